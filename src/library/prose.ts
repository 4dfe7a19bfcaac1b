import type { FootnoteReference, Nodes, Parent } from 'mdast';
import type { CitationNode } from '../markdown/citations.ts';
import { attribute, type Element, isElement } from '../markdown/parse.ts';

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
}

/** Reads a block as a reader does: numbers and citations printed, marks and page numbers left out. */
export function readProse(block: Nodes, printing: Printing): Prose {
  const prose: Prose = { text: '', marks: [], citations: [], elements: [] };

  const walk = (node: Nodes): void => {
    const offset = prose.text.length;
    if (node.type === 'text') {
      prose.text += node.value.replace(/\s+/g, ' ');
    } else if (node.type === 'break') {
      prose.text += ' ';
    } else if (node.type === 'footnoteReference') {
      prose.marks.push({ node, offset });
    } else if (node.type === 'citation') {
      prose.citations.push({ node, offset });
      if (node.children.length > 0) walkAll(node);
      else prose.text += printing.citation(node);
    } else if (isElement(node)) {
      prose.elements.push({ node, offset });
      if (isElement(node, 'Stat')) prose.text += printing.statistic(attribute(node, 'is') ?? '');
      else walkAll(node);
    } else if ('children' in node) {
      walkAll(node);
      if (node.type === 'listItem') prose.text += ' ';
    }
  };
  const walkAll = (parent: Parent): void => parent.children.forEach(walk);

  walk(block);
  return prose;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** Abbreviations after which a sentence goes on. */
const goesOn = /\b(?:Gen|No|no|St|Dr|Mr|Ms|vs|cf|p|pp)\.\s*$/;

/** The sentence in which the character before `offset` stands. */
export function sentenceAt(text: string, offset: number): string {
  let sentence = '';
  for (const { segment, index } of segmenter.segment(text)) {
    sentence += segment;
    if (goesOn.test(segment)) continue;
    if (index + segment.trimEnd().length >= offset) return sentence.trim();
    sentence = '';
  }
  return sentence.trim() || text.trim();
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
