import { z } from 'zod';
import { keySchema, listOf, placeSchema, textSchema } from './key.ts';
import { languageSchema } from './language.ts';
import type { Place } from './passage.ts';

/** terms.yaml: the glossary. */
export const termSchema = z.strictObject({
  key: keySchema.describe('Its address: /glossary/#<key>, and what <Term is="…"> names.'),
  term: textSchema.describe('The word or words.'),
  also: listOf(textSchema).default([]).describe('Abbreviations, expansions, other spellings.'),
  lang: languageSchema.optional().describe('Language of the term itself, where it is not English.'),
  definition: textSchema.describe('What it means, in a sentence or two.'),
  usage: textSchema.optional().describe('How the documents use it, or that they do not.'),
  places: listOf(placeSchema).default([]).describe('The main places.'),
});
export type TermRecord = z.output<typeof termSchema>;

export interface Term extends Omit<TermRecord, 'places'> {
  /** The main places, then every other one that marks the term. */
  places: Place[];
}
