import type { RootContent } from 'mdast';
import * as messages from '../messages/messages.ts';
import {
  type Attributes,
  type Block,
  type Inline,
  plainBlocks,
  plainText,
  styleOf,
} from '../pandoc/pandoc-tree.ts';
import { told } from '../pandoc/told.ts';
import { own } from '../syntax/own.ts';
import { annotationKinds } from '../syntax/vocabulary.ts';
import { type BlockContext, inside } from './block-context.ts';
import { boxLineOf, isBoxName, isKeyName, readBoxLine } from './box-words.ts';
import { clean, shortened } from './clean-words.ts';
import { isQuotation } from './styled-blocks.ts';
import { blockElement, text } from './write-mdx.ts';
import { boldLine } from './write-paragraph.ts';

const alerts = ['note', 'tip', 'important', 'warning', 'caution', 'hint', 'attention', 'danger', 'seealso'];

/** Whether a division is a box, and of which kind. */
export function boxOf(attributes: Attributes): 'box' | 'key-messages' | undefined {
  const [, classes] = attributes;
  const names = [styleOf(attributes), ...classes].join(' ');
  if (classes.includes('key-messages') || isKeyName(names)) return 'key-messages';
  const isBox =
    isBoxName(names) || classes.some((name) => alerts.includes(name) || name.startsWith('callout'));
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
  [id, classes, pairs]: Attributes,
  blocks: readonly Block[],
  said: 'box' | 'key-messages',
): RootContent[] {
  const [first, ...rest] = blocks;
  const styled = first?.t === 'Div' && first.c[1].length === 1 ? first.c[1][0] : first;
  const line =
    styled?.t === 'Header'
      ? styled.c[2]
      : styled?.t === 'Para' || styled?.t === 'Plain'
        ? styled.c
        : undefined;
  const isTitle =
    styled?.t === 'Header' ||
    (first?.t === 'Div' && (first.c[0][1].includes('title') || titleStyle.test(styleOf(first.c[0])))) ||
    (line !== undefined && (boldLine(line) !== undefined || boxLineOf(line) !== undefined));
  const attribute = pairs.find(([name]) => name === 'title')?.[1];
  const words = attribute ?? (first && isTitle ? plainBlocks([first]) : undefined);
  const inner = words !== undefined && attribute === undefined ? withMarks(rest, line ?? []) : blocks;
  const alert = alertOf(context, classes);
  // "Note" over a note says nothing that its kind does not.
  const title = words === undefined || words.toLowerCase() === alert?.kind ? alert?.title : words;
  const begun = readBoxLine(title ?? '');
  const kind = begun?.kind === 'key-messages' ? begun.kind : said;
  const children = context.write({ ...inside(context), isBox: context.isTop }, inner);
  const name = clean(begun?.title ?? title ?? '')
    .replace(/"/g, '”')
    .replace(/\s+/g, ' ')
    .trim();
  if (!context.isTop) {
    context.tell(told.boxInside());
    const head: RootContent[] = name
      ? [{ type: 'paragraph', children: [{ type: 'emphasis', children: [text(name)] }] }]
      : [];
    return [{ type: 'blockquote', children: [...head, ...children] as never }];
  }
  if (children.length === 0) return [];
  if (pairs.some(([pair]) => pair === 'reader-guessed')) context.tell(told.boxBegins(shortened(words ?? '')));
  const element = blockElement('Box', children, {
    title: name || undefined,
    number: begun?.number,
    kind: kind === 'box' ? undefined : kind,
  });
  context.land(id, element);
  return [element];
}

/** Of the title of a box, in the languages of word processors. */
const titleStyle = /title|heading|titre|título|titel|überschrift|заголовок|عنوان|标题/i;

/** The kind that programs give to boxes of theirs, and what it is called in the language of the text. */
function alertOf(context: BlockContext, classes: string[]): { kind: string; title: string } | undefined {
  const kind = classes.map((name) => name.replace(/^callout-/, '')).find((name) => alerts.includes(name));
  const title =
    kind === undefined ? undefined : own<string>(context.words.alerts, own(alertNames, kind) ?? kind);
  return kind === undefined || title === undefined ? undefined : { kind, title };
}

/** What MyST calls otherwise. */
const alertNames: Record<string, string> = {
  hint: 'tip',
  attention: 'caution',
  danger: 'warning',
  seealso: 'note',
};

/** The marks of a title's notes stand behind the first words under it. */
function withMarks(blocks: Block[], title: readonly Inline[]): Block[] {
  const marks = title.filter(({ t: kind }) => kind === 'Note');
  const [first, ...others] = blocks;
  if (marks.length === 0 || (first?.t !== 'Para' && first?.t !== 'Plain')) return blocks;
  return [{ t: first.t, c: [...first.c, ...marks] }, ...others];
}

/**
 * Divisions of one style in a row, as a word processor leaves them of a box, are one; so are those of several styles of boxes, up to the
 * next title of one.
 */
export function merged(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const [style, before] = [styleOfBlock(block), last?.t === 'Div' ? styleOf(last.c[0]) : ''];
    const isBox = boxOf(['', [], [['custom-style', style]]]) !== undefined;
    const isTitle = isBox && titleStyle.test(style);
    const isWithin = isBox && boxOf(['', [], [['custom-style', before]]]) !== undefined;
    const isSame = before === style && (quotationStyle(style) || style === 'Editors’ Note');
    if (last?.t === 'Div' && !isTitle && style !== '' && (isWithin || isSame)) {
      const inner = block.t === 'Div' ? block.c[1] : [unstyled(block)];
      joined[joined.length - 1] = { t: 'Div', c: [last.c[0], [...last.c[1], ...inner]] };
    } else joined.push(block);
  }
  return joined.map((block) => (block.t === 'Div' ? withTitleStyle(block) : block));
}

/** The style of a division, or of all entries of a list. */
function styleOfBlock(block: Block): string {
  if (block.t === 'Div') return styleOf(block.c[0]);
  const items = block.t === 'BulletList' ? block.c : block.t === 'OrderedList' ? block.c[1] : [];
  const styles = new Set(items.flatMap((entry) => entry.map(styleOfBlock)));
  const [style = ''] = styles;
  return styles.size === 1 && boxOf(['', [], [['custom-style', style]]]) ? style : '';
}

/** A list without the styles of its entries. */
function unstyled(block: Block): Block {
  const open = (entry: Block[]): Block[] =>
    entry.flatMap((one) => (one.t === 'Div' ? open(one.c[1]) : [unstyled(one)]));
  if (block.t === 'BulletList') return { t: 'BulletList', c: block.c.map(open) };
  return block.t === 'OrderedList' ? { t: 'OrderedList', c: [block.c[0], block.c[1].map(open)] } : block;
}

const quotationStyle = (style: string): boolean => isQuotation(['', [], [['custom-style', style]]]);

/** A box that begins with a paragraph in a style for titles has that for its own. */
function withTitleStyle(block: Extract<Block, { t: 'Div' }>): Block {
  const [attributes, [first, ...rest]] = block.c;
  const isTitle = titleStyle.test(styleOf(attributes)) && boxOf(attributes) !== undefined;
  if (!isTitle || (first?.t !== 'Para' && first?.t !== 'Plain') || rest.length === 0) return block;
  return { t: 'Div', c: [attributes, [{ t: 'Header', c: [6, ['', [], []], first.c] }, ...rest]] };
}
