import { z } from 'zod';
import { dateSchema, differInYear } from './date.ts';
import { keySchema, listOf, placeSchema, textSchema } from './key.ts';
import type { Place } from './passage.ts';
import type { Source } from './source.ts';

/** events.yaml: the chronology. */
export const eventSchema = z
  .strictObject({
    /** Its address: /timeline/#<key>. */
    key: keySchema,
    /** When it was (EDTF), for sorting. */
    date: dateSchema,
    /** As readers see it: "summer 2013". */
    shown: textSchema,
    /** What happened, in a few words. */
    title: textSchema,
    /** What happened, in one or two sentences. */
    text: textSchema,
    /** How the editors came to the date, where the texts do not print it. */
    inferred: textSchema.optional(),
    /** One of the kinds in site.yaml. */
    kind: keySchema,
    /** No document tells of it: the editors do, from sources of their own, since it bears on what the documents say. */
    outside: z.boolean().default(false),
    /** Paragraphs and notes that tell of it, or on which it bears. */
    places: listOf(placeSchema).min(1),
    /** Keys of the sources that tell of it. */
    sources: listOf(keySchema).default([]),
  })
  .refine(({ outside, sources }) => !outside || sources.length > 0, {
    path: ['sources'],
    error: 'Name the editors’ source: what no document tells needs one.',
  })
  .refine(({ date, shown }) => !differInYear(shown, date), {
    path: ['shown'],
    error: 'It names another year than "date": correct one of the two.',
  });
export type EventRecord = z.output<typeof eventSchema>;

export interface Event extends Omit<EventRecord, 'places' | 'sources'> {
  places: Place[];
  sources: Source[];
}
