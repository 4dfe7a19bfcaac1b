import type { Nodes } from 'mdast';
import { shortened } from '../mdx/clean-words.ts';
import type { Remaining } from '../mdx/remaining.ts';
import {
  type Attributes,
  type Block,
  type Inline,
  isDropped,
  isListOfContents,
  type PandocTree,
  styleOf,
} from '../pandoc/pandoc-tree.ts';
import { told } from '../pandoc/told.ts';

/*
 * The last look before a document is put in place: whatever read and wrote it, every word of the file stands in the folder, or it is
 * told where it stood. Words are compared, and not how often each stands: lists of contents and of works repeat what is there.
 */

/** A line of few letters is a number of a page, a sign of a list, a piece of a formula. */
const least = 3;

/** No more than a person looks up one by one. */
const most = 12;

/**
 * @param lines of the file, a paragraph each
 * @param found what stands in the folder, and what was told to be left out
 */
export function lostWords(lines: readonly string[], found: string): Remaining[] {
  const known = new Set(wordsOf(found));
  const lost = lines.flatMap((line) => {
    const missing = [...new Set(wordsOf(line))].filter((word) => !known.has(word));
    return missing.join('').length >= least ? { line, missing } : [];
  });
  const named = lost
    .slice(0, most)
    .map(({ line, missing }) =>
      told.lostWords(`${missing.slice(0, 8).join(', ')}${missing.length > 8 ? ' …' : ''}`, shortened(line)),
    );
  return lost.length > most ? [...named, told.moreLostWords(lost.length - most)] : named;
}

/** Letters and digits, whatever form they have, in small letters. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .replace(/(?<=\p{Script=Han})[ \t]+(?=\p{Script=Han})/gu, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The words of nodes as they print, a line a block; of elements, what their attributes print. */
export function printed(node: Nodes): string {
  if (node.type === 'text' || node.type === 'verbatim') return node.value;
  if (node.type === 'break' || node.type === 'footnoteReference') return ' ';
  const inner = 'children' in node ? node.children.map(printed) : [];
  if (node.type === 'mdxJsxFlowElement') {
    const attributes = node.attributes.map(({ value }) => String(value ?? ''));
    // A box, a table and a picture are named by what they are, and their number.
    const names = {
      Box: 'box kasten encadré recuadro',
      Table: 'table tableau tabla tabelle',
      Picture: 'figure fig figura abbildung',
    };
    const name = Object.entries(names).find(([key]) => key === node.name)?.[1] ?? '';
    return [name, ...attributes, ...inner].join('\n');
  }
  if (node.type === 'mdxJsxTextElement') return node.name === 'br' ? ' ' : inner.join('');
  const isLine = ['paragraph', 'heading', 'tableCell'].includes(node.type);
  // Addresses stand behind the line: none parts its words.
  if (isLine) return [...inner, '\n', ...addressesIn(node), '\n'].join('');
  return inner.join(['emphasis', 'strong', 'delete', 'link'].includes(node.type) ? '' : '\n');
}

const addressesIn = (node: Nodes): string[] => [
  ...(node.type === 'link' ? [`${node.url} `] : []),
  ...('children' in node ? node.children.flatMap(addressesIn) : []),
];

/** What Pandoc read, a line a paragraph: of a file whose own words are not compared. */
export const linesOf = ({ blocks }: PandocTree): string[] => linesIn(blocks);

function linesIn(blocks: Block[]): string[] {
  const lines: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      if (value.some(isInline)) lines.push(lineOf(value));
      else for (const one of value) walk(one);
    } else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) walk(one);
  };
  walk(blocks);
  return lines;
}

const inlineKinds = new Set(
  'Str Space SoftBreak LineBreak Emph Strong Underline Strikeout Superscript Subscript SmallCaps Quoted Cite Code Link Span Note Image Math'.split(
    ' ',
  ),
);

const isInline = (value: unknown): value is Inline =>
  typeof value === 'object' && value !== null && inlineKinds.has(String((value as { t?: string }).t));

function lineOf(inlines: readonly unknown[]): string {
  return inlines
    .map((value): string => {
      if (!isInline(value)) return '';
      switch (value.t) {
        case 'Str':
          return value.c;
        case 'Code':
          return value.c[1];
        case 'Span':
          return isDropped(value.c[0]) ? ' ' : lineOf(value.c[1]);
        case 'Link':
          // A reference to a number says which, where it is written.
          return value.c[0][2].some(([name]) => name === 'reference') ? ' ' : lineOf(value.c[1]);
        case 'Image':
        case 'Quoted':
          return lineOf(value.c[1]);
        case 'Cite':
        case 'Math':
          return '';
        case 'Note':
          return ` ${value.c.map((block) => ('c' in block && Array.isArray(block.c) ? lineOf(block.c) : '')).join(' ')} `;
        default:
          return 'c' in value ? lineOf(value.c) : ' ';
      }
    })
    .join('');
}

/** What the document says where it cites: its works stand in sources.yaml. */
export function citedWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(citedWords).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  const { t: kind, c: content } = value as { t?: string; c?: unknown[] };
  if (kind === 'Cite') return lineOf((content?.[1] ?? []) as unknown[]);
  return citedWords(Object.values(value));
}

/** Parts that the site makes anew: the list of works, what the text says of itself. */
export function leftWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(leftWords).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  const { t: kind, c: content } = value as { t?: string; c?: unknown };
  if (kind === 'Div') {
    const [attributes, blocks] = content as [Attributes, Block[]];
    const [id, classes] = attributes;
    const isLeft = id === 'refs' || id === 'title-block-header' || classes.includes('csl-bib-body');
    if (
      isLeft ||
      isListOfContents(value as Block) ||
      /^(?:About this text|abstract title)$/i.test(styleOf(attributes))
    )
      return linesIn(blocks).join(' ');
  }
  return leftWords(Object.values(value));
}
