import { z } from 'zod';
import type { Document } from './document.ts';
import { keySchema, listOf, placeSchema, textSchema } from './key.ts';
import type { Place } from './passage.ts';
import type { Statistic } from './statistic.ts';

/** How two documents stand to each other on one point. */
export const relations = {
  differ: 'They differ',
  later: 'Other dates',
  agree: 'They agree',
  adds: 'Only one says it',
} as const;

const sideSchema = z.strictObject({
  document: keySchema,
  places: listOf(placeSchema).default([]),
  /** What this document says, or that it says nothing. */
  says: textSchema,
});

/** comparisons.yaml: where documents meet. */
export const comparisonSchema = z.strictObject({
  key: keySchema,
  title: textSchema,
  kind: z.enum(Object.keys(relations) as [keyof typeof relations]),
  sides: listOf(sideSchema, ({ document }) => document).min(2),
  statistics: listOf(keySchema).default([]),
  /** The editors' remark. */
  remark: textSchema,
});
export type ComparisonRecord = z.output<typeof comparisonSchema>;

export interface Comparison extends Omit<ComparisonRecord, 'sides' | 'statistics'> {
  sides: { document: Document; places: Place[]; says: string }[];
  statistics: Statistic[];
}
