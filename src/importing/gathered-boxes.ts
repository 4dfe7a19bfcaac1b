import { boxLineOf } from '../mdx/box-words.ts';
import { boxOf } from '../mdx/write-box.ts';
import { boldLine } from '../mdx/write-paragraph.ts';
import { type Attributes, type Block, cellsOf, type Inline } from '../pandoc/pandoc-tree.ts';

/*
 * Boxes that a document has without a style of theirs: a heading or a line that begins "Box 2.1", and what stands under it.
 */

/** What a box of which nobody said where it ends has among its attributes. */
export const guessed = 'reader-guessed';

/** @param level of headings that begin a section */
export function withBoxes(blocks: readonly Block[], level: number): Block[] {
  const made: Block[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) continue;
    const line = titleOf(block);
    const found = line && boxLineOf(line.inlines);
    const isSection = line?.level !== undefined && line.level <= level;
    // Key messages that stand as a section are one.
    if (!line || !found || (isSection && (found.kind === 'key-messages' || made.length === 0))) {
      made.push(block);
      continue;
    }
    const { count, isSure } = extent(blocks, at + 1, line.level, found.kind);
    if (count === 0) {
      made.push(block);
      continue;
    }
    const inner = blocks.slice(at + 1, at + 1 + count);
    const [only] = inner;
    const framed = count === 1 && only !== undefined ? contentOf(only) : undefined;
    const pairs: Attributes[2] = isSure ? [] : [[guessed, 'yes']];
    made.push({
      t: 'Div',
      c: [
        [line.id, [found.kind], pairs],
        [{ t: 'Header', c: [6, ['', [], []], line.inlines] }, ...(framed ?? inner)],
      ],
    });
    at += count;
  }
  return made;
}

/** The words of a block that is one line: a heading, a paragraph, one with a style. */
function titleOf(block: Block): { inlines: Inline[]; level?: number; id: string } | undefined {
  if (block.t === 'Header') return { inlines: block.c[2], level: block.c[0], id: block.c[1][0] };
  if (block.t === 'Para' || block.t === 'Plain') return { inlines: boldLine(block.c) ?? block.c, id: '' };
  const [only, ...others] = block.t === 'Div' && boxOf(block.c[0]) === undefined ? block.c[1] : [];
  return only && others.length === 0 && only.t !== 'Div' ? titleOf(only) : undefined;
}

/** How many blocks behind its title are of a box, and whether the document says so. */
function extent(
  blocks: readonly Block[],
  start: number,
  level: number | undefined,
  kind: 'box' | 'key-messages',
): { count: number; isSure: boolean } {
  const next = blocks[start];
  if (next && contentOf(next)) return { count: 1, isSure: true };
  if (kind === 'key-messages') {
    const list = [next, blocks[start + 1]].findIndex(
      (block) => block?.t === 'BulletList' || block?.t === 'OrderedList',
    );
    if (list >= 0 && (list === 0 || next?.t === 'Para')) return { count: list + 1, isSure: true };
  }
  let end = start;
  for (; end < blocks.length; end += 1) {
    const block = blocks[end];
    if (!block || block.t === 'HorizontalRule') break;
    const title = titleOf(block);
    if (block.t === 'Header' && (level === undefined || block.c[0] <= level)) break;
    if (title && block.t !== 'Header' && (boldLine(title.inlines) || boxLineOf(title.inlines))) break;
    if (block.t === 'Para' && boldLine(block.c)) break;
  }
  return { count: end - start, isSure: false };
}

/** What stands in a frame: a quotation, a table of one cell, a division that looks like a box. */
function contentOf(block: Block): Block[] | undefined {
  if (block.t === 'BlockQuote') return block.c;
  if (block.t === 'Div' && boxOf(block.c[0])) return block.c[1];
  if (block.t !== 'Table') return undefined;
  const [, , columns, head, bodies] = block.c;
  const rows = [...cellsOf(head[1]), ...bodies.flatMap(([, , heads, body]) => cellsOf([...heads, ...body]))];
  return columns.length === 1 && rows.length === 1 ? rows[0]?.[0]?.blocks : undefined;
}
