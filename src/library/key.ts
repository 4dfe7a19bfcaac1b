import { z } from 'zod';

/** Keys become addresses and ids: lower case, digits, single hyphens. */
export const keySchema = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'Write a key: lower-case letters and digits, words joined by single hyphens.',
  );

/** Control characters, and those that break words or the direction of a text: escapes in YAML can write them. */
const unseen = /[^\P{Cc}\t\n]|[\u200B\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/u;

/** A text that says something. */
export const textSchema = z
  .string()
  .trim()
  .min(1, 'Write a text that says something.')
  .refine((text) => !unseen.test(text), 'Remove the character that nobody sees.');

/** The name of a place in content files: a paragraph (`protecting-3`) or a note (`brief/note-12`). */
export const placeSchema = z
  .string()
  .regex(
    /^([a-z0-9-]+\/)?[a-z][a-z0-9-]*$/,
    'Name a paragraph like "protecting-3" or a note like "brief/note-12".',
  );
