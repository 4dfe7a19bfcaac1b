import { basesOf, singular, wordsOf } from '../words/words.ts';

/** A stretch of text, and whether it is what was asked for. */
export interface SnippetPiece {
  text: string;
  marked: boolean;
}

const length = 220;
/** How much is shown before the first hit, so that it can be understood. */
const before = 48;

/** Some lines of a text that begin near what was asked for, with its words marked. */
export function snippetOf(text: string, asked: string[]): SnippetPiece[] {
  const found = findMarks(text, asked);
  const near = found.length > 0 ? bestStart(found) - before : 0;
  const start = wordStart(text, Math.min(near, text.length - length));
  const end = wordEnd(text, start + length);
  const parts: SnippetPiece[] = [];
  let at = start;
  if (start > 0) parts.push({ text: '… ', marked: false });
  for (const [from, to] of found) {
    if (from < at || to > end) continue;
    if (from > at) parts.push({ text: text.slice(at, from), marked: false });
    parts.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < end) parts.push({ text: text.slice(at, end), marked: false });
  if (end < text.length) parts.push({ text: ' …', marked: false });
  return parts;
}

export type WordPlace = [from: number, to: number, word: number];

/** Where the words that were asked for stand in a text. */
export function findMarks(text: string, asked: string[]): WordPlace[] {
  const marks: WordPlace[] = [];
  for (const match of text.matchAll(
    /[$€£]?[\p{L}\p{N}][\p{L}\p{M}\p{N}.,'’-]*[\p{L}\p{M}\p{N}]%?|[\p{L}\p{N}]%?/gu,
  )) {
    if (/\p{Script=Han}{2}/u.test(match[0])) {
      marks.push(...marksInRun(match[0], match.index, asked));
      continue;
    }
    const words = wordsOf(match[0]);
    const whole = words.join('');
    const word = asked.findIndex(
      (one) => words.some((other) => isSame(one, other)) || (words.length > 1 && isSame(one, whole)),
    );
    if (word >= 0) marks.push([match.index, match.index + match[0].length, word]);
  }
  return [...marks, ...scaledNumbers(text, asked)].sort(([a], [b]) => a - b);
}

/** In a run without spaces, the pairs of characters that were asked for, with what overlaps as one. */
function marksInRun(run: string, at: number, asked: string[]): WordPlace[] {
  const marks: WordPlace[] = [];
  asked.forEach((word, index) => {
    if (!/^\p{Script=Han}+$/u.test(word)) return;
    for (let from = run.indexOf(word); from >= 0; from = run.indexOf(word, from + 1))
      marks.push([at + from, at + from + word.length, index]);
  });
  marks.sort(([a], [b]) => a - b);
  return marks.reduce<WordPlace[]>((kept, [from, to, word]) => {
    const last = kept.at(-1);
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else kept.push([from, to, word]);
    return kept;
  }, []);
}

/** "$1 billion" is one number in two words. */
function scaledNumbers(text: string, asked: string[]): WordPlace[] {
  return [...text.matchAll(/[$€£]?\d[\d.,]*\s\p{L}+/gu)].flatMap((match) => {
    const [number = '', ...others] = wordsOf(match[0]);
    const word = others.length > 0 ? -1 : asked.indexOf(number);
    return word < 0 ? [] : [[match.index, match.index + match[0].length, word] as WordPlace];
  });
}

/** The same word, in whatever form: intervene, intervening, intervention; never peace and peacetime, France and François. */
function isSame(asked: string, other: string): boolean {
  const [a, b] = [singular(asked), singular(other)];
  if (a === b) return true;
  if (basesOf(asked).some((base) => basesOf(other).includes(base))) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return (
    shared >= 5 &&
    shared >= Math.max(a.length, b.length) * 0.65 &&
    a.length - shared <= 4 &&
    b.length - shared <= 4
  );
}

/** The place from which most of the different words come within a snippet's length. */
function bestStart(marks: WordPlace[]): number {
  let best = marks[0]?.[0] ?? 0;
  let most = 0;
  for (const [start] of marks) {
    const words = new Set(
      marks.filter(([at]) => at >= start && at < start + length - before).map(([, , word]) => word),
    );
    if (words.size > most) {
      most = words.size;
      best = start;
    }
  }
  return best;
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  if (isUnspaced(text, at)) return at;
  const space = text.indexOf(' ', at);
  return space < 0 ? 0 : space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  if (isUnspaced(text, at)) return at;
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? text.length : space;
}

/** A text that has no spaces there may be cut anywhere. */
const isUnspaced = (text: string, at: number): boolean =>
  /[\p{Script=Han}。，、；：]/u.test(text.slice(at, at + 1));
