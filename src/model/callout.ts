import { z } from 'zod';
import * as messages from '../messages/messages.ts';
import type { Document } from './document.ts';
import { keySchema, listOf, textSchema } from './key.ts';
import type { Passage } from './passage.ts';
import { printedValue, type Statistic, valueWithUnit } from './statistic.ts';

const rowSchema = z.strictObject({
  is: keySchema.describe('Key of the statistic that gives the number.'),
  of: keySchema.optional().describe('Portions only: key of the whole.'),
  label: textSchema.describe('What the row is called in the chart.'),
  marked: z
    .boolean()
    .default(false)
    .describe('Drawn in the accent color, as the legend explains: what the title speaks of.'),
  group: textSchema.optional().describe('A heading above this row, for it and those that follow.'),
});

/** callouts.yaml: figures that a reader looks at. */
export const calloutSchema = z
  .strictObject({
    key: keySchema.describe('The end of its address: #callout-<key>.'),
    title: textSchema.describe('The claim.'),
    measures: textSchema.describe('What is measured, where, when, in which unit.'),
    chart: z
      .enum(['bars', 'portions', 'parts', 'ranks'])
      .describe(
        'Bars from zero; portions, each of a whole of its own that is as long as any other; parts of one whole; or places on a scale of ranks.',
      ),
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

export interface ChartRow extends Omit<CalloutRecord['rows'][number], 'is' | 'of'> {
  statistic: Statistic;
  of?: Statistic;
}

export interface Callout extends Omit<CalloutRecord, 'rows' | 'whole'> {
  rows: ChartRow[];
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
  return of ? messages.charts.outOf(value, printedValue(of)) : value;
}

/** The statistics that a chart prints, each once. */
export function statisticsOf({ rows, whole }: Callout): Statistic[] {
  const printed = rows.flatMap(({ statistic, of }) => (of ? [statistic, of] : [statistic]));
  return [...new Set([...printed, ...(whole ? [whole] : [])])];
}

/** When its numbers hold, in the words of each, without what these add: "August 2017", "early 2014; 2017–2018". */
export function asOf(callout: Callout): string {
  const dates = statisticsOf(callout).map((statistic) => statistic['as-of'].replace(/ \([^)]*\)$/, ''));
  return [...new Set(dates)].join('; ');
}

/** What the accent color means, where no marked row says it itself. */
export function legendOf({ rows, marked }: Callout): string | undefined {
  return rows.some((row) => row.marked && !row.label.includes(marked ?? '')) ? marked : undefined;
}

/** The documents that state its numbers. */
export function chartDocuments(callout: Callout): Document[] {
  return [...new Set(statisticsOf(callout).map(({ place }) => place.document))];
}

/** What is drawn in a row of a chart, in shares of its width from the left: a bar or its ground, or a place on a scale. */
export type Drawn = { ground: boolean } & (
  | {
      from: number;
      width: number /** An outline alone: what the editors have worked out. */;
      hollow?: boolean;
    }
  | { center: number }
);

/** The drawing of each row of a chart, what lies below first. */
export function chartGeometry({ chart, rows, whole, scale = 10 }: Callout): Drawn[][] {
  const largest = Math.max(...rows.map(({ statistic, of }) => of?.value ?? statistic.value));
  const total = whole?.value ?? largest;
  let before = 0;
  return rows.map(({ statistic: { value, computed }, of }) => {
    const from = before;
    before += value;
    switch (chart) {
      case 'bars':
        return [{ ground: false, from: 0, width: value / largest, ...(computed && { hollow: true }) }];
      case 'portions':
        return [
          { ground: true, from: 0, width: 1 },
          { ground: false, from: 0, width: value / (of?.value ?? largest) },
        ];
      case 'parts':
        return [
          { ground: true, from: 0, width: 1 },
          { ground: false, from: from / total, width: value / total },
        ];
      default:
        return Array.from({ length: scale }, (_, index) => ({
          ground: index + 1 !== value,
          center: (index + 0.5) / scale,
        }));
    }
  });
}
