import type {
  BlockContent,
  Blockquote,
  Image,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { visit } from 'unist-util-visit';
import { boxTitle, isCaptionOf, takeNumber, withCaptions } from './captions.ts';
import { definitionLists } from './definition-lists.ts';
import { exhibits } from './exhibit.ts';
import { at, made } from './made-element.ts';
import { own } from './own.ts';
import { attribute, type Element, isElement } from './parse.ts';

/*
 * What Markdown has a form for is written in it, and stands for an element of the vocabulary: a table for <Table>, a picture
 * alone in its paragraph for <Picture>, a quotation that begins with [!NOTE] for <Box>. Whoever reads a tree knows the elements alone.
 */

/** Elements that hold blocks, written on one line by who has few words for them. */
const holdingBlocks = [...exhibits, 'Items', 'Annotation'];

export function shortForms(tree: Root): void {
  visit(tree, 'listItem', check);
  const blocks = definitionLists(tree.children.map(lifted)).map(whole);
  tree.children = withCaptions(blocks);
  for (const block of tree.children) {
    if (!isElement(block)) continue;
    if (isElement(block, 'Table') || isElement(block, 'Picture')) takeNumber(block);
    if (isElement(block, 'Box') || isElement(block, 'Picture')) sayInWords(block);
    if (isElement(block, 'Box')) block.children = definitionLists(block.children as RootContent[]) as never;
  }
}

/** An element that stands alone in a paragraph is no part of a sentence. */
function lifted(block: RootContent): RootContent {
  const [only, ...others] = block.type === 'paragraph' ? block.children.filter(isSaying) : [];
  if (!only || others.length > 0 || only.type !== 'mdxJsxTextElement') return block;
  if (!holdingBlocks.includes(only.name ?? '')) return block;
  const words = only.children.filter(isSaying);
  const children: BlockContent[] =
    words.length === 0 ? [] : [{ type: 'paragraph', children: only.children, ...at(only) }];
  return { ...only, type: 'mdxJsxFlowElement', children };
}

const isSaying = (node: PhrasingContent): boolean => node.type !== 'text' || node.value.trim() !== '';

/** The box of a list that is ticked off is a sign: nobody ticks it here. */
function check(item: ListItem): void {
  if (typeof item.checked !== 'boolean') return;
  const [first] = item.children;
  if (first?.type === 'paragraph')
    first.children.unshift({ type: 'text', value: item.checked ? '☑ ' : '☐ ' });
  item.checked = null;
}

/** What a block is short for. */
function whole(block: RootContent): RootContent {
  if (block.type === 'table') return made('Table', {}, [block], block);
  if (block.type === 'math') return made('Equation', {}, [block as unknown as BlockContent], block);
  if (block.type === 'blockquote') return boxOf(block) ?? block;
  const [only, ...others] = block.type === 'paragraph' ? block.children.filter(isSaying) : [];
  if (only?.type !== 'image') return block;
  return others.length === 0 ? pictureOf(only) : (captioned(only, block as Paragraph) ?? block);
}

/** A picture with its caption on the next line of the same paragraph. */
function captioned(image: Image, { children }: Paragraph): RootContent | undefined {
  const [between, ...rest] = children.slice(children.indexOf(image) + 1);
  const isOnNextLine =
    between?.type === 'break' || (between?.type === 'text' && /^\s*\n/.test(between.value));
  if (!between || !isOnNextLine) return undefined;
  const first: PhrasingContent[] =
    between.type === 'text' ? [{ ...between, value: between.value.trimStart() }] : [];
  const words = [...first, ...rest].filter(isSaying);
  const caption: Paragraph = { type: 'paragraph', children: words, ...at(words[0] ?? image) };
  const isCaption = isCaptionOf('Picture', caption) || (words.length === 1 && words[0]?.type === 'emphasis');
  if (!isCaption) return undefined;
  const { url, alt } = image;
  return made('Picture', { src: url, ...(alt ? { alt } : {}) }, [caption], image);
}

function pictureOf(image: Image): RootContent {
  const { url, alt, title } = image;
  const words: Paragraph[] = title ? [{ type: 'paragraph', children: [{ type: 'text', value: title }] }] : [];
  return made('Picture', { src: url, ...(alt ? { alt } : {}) }, words, image);
}

const alerts: Record<string, string> = {
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  caution: 'Caution',
};

/** A quotation that GitHub shows as a box, or whose first line is the title of one in bold letters. */
function boxOf(quotation: Blockquote): RootContent | undefined {
  const [first, ...others] = quotation.children;
  const [bold, ...behind] = first?.type === 'paragraph' ? first.children : [];
  const [said, ...more] = bold?.type === 'strong' ? bold.children : [];
  const begin = said?.type === 'text' && more.length === 0 ? boxTitle.exec(said.value) : null;
  if (begin && said?.type === 'text' && behind.length === 0) {
    const [mark, , number] = begin;
    const attributes = { title: said.value.slice(mark.length), ...(number && { number }) };
    return made('Box', attributes, others as BlockContent[], quotation);
  }
  const [text, ...words] = first?.type === 'paragraph' ? first.children : [];
  if (text?.type !== 'text' || !first) return undefined;
  const [mark, kind = ''] = /^\[!([A-Za-z]+)\][ \t]*\n?/.exec(text.value) ?? [];
  const title = own(alerts, kind.toLowerCase());
  if (mark === undefined || title === undefined) return undefined;
  const rest = text.value.slice(mark.length);
  const left = rest === '' ? words : [{ ...text, value: rest }, ...words];
  const paragraph: BlockContent[] = left.length > 0 ? [{ ...(first as Paragraph), children: left }] : [];
  return made('Box', { title }, [...paragraph, ...(others as BlockContent[])], quotation);
}

/** The title of a box and the credit of a picture are words that are printed. */
function sayInWords(element: Element): void {
  const [title, credit] = [attribute(element, 'title'), attribute(element, 'credit')];
  const line = (value: string, className: string): Paragraph => ({
    ...{ type: 'paragraph', children: [{ type: 'text', value, ...at(element) }], ...at(element) },
    data: { hProperties: { className: [className] } },
  });
  const children = element.children as Nodes[];
  if (isElement(element, 'Box') && title) children.unshift(line(title, 'box-title'));
  if (isElement(element, 'Picture') && credit) children.push(line(credit, 'credit'));
}
