import type { Nodes, RootContent } from 'mdast';
import { attribute, type Element, isElement } from './parse.ts';

/** The word and the number with which a caption begins, in the languages of the documents. */
const captions = {
  Table:
    /^(Table|Tableau|Tabla|Cuadro|Tabelle|Таблица|جدول|الجدول|表格?)(?:[ \u00a0]*(\d[\w.–-]*|[A-Z](?:[.–-]?\d[\w.–-]*)?))?(?:[ \u00a0]*[.:：—–][ \u00a0]*|(?<=\d)[ \u00a0]*$|(?<=\d)[ \u00a0]+(?=[^a-z\s][^.:;?!]*$))/u,
  Picture:
    /^(Figure|Fig\.|Chart|Graph|Map|Photo|Image|Figura|Gráfico|Mapa|Carte|Graphique|Abbildung|Рисунок|Рис\.|شكل|الشكل|图表?|圖)(?:[ \u00a0]*(\d[\w.–-]*|[A-Z](?:[.–-]?\d[\w.–-]*)?))?(?:[ \u00a0]*[.:：—–][ \u00a0]*|(?<=\d)[ \u00a0]*$|(?<=\d)[ \u00a0]+(?=[^a-z\s][^.:;?!]*$))/u,
};

/** A paragraph right before or behind a table or picture that begins with its name is its caption. */
export function withCaptions(blocks: RootContent[]): RootContent[] {
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
  return withSources(left.filter((block) => block.type !== 'text'));
}

/** How what stands below a table begins that is about it, in the languages of the documents. */
const belowTable =
  /^(?:Sources?|Notes?|Quelle|Anmerkung|Fuentes?|Notas?|Источник|Примечание|المصدر|ملاحظة|资料来源|来源|注)[ \u00a0]?[:：]/u;

/** A paragraph right behind a table that says where it is from is part of it. */
function withSources(blocks: RootContent[]): RootContent[] {
  let table: Element | undefined;
  return blocks.filter((block) => {
    if (table && beginsWith(block, belowTable)) {
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

function setAttribute(element: Element, name: string, value: string): void {
  element.attributes.push({ type: 'mdxJsxAttribute', name, value });
}
