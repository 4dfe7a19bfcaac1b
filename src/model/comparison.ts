import { z } from 'zod';
import type { Document } from './document.ts';
import { keySchema, listOf, placeSchema, textSchema } from './key.ts';
import type { Place } from './passage.ts';
import type { Source } from './source.ts';
import type { Statistic } from './statistic.ts';

/** How two documents stand to each other on one point. */
export const relations = ['differ', 'later', 'agree', 'adds'] as const;

const sideSchema = z.strictObject({
  document: keySchema.describe('Key of the document.'),
  places: listOf(placeSchema).default([]).describe('Paragraphs and notes of that document that say it.'),
  says: textSchema.describe('What this document says, or that it says nothing.'),
  evidence: textSchema
    .optional()
    .describe('On what it rests there: numbers, sources, cases; or that the document names none.'),
  voices: textSchema
    .optional()
    .describe('Who says it there: the authors, somebody named, interviewed or quoted, somebody unnamed.'),
  expects: textSchema
    .optional()
    .describe('What this document expects to come, with its hedge; “outcome” then says what came.'),
});

/** comparisons.yaml: where documents meet. */
export const comparisonSchema = z
  .strictObject({
    key: keySchema.describe('Its address: /compare/#<key>.'),
    title: textSchema.describe('The point on which they are compared.'),
    kind: z
      .enum(relations)
      .describe('Whether they differ, agree, stand at other dates, or one adds to the other.'),
    sides: listOf(sideSchema, ({ document }) => document)
      .min(2)
      .describe('What each document says, one entry a document.'),
    statistics: listOf(keySchema).default([]).describe('Keys of the numbers that it is about.'),
    remark: textSchema.describe(
      "The editors' note: how the two stand to each other, from the documents alone.",
    ),
    outside: textSchema.optional().describe('What the editors know from elsewhere.'),
    outcome: textSchema
      .optional()
      .describe(
        'What came of what a document expects, from elsewhere too: what held, what did not, what is open.',
      ),
    'editors-sources': listOf(keySchema).default([]).describe("Keys of the editors' own sources for it."),
  })
  .refine(({ outside, outcome, 'editors-sources': sources }) => !(outside || outcome) || sources.length > 0, {
    path: ['editors-sources'],
    error: 'Name the editors’ sources: what no document tells needs one.',
  })
  .refine(({ outcome, sides }) => (outcome !== undefined) === sides.some(({ expects }) => expects), {
    path: ['outcome'],
    error:
      'Say in "expects" what a document expects, and in "outcome" what came of it: neither without the other.',
  });
export type ComparisonRecord = z.output<typeof comparisonSchema>;

export interface ComparisonSide extends Omit<ComparisonRecord['sides'][number], 'document' | 'places'> {
  document: Document;
  places: Place[];
}

export interface Comparison extends Omit<ComparisonRecord, 'sides' | 'statistics' | 'editors-sources'> {
  'editors-sources': Source[];
  sides: ComparisonSide[];
  statistics: Statistic[];
}
