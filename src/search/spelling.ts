import type { SearchRecord } from './records.ts';
import { isStopWord, wordsOf } from './words.ts';

/** As many as a reader can be asked to load for one slip of the finger. */
const mostWords = 6000;

/** The words of the collection, the most used where there are too many, in alphabetical order. */
export function vocabularyOf(
  records: Pick<SearchRecord, 'title' | 'content' | 'names' | 'words'>[],
): string[] {
  const uses = new Map<string, number>();
  for (const { title, content, names, words } of records) {
    for (const word of new Set(wordsOf([title, content, ...names, ...words].join(' ')))) {
      if (word.length > 2 && !/\d/.test(word)) uses.set(word, (uses.get(word) ?? 0) + 1);
    }
  }
  return [...uses]
    .sort(([a, used], [b, otherwise]) => otherwise - used || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word)
    .sort();
}

/** The words of the build, to tell a slip of the finger from a word that is not there. */
export class Vocabulary {
  readonly #words: string[];

  constructor(words: string[]) {
    this.#words = words;
  }

  /** Some word begins so. */
  begins(word: string): boolean {
    return this.#words.some((known) => known.startsWith(word));
  }

  /** Words that begin alike, for a reader who found nothing. */
  alike(word: string): string[] {
    const beginning = word.slice(0, Math.max(2, Math.ceil(word.length / 2)));
    return this.#words.filter((known) => known.startsWith(beginning) && !isStopWord(known)).slice(0, 6);
  }

  /** The word most likely meant, if one is near enough. */
  nearest(word: string): string | undefined {
    const allowed = word.length < 5 ? 0 : word.length < 6 ? 1 : word.length < 9 ? 2 : 3;
    let best: string | undefined;
    let least = allowed + 0.5;
    for (const known of this.#words) {
      if (Math.abs(known.length - word.length) > allowed || isStopWord(known)) continue;
      const distance = slips(word, known, allowed) + (known[0] === word[0] ? 0 : 0.4);
      if (distance < least) {
        least = distance;
        best = known;
      }
    }
    return best;
  }
}

/** Letters left out, added, exchanged or in the wrong order between two words; more than `most` is not counted out. */
export function slips(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}
