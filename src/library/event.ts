import { z } from 'zod';
import { dateSchema, differInYear } from './date.ts';
import { keySchema, listOf, placeSchema, textSchema } from './key.ts';
import type { Place } from './passage.ts';
import type { Source } from './source.ts';

/** events.yaml: the chronology. */
export const eventSchema = z
  .strictObject({
    key: keySchema,
    /** For sorting (EDTF). */
    date: dateSchema,
    /** As readers see it: "summer 2013". */
    shown: textSchema,
    title: textSchema,
    text: textSchema,
    /** How the editors came to the date, where the texts do not print it. */
    inferred: textSchema.optional(),
    /** One of the kinds in site.yaml. */
    kind: keySchema,
    places: listOf(placeSchema).min(1),
    sources: listOf(keySchema).default([]),
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
