import { kindWords } from '../query/kind-words.ts';
import type { Hint } from '../query/question.ts';
import { wordsOf } from '../words/words.ts';
import { type Asked, isCalled, likenessOf, type Name, namesOf } from './called.ts';
import { type Entry, entryOf, type Row } from './row.ts';
import { WordIndex } from './word-index.ts';

/** What can be searched: all records with all that is known of them, or an outline of more than could be loaded. */
export interface Searchable {
  readonly entries: readonly Entry[];
  readonly index: WordIndex;
  /** How nearly the words are one of the record's names, from 0 (no word of it) to 1 (its title and nothing else). */
  likeness(number: number, asked: Asked[], weigh: (word: string) => number): number;
  fits(number: number, hint: Hint): boolean;
  /** Whether it was written by somebody with all these names. */
  isBy(number: number, names: string[]): boolean;
}

/** After so many records the browser may do something else. */
const slice = 24;

/** Records with an index of their words, made where it is searched. */
export class Collection implements Searchable {
  readonly entries: Entry[] = [];
  readonly index = new WordIndex((number, words) =>
    isCalled(this.entries[number], this.#names[number] ?? [], words),
  );
  readonly #names: Name[][] = [];

  /** @param rest called now and then, so that keys are not kept waiting */
  static async of(
    rows: readonly Row[],
    rest: () => Promise<unknown> = async () => undefined,
  ): Promise<Collection> {
    const collection = new Collection();
    for (const [index, row] of rows.entries()) {
      if (index % slice === slice - 1) await rest();
      collection.#add(row);
    }
    return collection;
  }

  #add(row: Row): void {
    const [, , title, , , , content, names, words, , original, flags] = row;
    const number = this.entries.length;
    const entry = entryOf(row);
    this.entries.push(entry);
    const isDescribed = (flags & 1) > 0;
    const isPlace = ['passage', 'remark', 'background', 'since'].includes(entry.kind);
    const posting = (word: string) => this.index.posting(word, number);
    for (const word of wordsOf(title)) {
      posting(word)[isPlace || isDescribed ? 'word' : 'title'] = true;
      if (!isDescribed) posting(word).called = true;
    }
    for (const word of names.flatMap(wordsOf)) Object.assign(posting(word), { name: true, called: true });
    for (const word of kindWords[entry.kind]) posting(word).name = true;
    for (const [place, word] of wordsOf(content).entries()) posting(word).places.push(place);
    for (const word of words.split(' ')) if (word) posting(word).word = true;
    for (const word of original.split(' ')) if (word) posting(word).original = true;
    this.#names.push(namesOf(isDescribed ? '' : title, names));
  }

  likeness(number: number, asked: Asked[], weigh: (word: string) => number): number {
    return likenessOf(this.#names[number] ?? [], asked, weigh);
  }

  fits(number: number, { kind, where }: Hint): boolean {
    const entry = this.entries[number];
    return entry?.kind === kind && (!where || where.test(entry.where));
  }

  isBy(number: number, names: string[]): boolean {
    const by = new Set(wordsOf(this.entries[number]?.by ?? ''));
    return names.every((name) => by.has(name));
  }
}
