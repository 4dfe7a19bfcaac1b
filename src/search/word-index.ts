import type { Word } from '../query/query.ts';
import { words as language } from '../words/languages/site.ts';
import { basesOf, singular } from '../words/words.ts';
import { type Match, strengths } from './rank.ts';

/** A word of a query, as it is looked for. */
export type Sought = Pick<Word, 'text' | 'variants' | 'like' | 'unfinished' | 'isExact' | 'range'>;

/** Where a word stands in one record. */
export interface Posting {
  title: boolean;
  name: boolean;
  /** In what the record is called, where that is a name and no description. */
  called: boolean;
  /** Among the words that only search knows. */
  word: boolean;
  /** In the original, and not in our text. */
  original: boolean;
  /** Positions in the text, by words. */
  places: number[];
}

/** How much of the word itself another form of it is worth: sends for send; authority for author. */
const inflected = 0.94;
const derived = 0.5;

/** Which word stands in which record, and where in it. Records are numbers here. */
export class WordIndex {
  readonly #postings = new Map<string, Map<number, Posting>>();
  /** Words by the singular, by what they may be forms of, and by their stems. */
  readonly #alike = new Map<string, string[]>();
  readonly #bases = new Map<string, string[]>();
  readonly #stems = new Map<string, string[]>();
  /** By the singular of a word; emptied when a word is added. */
  readonly #called = new Map<string, number>();
  readonly #named: (number: number, words: string[]) => number;

  /** @param named how far some words in a row are what a record is called, from 0 to 1 */
  constructor(named: (number: number, words: string[]) => number) {
    this.#named = named;
  }

  /** Where a word stands in a record, to be told more of. */
  posting(word: string, number: number): Posting {
    this.#called.clear();
    let holders = this.#postings.get(word);
    if (!holders) {
      holders = new Map();
      this.#postings.set(word, holders);
      push(this.#alike, singular(word), word);
      if (!/\d/.test(word)) {
        push(this.#stems, language.stem(word), word);
        for (const base of basesOf(word)) push(this.#bases, base, word);
      }
    }
    const posting = holders.get(number) ?? {
      ...{ title: false, name: false, called: false, word: false, original: false },
      places: [],
    };
    holders.set(number, posting);
    return posting;
  }

  /** How many records have a word in what they are called, in either number. */
  called(word: string): number {
    const one = singular(word);
    const known = this.#called.get(one);
    if (known !== undefined) return known;
    const found = new Set<number>();
    for (const form of this.#alike.get(one) ?? []) {
      for (const [number, { called }] of this.#postings.get(form) ?? []) if (called) found.add(number);
    }
    this.#called.set(one, found.size);
    return found.size;
  }

  words(): Iterable<string> {
    return this.#postings.keys();
  }

  /** The records that have exactly this word. */
  holders(word: string): ReadonlyMap<number, Posting> {
    return this.#postings.get(word) ?? new Map();
  }

  /** It stands somewhere, in either number. */
  has(word: string): boolean {
    return this.#alike.has(singular(word));
  }

  /** Where a word stands that was asked for, in all its forms. */
  matches({ text, variants, like, unfinished, isExact = false, range }: Sought): Map<number, Match> {
    const found = new Map<number, Match>();
    if (range) {
      for (const word of this.words()) {
        const number = /^\d/.test(word) ? Number(word) : Number.NaN;
        if (number >= range[0] && number <= range[1]) this.#addWord(found, word, 1);
      }
      return found;
    }
    if (isExact) {
      for (const word of this.#alike.get(singular(text)) ?? []) this.#addWord(found, word, 1);
      return found;
    }
    for (const form of [text, ...variants]) this.#addForm(found, form, 1);
    for (const form of like) this.#addForm(found, form, strengths.synonym);
    if (unfinished) {
      for (const word of this.#postings.keys()) {
        if (word.length > text.length && word.startsWith(text))
          this.#addWord(found, word, strengths.beginning);
      }
    }
    return found;
  }

  /** Records that a reader sees to have a word, in either number: in the text, or in what they are called. */
  showing(word: string): Set<number> {
    const found = new Set<number>();
    for (const form of this.#alike.get(singular(word)) ?? []) {
      for (const [number, { title, name, places }] of this.#postings.get(form) ?? []) {
        if (title || name || places.length > 0) found.add(number);
      }
    }
    return found;
  }

  /** Records whose text or title has these words in this order. */
  phrase(words: string[]): Set<number> {
    const found = new Set<number>();
    for (const spelling of spellings(words)) {
      for (const number of this.#together(spelling, (word) => [word]).keys()) found.add(number);
    }
    return found;
  }

  #addForm(found: Map<number, Match>, form: string, worth: number): void {
    if (form.includes(' ')) {
      for (const [number, match] of this.#together(form.split(' '), (word) => this.#forms(word))) {
        add(found, number, { ...match, strength: match.strength * worth });
      }
      return;
    }
    const exact = new Set(this.#alike.get(singular(form)) ?? []);
    for (const word of exact) this.#addWord(found, word, worth);
    if (/\d/.test(form)) return;
    const others = new Set(this.#inflected(form));
    for (const word of others) if (!exact.has(word)) this.#addWord(found, word, worth * inflected);
    for (const word of this.#stems.get(language.stem(form)) ?? []) {
      if (!exact.has(word) && !others.has(word)) this.#addWord(found, word, worth * derived);
    }
  }

  /** Forms of one word: equips and equipper, arrive and arriving. */
  #inflected(form: string): string[] {
    return basesOf(form).flatMap((base) => this.#bases.get(base) ?? []);
  }

  #addWord(found: Map<number, Match>, word: string, worth: number): void {
    for (const [number, posting] of this.#postings.get(word) ?? []) {
      add(found, number, {
        strength: strengthOf(posting) * worth,
        places: posting.places,
        isOriginal: isOriginal(posting),
      });
    }
  }

  #forms = (word: string): string[] => [
    ...new Set([...(this.#alike.get(singular(word)) ?? []), ...this.#inflected(word)]),
  ];

  /** Where words stand one after the other in a text, or all in what a record is called. */
  #together(words: string[], formsOf: (word: string) => string[]): Map<number, Match> {
    const found = new Map<number, Match>();
    const held = words.map((word) => {
      const holders = new Map<number, Posting[]>();
      for (const form of formsOf(word)) {
        for (const [number, posting] of this.#postings.get(form) ?? []) push(holders, number, posting);
      }
      return holders;
    });
    const [first, ...others] = held;
    for (const [number, postings] of first ?? []) {
      if (!others.every((holders) => holders.has(number))) continue;
      const places = others.reduce(
        (starts, holders, at) => {
          const next = new Set((holders.get(number) ?? []).flatMap(({ places }) => places));
          return starts.filter((start) => next.has(start + at + 1));
        },
        postings.flatMap(({ places }) => places),
      );
      if (places.length > 0) {
        add(found, number, { strength: textStrength(places), places, isOriginal: false });
      }
      const worth = this.#named(number, words);
      if (worth > 0) add(found, number, { strength: strengths.name * worth, places: [], isOriginal: false });
    }
    return found;
  }
}

/** A phrase of several words, also with any two neighbors as one word, and any one of them as two. */
function spellings(words: string[]): string[][] {
  const joined = words
    .slice(1)
    .map((word, at) => [...words.slice(0, at), (words[at] ?? '') + word, ...words.slice(at + 2)]);
  return [words, ...joined];
}

const isOriginal = ({ title, name, word, original, places }: Posting): boolean =>
  original && !title && !name && !word && places.length === 0;

function strengthOf({ title, name, word, original, places }: Posting): number {
  return Math.max(
    title || name ? strengths.name : 0,
    places.length > 0 ? textStrength(places) : 0,
    original ? strengths.original : 0,
    word ? strengths.word : 0,
  );
}

function textStrength(places: number[]): number {
  const early = 1 / (1 + Math.min(...places) / 20);
  return strengths.text + strengths.repeated * (1 - 1 / places.length) + strengths.early * early;
}

function add(found: Map<number, Match>, number: number, match: Match): void {
  const known = found.get(number);
  found.set(
    number,
    known
      ? {
          strength: Math.max(known.strength, match.strength),
          places: [...known.places, ...match.places],
          isOriginal: known.isOriginal && match.isOriginal,
        }
      : match,
  );
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
