import type { Block } from '../../annotation/anchoring.ts';

/*
 * A part of a page as the words that a reader sees in it, and back: which nodes they are. Paragraph numbers, note marks and
 * printed pages are not words of the text.
 */

/** What notes can be about: paragraphs and captions, notes, editors’ notes, charts, and the record that a page is of. */
export const annotatable = '.passage, .note, .listed-note, .editors, .callout, [data-card]';

const unread =
  '.number, .mark, .page-break, .note-number, .back, .take, .sr-only, .former, .told, .kicker, .label, button, .listed-note :is(h2, blockquote), a[download], [data-pencil]';

const flow = 'p, li, dd, dt, td, th, tr, div, figcaption, summary, h1, h2, h3, blockquote';

export interface Reading extends Block {
  element: HTMLElement;
  /** Of each character of the text: the node it stands in, and where in that. */
  nodes: Text[];
  offsets: number[];
}

/** Every part of a page that can have notes, in order. The page may be another one, fetched. */
export function readPage(page: Document): Reading[] {
  const parts = page.querySelectorAll<HTMLElement>(`main :is(${annotatable})`);
  return [...parts].map(readPart);
}

export function readPart(element: HTMLElement): Reading {
  const reading: Reading = { element, id: element.id, text: '', nodes: [], offsets: [] };
  const letters: string[] = [];
  const add = (letter: string, node: Text, offset: number) => {
    letters.push(letter);
    reading.nodes.push(node);
    reading.offsets.push(offset);
  };
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (node instanceof Element || node.nodeType === Node.ELEMENT_NODE)
        return (node as Element).matches(unread) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
      return NodeFilter.FILTER_ACCEPT;
    },
  );
  let around: Element | null | undefined;
  let isSpace = false;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const box = node.parentElement?.closest(flow);
    // Between two blocks there is a space, whether the source has one or not.
    if (around !== undefined && box !== around) isSpace = true;
    around = box;
    const { data } = node;
    for (let offset = 0; offset < data.length; offset++) {
      const letter = data.charAt(offset);
      if (/\s/.test(letter)) isSpace = true;
      else if (!/[\u00AD\u200B-\u200D\u2060\uFEFF]/.test(letter)) {
        if (isSpace && letters.length > 0) add(' ', node, offset);
        isSpace = false;
        add(letter, node, offset);
      }
    }
  }
  reading.text = letters.join('');
  return reading;
}

/** The nodes of text[start, end). */
export function rangeOf({ nodes, offsets, element }: Reading, start: number, end: number): Range {
  const range = element.ownerDocument.createRange();
  const [first, last] = [nodes[start], nodes[end - 1]];
  if (first && last) {
    range.setStart(first, offsets[start] ?? 0);
    range.setEnd(last, (offsets[end - 1] ?? 0) + 1);
  } else range.selectNodeContents(element);
  return range;
}

/** A part of which words are selected. */
export interface SelectedWords {
  reading: Reading;
  start: number;
  end: number;
}

/** The parts of the page in which a range has words, and which; spaces at its ends do not count. */
export function partsIn(range: Range, page: readonly Reading[]): SelectedWords[] {
  return page.flatMap((reading) => {
    if (!range.intersectsNode(reading.element) || !reading.element.checkVisibility()) return [];
    const start = indexOf(reading, range.startContainer, range.startOffset);
    const end = indexOf(reading, range.endContainer, range.endOffset);
    const words = reading.text.slice(start, end);
    const from = start + words.length - words.trimStart().length;
    const to = from + words.trim().length;
    return to > from ? [{ reading, start: from, end: to }] : [];
  });
}

/** How many characters of the text stand before a boundary. */
function indexOf({ nodes, offsets, element }: Reading, container: Node, offset: number): number {
  const boundary = element.ownerDocument.createRange();
  boundary.setStart(container, offset);
  boundary.collapse(true);
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const isBefore = boundary.comparePoint(nodes[middle] as Text, offsets[middle] ?? 0) < 0;
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}
