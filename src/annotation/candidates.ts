import type { Block } from './anchoring.ts';
import { contextLength, type Quote } from './annotation.ts';
import { alikeness, bestOf, fewestErrors, trimmed, wholeWords } from './nearness.ts';

/* Where in a paragraph the words of a note may stand, and how much speaks for each such place. */

/** How alike words have to be to be the same, mended: the share of characters that stayed. */
const leastAlike = 0.55;
/** Together with the words before and behind; in another paragraph than the one it stood in, more. */
const leastTogether = { home: 0.6, elsewhere: 0.72 };
/** Words shorter than this recur, and say little by themselves. */
const shortWord = 12;
/** Characters of one side that no other place is likely to have as well. */
const leastFlank = 20;
/** Of context, fewer characters than these say nothing. */
const leastContext = 8;

export interface Candidate<Here extends Block> {
  block: Here;
  start: number;
  end: number;
  /** Share of the words' characters that are the same, 0 to 1. */
  alike: number;
  score: number;
}

/** Every place where the words stand as they were. */
export function exactly({ exact }: Quote, text: string): [number, number][] {
  const found: [number, number][] = [];
  if (exact === '') return found;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    found.push([at, at + exact.length]);
  return found;
}

/** Places of words that are near to them, and whatever stands between their context where that is still there. */
export function nearly(quote: Quote, text: string): [number, number][] {
  const { exact } = quote;
  const found: [number, number][] = [];
  // Of a short word, its neighbors tell more than its own letters.
  if (exact.length >= shortWord) {
    const most = Math.min(Math.floor(exact.length * (1 - leastAlike)), 200);
    for (const { start, end } of fewestErrors(text, exact, most)) found.push(wholeWords(text, start, end));
  }
  const before = lastOf(quote.prefix);
  const behind = firstOf(quote.suffix);
  const ends = before === '' ? [0] : placesOf(text, before).map(({ end }) => end);
  const starts = behind === '' ? [text.length] : placesOf(text, behind).map(({ start }) => start);
  for (const start of ends) {
    for (const end of starts) {
      const length = end - start;
      if (length > 0 && length <= exact.length * 2 + 24 && length >= exact.length * 0.3)
        found.push(trimmed(text, start, end));
    }
  }
  return found;
}

/** The nearest of a context's characters are the ones to go by. */
const lastOf = (prefix: string): string => (prefix.trim().length < leastContext ? '' : prefix.slice(-20));
const firstOf = (suffix: string): string => (suffix.trim().length < leastContext ? '' : suffix.slice(0, 20));

/** Where a piece of context stands, a fifth of it mended at most. */
const placesOf = (text: string, piece: string) => fewestErrors(text, piece, Math.floor(piece.length / 5));

export function weigh<Here extends Block>(
  quote: Quote,
  block: Here,
  start: number,
  end: number,
  isHome: boolean,
): Candidate<Here> | undefined {
  const { text } = block;
  const found = text.slice(start, end);
  const alike = found === quote.exact ? 1 : alikeness(quote.exact, found);
  const prefix = around(quote.prefix, text.slice(Math.max(0, start - contextLength - 8), start), 'before');
  const suffix = around(quote.suffix, text.slice(end, end + contextLength + 8), 'behind');
  const context = prefix.length + suffix.length;
  const kept = prefix.kept + suffix.kept;
  // Of long quotes no more counts than of their context: a word that recurs is told by its neighbors.
  const weight = Math.min(quote.exact.length, 2 * contextLength);
  const together = (alike * weight + kept) / (weight + context);
  const isShort = quote.exact.length < shortWord;
  if (!isFlanked(quote, text, start, end)) {
    // Of a short word, or of one that another took the place of, what stands around it is the proof.
    if (isShort && context > 0 && kept / context < (alike < 1 ? 0.8 : 0.65)) return undefined;
    if (alike < leastAlike && !isShort && !isBracketed(prefix, suffix, quote, found)) return undefined;
    if (together < (isHome ? leastTogether.home : leastTogether.elsewhere)) return undefined;
  }
  const far = quote.start < 0 ? 1 : Math.abs(start - quote.start) / Math.max(text.length, quote.start + 1);
  // Of two that overlap, the one that fills all between the neighbors.
  const fit = context > 0 ? kept / context : 1;
  const score = together + 0.2 * fit + (isHome ? 0.1 : 0) + 0.05 * (1 - far);
  return { block, start, end, alike, score };
}

/** The very words, with all that was known of one side still next to them: nothing else is needed. */
function isFlanked({ exact, prefix, suffix }: Quote, text: string, start: number, end: number): boolean {
  const hasPrefix = prefix.length >= leastFlank && text.endsWith(prefix, start);
  const hasSuffix = suffix.length >= leastFlank && text.startsWith(suffix, end);
  return text.slice(start, end) === exact && (hasPrefix || hasSuffix);
}

/** Words between a context that stayed are the ones meant, even where most of their letters changed. */
function isBracketed(prefix: Side, suffix: Side, { exact }: Quote, found: string): boolean {
  const isKept = ({ length, kept }: Side) => length >= leastContext && kept / length >= 0.85;
  return (
    isKept(prefix) &&
    isKept(suffix) &&
    found.length <= exact.length * 1.8 + 12 &&
    alikeness(exact, found) >= 0.3
  );
}

/** One side of a quote: how many characters it has, and about how many of them are still there. */
interface Side {
  length: number;
  kept: number;
}

/** How much of a context stands in a window beside the words; what has come between counts against it. */
function around(context: string, window: string, side: 'before' | 'behind'): Side {
  const { length } = context;
  const [match] = length === 0 ? [] : bestOf(window, context);
  if (!match) return { length, kept: 0 };
  const between = side === 'before' ? window.length - match.end : match.start;
  return { length, kept: Math.max(0, length - match.errors - between / 2) };
}
