import { singular } from '../model/plural.ts';
import { type Kind, kindWords } from './kinds.ts';
import type { Word } from './query.ts';
import { strengths } from './rank.ts';
import type { SearchRecord } from './record.ts';
import { variantsOf } from './variants.ts';
import { basesOf, telling, wordsOf } from './words.ts';

/** A record as the quick index keeps it: enough to name a hit and to lead there, nothing of its text. */
export interface Entry extends Omit<SearchRecord, 'content' | 'words'> {
  /** Pagefind's name for the record. */
  id: string;
}

/** An entry as a row of JSON; what is empty at the end is left out. */
export type Row = [
  id: string,
  kind: Kind,
  url: string,
  title: string,
  where: string,
  documents: string,
  year?: number,
  ...names: string[],
];

/** pagefind/quick.json */
export interface QuickFile {
  /** Of all records, in this file or not. */
  total: number;
  /** Searches to begin with. */
  suggestions: string[];
  /** Words that readers use for one another. */
  synonyms: string[][];
  /** The files that full-text search needs before it can answer, so that all can be asked for at once. */
  files: string[];
  /** Names of further files, by the first letters of words, where the collection is too large for one. */
  parts?: string[];
  rows: Row[];
}

export function toRow({ id, kind, url, title, where, documents, year, names }: Entry): Row {
  return [id, kind, url, title, where, documents.join(' '), year ?? 0, ...distinct(title, names)];
}

/** The names that are not the title or another name in other words or in another order. */
function distinct(title: string, names: string[]): string[] {
  const keyOf = (name: string) => [...wordsOfName(name)].sort().join(' ');
  const all = new Map(names.toReversed().map((name) => [keyOf(name), name]));
  all.delete('');
  all.delete(keyOf(title));
  return [...all.values()].reverse();
}

const wordsOfName = (name: string): Set<string> => new Set(telling(wordsOf(name)).map(singular));

function toEntry([id, kind, url, title, where, documents, year, ...names]: Row): Entry {
  return { id, kind, url, title, where, documents: documents.split(' '), year: year || undefined, names };
}

/** Of two records of one name, the one of which it is the title comes first. */
const otherName = 0.95;

const nobody: ReadonlySet<string> = new Set();

/** One thing that a record is called. */
interface Name {
  words: Set<string>;
  /** From 0 to 1, which is the title. */
  worth: number;
  /** The number of things that it is. */
  counts: string | undefined;
}

/** Titles and names, which answer before full-text search is there, and where it cannot be. */
export class QuickIndex {
  readonly total: number;
  readonly entries = new Map<string, Entry>();
  readonly #names = new Map<string, Name[]>();
  readonly #holders = new Map<string, Set<string>>();
  readonly #synonyms = new Map<string, string[]>();

  constructor({ total, rows, synonyms }: Pick<QuickFile, 'total' | 'rows' | 'synonyms'>) {
    this.total = total;
    for (const word of synonyms.flat()) {
      const groups = synonyms.filter((group) => group.includes(word));
      const others = groups.flat().filter((other) => other !== word);
      this.#synonyms.set(singular(word), [
        ...new Set(others.flatMap((other) => [other, ...variantsOf(other)])),
      ]);
    }
    this.add(rows);
  }

  add(rows: Row[]): void {
    for (const row of rows) {
      const entry = toEntry(row);
      if (this.entries.has(entry.id)) continue;
      this.entries.set(entry.id, entry);
      const names = namesOf(entry);
      this.#names.set(entry.id, names);
      for (const word of [...names.flatMap(({ words }) => [...words]), ...kindWords[entry.kind]]) {
        const holders = this.#holders.get(word);
        if (holders) holders.add(entry.id);
        else this.#holders.set(word, new Set([entry.id]));
      }
    }
  }

  /** What else readers call it, in the collection’s own thesaurus. */
  synonymsOf(word: string): string[] {
    return basesOf(word).flatMap((base) => this.#synonyms.get(base) ?? []);
  }

  /** Records that are called so (all of several words), and those of the kind that a word names ("note", "figure"). */
  holders(words: string): ReadonlySet<string> {
    const [first = nobody, ...others] = telling(words.split(' ')).map(
      (word) => this.#holders.get(singular(word)) ?? nobody,
    );
    return others.length === 0
      ? first
      : new Set([...first].filter((id) => others.every((other) => other.has(id))));
  }

  /** Records of whose names a word begins with these letters. */
  holdersOfPrefix(prefix: string): Set<string> {
    const found = new Set<string>();
    for (const [word, ids] of this.#holders) {
      if (word.startsWith(prefix)) for (const id of ids) found.add(id);
    }
    return found;
  }

  /**
   * How nearly the words are one of the record's names, from 0 (no word of it) to 1 (its title and nothing else).
   * @param asked words of which only those of the form of the query need not be in the name
   * @param weigh how much a word tells
   */
  likeness(
    id: string,
    asked: Pick<Word, 'text' | 'variants' | 'ofForm'>[],
    weigh: (word: string) => number,
  ): number {
    const answering = new Map<string, number>();
    const answer = (forms: string[], worth: number) => {
      for (const word of forms.flatMap((form) => form.split(' '))) answering.set(singular(word), worth);
    };
    for (const { text } of asked) answer(this.synonymsOf(text), strengths.synonym);
    for (const { text, variants } of asked) answer([text, ...variants], 1);
    let best = 0;
    for (const { words, worth, counts } of this.#names.get(id) ?? []) {
      // "30 bees" is the name of a number, and no name to who does not give it.
      if (counts && !answering.has(counts)) continue;
      let shared = 0;
      let nameWeight = 0;
      let askedWeight = 0;
      for (const { text, variants, ofForm } of asked) {
        const form = [text, ...variants].find((one) =>
          one.split(' ').every((part) => words.has(singular(part))),
        );
        if (form || !ofForm) askedWeight += weigh(form ?? text);
      }
      for (const word of words) {
        const weight = weigh(word);
        nameWeight += weight;
        shared += weight * (answering.get(word) ?? 0);
      }
      best = Math.max(best, worth * Math.min(1, (2 * shared) / (nameWeight + askedWeight)));
    }
    return best;
  }
}

/** The title, also with its hyphens left out (noninterference is called non-interference), and every other name. */
function namesOf({ title, names }: Entry): Name[] {
  const titles = new Set([title, title.replaceAll('-', '')]);
  const named = (worth: number) => (name: string) => ({
    words: wordsOfName(name),
    worth,
    counts: /^\d+(?= )/.exec(name)?.[0],
  });
  return [...[...titles].map(named(1)), ...names.map(named(otherName))];
}

/** The name of the part in which words with the same beginning are. */
export function partOf(word: string): string {
  return encodeURIComponent(word.slice(0, 2)).replaceAll('%', '-');
}
