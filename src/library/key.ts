import { z } from 'zod';

/** Keys become addresses and ids: lower case, digits, single hyphens. */
export const keySchema = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'Write a key: lower-case letters and digits, words joined by single hyphens.',
  );

/** A text that says something. */
export const textSchema = z.string().trim().min(1, 'Write a text that says something.');

/** The name of a place in content files: a paragraph (`protecting-3`) or a note (`brief/note-12`). */
export const placeSchema = z
  .string()
  .regex(
    /^([a-z0-9-]+\/)?[a-z][a-z0-9-]*$/,
    'Name a paragraph like "protecting-3" or a note like "brief/note-12".',
  );
