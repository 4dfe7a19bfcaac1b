import { z } from 'zod';
import type { Callout } from './callout.ts';
import type { Comparison } from './comparison.ts';
import { dateSchema } from './date.ts';
import { keySchema, placeSchema, textSchema } from './key.ts';
import type { Note } from './note.ts';
import { formatOrdinal, formatValue } from './number.ts';
import type { Place } from './passage.ts';
import type { Source } from './source.ts';

const derivedSchema = z.strictObject({
  /** What the result is. */
  label: textSchema,
  formula: textSchema,
  /** Rounded as printed; recomputed at build. */
  result: z.number(),
  unit: textSchema,
});

/** statistics.yaml: every number that the documents state. */
export const statisticSchema = z.strictObject({
  key: keySchema,
  /** One of the themes in site.yaml. */
  theme: keySchema,
  /** A short name. */
  title: textSchema,
  value: z.number(),
  /** "percent", "US dollars", "soldiers", "rank", "year" … */
  unit: textSchema,
  /** Only where the text prints a word: "sixth", "twentyfold". */
  printed: textSchema.optional(),
  /** "more than", "about", "roughly", as the text has it. */
  qualifier: textSchema.optional(),
  /** When the value holds, in words. */
  'as-of': textSchema,
  /** The same as a date (EDTF), for sorting and the downloads. */
  date: dateSchema.optional(),
  /** What exactly is counted. */
  measures: textSchema,
  /** Of what it is a share or a rank. */
  of: textSchema.optional(),
  /** Where it stands. */
  place: placeSchema,
  /** Other places that state it. */
  'also-in': z.array(placeSchema).default([]),
  /** The number of the note that supports it. */
  note: z.int().positive().optional(),
  /** Key of the source that supports it. */
  source: keySchema.optional(),
  /** What gives the value, recomputed at build. */
  formula: textSchema.optional(),
  /** The editors' own arithmetic. */
  derived: z.array(derivedSchema).default([]),
  /** Why one reading alone cannot be checked. */
  ambiguous: textSchema.optional(),
  doubts: z.array(textSchema).default([]),
  /** The same thing at other dates, or what it is read against. */
  related: z.array(keySchema).default([]),
  /** The value is the editors': the text prints no number. */
  computed: z.boolean().default(false),
});
export type StatisticRecord = z.output<typeof statisticSchema>;

export interface Statistic
  extends Omit<StatisticRecord, 'place' | 'also-in' | 'note' | 'source' | 'related' | 'derived'> {
  place: Place;
  'also-in': Place[];
  note?: Note;
  source?: Source;
  related: Statistic[];
  /** How the formula reads with its numbers put in, and what it gives, to two decimals. */
  check?: { formula: string; result: number };
  /** The editors' own arithmetic, each with its formula as a reader can check it. */
  derived: (StatisticRecord['derived'][number] & { worked?: string })[];
  /** The sentence that states it. */
  sentence: string;
  callouts: Callout[];
  comparisons: Comparison[];
}

/** What the prose prints: "2,600", "2.7%", "sixth". */
export function printedValue({
  printed,
  value,
  unit,
}: Pick<StatisticRecord, 'printed' | 'value' | 'unit'>): string {
  return printed ?? formatValue(value, unit);
}

/** The value for tables and cards, told as a number with its unit: "6th", "2,600 soldiers", "1 year", "2.7%". */
export function valueWithUnit({ value, unit }: Pick<StatisticRecord, 'value' | 'unit'>): string {
  if (unit === 'rank' || unit === 'ordinal') return formatOrdinal(value);
  const number = formatValue(value, unit);
  if (['percent', 'US dollars', 'year'].includes(unit)) return number;
  return `${number} ${value === 1 ? unit.replace(/s$/, '') : unit}`;
}
