import type { FootnoteReference, Nodes, Parent, RootContent } from 'mdast';
import type { CitationNode } from './citation-syntax.ts';
import { attribute, type Element, isElement } from './parse.ts';

/** The words of a paragraph or note, and where in them its marks, citations and elements stand. */
export interface Prose {
  text: string;
  marks: { node: FootnoteReference; offset: number }[];
  citations: { node: CitationNode; offset: number }[];
  elements: { node: Element; offset: number }[];
}

/** How what is not plain text prints. */
export interface Printing {
  statistic: (key: string) => string;
  citation: (node: CitationNode) => string;
  /** An equation as one reads it, without its markup. */
  math: (latex: string) => string;
}

/** Elements that are blocks: the next word is not of the last. */
const endsWord = (node: Element): boolean => ['dt', 'dd'].includes(node.name ?? '');

/** Reads a block as a reader does: numbers and citations printed, marks and page numbers left out. */
export function readProse(block: Nodes, printing: Printing): Prose {
  const prose: Prose = { text: '', marks: [], citations: [], elements: [] };
  let afterCitation = false;

  const walk = (node: Nodes): void => {
    const offset = prose.text.length;
    const closing = afterCitation;
    afterCitation = false;
    if (node.type === 'text') {
      const words = node.value.replace(/\s+/g, ' ');
      prose.text = closing ? closeCitation(prose.text, words) : prose.text + words;
    } else if (node.type === 'break') {
      prose.text += ' ';
    } else if (node.type === 'footnoteReference') {
      prose.marks.push({ node, offset });
    } else if (node.type === 'citation') {
      prose.citations.push({ node, offset });
      if (node.children.length > 0) walkAll(node);
      else prose.text += printing.citation(node);
      afterCitation = node.children.length === 0;
    } else if (isElement(node, 'br')) {
      prose.text += ' ';
    } else if (node.type === 'inlineMath' || node.type === 'math') {
      prose.text += printing.math(node.value);
      // On lines of its own: the next word is not of it.
      if (node.type === 'math') prose.text += ' ';
    } else if (isElement(node)) {
      prose.elements.push({ node, offset });
      if (isElement(node, 'Stat')) prose.text += printing.statistic(attribute(node, 'is') ?? '');
      else walkAll(node);
      if (endsWord(node)) prose.text += ' ';
    } else if ('children' in node) {
      walkAll(node);
      if (['paragraph', 'listItem', 'tableCell'].includes(node.type)) prose.text += ' ';
    }
  };
  const walkAll = (parent: Parent): void => parent.children.forEach(walk);

  walk(block);
  return prose;
}

/**
 * The same, read again only where a number or a work in it prints otherwise than it did (memoized): a tree that was read is not
 * changed, and an author's next edit leaves nearly all of them as they are.
 */
export function proseOf(block: Nodes | Nodes[], printing: Printing): Prose {
  const known = kept.get(block);
  if (known?.printed.every(([print, words]) => print(printing) === words)) return known.prose;
  const printed: [print: (printing: Printing) => string, words: string][] = [];
  const told = (print: (printing: Printing) => string): string => {
    const words = print(printing);
    printed.push([print, words]);
    return words;
  };
  const prose = readProse(Array.isArray(block) ? { type: 'root', children: block as RootContent[] } : block, {
    ...printing,
    statistic: (key) => told(({ statistic }) => statistic(key)),
    citation: (node) => told(({ citation }) => citation(node)),
  });
  kept.set(block, { prose, printed });
  return prose;
}

const kept = new WeakMap<
  Nodes | Nodes[],
  { prose: Prose; printed: [print: (printing: Printing) => string, words: string][] }
>();

/** A citation takes the full stop or comma behind it inside its quotation marks, as Chicago has it: “Title.” */
function closeCitation(text: string, words: string): string {
  const stop = /^[.,]/.exec(words)?.[0];
  if (stop === undefined || !text.endsWith('”')) return text + words;
  const ended = /[?!]”$/.test(text);
  return `${text.slice(0, -1)}${ended ? '' : stop}”${words.slice(1)}`;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Initials and titles, after which a sentence goes on. */
const beforeName = /(?<!\p{L})(?:\p{Lu}|Gen|Lt|Col|Maj|Sen|Rep|Prof|St|Dr|Mr|Mrs|Ms|vs|cf|e\.g|i\.e)\.\s*$/u;
/** Abbreviations after which it goes on if a number follows. */
const beforeNumber = /(?<!\p{L})(?:[Nn]o|[Vv]ol|[Aa]rt|[Cc]h|pp?)\.\s*$/u;

/** The sentence of a paragraph in which the character before `offset` stands. */
export function sentenceIn(prose: Prose, offset: number): string {
  const sentences = found.get(prose) ?? new Map<number, string>();
  found.set(prose, sentences);
  const known = sentences.get(offset) ?? sentenceAt(prose.text, offset);
  sentences.set(offset, known);
  return known;
}

const found = new WeakMap<Prose, Map<number, string>>();

/** The sentence in which the character before `offset` stands. */
export function sentenceAt(text: string, offset: number): string {
  let sentence = '';
  for (const { segment, index } of segmenter.segment(text)) {
    sentence += segment;
    const end = index + segment.length;
    if (beforeName.test(segment) || (beforeNumber.test(segment) && /\d/.test(text.charAt(end)))) continue;
    if (index + segment.trimEnd().length >= offset) break;
    sentence = '';
  }
  return sentence.trim() || text.trim();
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export function wordsIn(prose: Prose): number {
  const known = counts.get(prose) ?? countWords(prose.text);
  counts.set(prose, known);
  return known;
}

const counts = new WeakMap<Prose, number>();
