import { fingerprint, likeness, sameText } from '../build/fingerprint.ts';
import { contextLength, type Quote, type Target } from './annotation.ts';
import { type Candidate, exactly, nearly, weigh } from './candidates.ts';

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

/** Between two candidates that are this near to each other nobody can choose. */
const tooNear = 0.04;

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
