import type { Paragraph, RootContent, TableRow } from 'mdast';
import * as messages from '../messages/messages.ts';
import { type Callout, rowValue } from '../model/callout.ts';
import { printedValue } from '../model/statistic.ts';
import { emphasis, strong, text } from './markdown-nodes.ts';

export function calloutBlocks({ title, measures, rows, whole, caveats, chart }: Callout): RootContent[] {
  const row = (...cells: string[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
  });
  return [
    { type: 'paragraph', children: [strong(`${title}.`), text(` ${measures}.`)] },
    {
      type: 'table',
      align: [null, 'right'],
      children: [
        row(messages.charts.what, messages.charts.value),
        ...rows.map((one) => row(one.label, rowValue(chart, one))),
        ...(whole ? [row(messages.charts.together, printedValue(whole))] : []),
      ],
    },
    ...caveats.map((caveat): Paragraph => ({ type: 'paragraph', children: [emphasis(caveat)] })),
  ];
}
