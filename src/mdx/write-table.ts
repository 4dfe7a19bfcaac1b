import type { AlignType, PhrasingContent, RootContent, TableCell } from 'mdast';
import { type Block, type Cell, cellsOf, plainBlocks } from '../pandoc/pandoc-tree.ts';
import { told } from '../pandoc/told.ts';
import { hasOwnSigns } from '../syntax/lines.ts';
import { type BlockContext, inCaption, inside } from './block-context.ts';
import { readBoxLine } from './box-words.ts';
import { writeBox } from './write-box.ts';
import { blockElement, inlineElement, isEmpty, text, verbatim } from './write-mdx.ts';
import { withoutLead } from './write-picture.ts';

const aligned: Record<string, AlignType> = { AlignLeft: 'left', AlignRight: 'right', AlignCenter: 'center' };

const tableNumber =
  /^(?:table|tabelle|tab\.?|tableau|tabla|tabela)\s+([\p{L}\p{N}]+(?:[.–-][\p{L}\p{N}]+)*)\s*[.:–—-]\s*/iu;

/** More rows or columns than any table that people read. */
const most = 5000;

/** A table with its caption. A cell that spans rows or columns is followed by ^^ and >> in those that it covers. */
export function writeTable(
  context: BlockContext,
  { c: [[id], caption, columns, head, bodies, foot] }: Extract<Block, { t: 'Table' }>,
): RootContent[] {
  const headRows = cellsOf(head[1]);
  const rows = [
    ...headRows,
    ...bodies.flatMap(([, , heads, body]) => [...cellsOf(heads), ...cellsOf(body)]),
    ...cellsOf(foot[1]),
  ];
  if (isFrame(rows, caption[1])) {
    const blocks = rows.flatMap(([cell]) => cell?.blocks ?? []);
    // Its name stands above it, as that of a table would.
    const named = readBoxLine(plainBlocks(caption[1])) ? [...caption[1], ...blocks] : blocks;
    const rest = named === blocks ? caption[1] : [];
    return [...writeBox(context, [id, [], []], named, 'box'), ...context.write(context, rest)];
  }
  if (rows.length === 0) return context.write(context, caption[1]);
  if (rows.length > most) return asList(context, rows, caption[1]);
  const grid = gridOf(context, rows, columns.length);
  const isHeaded =
    headRows.length > 0 && headRows.some((row) => row.some(({ blocks }) => plainBlocks(blocks) !== ''));
  const headCount = isHeaded ? headRows.length : 0;
  const body = isHeaded ? grid : grid.slice(headRows.length);
  const blank: PhrasingContent[][] = columns.map(() => []);
  const all = headCount > 0 ? body : [blank, ...body];
  const table: RootContent = {
    type: 'table',
    align: columns.map(([{ t: align }]) => aligned[align] ?? null),
    children: all.map((row) => ({
      type: 'tableRow',
      children: row.map((children): TableCell => ({ type: 'tableCell', children })),
    })),
  };
  const words = plainBlocks(caption[1]);
  const [lead, number] = tableNumber.exec(words) ?? [];
  const captions = context
    .write(inCaption(context), lead ? withoutLead(caption[1], lead) : caption[1])
    .filter((node) => !isEmpty(node));
  const heads = bodies.some(([, rowHeads]) => rowHeads > 0);
  const isPlain = captions.length === 0 && headCount <= 1 && !heads;
  // In a box or a note, its caption is a paragraph.
  const written =
    isPlain || !context.isTop
      ? table
      : blockElement('Table', [...captions, table], {
          number,
          rows: headCount > 1 ? String(Math.min(headCount, 3)) : undefined,
          heads: heads ? 'both' : undefined,
        });
  context.land(id, context.isTop ? written : undefined);
  return written === table ? [...captions, table] : [written];
}

/** One cell is a frame that somebody drew around a text; so is a column under the title of a box. */
function isFrame(rows: Cell[][], caption: readonly Block[]): boolean {
  if (rows.length === 0 || rows.some((row) => row.length !== 1)) return false;
  const [first] = rows[0]?.[0]?.blocks ?? [];
  const title = first ? plainBlocks([first]) : '';
  return (
    rows.length === 1 || readBoxLine(title) !== undefined || readBoxLine(plainBlocks(caption)) !== undefined
  );
}

/** Rows of equal length: a cell for each column, spanned ones included. */
function gridOf(context: BlockContext, rows: Cell[][], width: number): PhrasingContent[][][] {
  const grid: (PhrasingContent[] | undefined)[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of row) {
      while (grid[y]?.[x] !== undefined) x += 1;
      const words = inCell(context, context.write(inside(context), cell.blocks));
      for (let down = 0; down < Math.min(cell.rowSpan, rows.length - y); down += 1) {
        for (let across = 0; across < Math.min(cell.colSpan, width - x); across += 1) {
          const line = grid[y + down];
          if (!line || line[x + across] !== undefined) continue;
          line[x + across] = down === 0 && across === 0 ? words : [verbatim(across > 0 ? '>>' : '^^')];
        }
      }
      x += cell.colSpan;
    }
  }
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? []));
}

/** The blocks of a cell on one line, with breaks between them. */
function inCell(context: BlockContext, blocks: RootContent[]): PhrasingContent[] {
  const lines = blocks.flatMap((block): PhrasingContent[][] => {
    if (block.type === 'paragraph' || block.type === 'heading') return [block.children];
    if (block.type === 'list') {
      const isSigned = hasOwnSigns(block);
      return block.children.flatMap(({ children }, index) =>
        children.flatMap((child) => {
          // No list stands in a cell: its entries are lines, and their bullets are meant.
          const bullet = isSigned ? text('') : verbatim('&#x2022; ');
          const mark = block.ordered ? text(`${(block.start ?? 1) + index}. `) : bullet;
          return [[mark, ...inCell(context, [child as RootContent])]];
        }),
      );
    }
    if (block.type === 'verbatim')
      return [[verbatim(block.value.replace(/^\$\$\n([\s\S]*)\n\$\$$/, '$$$1$$').replace(/\n/g, ' '))]];
    if (block.type === 'blockquote') return [inCell(context, block.children as RootContent[])];
    context.tell(told.cell());
    return 'children' in block ? [inCell(context, block.children as RootContent[])] : [];
  });
  const broken = (nodes: PhrasingContent[]): PhrasingContent[] =>
    nodes.map((node) => {
      // A bar in an equation would end the cell.
      if (node.type === 'verbatim' && node.value.startsWith('$'))
        return verbatim(node.value.replaceAll('\\|', '\\Vert ').replaceAll('|', '\\vert '));
      return node.type === 'break' ? inlineElement('br', []) : node;
    });
  return lines.flatMap((line, index) => [...(index > 0 ? [inlineElement('br', [])] : []), ...broken(line)]);
}

/** What a table says as a list, a row an entry: nothing of it is lost. */
function asList(context: BlockContext, rows: Cell[][], caption: Block[]): RootContent[] {
  context.tell(told.tableAsList());
  const children = rows.flatMap((row) => {
    const words = row.flatMap(({ blocks }, index): PhrasingContent[] => {
      const cell = inCell(context, context.write(inside(context), blocks));
      return cell.length === 0
        ? []
        : [...(index > 0 ? [text('; ')] : []), ...cell.filter(({ type }) => type !== 'mdxJsxTextElement')];
    });
    return words.length === 0
      ? []
      : [
          {
            type: 'listItem' as const,
            spread: false,
            children: [{ type: 'paragraph' as const, children: words }],
          },
        ];
  });
  const list: RootContent = { type: 'list', ordered: false, spread: false, children };
  return [...context.write(context, caption), ...(children.length > 0 ? [list] : [])];
}
