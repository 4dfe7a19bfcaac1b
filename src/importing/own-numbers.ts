import { isList, isQuotation } from '../mdx/styled-blocks.ts';
import { boxOf } from '../mdx/write-box.ts';
import { signOf } from '../mdx/write-list.ts';
import { withoutLead } from '../mdx/write-picture.ts';
import { type Block, plainBlocks } from '../pandoc/pandoc-tree.ts';
import type { Part } from './document-parts.ts';

/*
 * Paragraphs whose numbers the document prints, as texts of the United Nations do: "12. The Council …". A word processor has them as a
 * list that goes on through the whole text, or as words at their beginning. They become the entries of lists, whose numbers are the
 * paragraphs' own.
 */

interface Entry {
  number: number;
  blocks: Block[];
}

/** Fewer numbers are a list. */
const fewest = 4;
/** Of all words of the text, how many stand in paragraphs with numbers, at least. */
const share = 0.6;
/** Entries of a list have fewer words. */
const shortest = 12;
/** Between two numbers, no more than these are left out: by a slip, or because they were deleted. */
const gap = 3;

const lead =
  /^\s*(\p{Nd}{1,4})(?:[.)．、](?=[\s\u00a0\u3000]|\p{Script=Han})|[\s\u00a0]*[-–](?=[\s\u00a0]))[\s\u00a0\u3000]*/u;

/**
 * Writes paragraphs with numbers of their own as such, where they are what the document is made of.
 * @returns the first and the last number; undefined where it has none
 */
export function takeOwnNumbers(parts: Part[]): { first: number; last: number } | undefined {
  const body = parts.filter(({ role }) => role === undefined);
  const read = body.map(({ blocks }) => numbered(opened(blocks)));
  const entries = continued(read).flat();
  const words = entries.map(({ blocks }) => count(blocks));
  const inEntries = words.reduce((sum, one) => sum + one, 0);
  const all = body.reduce((sum, { blocks }) => sum + count(blocks), 0);
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last || entries.length < fewest) return undefined;
  if (inEntries < all * share || inEntries / entries.length < shortest) return undefined;
  for (const [index, part] of body.entries()) part.blocks = written(read[index] ?? []);
  return { first: first.number, last: Math.max(...entries.map(({ number }) => number)) };
}

type Piece = { entry: Entry } | { block: Block };

/** What is no more than the style of a paragraph is opened. */
const opened = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => {
    if (block.t !== 'Div') return [block];
    const [attributes, inner] = block.c;
    const isPlain =
      attributes[0] === '' && !boxOf(attributes) && !isList(attributes) && !isQuotation(attributes);
    return isPlain && attributes[1].length === 0 ? opened(inner) : [block];
  });

/** What a block says of numbers, each with what stands behind it. */
function entriesOf(block: Block): Entry[] {
  if (block.t === 'OrderedList') {
    const [[start, { t: style }], items] = block.c;
    if (style !== 'Decimal' && style !== 'DefaultStyle') return [];
    return items.map((blocks, index) => ({ number: start + index, blocks }));
  }
  if (block.t !== 'Para' && block.t !== 'Plain') return [];
  const [begin, digits] = lead.exec(plainBlocks([block])) ?? [];
  if (begin === undefined || digits === undefined) return [];
  return [{ number: numberOf(digits), blocks: withoutLead([block], begin) }];
}

/** Digits of any script as a number. */
const numberOf = (digits: string): number =>
  Number([...digits].map((digit) => digitOf(digit.codePointAt(0) ?? 0)).join(''));

/** Digits of a script stand in a row, from zero on. */
function digitOf(code: number): number {
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

const numbered = (blocks: Block[]): Piece[] =>
  blocks.flatMap((block): Piece[] => {
    const entries = entriesOf(block);
    return entries.length > 0 ? entries.map((entry) => ({ entry })) : [{ block }];
  });

/** The entries that go on counting, in each part; what does not becomes a block of the entry before it again. */
function continued(parts: Piece[][]): Entry[][] {
  let last: number | undefined;
  return parts.map((pieces) => {
    const taken: Entry[] = [];
    for (const [index, piece] of pieces.entries()) {
      if (!('entry' in piece)) continue;
      const { number } = piece.entry;
      // An annex may begin to count anew; in a section of its own.
      const isNext = last === undefined || (number > last && number <= last + 1 + gap);
      if (isNext || (number === 1 && taken.length === 0)) {
        taken.push(piece.entry);
        last = number;
      } else pieces[index] = { block: listOf([piece.entry]) };
    }
    return taken;
  });
}

const listOf = (entries: Entry[]): Block => ({
  t: 'OrderedList',
  c: [[entries[0]?.number ?? 1, { t: 'Decimal' }, { t: 'Period' }], entries.map(({ blocks }) => blocks)],
});

/** Numbered paragraphs as lists, each with the paragraphs that belong to it: "(a) …", "(ii) …", lists. */
function written(pieces: Piece[]): Block[] {
  const blocks: Block[] = [];
  let open: Entry[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(listOf(open));
    open = [];
  };
  for (const piece of pieces) {
    const last = open.at(-1);
    if ('entry' in piece) {
      const { number, blocks: inner } = piece.entry;
      if (last && number !== last.number + 1) close();
      open.push({ number, blocks: inner.flatMap(lettered) });
    } else if (last && isWithin(piece.block)) last.blocks.push(...lettered(piece.block));
    else {
      close();
      blocks.push(piece.block);
    }
  }
  close();
  return blocks;
}

/** What goes on in the paragraph before it. */
const isWithin = (block: Block): boolean =>
  block.t === 'OrderedList' ||
  block.t === 'BulletList' ||
  ((block.t === 'Para' || block.t === 'Plain') && /^\s*\(?[a-z]{1,5}\)\s/i.test(plainBlocks([block])));

/** A list by letters or Roman numbers as paragraphs that begin with them: these are what a text refers to. */
function lettered(block: Block): Block[] {
  if (block.t !== 'OrderedList') return [block];
  const [[start, { t: style }, { t: mark }], items] = block.c;
  if (!/(?:Alpha|Roman)$/.test(style)) return [block];
  return items.flatMap((inner, index) => {
    const [first, ...rest] = inner.flatMap(lettered);
    const words = signOf(start + index, style, mark);
    const begun: Block =
      first?.t === 'Para' || first?.t === 'Plain'
        ? { t: 'Para', c: [{ t: 'Str', c: words }, { t: 'Space' }, ...first.c] }
        : { t: 'Para', c: [{ t: 'Str', c: words }] };
    return first?.t === 'Para' || first?.t === 'Plain' || first === undefined
      ? [begun, ...rest]
      : [begun, first, ...rest];
  });
}

const count = (blocks: readonly Block[]): number => {
  const text = plainBlocks(blocks);
  // Chinese has no blanks between its words.
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return Math.round(han / 2) + (text.replace(/\p{Script=Han}+/gu, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
};
