import { stemmer } from 'stemmer';
import { singular } from '../model/plural.ts';
import { type Kind, kinds, kindWords } from './kinds.ts';
import type { DocumentName } from './operators.ts';
import type { Reading, Word } from './query.ts';
import { type Match, strengths } from './rank.ts';
import type { SearchRecord } from './record.ts';
import { type Synonyms, Thesaurus } from './thesaurus.ts';
import { basesOf, isStopWord, telling, wordsOf } from './words.ts';

/** What `quick-file.ts` writes. */
export interface CollectionFile {
  /** Searches to begin with. */
  suggestions: string[];
  synonyms: Synonyms;
  documents: DocumentName[];
  /** The files that Pagefind needs before it can answer, so that all can be asked for at once. */
  files: string[];
  /** All records, where they are not too many. */
  rows?: Row[];
}

/** A record as a row of JSON; what is empty at the end is left out. */
export type Row = [
  kind: number,
  url: string,
  title: string,
  where: string,
  documents: string,
  year: number,
  content: string,
  names: string[],
  words: string,
  by: string,
  original: string,
  /** 1: the title is a description; 2: it is the editors'; 4: a summary. */
  flags: number,
  from: string,
];

export function toRow(record: SearchRecord): Row {
  const {
    kind,
    url,
    title,
    where,
    documents,
    year,
    content,
    names,
    by,
    original,
    isDescribed,
    isOutside,
    isSummary,
    from,
  } = record;
  return [
    kinds.indexOf(kind),
    url,
    title,
    where,
    documents.join(' '),
    year ?? 0,
    content,
    distinct(title, names),
    furtherWords(record).join(' '),
    by ?? '',
    (original ?? []).join(' '),
    (isDescribed ? 1 : 0) + (isOutside ? 2 : 0) + (isSummary ? 4 : 0),
    from ?? '',
  ];
}

/** The words that only search knows, each once, in the order of the alphabet: nobody reads them, and so they are short. */
function furtherWords({ title, content, names, words }: SearchRecord): string[] {
  const shown = new Set(wordsOf([title, content, ...names].join(' · ')));
  const further = wordsOf(words.join(' · ')).filter((word) => !shown.has(word) && !isStopWord(word));
  return [...new Set(further)].sort();
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

/** What is known of a record besides its words. */
export interface Entry {
  kind: Kind;
  /** From the root of the site. */
  url: string;
  title: string;
  where: string;
  documents: string[];
  year: number | undefined;
  content: string;
  /** Who wrote it. */
  by: string;
  /** Where a figure comes from: "Fung 2016 /sources/fung-2016/". */
  from: string;
  /** The editors', and not the documents'. */
  isOutside: boolean;
  isSummary: boolean;
}

/** A word of a query, as it is looked for. */
export type Sought = Pick<Word, 'text' | 'variants' | 'like' | 'unfinished' | 'isExact'>;

/** One thing that a record is called. */
interface Name {
  words: Set<string>;
  /** From 0 to 1, which is the title. */
  worth: number;
  /** The number of things that it is. */
  counts: string | undefined;
}

/** Where a word stands in one record. */
interface Posting {
  title: boolean;
  name: boolean;
  /** Among the words that only search knows. */
  word: boolean;
  /** In the original, and not in our text. */
  original: boolean;
  /** Positions in the text, by words. */
  places: number[];
}

/** Of two records of one name, the one of which it is the title comes first. */
const otherName = 0.95;

/** How much of the word itself another form of it is worth: sends for send; authority for author. */
const inflected = 0.94;
const derived = 0.5;

/** After so many records the browser may do something else. */
const slice = 24;

/** All records with an index of their words, made where it is searched. */
export class Collection {
  readonly suggestions: string[];
  readonly reading: Reading;
  readonly entries: Entry[] = [];
  readonly #postings = new Map<string, Map<number, Posting>>();
  /** Words by the singular, and by their stems. */
  readonly #alike = new Map<string, string[]>();
  readonly #stems = new Map<string, string[]>();
  readonly #names: Name[][] = [];
  /** Records whose names have a word. */
  readonly #called = new Map<string, Set<number>>();

  private constructor({ suggestions, synonyms, documents }: CollectionFile) {
    this.suggestions = suggestions;
    this.reading = { thesaurus: new Thesaurus(synonyms), documents };
  }

  /** @param rest called now and then, so that keys are not kept waiting */
  static async of(
    file: CollectionFile,
    rest: () => Promise<unknown> = async () => undefined,
  ): Promise<Collection> {
    const collection = new Collection(file);
    for (const [index, row] of (file.rows ?? []).entries()) {
      if (index % slice === slice - 1) await rest();
      collection.#add(row);
    }
    await rest();
    for (const word of collection.#postings.keys()) {
      push(collection.#alike, singular(word), word);
      if (!/\d/.test(word)) push(collection.#stems, stemmer(word), word);
    }
    return collection;
  }

  #add([
    kind,
    url,
    title,
    where,
    documents,
    year,
    content,
    names,
    words,
    by,
    original,
    flags,
    from,
  ]: Row): void {
    const number = this.entries.length;
    const entry: Entry = {
      kind: kinds[kind] ?? 'page',
      url,
      title,
      where,
      documents: documents.split(' '),
      year: year || undefined,
      content,
      by,
      from,
      isOutside: (flags & 2) > 0,
      isSummary: (flags & 4) > 0,
    };
    const isDescribed = (flags & 1) > 0;
    this.entries.push(entry);
    const isPlace = ['passage', 'remark', 'background', 'since'].includes(entry.kind);
    for (const word of wordsOf(title))
      this.#posting(word, number)[isPlace || isDescribed ? 'word' : 'title'] = true;
    for (const word of names.flatMap(wordsOf)) this.#posting(word, number).name = true;
    for (const word of kindWords[entry.kind]) this.#posting(word, number).name = true;
    for (const [place, word] of wordsOf(content).entries()) this.#posting(word, number).places.push(place);
    for (const word of words.split(' ')) if (word) this.#posting(word, number).word = true;
    for (const word of original.split(' ')) if (word) this.#posting(word, number).original = true;
    const called = namesOf(isDescribed ? '' : title, names);
    this.#names.push(called);
    for (const word of called.flatMap(({ words }) => [...words])) {
      const holders = this.#called.get(word) ?? new Set();
      this.#called.set(word, holders.add(number));
    }
  }

  #posting(word: string, number: number): Posting {
    const holders = this.#postings.get(word) ?? new Map<number, Posting>();
    this.#postings.set(word, holders);
    const posting = holders.get(number) ?? {
      ...{ title: false, name: false, word: false, original: false },
      places: [],
    };
    holders.set(number, posting);
    return posting;
  }

  /** Words of the collection, for who looks for one that is spelled otherwise. */
  words(): Iterable<string> {
    return this.#postings.keys();
  }

  /** It stands somewhere, in either number. */
  has(word: string): boolean {
    return this.#alike.has(singular(word));
  }

  /** How many records have a word in their names. */
  called(word: string): number {
    return this.#called.get(singular(word))?.size ?? 0;
  }

  /** Where a word stands that was asked for, in all its forms. */
  matches({ text, variants, like, unfinished, isExact = false }: Sought): Map<number, Match> {
    const found = new Map<number, Match>();
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
    const bases = new Set(basesOf(form));
    for (const word of this.#stems.get(stemmer(form)) ?? []) {
      if (exact.has(word)) continue;
      const isInflected = basesOf(word).some((base) => bases.has(base));
      this.#addWord(found, word, worth * (isInflected ? inflected : derived));
    }
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

  #forms(word: string): string[] {
    const bases = new Set(basesOf(word));
    const stems = this.#stems.get(stemmer(word)) ?? [];
    return [
      ...(this.#alike.get(singular(word)) ?? []),
      ...stems.filter((other) => basesOf(other).some((base) => bases.has(base))),
    ];
  }

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
      const isName = this.#names[number]?.some((name) =>
        words.every((word) => isStopWord(word) || name.words.has(singular(word))),
      );
      if (isName && inOrder(this.entries[number], words))
        add(found, number, { strength: strengths.name, places: [], isOriginal: false });
      else if (isName) add(found, number, { strength: strengths.name * 0.98, places: [], isOriginal: false });
    }
    return found;
  }

  /**
   * How nearly the words are one of the record's names, from 0 (no word of it) to 1 (its title and nothing else).
   * @param weigh how much a word tells
   */
  likeness(
    number: number,
    asked: Pick<Word, 'text' | 'variants' | 'like' | 'ofForm'>[],
    weigh: (word: string) => number,
  ): number {
    const answering = new Map<string, number>();
    const answer = (forms: string[], worth: number) => {
      for (const word of forms.flatMap((form) => form.split(' '))) answering.set(singular(word), worth);
    };
    for (const { like } of asked) answer(like, strengths.synonym);
    for (const { text, variants } of asked) answer([text, ...variants], 1);
    let best = 0;
    for (const { words, worth, counts } of this.#names[number] ?? []) {
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
function namesOf(title: string, names: string[]): Name[] {
  const titles = new Set([title, title.replaceAll('-', '')]);
  titles.delete('');
  const named = (worth: number) => (name: string) => ({
    words: wordsOfName(name),
    worth,
    counts: /^\d+(?= )/.exec(name)?.[0],
  });
  return [...[...titles].map(named(1)), ...names.map(named(otherName))];
}

const inOrder = (entry: Entry | undefined, words: string[]): boolean =>
  ` ${wordsOf(entry?.title ?? '').join(' ')} `.includes(` ${words.join(' ')} `);

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
