import type { Data, Link, Parent, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** A citation: in brackets it prints the work, as a link it prints the author's own words. */
export interface CitationNode extends Parent {
  type: 'citation';
  key: string;
  /** The key as it is typed, where that is another one of the work (library/link/source-aliases.ts). */
  written?: string;
  locator?: string;
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

const brackets = /\[@([^\s\],;]+)(?:,\s*([^\]\s][^\]]*))?\]/g;

/**
 * Recognizes citations.
 * @example `[@fung-2016, 412]` in a text becomes `{ type: 'citation', key: 'fung-2016', locator: '412', children: [] }`
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
  visit(tree, 'text', (text: Text, index, parent) => {
    if (!parent || index === undefined || !text.value.includes('[@')) return;
    const parts = split(text);
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

function split(text: Text): (Text | CitationNode)[] {
  const parts: (Text | CitationNode)[] = [];
  let done = 0;
  for (const match of text.value.matchAll(brackets)) {
    const [whole, key = '', locator] = match;
    if (match.index > done) parts.push(piece(text, done, match.index));
    parts.push({
      type: 'citation',
      key,
      // Pandoc writes pages with "p.", which citation styles print or leave out themselves.
      ...(locator && { locator: locator.trim().replace(/^pp?\.\s*(?=\d)/, '') }),
      children: [],
      ...position(text, match.index),
    });
    done = match.index + whole.length;
  }
  if (done < text.value.length) parts.push(piece(text, done, text.value.length));
  return parts;
}

function piece(text: Text, from: number, to: number): Text {
  return { type: 'text', value: text.value.slice(from, to), ...position(text, from) };
}

/** Where the character `offset` of a text stands. */
function position(text: Text, offset: number): Pick<Text, 'position'> {
  if (!text.position) return {};
  const before = text.value.slice(0, offset).split('\n');
  const { line, column, offset: from = 0 } = text.position.start;
  const start =
    before.length === 1
      ? { line, column: column + offset, offset: from + offset }
      : { line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1, offset: from + offset };
  return { position: { start, end: text.position.end } };
}
