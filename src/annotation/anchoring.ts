import search from 'approx-string-match';
import { fingerprint, likeness, sameText } from '../build/fingerprint.ts';
import { contextLength, type Quote, type Target } from './annotation.ts';

/*
 * Where a note stands in a text that may have been mended since. First where it stood; then where its words, or what is near
 * to them, stand between words like those before and behind them; then its paragraph as a whole; else nowhere. It is better
 * to say that a place is gone than to name a wrong one.
 */

/** A paragraph, note, editors’ note or chart of a page, in the order of the page. */
export interface Block {
  /** Its id; empty for the page itself. */
  id: string;
  /** What it is about, without paragraph numbers and note marks; spaces are single. */
  text: string;
}

/** Where a note was found: characters of the text of a block. All of it where only the block was found. */
export interface Found<Here extends Block = Block> {
  block: Here;
  start: number;
  end: number;
  /** The same words; words near to them; the place alone. */
  how: 'exact' | 'near' | 'place';
}

/** How alike words have to be to be the same, mended: the share of characters that stayed. */
const leastAlike = 0.55;
/** Together with the words before and behind; in another paragraph than the one it stood in, more. */
const leastTogether = { home: 0.6, elsewhere: 0.72 };
/** Between two candidates that are this near to each other nobody can choose. */
const tooNear = 0.04;
/** Words shorter than this recur, and say little by themselves. */
const shortWord = 12;
/** Characters of one side that no other place is likely to have as well. */
const leastFlank = 20;
/** Of context, fewer characters than these say nothing. */
const leastContext = 8;

/** Finds a place again; undefined where it is gone. */
export function anchor<Here extends Block>(target: Target, blocks: readonly Here[]): Found<Here> | undefined {
  const home = blocks.find(({ id }) => id === target.place);
  const { quote } = target;
  if (!quote) return wholePlace(target, home, blocks);
  if (home && standsThere(quote, home.text))
    return { block: home, start: quote.start, end: quote.end, how: 'exact' };
  return (
    findWords(target, quote, home, blocks) ??
    findLargestSentence(target, quote, home, blocks) ??
    wholePlace(target, home, blocks)
  );
}

/** Of words that were torn apart, where a sentence ended in them, the larger part, if it is most of them. */
function findLargestSentence<Here extends Block>(
  target: Target,
  quote: Quote,
  home: Here | undefined,
  blocks: readonly Here[],
): Found<Here> | undefined {
  const { exact, prefix, suffix, start } = quote;
  const ends = [...exact.matchAll(/[.?!]\p{Pf}?\s+/gu)].map(({ index, 0: end }) => index + end.length);
  const parts = [0, ...ends].map((from, index) => [from, ends[index] ?? exact.length] as const);
  const [from = 0, to = 0] = parts.sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0] ?? [];
  const part = exact.slice(from, to).trimEnd();
  if (parts.length === 1 || part.length < exact.length / 2) return undefined;
  const found = findWords(
    target,
    {
      exact: part,
      prefix: (prefix + exact.slice(0, from)).slice(-contextLength),
      suffix: (exact.slice(from + part.length) + suffix).slice(0, contextLength),
      start: start < 0 ? -1 : start + from,
      end: start < 0 ? -1 : start + from + part.length,
    },
    home,
    blocks,
  );
  return found && { ...found, how: 'near' };
}

/** The quick way, for a text that nobody mended: the very words at the very place, with the same around them. */
function standsThere({ exact, prefix, suffix, start, end }: Quote, text: string): boolean {
  return (
    start >= 0 &&
    exact !== '' &&
    text.startsWith(prefix + exact + suffix, start - prefix.length) &&
    end === start + exact.length
  );
}

/** The paragraph by its id, if it is the one it was; else the one that is most like it. */
function wholePlace<Here extends Block>(
  { fingerprint: print, place }: Target,
  home: Here | undefined,
  blocks: readonly Here[],
): Found<Here> | undefined {
  const whole = (block: Here): Found<Here> => ({ block, start: 0, end: block.text.length, how: 'place' });
  // The page itself is its address; and what was made elsewhere, without a fingerprint, has the id alone.
  if (home && (place === '' || print === '' || likeness(print, fingerprint(home.text)) >= sameText))
    return whole(home);
  if (print === '') return undefined;
  let best: Here | undefined;
  let most = sameText - 1;
  for (const block of blocks) {
    const alike = likeness(print, fingerprint(block.text));
    if (alike > most) [best, most] = [block, alike];
  }
  return best && whole(best);
}

interface Candidate<Here extends Block> {
  block: Here;
  start: number;
  end: number;
  /** Share of the words' characters that are the same, 0 to 1. */
  alike: number;
  score: number;
}

function findWords<Here extends Block>(
  target: Target,
  quote: Quote,
  home: Here | undefined,
  blocks: readonly Here[],
): Found<Here> | undefined {
  const isHome = (block: Here) =>
    block === home ||
    (target.fingerprint !== '' && likeness(target.fingerprint, fingerprint(block.text)) >= sameText);
  const candidates: Candidate<Here>[] = [];
  // Words that stand as they were are looked for everywhere before words that were mended.
  for (const look of [exactly, nearly]) {
    for (const block of blocks) {
      const homely = isHome(block);
      for (const [start, end] of look(quote, block.text)) {
        const candidate = weigh(quote, block, start, end, homely);
        if (candidate) candidates.push(candidate);
      }
    }
    const best = clearlyBest(candidates);
    if (best === 'none') continue;
    if (best === 'several') return undefined;
    const { block, start, end, alike } = best;
    return { block, start, end, how: alike === 1 ? 'exact' : 'near' };
  }
  return undefined;
}

function clearlyBest<Here extends Block>(
  candidates: Candidate<Here>[],
): Candidate<Here> | 'none' | 'several' {
  const [best, ...others] = candidates.sort((a, b) => b.score - a.score);
  if (!best) return 'none';
  const rival = others.find(
    ({ block, start, end }) => block !== best.block || start >= best.end || end <= best.start,
  );
  return rival && best.score - rival.score < tooNear ? 'several' : best;
}

/** Every place where the words stand as they were. */
function exactly({ exact }: Quote, text: string): [number, number][] {
  const found: [number, number][] = [];
  if (exact === '') return found;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    found.push([at, at + exact.length]);
  return found;
}

/** Places of words that are near to them, and whatever stands between their context where that is still there. */
function nearly(quote: Quote, text: string): [number, number][] {
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

/** Approximate matches that do not overlap, of each run of them the one with the fewest errors. */
function fewestErrors(text: string, pattern: string, most: number) {
  const matches = search(text, pattern, most).sort((a, b) => a.errors - b.errors || a.start - b.start);
  const kept: typeof matches = [];
  for (const match of matches) {
    if (kept.length >= 8) break;
    if (kept.every(({ start, end }) => match.end <= start || match.start >= end)) kept.push(match);
  }
  return kept;
}

function weigh<Here extends Block>(
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

/** Approximate matches of a pattern, the best first. */
const bestOf = (text: string, pattern: string) =>
  search(text, pattern, pattern.length - 1).sort((a, b) => a.errors - b.errors);

/** The share of characters of two texts that are the same, 0 to 1. */
function alikeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 0 || b.length === 0) return 0;
  const [match] = bestOf(b, a);
  if (!match) return 0;
  const unused = Math.max(0, b.length - (match.end - match.start));
  return Math.max(0, 1 - (match.errors + unused) / Math.max(a.length, b.length));
}

/** Widens a match that begins or ends inside a word. */
function wholeWords(text: string, start: number, end: number): [number, number] {
  const [before = ''] = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(0, start)) ?? [];
  const [behind = ''] = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(end)) ?? [];
  const begins = /^[\p{L}\p{M}\p{N}]/u.test(text.slice(start));
  const ends = /[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, end));
  return trimmed(text, begins ? start - before.length : start, ends ? end + behind.length : end);
}

function trimmed(text: string, start: number, end: number): [number, number] {
  const part = text.slice(start, end);
  return [start + part.length - part.trimStart().length, end - (part.length - part.trimEnd().length)];
}
