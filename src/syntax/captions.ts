import type { Nodes, Paragraph, RootContent } from 'mdast';
import { attribute, type Element, isElement } from './parse.ts';

const space = String.raw`[ \t\u00a0\u202f\u3000]`;

/** A number as captions print it: "2", "2.1", "A-1", "IV", "٣", "三". */
const number = String.raw`[\d٠-٩۰-۹][\w٠-٩۰-۹.–-]*|[IVXLC]+(?!\p{L})|[A-Z](?:[.–-]?\d[\w.–-]*)?(?!\p{L})|[一二三四五六七八九十]`;

/** What ends a number where the caption says no more. */
const digit = '(?<=[\\d٠-٩۰-۹IVXLC一二三四五六七八九十])';

/** What stands between the number and the words: a sign, the end of the line, or a gap before what is no sentence. */
const parting = `${space}*[.:：](?:${space}*[—–-](?=${space}))?${space}*|${space}*[—–]${space}*|${space}+-${space}+|${digit}\\s*$|${digit}${space}*\\n`;
const noSentence = '(?=[^a-z\\s][^.:;?!。；？！]*$)';

/** How a caption or title begins that is called one of these words: the word, and its number if it has one. */
const begins = (words: string, gap = noSentence): RegExp =>
  new RegExp(`^(${words})(?:${space}*(${number}))?(?:${parting}|${digit}${space}+${gap})`, 'u');

/** The word and the number with which a caption begins, in the languages of the documents. */
const captions = {
  Table: begins('Table|Tableau|Tabla|Cuadro|Tabelle|Таблица|جدول|الجدول|表格?'),
  Picture: begins(
    String.raw`Figure|Fig\.|Chart|Graph|Map|Photo|Image|Figura|Gráfico|Mapa|Carte|Graphique|Abbildung|Рисунок|Рис\.|شكل|الشكل|图表?|圖`,
  ),
};

/** The same for the title of a box, which may be a question. */
export const boxTitle = begins('Box|Encadré|Recuadro|Kasten|Вставка|الإطار|إطار|专栏|專欄', '(?=\\S)');

/** A paragraph right before or behind a table or picture that begins with its name is its caption. */
export function withCaptions(blocks: RootContent[]): RootContent[] {
  const left = [...blocks];
  for (const [index, block] of blocks.entries()) {
    const kind = (['Table', 'Picture'] as const).find((name) => isElement(block, name));
    if (kind === undefined || !isElement(block) || block.children.some(({ type }) => type === 'paragraph'))
      continue;
    const near = [index - 1, index + 1].find((place) => beginsWith(left[place], captions[kind]));
    const above = left[index - 1];
    const isParted = near === undefined && isLabelOf(kind, left[index - 2]) && above?.type === 'paragraph';
    const caption = near === undefined ? undefined : left[near];
    if (isParted) block.children = [joined(left[index - 2] as Paragraph, above), ...block.children] as never;
    else if (caption !== undefined) block.children = [caption, ...block.children] as never;
    for (const place of isParted ? [index - 2, index - 1] : near === undefined ? [] : [near])
      left[place] = { type: 'text', value: '' };
  }
  return withSources(left.filter((block) => block.type !== 'text'));
}

/** Whether a paragraph says the word and number of a caption and no more: its words stand in the next, as the United Nations print it. */
function isLabelOf(kind: keyof typeof captions, block: Nodes | undefined): boolean {
  const text = block?.type === 'paragraph' && block.children.length === 1 ? firstText(block) : undefined;
  const [whole, , printed] = (text && captions[kind].exec(text.value)) ?? [];
  return printed !== undefined && whole === text?.value;
}

const joined = (label: Paragraph, words: Paragraph): Paragraph => {
  const [only, ...others] = words.children;
  const said = only?.type === 'strong' && others.length === 0 ? only.children : words.children;
  return { ...label, children: [...label.children, ...said] };
};

/** How what stands below a table begins that is about it, in the languages of the documents. */
const belowTable =
  /^(?:Sources?|Notes?|Quelle|Anmerkung|Fuentes?|Notas?|Источник|Примечание|المصدر|ملاحظة|资料来源|来源|注)[ \u00a0]?[:：]/u;

/** What a paragraph says up to its first mark or link: "*Source*: …" is one word, too. */
const firstWords = ({ children }: Paragraph): string =>
  children
    .slice(0, 2)
    .map((node) => firstText(node)?.value ?? '')
    .join('');

/** A paragraph right behind a table that says where it is from is part of it. */
function withSources(blocks: RootContent[]): RootContent[] {
  let table: Element | undefined;
  return blocks.filter((block) => {
    if (table && block.type === 'paragraph' && belowTable.test(firstWords(block))) {
      table.children = [...table.children, block] as never;
      return false;
    }
    table = isElement(block, 'Table') ? block : undefined;
    return true;
  });
}

/** The first words of a paragraph, without the emphasis in which they may stand. */
function firstText(block: Nodes | undefined): { value: string } | undefined {
  if (block?.type === 'text') return block;
  const isAround = block?.type === 'paragraph' || block?.type === 'strong' || block?.type === 'emphasis';
  return isAround ? firstText(block.children[0]) : undefined;
}

/** Whether a paragraph begins as the caption of a table or picture does. */
export const isCaptionOf = (kind: keyof typeof captions, block: Nodes): boolean =>
  beginsWith(block, captions[kind]);

/** Words as a paragraph. */
export const paragraphOf = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

const beginsWith = (block: Nodes | undefined, pattern: RegExp): boolean =>
  block?.type === 'paragraph' && pattern.test(firstText(block)?.value ?? '');

/** The word and number of a caption become attributes: they are printed as a label, and make the address. */
export function takeNumber(element: Element): void {
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
  // "**Tableau 1.** – Décisions": the sign may stand behind the letters of the label.
  if (next?.type === 'text')
    next.value = next.value.replace(/^[\s\u00a0\u3000]*(?:[.:：—–-]+[\s\u00a0\u3000]+)?/u, '');
  if (
    caption.children.length === 0 ||
    (caption.children.length === 1 && text.value === '' && next === (text as Nodes))
  )
    element.children = (element.children as Nodes[]).filter((one) => one !== caption) as never;
  if (attribute(element, 'number') === undefined && number)
    setAttribute(element, 'number', number.replace(/[.–-]+$/, ''));
  if (attribute(element, 'label') === undefined) setAttribute(element, 'label', label);
}

function setAttribute(element: Element, name: string, value: string): void {
  element.attributes.push({ type: 'mdxJsxAttribute', name, value });
}

/** Whether words that are bold, and all of a paragraph, look like a heading: they are few, and no sentence. */
export const isHeadingLine = (words: string): boolean =>
  words.length <= 90 && !/[.,;:!?…”"»。；：！？]$/u.test(words);
