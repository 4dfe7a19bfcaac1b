import { z } from 'zod';
import { keySchema, listOf, textSchema } from './key.ts';
import type { Passage } from './passage.ts';
import { printedValue, type Statistic, valueWithUnit } from './statistic.ts';

const rowSchema = z.strictObject({
  is: keySchema.describe('Key of the statistic that gives the number.'),
  of: keySchema.optional().describe('Portions only: key of the whole.'),
  label: textSchema.describe('What the row is called in the chart.'),
  marked: z.boolean().default(false).describe('Drawn in the accent color, as the legend explains.'),
});

/** callouts.yaml: figures that a reader looks at. */
export const calloutSchema = z
  .strictObject({
    key: keySchema.describe('The end of its address: #callout-<key>.'),
    title: textSchema.describe('The claim.'),
    measures: textSchema.describe('What is measured, where, when, in which unit.'),
    chart: z
      .enum(['bars', 'portions', 'parts', 'ranks'])
      .describe('Bars from zero, parts of one whole each, one stack, or places on a scale of ranks.'),
    rows: listOf(rowSchema, ({ is }) => is)
      .min(1)
      .describe('One number of the chart each, from statistics.yaml.'),
    marked: textSchema.optional().describe('What the accent color means.'),
    whole: keySchema.optional().describe('Parts only: key of the total.'),
    scale: z.int().positive().optional().describe('Ranks only: how many places are shown.'),
    caveats: z.array(textSchema).default([]).describe('What a reader must not take from the chart.'),
  })
  .refine(({ chart, whole }) => chart !== 'parts' || whole !== undefined, {
    path: ['whole'],
    error: 'Name the statistic that is the sum of the parts.',
  })
  .refine(({ chart, scale }) => chart !== 'ranks' || scale !== undefined, {
    path: ['scale'],
    error: 'Say how many places the scale of ranks shows.',
  })
  .refine(({ marked, rows }) => marked !== undefined || rows.every((row) => !row.marked), {
    path: ['marked'],
    error: 'Say what the marked rows have in common.',
  });
export type CalloutRecord = z.output<typeof calloutSchema>;

export interface Callout extends Omit<CalloutRecord, 'rows' | 'whole'> {
  rows: { statistic: Statistic; of?: Statistic; label: string; marked: boolean }[];
  whole?: Statistic;
  /** The passages that it follows. */
  passages: Passage[];
}

/** What a row says, as the table of its callout has it: "20%", "6th", "8 of 16". */
export function rowValue(
  chart: Callout['chart'],
  { statistic, of }: { statistic: Statistic; of?: Statistic | undefined },
): string {
  const value = chart === 'ranks' ? valueWithUnit(statistic) : printedValue(statistic);
  return of ? `${value} of ${printedValue(of)}` : value;
}
