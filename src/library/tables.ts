import { placeAddress, sourceAddress } from './address.ts';
import type { Callout } from './callout.ts';
import { placeLabel } from './passage.ts';
import { printedValue, type Statistic } from './statistic.ts';

/** A statistic as the downloads hold it: one flat record, empty where nothing is known. */
export function statisticRow(statistic: Statistic) {
  return {
    key: statistic.key,
    title: statistic.title,
    value: statistic.value,
    unit: statistic.unit,
    printed: printedValue(statistic),
    qualifier: statistic.qualifier ?? '',
    as_of: statistic['as-of'],
    date: statistic.date ?? '',
    measures: statistic.measures,
    of: statistic.of ?? '',
    document: statistic.place.document.key,
    place: placeLabel(statistic.place),
    address: placeAddress(statistic.place),
    note: statistic.note?.number ?? '',
    source: statistic.source?.id ?? '',
    source_address: statistic.source ? sourceAddress(statistic.source) : '',
    computed_by_editors: statistic.computed,
    formula: statistic.formula ?? '',
    ambiguous: statistic.ambiguous ?? '',
    doubts: statistic.doubts.join(' '),
  };
}

/** The rows of a callout, with the labels of its chart. */
export function calloutRows({ rows, whole }: Callout) {
  const labelled = rows.map(({ label, statistic, of, marked }) => ({
    label,
    of: of?.value ?? '',
    marked,
    ...omitOf(statistic),
  }));
  return whole ? [...labelled, { label: 'Together', of: '', marked: false, ...omitOf(whole) }] : labelled;
}

function omitOf(statistic: Statistic) {
  const { of: measuredOf, ...row } = statisticRow(statistic);
  return { ...row, measured_of: measuredOf };
}

/** CSV as RFC 4180 has it: lines end in CRLF, quotes are doubled. */
export function toCsv(rows: Record<string, string | number | boolean>[]): string {
  const [first = {}] = rows;
  const columns = Object.keys(first);
  const cell = (value: string | number | boolean | undefined) => {
    const text = String(value ?? '');
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [columns.join(','), ...rows.map((row) => columns.map((name) => cell(row[name])).join(','))];
  return `${lines.join('\r\n')}\r\n`;
}

export function toJson(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
