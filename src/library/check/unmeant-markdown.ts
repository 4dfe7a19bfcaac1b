import type { Nodes, Paragraph } from 'mdast';
import { isCaptionOf, isHeadingLine } from '../../syntax/captions.ts';
import { quote } from '../../syntax/problem.ts';
import type { TextPart } from '../../syntax/vocabulary.ts';

/** What Markdown takes for something else than it looks like: what it is, and what to do. */
export function unmeant(
  node: Nodes,
  source: string,
  part: TextPart,
): [message: string, hint: string] | undefined {
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  if (node.type === 'list' && node.ordered && (node.start ?? 1) >= 100) {
    const { start } = node;
    return [
      `What begins with "${start}." is taken for a list.`,
      `Write ${start}\\. where a number begins a sentence.`,
    ];
  }
  if (node.type === 'heading' && node.depth === 2 && !written.startsWith('#')) {
    return [
      'The hyphens under these words make a heading of them.',
      'Write ## before a heading. A paragraph needs an empty line after it.',
    ];
  }
  if (node.type === 'math' && !/\$\$\s*$/.test(written.slice(2))) {
    return ['The equation behind $$ does not end.', 'Write another line $$ below it.'];
  }
  if (node.type === 'heading' && written.length > 300) {
    return [
      `This heading has ${written.length.toLocaleString('en-US')} letters.`,
      'Shorten it: its words are its address, and stand in the contents.',
    ];
  }
  if (node.type === 'listItem' && node.children.length === 0) {
    return ['This entry of a list has no words.', 'Write them, or remove the line.'];
  }
  if (node.type === 'list' && node.children.length === 1 && isUnderText(node, source)) {
    const sign = written.charAt(0);
    return [
      `The ${quote(sign)} at the beginning of this line makes a list of it.`,
      `Write \\${sign} where it is meant as it is; a list needs an empty line before it.`,
    ];
  }
  if (node.type === 'paragraph' && part !== 'exhibit' && isHeadingInBold(node)) {
    return [
      'These bold words are a paragraph of their own.',
      'Write ## before a heading; otherwise take the emphasis away.',
    ];
  }
  if ((node.type === 'emphasis' || node.type === 'strong') && isBetweenNumbers(node, source)) {
    return [
      `The asterisks in ${quote(numbersAround(node, source))} would be taken for emphasis, and not printed.`,
      'Write × for times, and \\* where an asterisk is meant as it is.',
    ];
  }
  if (node.type === 'break' && written.startsWith(' ') && !isQuoted(node, source)) {
    return [
      'Two spaces at the end of the line break it on the page.',
      'Remove them, or write \\ at the end of the line where a break is meant.',
    ];
  }
  return undefined;
}

/** Whether the words of a paragraph are bold, and those of a heading: in a list, a box or a quotation, and as a sentence, they are stressed. */
function isHeadingInBold(paragraph: Paragraph): boolean {
  const { position } = paragraph;
  const [only, ...others] = paragraph.children;
  if (isCaptionOf('Table', paragraph) || isCaptionOf('Picture', paragraph)) return false;
  if (only?.type !== 'strong' || others.length > 0 || position?.start.column !== 1) return false;
  return isHeadingLine(wordsOf(only).trim());
}

const wordsOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';

/** Whether a line is one of a quotation: verses and inscriptions break where they are broken. */
function isQuoted(node: Nodes, source: string): boolean {
  const before = source.slice(0, node.position?.start.offset);
  return /^\s*>/.test(before.slice(before.lastIndexOf('\n') + 1));
}

/** Whether the line before a block is one of text. */
function isUnderText(node: Nodes, source: string): boolean {
  const before = source.slice(0, node.position?.start.offset).split('\n');
  return before.at(-1) === '' && before.at(-2)?.trim() !== '';
}

/** Emphasis may begin or end inside a word, as in 5*bis*; between two numbers asterisks are signs of their own. */
function isBetweenNumbers({ position }: Nodes, source: string): boolean {
  const { start, end } = position ?? {};
  return /\d/.test(source.charAt((start?.offset ?? 0) - 1)) && /\d/.test(source.charAt(end?.offset ?? 0));
}

/** What an author sees there: the numbers on both sides, and all between them. */
function numbersAround({ position }: Nodes, source: string): string {
  const { start, end } = position ?? {};
  const before = /[\d.,]*$/.exec(source.slice(0, start?.offset))?.[0] ?? '';
  const behind = /^[\d.,]*/.exec(source.slice(end?.offset))?.[0] ?? '';
  return before + source.slice(start?.offset, end?.offset) + behind;
}
