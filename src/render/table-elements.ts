import type { Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Element } from '../syntax/parse.ts';
import { type GridCell, tableGrid } from '../syntax/table-grid.ts';
import { element, type PageElement, type Transformation } from './transformation.ts';

/** Tables in notes, boxes and lists, which have no caption: `align` is no attribute of HTML any more. */
export const tables: Transformation = (tree: Root) => {
  visit(tree, 'table', (node, index, parent) => {
    if (parent && index !== undefined) parent.children[index] = tableElement(node);
  });
};

/** A table with headings that say of what they are, and cells over several columns and rows. */
export function tableElement(table: Table, around?: Element): PageElement {
  const { head, body } = tableGrid(table, around);
  const lines = (rows: GridCell[][]) => rows.map((row) => element('tr', {}, row.map(cellElement)));
  return element('table', {}, [
    ...(head.length > 0 ? [element('thead', {}, lines(head))] : []),
    element('tbody', {}, lines(body)),
  ]);
}

function cellElement({ node, rows, columns, heads, align }: GridCell): PageElement {
  const isGroup = columns > 1 ? 'colgroup' : 'col';
  const scope = heads === 'column' ? isGroup : rows > 1 ? 'rowgroup' : 'row';
  return element(
    heads ? 'th' : 'td',
    {
      ...(heads && { scope }),
      ...(columns > 1 && { colSpan: columns }),
      ...(rows > 1 && { rowSpan: rows }),
      ...(align && align !== 'left' && { className: [align] }),
    },
    node.children,
  );
}
