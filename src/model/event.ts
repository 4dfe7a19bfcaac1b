import { z } from 'zod';
import { dateSchema, differInMonth, differInYear } from './date.ts';
import { keySchema, listOf, placeSchema, textSchema } from './key.ts';
import type { Place } from './passage.ts';
import type { Source } from './source.ts';

/** events.yaml: the chronology. */
export const eventSchema = z
  .strictObject({
    key: keySchema.describe('Its address: /timeline/#<key>.'),
    date: dateSchema.describe('When it was (EDTF), for sorting.'),
    shown: textSchema.describe('As readers see it: "summer 2013".'),
    title: textSchema.describe('What happened, in a few words.'),
    text: textSchema.describe('What happened, in one or two sentences.'),
    label: textSchema
      .max(28, 'Write a shorter label: it may have 28 letters.')
      .optional()
      .describe('A word or two beside its mark on the scale of time, for what matters most.'),
    inferred: textSchema
      .optional()
      .describe('How the editors came to the date, where the texts do not print it.'),
    kind: keySchema.describe('One of the kinds in site.yaml.'),
    outside: z
      .boolean()
      .default(false)
      .describe(
        'No document tells of it: the editors do, from sources of their own, since it bears on what the documents say.',
      ),
    places: listOf(placeSchema)
      .min(1)
      .describe('Paragraphs and notes that tell of it, or on which it bears.'),
    sources: listOf(keySchema).default([]).describe('Keys of the sources that tell of it.'),
  })
  .refine(({ outside, sources }) => !outside || sources.length > 0, {
    path: ['sources'],
    error: 'Name the editors’ source: what no document tells needs one.',
  })
  .refine(({ date, shown }) => !differInYear(shown, date), {
    path: ['shown'],
    error: 'It names another year than "date": correct one of the two.',
  })
  .refine(({ date, shown }) => !differInMonth(shown, date), {
    path: ['shown'],
    error: 'It names another month than "date": correct one of the two.',
  });
export type EventRecord = z.output<typeof eventSchema>;

/** As a reader goes through them: the earlier first. */
export const inTime = <T extends { date: string }>(events: Iterable<T>): T[] =>
  [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

export interface Event extends Omit<EventRecord, 'places' | 'sources'> {
  places: Place[];
  sources: Source[];
}
