import type { BlockContent, List, Nodes, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { fileAddress, fullAddress, placeAddress } from '../model/address.ts';
import type { Passage } from '../model/passage.ts';
import type { Section } from '../model/section.ts';
import { idOf } from '../syntax/node-id.ts';
import { attribute, type Element, isElement } from '../syntax/parse.ts';
import { tableGrid } from '../syntax/table-grid.ts';

/** How what stands in an element is written. */
type Inner = (node: Nodes) => Nodes;

/** Tables, pictures, boxes, equations and numbered lists as plain Markdown; undefined where an element is none of these. */
export function exhibitBlocks(section: Section, block: Element, inner: Inner): RootContent[] | undefined {
  const { document } = section;
  const found = (node: Nodes): Passage | undefined => {
    const place = document.places.get(idOf(node) ?? '');
    return place?.kind === 'passage' ? place : undefined;
  };
  const children = block.children as Nodes[];
  const written = children.map(inner) as BlockContent[];
  switch (block.name) {
    case 'Table':
      return labelled(
        found(block),
        written.map((one, index) =>
          one.type === 'table' ? whole(block, children[index] as Table, inner) : one,
        ),
      );
    case 'Picture': {
      const file = attribute(block, 'src') ?? '';
      const url = fullAddress(fileAddress(document.key, file));
      const picture: Paragraph = {
        type: 'paragraph',
        children: [{ type: 'image', url, alt: attribute(block, 'alt') ?? '' }],
      };
      return [picture, ...labelled(found(block), written)];
    }
    case 'Box':
      // A title that is its name stands once.
      return [
        {
          type: 'blockquote',
          children: labelled(
            found(block),
            (isNamed(block) ? written : written.slice(1)).map((one) =>
              isElement(one, 'dl') ? definitions(one.children) : one,
            ),
          ) as BlockContent[],
        },
      ];
    case 'Equation':
      return labelled(found(block), written);
    case 'Items':
      return children.flatMap((list): RootContent[] => {
        const plain = inner(list) as RootContent;
        if (list.type !== 'list' || plain.type !== 'list') return [plain];
        for (const [index, item] of list.children.entries()) {
          const [first] = plain.children[index]?.children ?? [];
          const passage = found(item);
          if (passage && first?.type === 'paragraph') first.children.unshift(name(passage), text(' '));
        }
        return [plain];
      });
    case 'dl':
      return [definitions(written)];
    default:
      return undefined;
  }
}

/** Whether a box has a number, and so a name besides its title, or no title. */
const isNamed = (block: Element): boolean =>
  attribute(block, 'number') !== undefined || attribute(block, 'title') === undefined;

/** The name of a passage, which leads to it, before its first words. */
function labelled(passage: Passage | undefined, blocks: BlockContent[]): RootContent[] {
  if (!passage) return blocks;
  const [first, ...others] = blocks;
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', children: [name(passage)] }, ...blocks];
  return [{ ...first, children: [name(passage), text(' '), ...first.children] }, ...others];
}

/** Plain Markdown has no cells over several columns: each repeats what reaches over it. */
function whole(block: Element, table: Table, inner: Inner): Table {
  const { head, body } = tableGrid(table, block);
  const rows = [...head, ...body];
  const width = Math.max(...table.children.map(({ children }) => children.length));
  const cells = rows.map(() => Array.from({ length: width }, (): PhrasingContent[] => []));
  for (const { node, row, column, rows: down, columns: across } of rows.flat()) {
    const words = (inner(node) as { children: PhrasingContent[] }).children;
    for (let y = row; y < row + down; y += 1)
      for (let x = column; x < column + across; x += 1) (cells[y] ?? [])[x] = structuredClone(words);
  }
  return {
    ...table,
    children: [...(head.length === 0 ? [Array.from({ length: width }, () => [])] : []), ...cells].map(
      (row) => ({
        type: 'tableRow' as const,
        children: row.map((children) => ({ type: 'tableCell' as const, children })),
      }),
    ),
  };
}

/** Plain Markdown has no lists of definitions: an entry has its term, and under it what that means. */
const definitions = (parts: readonly unknown[]): List => ({
  type: 'list',
  spread: false,
  children: entries(parts as Element[]),
});

function entries(parts: Element[]) {
  const items: { type: 'listItem'; spread: false; children: BlockContent[] }[] = [];
  for (const part of parts) {
    if (isElement(part, 'dt'))
      items.push({
        ...{ type: 'listItem', spread: false },
        children: [
          { type: 'paragraph', children: [{ type: 'strong', children: part.children as PhrasingContent[] }] },
        ],
      });
    else items.at(-1)?.children.push(...((part as { children: unknown }).children as BlockContent[]));
  }
  return items;
}

const name = (passage: Passage): PhrasingContent => ({
  ...{ type: 'link', url: fullAddress(placeAddress(passage)) },
  children: [text(passage.label ?? '')],
});
const text = (value: string) => ({ type: 'text' as const, value });
