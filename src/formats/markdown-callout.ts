import type { Paragraph, RootContent, TableRow } from 'mdast';
import { catalogues, type Language } from '../messages/catalogues.ts';
import { stopped } from '../messages/ended.ts';
import { type Callout, rowValue } from '../model/callout.ts';
import { printedValue } from '../model/statistic.ts';
import { emphasis, strong, text } from './markdown-nodes.ts';

/** A chart as a table. */
export function calloutBlocks(
  { title, measures, rows, whole, caveats, chart }: Callout,
  language: Language,
): RootContent[] {
  const { charts, signs } = catalogues[language];
  const row = (...cells: string[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
  });
  return [
    {
      type: 'paragraph',
      children: [strong(stopped(title, signs.stop)), text(signs.between + stopped(measures, signs.stop))],
    },
    {
      type: 'table',
      align: [null, 'right'],
      children: [
        row(charts.what, charts.value),
        ...rows.map((one) => row(one.label, rowValue(chart, one))),
        ...(whole ? [row(charts.together, printedValue(whole))] : []),
      ],
    },
    ...caveats.map((caveat): Paragraph => ({ type: 'paragraph', children: [emphasis(caveat)] })),
  ];
}
