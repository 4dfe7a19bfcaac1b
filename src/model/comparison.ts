import { z } from 'zod';
import type { Document } from './document.ts';
import { keySchema, listOf, placeSchema, textSchema } from './key.ts';
import type { Place } from './passage.ts';
import type { Statistic } from './statistic.ts';

/** How two documents stand to each other on one point. */
export const relations = {
  differ: 'They differ',
  later: 'They stand at different dates',
  agree: 'They agree',
  adds: 'One adds to the other',
} as const;

const sideSchema = z.strictObject({
  /** Key of the document. */
  document: keySchema,
  /** Paragraphs and notes of that document that say it. */
  places: listOf(placeSchema).default([]),
  /** What this document says, or that it says nothing. */
  says: textSchema,
});

/** comparisons.yaml: where documents meet. */
export const comparisonSchema = z.strictObject({
  /** Its address: /compare/#<key>. */
  key: keySchema,
  /** The point on which they are compared. */
  title: textSchema,
  /** Whether they differ, agree, stand at other dates, or one adds to the other. */
  kind: z.enum(Object.keys(relations) as [keyof typeof relations]),
  /** What each document says, one entry a document. */
  sides: listOf(sideSchema, ({ document }) => document).min(2),
  /** Keys of the numbers that it is about. */
  statistics: listOf(keySchema).default([]),
  /** The editors' remark. */
  remark: textSchema,
});
export type ComparisonRecord = z.output<typeof comparisonSchema>;

export interface Comparison extends Omit<ComparisonRecord, 'sides' | 'statistics'> {
  sides: { document: Document; places: Place[]; says: string }[];
  statistics: Statistic[];
}
