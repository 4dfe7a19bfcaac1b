import type { RootContent } from 'mdast';
import * as messages from '../messages/messages.ts';
import { type Attributes, type Block, plainBlocks, plainText, styleOf } from '../pandoc/pandoc-tree.ts';
import { annotationKinds } from '../syntax/vocabulary.ts';
import { type BlockContext, inside } from './block-context.ts';
import { clean } from './clean-words.ts';
import { isQuotation } from './styled-blocks.ts';
import { blockElement, text } from './write-mdx.ts';
import { boldLine } from './write-paragraph.ts';

const keyMessages =
  /key[ -]?(?:messages?|points?|findings?|facts|takeaways?)|highlights|kernaussagen|messages?[ -]clés?/i;

const boxNames = /\b(?:box|kasten|infobox|encadr\w+|callout|sidebar|admonition|textbox|recuadro|cuadro)\b/i;

const alerts = ['note', 'tip', 'important', 'warning', 'caution', 'hint', 'attention', 'danger', 'seealso'];

const boxNumber = /^(?:box|kasten|encadré|recuadro)\s+([\p{L}\p{N}]+(?:[.–-][\p{L}\p{N}]+)*)\s*[.:–—-]\s*/iu;

/** Whether a division is a box, and of which kind. */
export function boxOf(attributes: Attributes): 'box' | 'key-messages' | undefined {
  const [, classes] = attributes;
  const names = [styleOf(attributes), ...classes].join(' ');
  if (keyMessages.test(names)) return 'key-messages';
  const isBox =
    boxNames.test(names.replaceAll('-', ' ')) ||
    classes.some((name) => alerts.includes(name) || name.startsWith('callout'));
  return isBox ? 'box' : undefined;
}

/** What the editors said, as the site's own Word files have it: each note begins with what it is, in bold. */
export function writeEditorsNotes(context: BlockContext, blocks: Block[]): RootContent[] {
  const notes: { kind: string | undefined; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const label = block.t === 'Para' && boldLine(block.c) ? plainText(block.c) : '';
    const name = annotationKinds.find((kind) => messages.rooms.noteNames[kind] === label);
    if (name !== undefined) notes.push({ kind: name, blocks: [] });
    else if (notes.length === 0) notes.push({ kind: undefined, blocks: [block] });
    else notes.at(-1)?.blocks.push(block);
  }
  return notes.map(({ kind, blocks: inner }) =>
    blockElement('Annotation', context.write({ ...inside(context), isNote: true }, inner), {
      kind: kind === 'critical' ? undefined : kind,
    }),
  );
}

export function writeBox(
  context: BlockContext,
  [, classes, pairs]: Attributes,
  blocks: Block[],
  kind: 'box' | 'key-messages',
): RootContent[] {
  const [first, ...rest] = blocks;
  const isTitle =
    first?.t === 'Header' ||
    (first?.t === 'Div' && (first.c[0][1].includes('title') || /title|heading/i.test(styleOf(first.c[0]))));
  const bold = first?.t === 'Para' && first.c.length === 1 && first.c[0]?.t === 'Strong';
  const told = pairs.find(([name]) => name === 'title')?.[1];
  const words = told ?? (first && (isTitle || bold) ? plainBlocks([first]) : undefined);
  const inner = words !== undefined && told === undefined ? rest : blocks;
  const alert = classes.find((name) => alerts.includes(name));
  // "Note" over a note says nothing that its kind does not.
  const title =
    words?.toLowerCase() === alert ? alert && alert.charAt(0).toUpperCase() + alert.slice(1) : words;
  const [lead = '', number] = boxNumber.exec(title ?? '') ?? [];
  const children = context.write({ ...inside(context), isBox: context.isTop }, inner);
  const name = clean(title?.slice(lead.length) ?? '')
    .replace(/"/g, '”')
    .replace(/\s+/g, ' ')
    .trim();
  if (!context.isTop) {
    context.tell(
      'A box within another part of the text is a quotation.',
      'Set it behind, if it should be a box.',
    );
    const head: RootContent[] = name
      ? [{ type: 'paragraph', children: [{ type: 'emphasis', children: [text(name)] }] }]
      : [];
    return [{ type: 'blockquote', children: [...head, ...children] as never }];
  }
  if (children.length === 0) return [];
  return [
    blockElement('Box', children, {
      title: name || undefined,
      number,
      kind: kind === 'box' ? undefined : kind,
    }),
  ];
}

/** Divisions of one style in a row, as a word processor leaves them of a box, are one. */
export function merged(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const isSame =
      last?.t === 'Div' &&
      block.t === 'Div' &&
      styleOf(block.c[0]) !== '' &&
      (boxOf(block.c[0]) !== undefined ||
        isQuotation(block.c[0]) ||
        styleOf(block.c[0]) === 'Editors’ Note') &&
      styleOf(last.c[0]) === styleOf(block.c[0]);
    if (isSame) joined[joined.length - 1] = { t: 'Div', c: [last.c[0], [...last.c[1], ...block.c[1]]] };
    else joined.push(block);
  }
  return joined;
}
