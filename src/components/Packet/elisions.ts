import * as messages from '../../messages/messages.ts';
import { rangeOf, readPart } from '../Annotating/page-text.ts';
import type { Cut } from './packet-link.ts';

/* Leaving sentences of a paragraph out, with a sign where they stood. */

/** What of a paragraph in a packet has sentences: not the number above it. */
export const sentenceText = 'p:not(.packet-number)';

interface Sentence {
  start: number;
  end: number;
}

/** The sentences of a text; none where the browser cannot tell. */
function sentencesIn(text: string): Sentence[] {
  if (!('Segmenter' in Intl)) return [];
  const parts = [...new Intl.Segmenter(messages.language, { granularity: 'sentence' }).segment(text)];
  return parts.map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** The sentences of a paragraph, as they are read. */
export function sentencesOf(paragraph: HTMLElement): string[] {
  const { text } = readPart(paragraph);
  return sentencesIn(text).map(({ start, end }) => text.slice(start, end).trim());
}

/** Leaves sentences out of a paragraph, with their marks; not where it has been rewritten since they were chosen. @returns whether it was done */
export function cutSentences(paragraph: HTMLElement, { of, out }: Cut): boolean {
  const sentences = sentencesIn(readPart(paragraph).text);
  if (sentences.length !== of) return false;
  const runs: [first: number, last: number][] = [];
  for (const index of [...new Set(out)].filter((one) => one < of).sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  }
  // From the end, so that what is left keeps its place.
  for (const [first, last] of runs.reverse()) {
    const reading = readPart(paragraph);
    const [from, to] = [sentences[first], sentences[last + 1]];
    if (!from) continue;
    const range = rangeOf(reading, from.start, from.end);
    // Up to where the next begins: marks that stand between belong to what is left out.
    if (to) range.setEnd(reading.nodes[to.start] as Text, reading.offsets[to.start] ?? 0);
    else range.setEndAfter(paragraph.lastChild as ChildNode);
    range.deleteContents();
    const sign = document.createElement('span');
    sign.className = 'left-out';
    sign.textContent = '[…] ';
    range.insertNode(sign);
  }
  return true;
}
