import type { ListItem, RootContent } from 'mdast';
import type { Block, Inline } from '../pandoc/pandoc-tree.ts';
import { type BlockContext, inside } from './block-context.ts';
import { writeInlines } from './write-inlines.ts';
import { isEmpty, text, verbatim, writeMdx } from './write-mdx.ts';
import { ended } from './write-paragraph.ts';

/** The number and the sign of the first entry, as Pandoc has them. */
type Numbering = Extract<Block, { t: 'OrderedList' }>['c'][0];

/** A list. Entries by letters, Roman numbers or in brackets keep what they are called by, as the text does: "(a)". */
export function writeList(context: BlockContext, items: Block[][], numbering?: Numbering): RootContent[] {
  const [start, { t: style }, { t: around }] = numbering ?? [1, { t: '' }, { t: '' }];
  const isSigned =
    numbering !== undefined &&
    (around === 'TwoParens' || !['Decimal', 'DefaultStyle', 'Example'].includes(style));
  const ordered = numbering !== undefined && !isSigned;
  const children = items.flatMap((blocks, index): ListItem[] => {
    const [first] = blocks;
    const box =
      first && (first.t === 'Plain' || first.t === 'Para') && first.c[0]?.t === 'Str'
        ? /^[☐☒☑]$/.exec(first.c[0].c)?.[0]
        : undefined;
    const rest =
      box && first && (first.t === 'Plain' || first.t === 'Para')
        ? [{ ...first, c: first.c.slice(2) }, ...blocks.slice(1)]
        : blocks;
    const inner = context.write(inside(context), rest).filter((child) => !isEmpty(child));
    if (inner.length === 0) return [];
    if (isSigned) sign(inner, `${signOf(start + index, style, around)} `);
    const checked = box === undefined ? null : box !== '☐';
    const item: ListItem = {
      type: 'listItem',
      spread: inner.length > 1 && inner.some(({ type }) => type !== 'list' && type !== 'paragraph'),
      checked,
      children: inner as never,
    };
    if (context.isTop) context.stand([item]);
    return [item];
  });
  return children.length === 0
    ? []
    : [{ type: 'list', ordered, start: ordered ? start : null, spread: false, children }];
}

function sign(blocks: RootContent[], written: string): void {
  const [first] = blocks;
  if (first?.type === 'paragraph') first.children.unshift(text(written));
  else blocks.unshift({ type: 'paragraph', children: [text(written.trim())] });
}

/** @example signOf(2, 'LowerRoman', 'TwoParens') is "(ii)" */
export function signOf(number: number, style: string, around: string): string {
  const small = style.endsWith('Roman')
    ? roman(number)
    : style.endsWith('Alpha')
      ? letters(number)
      : String(number);
  const shown = style.startsWith('Upper') ? small.toUpperCase() : small;
  return around === 'TwoParens' ? `(${shown})` : around === 'OneParen' ? `${shown})` : `${shown}.`;
}

const letters = (number: number): string =>
  (number > 26 ? letters(Math.floor((number - 1) / 26)) : '') + String.fromCharCode(97 + ((number - 1) % 26));

const roman = (number: number): string => {
  const [value, letter] =
    (
      [
        ...([
          [1000, 'm'],
          [900, 'cm'],
          [500, 'd'],
          [400, 'cd'],
          [100, 'c'],
          [90, 'xc'],
          [50, 'l'],
        ] as const),
        ...([
          [40, 'xl'],
          [10, 'x'],
          [9, 'ix'],
          [5, 'v'],
          [4, 'iv'],
          [1, 'i'],
        ] as const),
      ] as const
    ).find(([least]) => least <= number) ?? [];
  return value === undefined ? '' : letter + roman(number - value);
};

/** A list of definitions in Pandoc’s syntax: a line a definition. A definition that holds more than a line, or stands in a list or a note, becomes blocks under its term. */
export function writeDefinitions(context: BlockContext, entries: [Inline[], Block[][]][]): RootContent[] {
  return entries.flatMap(([term, definitions]): RootContent[] => {
    const words = ended(writeInlines(context, term));
    const written = definitions.map((blocks) => context.write(context, blocks));
    const lines = written.flat();
    const isPlain =
      (context.isTop || context.isBox === true) &&
      lines.every(({ type }) => type === 'paragraph') &&
      written.every(({ length }) => length === 1);
    if (isPlain && words.length > 0) {
      const line = (node: RootContent): string => writeMdx([node]).trim().replace(/\\?\n/g, ' ');
      return [
        verbatim(
          [line({ type: 'paragraph', children: words }), ...lines.map((one) => `: ${line(one)}`)].join('\n'),
        ),
      ];
    }
    return [{ type: 'paragraph', children: [{ type: 'emphasis', children: words }] }, ...lines];
  });
}
