import { z } from 'zod';
import { placeSchema } from './key.ts';

/** documents/<key>/original-words.yaml: what search knows of the original of a restatement, place by place. */
export const originalWordsSchema = z.strictObject({
  place: placeSchema.describe('The paragraph or note, as content names it: "protecting-3", "brief/note-12".'),
  words: z
    .array(
      z.string().regex(/^[\p{Ll}\p{Lo}\p{M}]+$/u, {
        error: 'Write single words in small letters, without spaces: phrases would carry the original.',
      }),
    )
    .refine((words) => words.every((word, index) => index === 0 || (words[index - 1] ?? '') < word), {
      error:
        'Sort the words: in the order of the original they would carry its text. `npm run original-words` does.',
    })
    .describe('Words of the original that our text lacks, each once, in the order of the alphabet.'),
  pairs: z
    .base64('Leave this to `npm run original-words`.')
    .describe(
      'A short number for every two neighbors, by which a quotation is known again and from which no text can be read.',
    ),
});
export type OriginalWords = z.output<typeof originalWordsSchema>;
