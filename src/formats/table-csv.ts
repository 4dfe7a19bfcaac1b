import { citeWrittenAsText } from '../citing/in-text.ts';
import type { Document } from '../model/document.ts';
import type { Library } from '../model/library.ts';
import type { Passage } from '../model/passage.ts';
import { printedValue } from '../model/statistic.ts';
import { toCsvRows } from '../model/tables.ts';
import { citingLanguage } from '../model/text-language.ts';
import { mathText } from '../syntax/mathml.ts';
import { idOf } from '../syntax/node-id.ts';
import { isElement } from '../syntax/parse.ts';
import { readProse } from '../syntax/prose.ts';
import { tableGrid, tableIn } from '../syntax/table-grid.ts';

/** The tables of a document that have an address. */
export const tablesOf = ({ passages }: Document): Passage[] =>
  passages.filter(({ form }) => form === 'table');

/** The cells of a table as CSV. What reaches over several cells stands in the first of them. */
export function tableCsv(library: Library, { id, section }: Passage): string {
  const block = section.tree.children.find((one) => idOf(one) === id);
  const table = block && isElement(block) ? tableIn(block) : undefined;
  if (!block || !isElement(block) || !table) return '';
  const printing = {
    statistic: (key: string) => {
      const statistic = library.statistics.get(key);
      return statistic ? printedValue(statistic, citingLanguage(section.document)) : '';
    },
    citation: (node: Parameters<typeof citeWrittenAsText>[0]) => {
      const source = library.sources.get(node.key);
      return source ? citeWrittenAsText(node, source, section.document) : '';
    },
    math: mathText,
  };
  const { head, body } = tableGrid(table, block);
  const width = Math.max(...table.children.map(({ children }) => children.length));
  const rows = [...head, ...body].map((row) => {
    const cells = Array.from({ length: width }, () => '');
    for (const { node, column } of row) cells[column] = readProse(node, printing).text.trim();
    return cells;
  });
  return toCsvRows(rows);
}
