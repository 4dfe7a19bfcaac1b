import type { BlockContent, Nodes, Paragraph, PhrasingContent, RootContent, Table, TableCell } from 'mdast';
import { at, made } from './made-element.ts';
import { attribute, type Element, isElement } from './parse.ts';

/**
 * A table pasted as HTML, as the one that Markdown has: what reaches over several rows and columns does so here.
 * @returns undefined where a cell holds more than words
 */
export function pastedTable(block: Element): RootContent | undefined {
  const rows = elementsIn(block, 'tr').map((row) => elementsIn(row, 'th', 'td'));
  if (rows.length === 0) return undefined;
  const grid: (TableCell | undefined)[][] = rows.map(() => []);
  for (const [y, cells] of rows.entries()) {
    let x = 0;
    for (const cell of cells) {
      const line = grid[y] ?? [];
      while (line[x]) x += 1;
      const words = wordsIn(cell);
      if (!words) return undefined;
      const [across, down] = ['colspan', 'rowspan'].map((name) =>
        Math.max(1, Number(attribute(cell, name)) || 1),
      );
      for (let i = 0; i < (down ?? 1) && y + i < rows.length; i += 1)
        for (let j = 0; j < (across ?? 1); j += 1) {
          const partOf = i > 0 ? '^' : j > 0 ? '>' : undefined;
          const row = grid[y + i];
          if (row)
            row[x + j] = {
              ...{ type: 'tableCell', children: partOf ? [] : words, ...at(cell) },
              ...(partOf && { data: { partOf } }),
            };
        }
      x += across ?? 1;
    }
  }
  const width = Math.max(...grid.map((line) => line.length));
  const table: Table = {
    type: 'table',
    align: Array.from({ length: width }, () => null),
    children: grid.map((line) => ({
      type: 'tableRow',
      children: Array.from({ length: width }, (_, x) => line[x] ?? { type: 'tableCell', children: [] }),
    })),
    ...at(block),
  };
  const heads = rows.findIndex((cells) => !cells.every((cell) => isElement(cell, 'th')));
  const [caption] = elementsIn(block, 'caption');
  const said = caption && wordsIn(caption);
  const before: BlockContent[] = said ? [{ type: 'paragraph', children: said, ...at(caption) }] : [];
  const told =
    heads === 1
      ? undefined
      : heads === 0
        ? { heads: 'none' }
        : { rows: String(heads < 0 ? rows.length : heads) };
  return told || said ? made('Table', told ?? {}, [...before, table], block) : table;
}

/** The elements of some names in another, however deep, but not in each other. */
function elementsIn(node: Element, ...names: string[]): Element[] {
  return (node.children as Nodes[]).flatMap((child): Element[] => {
    if (isElement(child) && names.includes(child.name ?? '')) return [child];
    if (isElement(child)) return elementsIn(child, ...names);
    return child.type === 'paragraph' ? elementsIn(child as unknown as Element, ...names) : [];
  });
}

/** The words of a cell, if it has no more than one paragraph of them. */
function wordsIn({ children }: Element): PhrasingContent[] | undefined {
  const blocks = children as Nodes[];
  const [only] = blocks;
  if (only?.type === 'paragraph' && blocks.length === 1) return (only as Paragraph).children;
  const isPlain = blocks.every(
    ({ type }) => !['paragraph', 'list', 'blockquote', 'mdxJsxFlowElement', 'heading'].includes(type),
  );
  return isPlain ? (blocks as PhrasingContent[]) : undefined;
}
