import { z } from 'zod';
import { keySchema, placeSchema, textSchema } from './key.ts';
import type { Place } from './passage.ts';

/** terms.yaml: the glossary. */
export const termSchema = z.strictObject({
  key: keySchema,
  term: textSchema,
  /** Abbreviations, expansions, other spellings. */
  also: z.array(textSchema).default([]),
  /** Language of the term itself, where it is not English. */
  lang: z
    .string()
    .regex(/^[a-z]{2}$/, 'Write the two letters of a language, e.g. "fr".')
    .optional(),
  definition: textSchema,
  /** How the documents use it, or that they do not. */
  usage: textSchema.optional(),
  /** The main places. */
  places: z.array(placeSchema).default([]),
});
export type TermRecord = z.output<typeof termSchema>;

export interface Term extends Omit<TermRecord, 'places'> {
  /** The main places, then every other one that marks the term. */
  places: Place[];
}
