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
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { own } from './own.ts';
import { attribute, type Element, isElement } from './parse.ts';

/*
 * What Markdown has a form for is written in it, and stands for an element of the vocabulary: a table for <Table>, a picture
 * alone in its paragraph for <Picture>, a quotation that begins with [!NOTE] for <Box>. Whoever reads a tree knows the elements alone.
 */

/** Elements that hold blocks and are passages of their own. */
export const exhibits = ['Table', 'Picture', 'Box', 'Equation'] as const;
export type Exhibit = (typeof exhibits)[number];

export const isExhibit = (node: Nodes): boolean => exhibits.some((name) => isElement(node, name));

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
  return only?.type === 'image' && others.length === 0 ? pictureOf(only) : block;
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

/** A quotation that GitHub shows as a box. */
function boxOf(quotation: Blockquote): RootContent | undefined {
  const [first, ...others] = quotation.children;
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

/** The word and the number with which a caption begins, in the languages of the documents. */
const captions = {
  Table:
    /^(Table|Tableau|Tabla|Cuadro|Tabelle|Таблица|جدول|الجدول|表格?)(?:[ \u00a0]*(\d[\w.–-]*|[A-Z](?:[.–-]?\d[\w.–-]*)?))?[ \u00a0]*[.:：—–][ \u00a0]*/u,
  Picture:
    /^(Figure|Fig\.|Chart|Graph|Map|Photo|Image|Figura|Gráfico|Mapa|Carte|Graphique|Abbildung|Рисунок|Рис\.|شكل|الشكل|图表?|圖)(?:[ \u00a0]*(\d[\w.–-]*|[A-Z](?:[.–-]?\d[\w.–-]*)?))?[ \u00a0]*[.:：—–][ \u00a0]*/u,
};

/** A paragraph right before or behind a table or picture that begins with its name is its caption. */
function withCaptions(blocks: RootContent[]): RootContent[] {
  const left = [...blocks];
  for (const [index, block] of blocks.entries()) {
    const kind = (['Table', 'Picture'] as const).find((name) => isElement(block, name));
    if (kind === undefined || !isElement(block) || block.children.some(({ type }) => type === 'paragraph'))
      continue;
    const near = [index - 1, index + 1].find((place) => beginsWith(left[place], captions[kind]));
    const caption = near === undefined ? undefined : left[near];
    if (near === undefined || caption === undefined) continue;
    block.children = [caption, ...block.children] as never;
    left[near] = { type: 'text', value: '' };
  }
  return left.filter((block) => block.type !== 'text');
}

/** The first words of a paragraph, without the emphasis in which they may stand. */
function firstText(block: Nodes | undefined): { value: string } | undefined {
  if (block?.type === 'text') return block;
  const isAround = block?.type === 'paragraph' || block?.type === 'strong' || block?.type === 'emphasis';
  return isAround ? firstText(block.children[0]) : undefined;
}

const beginsWith = (block: Nodes | undefined, pattern: RegExp): boolean =>
  block?.type === 'paragraph' && pattern.test(firstText(block)?.value ?? '');

/** The word and number of a caption become attributes: they are printed as a label, and make the address. */
function takeNumber(element: Element): void {
  const caption = (element.children as Nodes[]).find((block) => block.type === 'paragraph');
  const text = firstText(caption);
  const pattern = isElement(element, 'Table') ? captions.Table : captions.Picture;
  const match = text && pattern.exec(text.value);
  if (!text || !match || caption?.type !== 'paragraph') return;
  const [begin, label = '', number] = match;
  const [only, ...others] = caption.children;
  // A caption that is bold as a whole is no emphasis.
  if (others.length === 0 && (only?.type === 'strong' || only?.type === 'emphasis'))
    caption.children = only.children;
  text.value = text.value.slice(begin.length);
  const [first] = caption.children;
  if (first && 'children' in first && first.children.length === 1 && text.value === '')
    caption.children.shift();
  const [next] = caption.children;
  if (next?.type === 'text') next.value = next.value.replace(/^[ \u00a0]+/, '');
  if (
    caption.children.length === 0 ||
    (caption.children.length === 1 && text.value === '' && next === (text as Nodes))
  )
    element.children = (element.children as Nodes[]).filter((one) => one !== caption) as never;
  if (attribute(element, 'number') === undefined && number)
    setAttribute(element, 'number', number.replace(/[.–-]+$/, ''));
  if (attribute(element, 'label') === undefined) setAttribute(element, 'label', label);
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

function setAttribute(element: Element, name: string, value: string): void {
  element.attributes.push({ type: 'mdxJsxAttribute', name, value });
}

/**
 * Definition lists as Pandoc writes them: a term on a line, and behind it lines that begin with a colon and a blank.
 * @example "Hive\n: Where bees live." becomes `<dl><dt>Hive</dt><dd>Where bees live.</dd></dl>`
 */
function definitionLists(blocks: RootContent[]): RootContent[] {
  const done: RootContent[] = [];
  for (const block of blocks) {
    const lines = block.type === 'paragraph' ? linesOf(block) : [];
    const last = done.at(-1);
    const isDefinition = ({ children: [first] }: Paragraph) =>
      first?.type === 'text' && /^:[ \t]+\S?/.test(first.value);
    if (lines.length > 1 && lines[0] && !isDefinition(lines[0]) && lines.slice(1).some(isDefinition)) {
      const entries = entriesOf(lines, isDefinition);
      if (last && isElement(last, 'dl')) last.children.push(...(entries as never[]));
      else done.push(made('dl', {}, entries, block));
    } else if (lines[0] && isDefinition(lines[0]) && last?.type === 'paragraph') {
      done.pop();
      const list = made('dl', {}, entriesOf([last, ...lines], isDefinition), last);
      const before = done.at(-1);
      if (before && isElement(before, 'dl')) before.children.push(...(list.children as never[]));
      else done.push(list);
    } else done.push(block);
  }
  return done;
}

function entriesOf(lines: Paragraph[], isDefinition: (line: Paragraph) => boolean): BlockContent[] {
  const entries: MdxJsxFlowElement[] = [];
  for (const [index, line] of lines.entries()) {
    const before = entries.at(-1);
    if (isDefinition(line)) {
      const [first] = line.children;
      if (first?.type === 'text') first.value = first.value.replace(/^:[ \t]+/, '');
      entries.push(made('dd', {}, [line], line));
    } else if (
      index > 0 &&
      before?.name === 'dd' &&
      !(lines[index + 1] && isDefinition(lines[index + 1] as Paragraph))
    ) {
      // A line that goes on.
      const words = before.children.at(-1);
      if (words?.type === 'paragraph') words.children.push({ type: 'text', value: ' ' }, ...line.children);
    } else entries.push(made('dt', {}, line.children as never, line));
  }
  return entries;
}

/** A paragraph by its lines, each a paragraph. */
function linesOf(paragraph: Paragraph): Paragraph[] {
  const lines: Paragraph[] = [{ ...paragraph, children: [] }];
  for (const child of paragraph.children) {
    const pieces = child.type === 'text' ? child.value.split('\n') : [];
    if (child.type !== 'text' || pieces.length === 1) lines.at(-1)?.children.push(child);
    else {
      for (const [index, value] of pieces.entries()) {
        if (index > 0) lines.push({ ...paragraph, children: [] });
        if (value !== '') lines.at(-1)?.children.push({ ...child, value });
      }
    }
  }
  return lines;
}

function made(
  name: string,
  attributes: Record<string, string>,
  children: BlockContent[],
  from: Nodes,
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children: children as MdxJsxFlowElement['children'],
    ...at(from),
  };
}

const at = ({ position }: Nodes) => (position ? { position } : {});
