import type { List, Nodes, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { betweenHan } from './characters.ts';

/** What an entry begins with that Markdown does not know for a list: "(a) ", "b) ", "iv. ", "（2）", "أ) ", "[3] ". */
const entry =
  /^(?:\(?(?:[a-z]|[ivx]{2,5})[.)] |\([A-Z\d]{1,3}\) |（[\d一二三四五六七八九十]{1,3}）|\(?[أ-ي][.)] |\[\d{1,3}\] )/;

/** The same in a list, where capitals tell nothing else: "A. ", "IV) "; and boxes that are ticked off. */
const sign = new RegExp(`${entry.source}|^\\(?(?:[A-Z]|[IVX]{2,5})[.)] |^[☐☑☒] `);

/** Whether each entry of a list with bullets begins with a sign of its own: that is printed, and no bullet. */
export const hasOwnSigns = ({ ordered, children }: List): boolean =>
  !ordered && children.length > 0 && children.every((item) => sign.test(begin(item)));

/** Whether a word is the sign with which an entry begins. */
export const isEntrySign = (word: string): boolean =>
  /^(?:[([（]|[أ-ي]\))/.test(word) && entry.test(`${word} `);

const begin = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node && node.children[0] ? begin(node.children[0]) : '';

/**
 * Lines that an author wrote below each other, and Markdown would run into one: entries with letters, and verses, each behind "| "
 * as Pandoc writes them.
 * @example "The Council:⏎(a) asks;⏎(b) thanks." has three lines
 */
export function keptLines(tree: Root, source: string): void {
  visit(tree, 'paragraph', (paragraph: Paragraph) => {
    const lines = paragraph.children
      .map((node) => (node.type === 'text' ? node.value : '\uFFFC'))
      .join('')
      .split('\n');
    const isVerse = lines.length > 1 && lines.every((line) => /^\| ?[^|]*$/.test(line));
    const isList = lines.filter((line) => entry.test(line)).length > 1;
    if (!isVerse && !isList) return;
    const begins = (line: string): boolean => isVerse || entry.test(line);
    paragraph.children = paragraph.children.flatMap((node) =>
      node.type === 'text' ? parted(node, begins, source) : [node],
    );
    if (isVerse)
      for (const node of paragraph.children)
        if (node.type === 'text') node.value = node.value.replace(/^\| ?/, '');
  });
}

/** Lines of Chinese and Japanese, which an editor wrapped, go on without a space. */
export function joinedLines(tree: Root): void {
  visit(tree, 'text', (node: Text) => {
    node.value = node.value.replace(betweenHan, '');
  });
}

/** A text as its lines, where they are kept. */
function parted(node: Text, begins: (line: string) => boolean, source: string): PhrasingContent[] {
  const { position } = node;
  const parts: PhrasingContent[] = [];
  let offset = position?.start.offset ?? 0;
  let current: Text | undefined;
  for (const [index, line] of node.value.split('\n').entries()) {
    // Past the indentation and the signs of a quotation.
    if (index > 0)
      offset =
        source.indexOf('\n', offset) +
        1 +
        (/^[ \t>]*/.exec(source.slice(source.indexOf('\n', offset) + 1))?.[0].length ?? 0);
    if (current && !(index > 0 && begins(line))) {
      current.value += `\n${line}`;
      continue;
    }
    if (index > 0) parts.push({ type: 'break' });
    const start = { ...position?.start, offset, line: (position?.start.line ?? 1) + index };
    current = {
      ...node,
      value: line,
      ...(position && { position: { ...position, start } as NonNullable<Text['position']> }),
    };
    parts.push(current);
  }
  return parts;
}
