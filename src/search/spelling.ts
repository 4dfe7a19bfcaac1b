import { singular } from '../model/plural.ts';
import type { SearchRecord } from './record.ts';
import { isStopWord, wordsOf } from './words.ts';

/** As many as a reader can be asked to load. */
const mostWords = 6000;
/** A word that more records have tells too little to be answered before the full text is there. */
const mostHolders = 10;

/** The words of the collection, the most used where there are too many, and by their numbers the records that have them. */
export type Words = Map<string, number[]>;

/** The words of a record, each once. */
export interface RecordWords {
  text: Set<string>;
  /** With its title, its other names, and the words that only search knows. */
  all: Set<string>;
}

export function wordsOfRecord({
  title,
  content,
  names,
  words,
}: Pick<SearchRecord, 'title' | 'content' | 'names' | 'words'>): RecordWords {
  const text = new Set(wordsOf(content));
  return { text, all: new Set([...text, ...wordsOf([title, ...names, ...words].join(' '))]) };
}

/** Collects the words of records, in their order. */
export class WordList {
  readonly #counts = new Map<string, number>();
  readonly #inText: Words = new Map();
  #size = 0;

  add({ text, all }: RecordWords): void {
    const number = this.#size++;
    for (const word of all) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
    for (const word of text) {
      const numbers = this.#inText.get(word);
      if (numbers) numbers.push(number);
      else this.#inText.set(word, [number]);
    }
  }

  /** A line a word, in alphabetical order: "kidal 131 140", or the word alone where it is a common one. */
  write(): string {
    return [...this.#counts]
      .filter(([word]) => word.length > 2 && !isStopWord(word))
      .sort(([a, used], [b, otherwise]) => otherwise - used || (a < b ? -1 : 1))
      .slice(0, mostWords)
      .map(([word]) => {
        const numbers = this.#inText.get(word) ?? [];
        return [word, ...(numbers.length <= mostHolders ? numbers : [])].join(' ');
      })
      .sort()
      .join('\n');
  }
}

export function readWords(text: string): Words {
  return new Map(
    text.split('\n').map((line) => {
      const [word = '', ...numbers] = line.split(' ');
      return [word, numbers.map(Number)];
    }),
  );
}

/** The words of the build, to tell a slip of the finger from a word that is not there. */
export class Vocabulary {
  readonly #all: string[];
  /** Without numbers, in which no slip can be told. */
  readonly #words: string[];
  readonly #holders = new Map<string, number[]>();

  constructor(words: Words) {
    this.#all = [...words.keys()];
    this.#words = this.#all.filter((word) => !/\d/.test(word));
    for (const [word, numbers] of words) {
      const one = singular(word);
      this.#holders.set(one, [...(this.#holders.get(one) ?? []), ...numbers]);
    }
  }

  /** The records, by number, whose text has a rare word. */
  holders(word: string): number[] {
    return this.#holders.get(singular(word)) ?? [];
  }

  /** It is a word of the collection, in either number. */
  has(word: string): boolean {
    return this.#holders.has(singular(word));
  }

  /** It is a word of the collection, or made of one by an ending: funding, where there is fund. */
  knows(word: string): boolean {
    const base = singular(word).replace(/(?:ing|ed|er|ment|ly)$/, '');
    return this.has(word) || (base.length > 3 && (this.has(base) || this.has(`${base}e`)));
  }

  /** Some word or number begins so. */
  begins(word: string): boolean {
    return this.#all.some((known) => known.startsWith(word));
  }

  /** Words that are alike but for the end, for a reader who found nothing; fewer letters than five are no likeness. */
  alike(word: string): string[] {
    const end = 3;
    const beginning = word.slice(0, Math.max(5, word.length - end));
    if (beginning.length < 5) return [];
    return this.#words
      .filter((known) => known.startsWith(beginning) && known.length <= word.length + end)
      .slice(0, 6);
  }

  /** The word most likely meant, if one is near enough: who slips twice still gets the first letter right. */
  nearest(word: string): string | undefined {
    const most = word.length < 5 ? 0 : word.length < 8 ? 1 : word.length < 12 ? 2 : 3;
    let best: string | undefined;
    let least = most + 1;
    for (const known of this.#words) {
      if (Math.abs(known.length - word.length) > most) continue;
      // Of two equally near, the one of the same length: letters are mistaken more often than left out.
      const slipped = isReordered(word, known) ? Math.min(1, most) : slips(word, known, most);
      const distance = slipped + (known.length === word.length ? 0 : 0.5);
      if (distance < least && (distance < 2 || known[0] === word[0])) {
        least = distance;
        best = known;
      }
    }
    return best;
  }
}

/** The same letters in another order behind the first: one slip of hasty fingers, wherever they changed places. */
function isReordered(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 5 || a[0] !== b[0]) return false;
  return [...a].sort().join('') === [...b].sort().join('');
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
