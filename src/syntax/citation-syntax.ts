import type { Data, Link, Parent, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { nodesIn } from './nodes-in.ts';

/** A citation: in brackets it prints the work, as a link it prints the author's own words. */
export interface CitationNode extends Parent {
  type: 'citation';
  key: string;
  /** The key as it is typed, where that is another one of the work (library/link/source-aliases.ts). */
  written?: string;
  locator?: string;
  /** The words before it in its brackets: "see". */
  prefix?: string;
  /** Its place among the works in its brackets. */
  inBrackets?: { index: number; count: number };
  /** Who wrote it is told by the sentence: `[-@a]` prints no names. */
  isWithoutAuthor?: boolean;
  /** It stands in the sentence as a name: `@a [4]`. */
  isName?: boolean;
  /** The words of the sentence that link to the source; none in brackets. */
  children: PhrasingContent[];
  data?: Data;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: CitationNode;
  }
  interface RootContentMap {
    citation: CitationNode;
  }
}

/** Brackets with a work in them, and each work with what stands around it. A semicolon before another work parts them. */
const brackets = /\[((?:[^[\]@]*\s)?-?@[^\s\],;][^[\]]*)\]/g;
const betweenWorks = /\s*;\s*(?=[^;]*(?:^|\s|;)-?@[^\s;])/;
const work = /^\s*((?:[^@]*\s)?)(-?)@([^\s\],;]+)(?:,?\s*([\s\S]*?))?\s*$/;

/**
 * Recognizes citations.
 * @example `[@fung-2016, 412]` in a text becomes `{ type: 'citation', key: 'fung-2016', locator: '412', children: [] }`
 * @example `[see @fung-2016; -@doe-2012]` becomes two of them, the first with a prefix, the second without its author
 * @example `[Huang](@huang-report)` becomes `{ type: 'citation', key: 'huang-report', children: [Huang] }`
 */
export function citations(tree: Root): void {
  visit(tree, 'link', (link: Link, index, parent) => {
    if (!link.url.startsWith('@') || !parent || index === undefined) return;
    parent.children[index] = {
      type: 'citation',
      key: link.url.slice(1),
      children: link.children,
      ...(link.position && { position: link.position }),
    };
  });
  replaceInTexts(tree, '[', brackets, (text, match) => {
    const works = (match[1] ?? '').split(betweenWorks).map((one) => work.exec(one));
    if (works.some((one) => one === null)) return undefined;
    return works.map((one, index): CitationNode => {
      const [, prefix = '', sign = '', key = '', locator] = one ?? [];
      return {
        type: 'citation',
        key,
        // Pandoc writes pages with "p.", which citation styles print or leave out themselves.
        ...(locator && { locator: locator.trim().replace(/^pp?\.\s*(?=\d)/, '') }),
        ...(prefix.trim() && { prefix: prefix.trim().replace(/\s+/g, ' ') }),
        ...(sign && { isWithoutAuthor: true }),
        ...(works.length > 1 && { inBrackets: { index, count: works.length } }),
        children: [],
        ...position(text, match.index),
      };
    });
  });
}

const names = /(?<![\w@/.[(-])@([A-Za-z][\w-]*\w)(?:\s\[([^[\]@]*)\])?/g;

/**
 * Recognizes works that stand in a sentence as names, in documents that cite by author and date. What is no key stays a text.
 * @returns the tree where it has none, otherwise another
 * @example `@roe-2016 [412] says` becomes `{ type: 'citation', key: 'roe-2016', locator: '412', isName: true }` and " says"
 */
export function namedWorks(tree: Root, isKey: (key: string) => boolean): Root {
  if (nodesIn(tree).named.length === 0) return tree;
  const named = structuredClone(tree);
  replaceInTexts(named, '@', names, (text, { 1: key = '', 2: locator, index }) => {
    if (!isKey(key)) return undefined;
    return [
      {
        type: 'citation',
        key,
        isName: true,
        ...(locator && { locator }),
        children: [],
        ...position(text, index),
      },
    ];
  });
  return named;
}

/** Puts nodes in the place of what matches in texts; where `make` gives none, the words stay. */
export function replaceInTexts(
  tree: Root,
  sign: string,
  pattern: RegExp,
  make: (text: Text, match: RegExpExecArray) => PhrasingContent[] | undefined,
): void {
  visit(tree, 'text', (text: Text, index, parent) => {
    if (!parent || index === undefined || !text.value.includes(sign)) return;
    const parts: PhrasingContent[] = [];
    let done = 0;
    for (const match of text.value.matchAll(pattern)) {
      const made = make(text, match);
      if (!made) continue;
      if (match.index > done) parts.push(piece(text, done, match.index));
      parts.push(...made);
      done = match.index + match[0].length;
    }
    if (parts.length === 0) return;
    if (done < text.value.length) parts.push(piece(text, done, text.value.length));
    parent.children.splice(index, 1, ...(parts as (Text | CitationNode)[]));
    return [SKIP, index + parts.length];
  });
}

function piece(text: Text, from: number, to: number): Text {
  return { type: 'text', value: text.value.slice(from, to), ...position(text, from) };
}

/** Where the character `offset` of a text stands. */
export function position(text: Text, offset: number): Pick<Text, 'position'> {
  if (!text.position) return {};
  const before = text.value.slice(0, offset).split('\n');
  const { line, column, offset: from = 0 } = text.position.start;
  const start =
    before.length === 1
      ? { line, column: column + offset, offset: from + offset }
      : { line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1, offset: from + offset };
  return { position: { start, end: text.position.end } };
}
