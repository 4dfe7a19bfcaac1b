import { z } from 'zod';
import { catalogues, type Language } from '../messages/catalogues.ts';
import * as messages from '../messages/messages.ts';
import type { Callout } from './callout.ts';
import type { Comparison } from './comparison.ts';
import { differInYear, pastSchema } from './date.ts';
import type { Document } from './document.ts';
import { keySchema, listOf, placeSchema, textSchema } from './key.ts';
import type { Note } from './note.ts';
import { formatOrdinal, formatValue } from './number.ts';
import type { Place } from './passage.ts';
import { singular } from './plural.ts';
import { isCited, type Source } from './source.ts';

/** Units that the site prints in a way of its own, by what else authors write for them. */
const units = new Map(
  Object.entries({
    '%': 'percent',
    'per cent': 'percent',
    pct: 'percent',
    percentage: 'percent',
    $: 'US dollars',
    usd: 'US dollars',
    'us dollar': 'US dollars',
    dollars: 'US dollars',
    ordinal: 'rank',
  }),
);

/** "percent", "US dollars", "rank", "year", or what is counted: "soldiers". */
const unitSchema = textSchema.superRefine((unit, context) => {
  const plain = unit.toLowerCase();
  const known = ['percent', 'US dollars', 'rank', 'year'].find((name) => name.toLowerCase() === plain);
  const meant = units.get(plain) ?? known;
  if (meant !== undefined && meant !== unit)
    context.addIssue({ code: 'custom', message: `Write "${meant}".` });
});

/** Words of an original: so few that to quote them is no more than to name them. */
const quotedSchema = textSchema.refine(
  (words) => words.split(/\s+/).length < 8,
  'Quote fewer than eight words of the original.',
);

const derivedSchema = z.strictObject({
  label: textSchema.describe('What the result is.'),
  formula: textSchema.describe('How it follows from other statistics, named by their keys.'),
  result: z.number().describe('Rounded as printed; recomputed at build.'),
  unit: textSchema.describe('What the result counts.'),
});

/** statistics.yaml: every number that the documents state. */
export const statisticSchema = z
  .strictObject({
    key: keySchema.describe('Its address: /data/<key>/, and what <Stat is="…" /> names.'),
    theme: keySchema.describe('One of the themes in site.yaml.'),
    title: textSchema.describe('A short name.'),
    value: z
      .number()
      .refine(
        (value) => Math.abs(value) <= Number.MAX_SAFE_INTEGER,
        'It has more digits than can be kept: round it.',
      )
      .refine(
        (value) => value === 0 || Math.abs(value) >= 1e-6,
        'It is too small to print: choose a larger unit.',
      )
      .describe('The number itself.'),
    unit: unitSchema.describe(
      'What is counted: "percent", "US dollars", "soldiers", "rank" … In a text, % and $ are printed, other units written.',
    ),
    printed: textSchema.optional().describe('Only where the text here prints a word: "sixth", "twentyfold".'),
    original: quotedSchema
      .optional()
      .describe(
        'The words in which the original states it, copied exactly, where it states it in words: its page quotes them.',
      ),
    stated: textSchema
      .optional()
      .describe('What heads its page where the original does not print the number itself: "half of 30".'),
    qualifier: textSchema.optional().describe('"more than", "about", "roughly", as the text has it.'),
    'as-of': textSchema.describe('When the value holds, in words.'),
    date: pastSchema.optional().describe('The same as a date (EDTF), for sorting and the downloads.'),
    measures: textSchema.describe('What exactly is counted.'),
    of: textSchema.optional().describe('Of what it is a share or a rank.'),
    place: placeSchema.describe('The paragraph or note that states it.'),
    'also-in': listOf(placeSchema).default([]).describe('Other places that state it.'),
    note: z.int().positive().optional().describe('The number of the note that supports it.'),
    source: keySchema
      .optional()
      .describe(
        'Key of the source that supports it, or "none" where the text names none. What a formula gives needs none.',
      ),
    formula: textSchema.optional().describe('What gives the value, recomputed at build.'),
    derived: z.array(derivedSchema).default([]).describe("The editors' own arithmetic."),
    ambiguous: textSchema.optional().describe('Why one reading alone cannot be checked.'),
    doubts: z.array(textSchema).default([]).describe('What speaks against taking it as it stands.'),
    'editors-sources': listOf(keySchema)
      .default([])
      .describe("Keys of the editors' own sources, on which a doubt rests that goes beyond the documents."),
    related: listOf(keySchema)
      .default([])
      .describe('The same thing at other dates, or what it is read against.'),
    computed: z
      .boolean()
      .default(false)
      .describe("The value is the editors': the text prints no number, and need not print this one."),
  })
  .refine(({ source, formula, computed }) => source !== undefined || formula !== undefined || computed, {
    path: ['source'],
    error: 'Name the source that supports it, or write "none" where the text names none.',
  })
  .refine(({ date, ...statistic }) => date === undefined || !differInYear(statistic['as-of'], date), {
    path: ['as-of'],
    error: 'It names another year than "date": correct one of the two.',
  })
  .refine(({ unit, of, value }) => unit !== 'percent' || of === undefined || (value >= 0 && value <= 100), {
    path: ['value'],
    error:
      'A share of a whole lies between 0 and 100 percent: correct it, or remove "of" where no share is meant.',
  })
  .refine(({ unit, value }) => unit !== 'rank' || (value >= 1 && Number.isInteger(value)), {
    path: ['value'],
    error: 'A rank is a whole number, of which the first is 1.',
  })
  .refine(({ key, related }) => !related.includes(key), {
    path: ['related'],
    error: 'It names the statistic itself: name what it is to be read against.',
  });
export type StatisticRecord = z.output<typeof statisticSchema>;

export interface Statistic
  extends Omit<
    StatisticRecord,
    'place' | 'also-in' | 'note' | 'source' | 'related' | 'derived' | 'editors-sources'
  > {
  place: Place;
  'also-in': Place[];
  note?: Note;
  source?: Source;
  related: Statistic[];
  'editors-sources': Source[];
  /** The figures that its formula names, where it has no source of its own. */
  follows: Statistic[];
  /** How the formula reads with its numbers put in, and what it gives, to two decimals. */
  check?: { formula: string; result: number };
  /** The editors' own arithmetic, each with its formula as a reader can check it. */
  derived: (StatisticRecord['derived'][number] & { worked?: string })[];
  /** The sentence that states it. */
  sentence: string;
  callouts: Callout[];
  comparisons: Comparison[];
}

/** Whether no document states it: the editors add it from a source of their own, beside what a paragraph says. */
export const isFromElsewhere = ({ source }: Pick<Statistic, 'source'>): boolean =>
  source !== undefined && !isCited(source);

/** The documents that state it. */
export function documentsStating(statistic: Statistic): Document[] {
  if (isFromElsewhere(statistic)) return [];
  const { place, 'also-in': others } = statistic;
  return [...new Set([place, ...others].map(({ document }) => document))];
}

/** What the prose prints, in the language of the prose: "2,600", "2.7%", "sixth"; "2 600". */
export function printedValue(
  { printed, value, unit }: Pick<StatisticRecord, 'printed' | 'value' | 'unit'>,
  language: Language = messages.language,
): string {
  return printed ?? formatValue(value, unit, catalogues[language].locale);
}

/** What is known of the number, with its hedge: "more than 30 bees", "about half of 30". */
export function statedValue(
  statistic: Pick<StatisticRecord, 'qualifier' | 'stated' | 'value' | 'unit'>,
): string {
  return [statistic.qualifier, statistic.stated ?? valueWithUnit(statistic)].filter(Boolean).join(' ');
}

/** The value for tables and cards, told as a number with its unit: "6th", "2,600 soldiers", "1 year", "2.7%". */
export function valueWithUnit({ value, unit }: Pick<StatisticRecord, 'value' | 'unit'>): string {
  if (unit === 'rank') return formatOrdinal(value);
  const number = formatValue(value, unit);
  if (['percent', 'US dollars', 'year'].includes(unit)) return number;
  return `${number} ${value === 1 ? singular(unit) : unit}`;
}
