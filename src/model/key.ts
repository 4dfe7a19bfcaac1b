import { z } from 'zod';
import { unseen } from '../syntax/characters.ts';
import { typedMarkup } from '../syntax/markup-in-plain-text.ts';

/** Keys become addresses and ids: lower case, digits, single hyphens. */
export const keySchema = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'Write a key: lower-case letters and digits, words joined by single hyphens.',
  )
  // Keys become names of files, and these of paths, which Windows ends at 260 letters.
  .max(80, 'Write a shorter key: it may have 80 letters.');

/** A text that says something, in Markdown. */
export const markdownSchema = z
  .string()
  .trim()
  .min(1, 'Write a text that says something.')
  .max(20_000, 'Write a shorter text: it may have 20,000 letters.')
  .refine(
    (text) => text === '' || /[\p{L}\p{N}%\p{Sc}]/u.test(text),
    'Write a text with a letter or a digit.',
  )
  .refine((text) => !unseen.test(text), 'Remove the character that nobody sees.')
  .refine((text) => text.isWellFormed(), 'Half of a character stands there: write it whole.')
  // Where a file has one it is told of sooner; a library may have lost it long ago.
  .refine((text) => !text.includes('\uFFFD'), 'A letter was lost, and U+FFFD stands in its place: write it.');

/** A text that says something, stands on one line, and is printed as it is typed. */
export const textSchema = markdownSchema
  .max(5000, 'Write a shorter text: on one line it may have 5,000 letters.')
  // In formats with a field a line, the next line would be another field.
  .refine((text) => !/[\r\n]/.test(text), 'Write it on one line: > instead of |, and no \\n.')
  .refine((text) => typedMarkup(text) === undefined, {
    error: ({ input }) => typedMarkup(String(input)) ?? '',
  });

/** A list in which nothing stands twice; `nameOf` says by what entries are told apart. */
export function listOf<T extends z.ZodType>(
  entry: T,
  nameOf: (value: z.output<T>) => string = (value) =>
    typeof value === 'string' ? value : JSON.stringify(value),
) {
  return z.array(entry).superRefine((values, context) => {
    const seen = new Set<string>();
    for (const [index, value] of values.entries()) {
      const name = nameOf(value);
      if (seen.has(name)) {
        const message = `"${name}" stands in this list already: keep one of the two.`;
        context.addIssue({ code: 'custom', path: [index], message });
      }
      seen.add(name);
    }
  });
}

/** The name of a place in content files: a paragraph (`protecting-3`) or a note (`brief/note-12`). */
export const placeSchema = z.string().regex(/^([a-z0-9-]+\/)?[a-z][a-z0-9-]*$/, {
  error: ({ input }) => {
    const [, meant] = /#([a-z][a-z0-9-]*)$/.exec(String(input)) ?? [];
    return meant === undefined || meant.startsWith('note-')
      ? 'Name a paragraph like "protecting-3" or a note like "brief/note-12".'
      : `Write "${meant}".`;
  },
});
