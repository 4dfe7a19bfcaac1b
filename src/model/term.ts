import { z } from 'zod';
import { keySchema, listOf, placeSchema, textSchema } from './key.ts';
import { languageSchema } from './language.ts';
import type { Place } from './passage.ts';

/** terms.yaml: the glossary. */
export const termSchema = z.strictObject({
  /** Its address: /glossary/#<key>, and what <Term is="…"> names. */
  key: keySchema,
  /** The word or words. */
  term: textSchema,
  /** Abbreviations, expansions, other spellings. */
  also: listOf(textSchema).default([]),
  /** Language of the term itself, where it is not English. */
  lang: languageSchema.optional(),
  /** What it means, in a sentence or two. */
  definition: textSchema,
  /** How the documents use it, or that they do not. */
  usage: textSchema.optional(),
  /** The main places. */
  places: listOf(placeSchema).default([]),
});
export type TermRecord = z.output<typeof termSchema>;

export interface Term extends Omit<TermRecord, 'places'> {
  /** The main places, then every other one that marks the term. */
  places: Place[];
}
