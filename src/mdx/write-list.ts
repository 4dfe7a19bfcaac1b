import type { ListItem, RootContent } from 'mdast';
import type { Block, Inline } from '../pandoc/pandoc-tree.ts';
import { told } from '../pandoc/told.ts';
import { type BlockContext, inside } from './block-context.ts';
import { writeInlines } from './write-inlines.ts';
import { isEmpty, verbatim, writeMdx } from './write-mdx.ts';
import { ended } from './write-paragraph.ts';

export function writeList(
  context: BlockContext,
  items: Block[][],
  ordered: boolean,
  start: number,
  style = 'Decimal',
): RootContent[] {
  if (ordered && !['Decimal', 'DefaultStyle'].includes(style)) {
    context.tell(told.lettersOfList());
  }
  const children = items.flatMap((blocks): ListItem[] => {
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
