import { z } from 'zod';

/** Keys become addresses and ids: lower case, digits, single hyphens. */
export const keySchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'a key has lower-case letters, digits and single hyphens only');

/** A text that says something. */
export const textSchema = z.string('must be a text').trim().min(1, 'must not be empty');

/** The name of a place in content files: a paragraph (`protecting-3`) or a note (`brief/note-12`). */
export const placeSchema = z
  .string()
  .regex(
    /^([a-z0-9-]+\/)?[a-z][a-z0-9-]*$/,
    'a place is a paragraph like "protecting-3" or a note like "brief/note-12"',
  );
