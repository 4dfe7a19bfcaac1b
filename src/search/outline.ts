import { kinds } from '../query/kinds.ts';
import type { Hint } from '../query/question.ts';
import { isStopWord, singular } from '../words/words.ts';
import type { Asked } from './called.ts';
import type { Searchable } from './collection.ts';
import type { Entry } from './row.ts';
import { type Posting, WordIndex } from './word-index.ts';

/** What is known of all records before any is loaded. */
export interface Parts {
  /** The folder of the files, whose name changes with them. */
  folder: string;
  /** The first word of each file of words, ascending. */
  words: string[];
  /** The number of the first record of each file of records, ascending. */
  records: number[];
  /** For each record a letter: its kind; 1 for the editors’, 2 for a summary; how many words its title has. */
  kinds: string;
  flags: string;
  titles: string;
  /** How many records one after the other belong to the same documents, and their keys. */
  documents: [count: number, keys: string][];
  /** By the number of a record. */
  years: Record<string, number>;
}

/** Records that have a word: how far each is from the one before; what it is there; its places, each from the one before. */
export type WordRow = [gaps: number[], marks: number[], places: number[]];

/** What a word is in a record; the number of its places stands above. */
export const marks = { title: 1, name: 2, word: 4, original: 8, called: 16, place: 32 };

/** As many words a title has, as one letter. */
export const titleLength = (words: number): string => Math.min(words, 35).toString(36);

export const letterOf = (kind: number): string => kind.toString(36);

/** What is known of all records, and of the words that have been asked for. */
export class Outline implements Searchable {
  readonly entries: Entry[];
  readonly index = new WordIndex((number, words) => (this.#isName(number, words) ? 0.98 : 0));
  readonly #titles: number[];

  constructor({ kinds: letters, flags, titles, documents, years }: Parts) {
    const keys = documents.flatMap(([count, keys]) => Array<string[]>(count).fill(keys.split(' ')));
    this.#titles = [...titles].map((letter) => Number.parseInt(letter, 36));
    this.entries = [...letters].map((letter, number) => ({
      ...{ url: '', title: '', where: '', content: '', by: '', from: '' },
      kind: kinds[Number.parseInt(letter, 36)] ?? 'page',
      documents: keys[number] ?? [],
      year: years[number],
      isOutside: (Number(flags[number]) & 1) > 0,
      isSummary: (Number(flags[number]) & 2) > 0,
    }));
  }

  add(word: string, [gaps, held, places]: WordRow): void {
    let number = 0;
    let next = 0;
    gaps.forEach((gap, at) => {
      number += gap;
      const mark = held[at] ?? 0;
      const posting = this.index.posting(word, number);
      posting.title = (mark & marks.title) > 0;
      posting.name = (mark & marks.name) > 0;
      posting.called = (mark & marks.called) > 0;
      posting.word = (mark & marks.word) > 0;
      posting.original = (mark & marks.original) > 0;
      let place = 0;
      for (let left = Math.floor(mark / marks.place); left > 0; left--) {
        place += places[next++] ?? 0;
        posting.places.push(place);
      }
    });
  }

  /** The names are not loaded: of the title it is known how long it is. */
  likeness(number: number, asked: Asked[]): number {
    const subject = asked.filter(({ ofForm }) => !ofForm);
    const shared = (is: (posting: Posting) => boolean) =>
      subject.filter(({ text, variants }) =>
        [text, ...variants].some((form) => form.split(' ').every((word) => this.#has(number, word, is))),
      ).length;
    const inTitle = shared(({ title }) => title);
    const inName = shared(({ title, name }) => title || name);
    const length = this.#titles[number] ?? 0;
    return Math.max(
      length === 0 ? 0 : Math.min(1, (2 * inTitle) / (length + subject.length)),
      inName === subject.length ? 0.9 : 0,
    );
  }

  fits(number: number, { kind }: Hint): boolean {
    return this.entries[number]?.kind === kind;
  }

  isBy(number: number, names: string[]): boolean {
    return names.every((name) => this.index.holders(name).get(number)?.name);
  }

  #isName(number: number, words: string[]): boolean {
    return words.every(
      (word) => isStopWord(word) || this.#has(number, word, ({ title, name }) => title || name),
    );
  }

  #has(number: number, word: string, is: (posting: Posting) => boolean): boolean {
    return [word, singular(word)].some((form) => {
      const posting = this.index.holders(form).get(number);
      return posting !== undefined && is(posting);
    });
  }
}
