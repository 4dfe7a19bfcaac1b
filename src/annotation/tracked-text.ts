import { fingerprint } from '../build/fingerprint.ts';
import { loadLibrary } from '../library/load-library.ts';
import { anchor, type Block } from './anchoring.ts';
import { quoteOf, type Target } from './annotation.ts';

/*
 * For the tests of anchoring: texts each letter of which knows which letter of the former text it was, so that it can be told where a
 * person would put a note in a text that was mended.
 */

/** A letter and where it was in the text before: none for one that is new. */
export interface Letter {
  letter: string;
  /** Number of the paragraph, in all texts. */
  block?: number;
  at?: number;
}
export type Text = Letter[];

export const fresh = (text: string): Text => [...text].map((letter) => ({ letter }));
export const plain = (text: Text): string => text.map(({ letter }) => letter).join('');

/** Pieces of a text that a pattern finds, replaced; what is replaced letter by letter stays the same place. */
export function replace(
  text: Text,
  pattern: RegExp,
  by: (found: string, count: number) => string | undefined,
): Text {
  const result: Text = [];
  let from = 0;
  let count = 0;
  for (const match of plain(text).matchAll(pattern)) {
    const instead = by(match[0], count++);
    if (instead === undefined) continue;
    const end = match.index + match[0].length;
    result.push(...text.slice(from, match.index));
    const sameLength = instead.length === match[0].length;
    result.push(
      ...fresh(instead).map((letter, index) => {
        const old = text[match.index + index];
        return sameLength && old ? { ...old, letter: letter.letter } : letter;
      }),
    );
    from = end;
  }
  return [...result, ...text.slice(from)];
}

export function sentences(text: Text): Text[] {
  const ends = [...plain(text).matchAll(/[.?!]”?\s+(?=\p{Lu})/gu)].map(
    ({ index, 0: end }) => index + end.length,
  );
  return [0, ...ends].map((start, index) => text.slice(start, ends[index]));
}

export const joined = (parts: Text[]): Text =>
  parts.flatMap((part, index) =>
    index > 0 && !/\s$/.test(plain(parts[index - 1] ?? [])) ? [...fresh(' '), ...part] : part,
  );

export interface Page {
  id: string;
  blocks: Text[];
}

/** The sections of a folder of content. */
/** The pages of a collection that are prose: what shows constructs one by one, in paragraphs of five words, is none. */
export function pagesOf(content: string): Page[] {
  let block = 0;
  return loadLibrary(content)
    .documents.flatMap(({ sections }) => sections)
    .filter(({ passages, words }) => passages.length > 2 && words / passages.length > 25)
    .map(({ key, passages }) => ({ id: key, blocks: passages.map(({ text }) => tracked(text, block++)) }));
}

export function tracked(text: string, block: number): Text {
  const single = text.replace(/\s+/g, ' ').trim();
  return [...single].filter((letter) => letter.length === 1).map((letter, at) => ({ letter, block, at }));
}

export interface Note {
  page: Page;
  block: number;
  /** Of the paragraph. */
  length: number;
  /** All of the paragraph, where there are none. */
  start?: number;
  end?: number;
  target: Target;
}

/** Numbers below `most`, always the same for a seed. */
export function randomOf(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % most;
  };
}

/** Words, phrases, clauses, sentences and whole paragraphs, spread over all pages. */
export function makeNotes(all: Page[], count: number, random: (most: number) => number): Note[] {
  return Array.from({ length: count }, (_, index) => {
    const page = all[index % all.length] as Page;
    const at = random(page.blocks.length);
    const paragraph = page.blocks[at] ?? [];
    const text = plain(paragraph);
    const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’,.%-]*/gu)];
    const size = [1, 3, 5, 8, 12, 20, 30, 0, 2, 10][index % 10] ?? 0;
    const first = random(Math.max(1, words.length - size));
    const last = words[Math.min(first + size, words.length) - 1];
    const start = words[first]?.index ?? 0;
    const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
    const target = {
      ...{
        page: `/${page.id}/`,
        place: `${page.id}-${at + 1}`,
        fingerprint: fingerprint(text),
        label: '',
        printed: '',
      },
      ...(size > 0 && { quote: quoteOf(text, start, end) }),
    };
    const block = paragraph[0]?.block ?? 0;
    return { page, block, length: text.length, target, ...(size > 0 && { start, end }) };
  });
}

/** A mended page as the matcher gets it, its paragraphs numbered anew. */
export const numbered = ({ id }: Page, mended: Text[]): (Block & { index: number })[] =>
  mended.map((text, index) => ({ id: `${id}-${index + 1}`, text: plain(text), index }));

/** Letters of the longest stretch of a text that has them without much else between. */
function longestRun(text: Text, of: (letter: Letter) => boolean): number {
  let longest = 0;
  let run = 0;
  let last = 0;
  for (const [index, letter] of text.entries()) {
    if (!of(letter)) continue;
    run = index - last > 30 ? 1 : run + 1;
    last = index;
    longest = Math.max(longest, run);
  }
  return longest;
}

export type Verdict = 'right' | 'missed' | 'wrong';

/** Whether a note is found where a person would put it. */
export function judge(
  { block, start, end, target, page, length }: Note,
  mended: Text[],
  home = page,
): Verdict {
  const found = anchor(target, numbered(home, mended));
  const isOfBlock = (letter: Letter) => letter.block === block && letter.at !== undefined;
  const isOfWords = (letter: Letter) =>
    isOfBlock(letter) &&
    (letter.at ?? 0) >= (start ?? 0) &&
    (letter.at ?? 0) < (end ?? Number.POSITIVE_INFINITY);
  const left = (text: Text | undefined, of: (letter: Letter) => boolean) => text?.filter(of).length ?? 0;
  /** What a person would do with the paragraph as a whole: it is where most of it is, if half of it is anywhere. */
  const most = Math.max(...mended.map((text) => left(text, isOfBlock)));
  const isHome = (text: Text) =>
    left(text, isOfBlock) >= 0.3 * length || (most > 0 && left(text, isOfBlock) === most);
  const wordsLeft = Math.max(...mended.map((text) => longestRun(text, isOfWords)));
  const wanted = start === undefined || end === undefined ? length : end - start;
  if (start === undefined || !found || found.how === 'place') {
    // Where the words are gone, and a third of the paragraph with them, it is as good to say so.
    if (!found)
      return most < length / 2 || (start !== undefined && wordsLeft < wanted / 2 && most < length * 0.7)
        ? 'right'
        : 'missed';
    if (!isHome(mended[found.block.index] ?? [])) return 'wrong';
    // Of words that are gone, rewritten or torn apart the paragraph is the right place; of others it is too little said.
    return start === undefined || wordsLeft < wanted * 0.75 ? 'right' : 'missed';
  }
  const text = mended[found.block.index] ?? [];
  const inside = left(text.slice(found.start, found.end), isOfWords);
  const all = longestRun(text, isOfWords);
  if (inside === 0 && wordsLeft > 0) return 'wrong';
  // Words that were replaced: right is what stands between the same neighbors.
  if (wordsLeft === 0) {
    const before = text[found.start - 2];
    return before?.block === block && Math.abs((before.at ?? 0) + 2 - start) < 4 ? 'right' : 'wrong';
  }
  const foreign = text
    .slice(found.start, found.end)
    .filter((letter) => isOfBlock(letter) && !isOfWords(letter)).length;
  return inside >= 0.75 * all && foreign <= Math.max(6, wanted * 0.25) ? 'right' : 'missed';
}
