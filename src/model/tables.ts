import * as messages from '../messages/messages.ts';
import { fullAddress, placeAddress, sourceAddress } from './address.ts';
import type { Callout } from './callout.ts';
import { placeLabel } from './passage.ts';
import { printedValue, type Statistic } from './statistic.ts';

type Cell = string | number | boolean;

/** What the downloads tell of a statistic, by the names of their columns; empty where nothing is known. */
const columns: Record<string, (statistic: Statistic) => Cell> = {
  key: ({ key }) => key,
  title: ({ title }) => title,
  value: ({ value }) => value,
  unit: ({ unit }) => unit,
  printed: printedValue,
  original: ({ original = '' }) => original,
  stated: ({ stated = '' }) => stated,
  qualifier: ({ qualifier = '' }) => qualifier,
  as_of: (statistic) => statistic['as-of'],
  date: ({ date = '' }) => date,
  measures: ({ measures }) => measures,
  of: ({ of = '' }) => of,
  document: ({ place }) => place.document.key,
  place: ({ place }) => placeLabel(place),
  address: ({ place }) => fullAddress(placeAddress(place)),
  note: ({ note }) => note?.number ?? '',
  source: ({ source }) => source?.id ?? '',
  source_address: ({ source }) => (source ? fullAddress(sourceAddress(source)) : ''),
  computed_by_editors: ({ computed }) => computed,
  formula: ({ formula = '' }) => formula,
  ambiguous: ({ ambiguous = '' }) => ambiguous,
  doubts: ({ doubts }) => doubts.join(' '),
};
export const statisticColumns = Object.keys(columns);

/** A statistic as the downloads hold it: one flat record. */
export function statisticRow(statistic: Statistic): Record<string, Cell> {
  return Object.fromEntries(Object.entries(columns).map(([name, cell]) => [name, cell(statistic)]));
}

/** The rows of a callout, with the labels of its chart. */
export function calloutRows({ rows, whole }: Callout) {
  const labelled = rows.map(({ label, statistic, of, marked }) => ({
    label,
    of: of?.value ?? '',
    marked,
    ...omitOf(statistic),
  }));
  return whole
    ? [...labelled, { label: messages.charts.together, of: '', marked: false, ...omitOf(whole) }]
    : labelled;
}

function omitOf(statistic: Statistic) {
  const { of: measuredOf = '', ...row } = statisticRow(statistic);
  return { ...row, measured_of: measuredOf };
}

/**
 * CSV as RFC 4180 has it: lines end in CRLF, quotes are doubled.
 * @param columns what stands in the first line, also where no other follows
 */
export function toCsv(rows: Record<string, Cell>[], columns = Object.keys(rows[0] ?? {})): string {
  return toCsvRows([columns, ...rows.map((row) => columns.map((name) => row[name]))]);
}

/** The same of rows that are lists of cells. */
export function toCsvRows(rows: (Cell | undefined)[][]): string {
  const cell = (value: Cell | undefined) => {
    const text = String(value ?? '');
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

export function toJson(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
