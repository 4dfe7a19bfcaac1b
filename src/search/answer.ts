import { singular } from '../model/plural.ts';
import { kindLabels } from './kinds.ts';
import type { Filters } from './operators.ts';
import { joinedPairs, parseQuery, type Query, replaceWords, unquoted, type Word } from './query.ts';
import type { Hint } from './question.ts';
import { type Found, type Matches, rank, weightOf } from './rank.ts';
import type { Collection, Entry, Sought } from './searched.ts';
import { Vocabulary } from './spelling.ts';
import { telling, wordsOf } from './words.ts';

export interface Hit {
  entry: Entry;
  /** Words of the query that neither it has nor the line that tells what it is. */
  missing: string[];
  /** Words of the query that stand in the original alone. */
  original: string[];
  /** What was asked for in quotation marks stands in the original in a row. */
  isQuoted: boolean;
}

export interface Answer {
  query: Query;
  hits: Hit[];
  /** Every record found is among the hits: of a large collection only the best are. */
  isComplete: boolean;
  /** The words to mark in what was found. */
  marked: string[];
  /** What is marked where none of them stands. */
  alike: string[];
  /** The one figure or term that was asked for. */
  direct?: Entry | undefined;
  /** Words of the query that no text has. */
  unknown: string[];
  /** The query that the hits answer instead, where a word of it stands nowhere. */
  meant?: string | undefined;
  /** Nothing has what stands in quotation marks: the hits have its words. */
  isLoose?: boolean;
  /** Where nothing was found: queries that would find something. */
  instead?: string[] | undefined;
}

export interface Inquiry {
  /** As it stands in the field. */
  input: string;
  /** The last word may be unfinished. */
  isTyping: boolean;
  /** What a large collection is narrowed to, of which not all can be found first and then filtered. */
  chosen?: Pick<Filters, 'kind' | 'in'>;
}

/** What is loaded only where it is needed. */
export interface Further {
  /** Addresses of the places whose original has these words in a row: asked of quotations that our own texts do not have. */
  quotedIn: (words: string[]) => Promise<ReadonlySet<string>>;
  /** English words that look like others of the collection, and are no slips of those. */
  goodWords: () => Promise<ReadonlySet<string>>;
}

const vocabularies = new WeakMap<Collection, Vocabulary>();

function vocabularyOf(collection: Collection): Vocabulary {
  const known = vocabularies.get(collection) ?? new Vocabulary(collection.words());
  vocabularies.set(collection, known);
  return known;
}

/** Answers from all records, once and for all. */
export async function answer(
  collection: Collection,
  { input, isTyping }: Inquiry,
  { quotedIn, goodWords }: Further,
): Promise<Answer> {
  const query = parseQuery(input, isTyping, collection.reading);
  const evidence = new Evidence(collection, query);
  const vocabulary = vocabularyOf(collection);
  const corrections = correct(query, evidence, vocabulary);
  if (corrections.size > 0) {
    const good = await goodWords();
    for (const word of corrections.keys()) if (good.has(word)) corrections.delete(word);
  }
  if (corrections.size > 0) {
    const meant = replaceWords(query.text, corrections);
    const corrected = parseQuery(meant, false, collection.reading);
    const found = answerOf(collection, corrected, new Evidence(collection, corrected), new Set());
    const isWhole = corrections.size === 1 || found.hits.some(({ missing }) => missing.length === 0);
    if (found.hits.length > 0 && isWhole) return { ...found, query, meant };
  }
  const inText = answerOf(collection, query, evidence, new Set());
  if (query.phrases.length > 0 && inText.hits.length === 0) {
    const urls = await quotedIn(query.phrases[0] ?? []);
    const asWords = parseQuery(unquoted(input), isTyping, collection.reading);
    const found = answerOf(
      collection,
      { ...asWords, text: query.text },
      new Evidence(collection, asWords),
      urls,
    );
    if (urls.size > 0) {
      return { ...found, query, hits: found.hits.filter(({ isQuoted }) => isQuoted) };
    }
    const whole = found.hits.filter(({ missing }) => missing.length === 0);
    return { ...found, query, hits: whole, isLoose: whole.length > 0 };
  }
  if (inText.hits.length > 0) return inText;
  return { ...inText, instead: query.words.flatMap(({ text }) => vocabulary.alike(text)) };
}

function answerOf(
  collection: Collection,
  query: Query,
  evidence: Evidence,
  quoted: ReadonlySet<string>,
): Answer {
  const places = new Set<string>();
  const hits: Hit[] = [];
  const found = worthShowing(evidence.found(quoted));
  const covers = new Map(found.map(({ id, cover }) => [collection.entries[id]?.url, { id, cover }]));
  for (const one of found) {
    const place = placeOf(collection.entries[one.id]);
    if (places.has(place)) continue;
    places.add(place);
    // What the editors say of a paragraph stands for it only where it has more of what was asked.
    const paragraph = covers.get(place);
    const id = paragraph && paragraph.cover >= one.cover ? paragraph.id : one.id;
    const entry = collection.entries[id];
    if (!entry) continue;
    hits.push({
      entry,
      missing: unsaid(entry, evidence.missingIn(id)),
      original: evidence.originalIn(id),
      isQuoted: quoted.has(entry.url),
    });
  }
  const [marked, alike] = marksOf(query);
  return {
    ...{ query, hits, isComplete: true, marked, alike },
    unknown: evidence.unknown().map(({ text }) => text),
    direct: evidence.direct(found),
  };
}

/** Who asks how much is not looking for the words of asking. */
function marksOf({ words }: Query): [marked: string[], alike: string[]] {
  const subject = words.filter(({ ofForm }) => !ofForm);
  const told = (forms: string[]) => forms.flatMap((form) => telling(form.split(' ')));
  return [
    subject.flatMap(({ text, variants }) => told([text, ...variants])),
    subject.flatMap(({ like }) => told(like)),
  ];
}

/** Hits that lack much of the query are only in the way of those that have all of it. */
function worthShowing(found: Found[]): Found[] {
  const least = found.some(({ whole }) => whole) ? 0.5 : 0.3;
  return found.filter(({ cover }) => cover >= least);
}

/** The words that not even the line beside its title has: a speech, says that, though its title may not. */
function unsaid({ kind, where, year }: Entry, words: Word[]): string[] {
  const said = new Set(wordsOf(`${kindLabels[kind][0]} ${where} ${year}`).map(singular));
  const isSaid = ({ text, variants }: Word) => [text, ...variants].some((form) => said.has(singular(form)));
  return words.filter((word) => !isSaid(word)).map(({ text }) => text);
}

/** Editors' remarks stand with their paragraph. */
function placeOf(entry: Entry | undefined): string {
  return entry?.url.replace(/-editors(?:-\d+)?$/, '') ?? '';
}

/** A register of names tells where one stands; who asks for it wants what is said there. */
const registered = 0.3;

/** How much better than any other the one must be that is told as the answer. */
const clear = 0.12;

/** Everything found for a query: which word, in which record, where in it. */
class Evidence {
  readonly #collection: Collection;
  readonly #query: Query;
  readonly #matches: Matches = new Map();
  readonly #counts: number[];

  constructor(collection: Collection, query: Query) {
    this.#collection = collection;
    this.#query = query;
    for (const [index, word] of query.words.entries()) this.#addWord(word, index);
    for (const { at, text } of joinedPairs(query)) {
      if (!collection.has(text)) continue;
      const joined = { text, variants: [], like: [], unfinished: false };
      for (const index of [at, at + 1]) this.#addWord(joined, index);
    }
    this.#counts = query.words.map(
      (_, index) => [...this.#matches.values()].filter((row) => row[index]).length,
    );
  }

  #addWord(word: Sought, index: number): void {
    for (const [id, match] of this.#collection.matches(word)) {
      const row = this.#matches.get(id) ?? [];
      const known = row[index];
      if (!known || known.strength < match.strength) row[index] = match;
      this.#matches.set(id, row);
    }
  }

  /** The words of its subject that stand nowhere. */
  unknown(): Word[] {
    return this.#query.words.filter(({ ofForm }, index) => !ofForm && this.#counts[index] === 0);
  }

  /** The records that have these words. */
  holders(words: Word[]): Set<number> {
    const indexes = words.map((word) => this.#query.words.indexOf(word));
    return new Set(
      [...this.#matches].filter(([, row]) => indexes.every((index) => row[index])).map(([id]) => id),
    );
  }

  /** Whether one of these records has the word. */
  standsIn(word: string, ids: ReadonlySet<number>): boolean {
    const found = this.#collection.matches({ text: word, variants: [], like: [], unfinished: false });
    return [...found.keys()].some((id) => ids.has(id));
  }

  /** The one figure or term that was asked for; none where another could be meant. */
  direct([first, ...others]: Found[]): Entry | undefined {
    const { entries } = this.#collection;
    const entry = first && entries[first.id];
    if (!first || !entry || !first.whole) return undefined;
    const { words, hints, phrases } = this.#query;
    if (phrases.length > 0) return undefined;
    const weigh = () => 1;
    if (entry.kind === 'term')
      return this.#collection.likeness(first.id, words, weigh) > 0.94 ? entry : undefined;
    const asked = hints.filter(({ kind }) => kind === 'statistic');
    if (!asked.some((hint) => fits(entry, hint))) return undefined;
    const row = this.#matches.get(first.id) ?? [];
    const isPlain = words.every(({ ofForm }, index) => ofForm || (row[index]?.strength ?? 0) > 0.7);
    const rival = others.find(({ id, whole }) => whole && entries[id]?.kind === 'statistic');
    return isPlain && (!rival || rival.score < first.score - clear) ? entry : undefined;
  }

  missingIn(id: number): Word[] {
    const row = this.#matches.get(id) ?? [];
    return this.#query.words.filter(({ ofForm }, index) => !row[index] && !ofForm);
  }

  originalIn(id: number): string[] {
    const row = this.#matches.get(id) ?? [];
    return this.#query.words.flatMap(({ text, ofForm }, index) =>
      row[index]?.isOriginal && !ofForm ? [text] : [],
    );
  }

  /**
   * What was found, best first.
   * @param quoted addresses of the records whose original has the quotation
   */
  found(quoted: ReadonlySet<string>): Found[] {
    const collection = this.#collection;
    const { words, named, hints, phrases, excluded, filters, text } = this.#query;
    const { entries } = collection;
    const kept = new Map(this.#matches);
    // Who names nothing but what it has to be is shown all of that.
    if (words.length === 0) for (const id of entries.keys()) kept.set(id, []);
    for (const phrase of phrases) {
      const holders = collection.phrase(phrase);
      for (const id of kept.keys()) if (!holders.has(id)) kept.delete(id);
    }
    for (const words of excluded) {
      const [text = '', ...others] = words;
      const without = others.length > 0 ? collection.phrase(words) : collection.showing(text);
      for (const id of without) kept.delete(id);
    }
    for (const id of kept.keys()) if (!passes(entries[id], filters)) kept.delete(id);
    // In another language, say, a name is a title, too.
    const called = [text, ...(words.length === 1 ? (words[0]?.variants ?? []) : [])];
    const weigh = (word: string) => weightOf(collection.called(word), entries.length);
    const fitting = (wanted: Hint[]) =>
      wanted.length === 0 ? undefined : (id: number) => wanted.some((hint) => fits(entries[id], hint));
    return rank({
      matches: kept,
      // A word that nothing has cannot tell one record from another.
      words: words.map(({ ofForm }, index) => {
        const holders = this.#counts[index] ?? 0;
        return { weight: holders === 0 ? 0 : weightOf(holders, entries.length), ofForm };
      }),
      kindOf: (id) => entries[id]?.kind,
      isOutside: (id) => entries[id]?.isOutside ?? false,
      isSummary: (id) => entries[id]?.isSummary ?? false,
      isNamed: fitting(named),
      isHinted: fitting(hints),
      isTitled: (id) => {
        const { url, title, kind } = entries[id] ?? {};
        if (url !== undefined && quoted.has(url)) return true;
        return kind !== 'name' && called.some((name) => isSame(title ?? '', name));
      },
      likeness: (id) => {
        const { url, kind } = entries[id] ?? {};
        if (url !== undefined && quoted.has(url)) return 1;
        return collection.likeness(id, words, weigh) * (kind === 'name' ? registered : 1);
      },
    });
  }
}

function passes(entry: Entry | undefined, { kind, in: document, author, year }: Filters): boolean {
  if (!entry) return false;
  const asked = author === undefined ? [] : wordsOf(author);
  const by = new Set(wordsOf(entry.by));
  return (
    (!kind || entry.kind === kind) &&
    (!document || entry.documents.includes(document)) &&
    asked.every((word) => by.has(word)) &&
    (!year || (entry.year !== undefined && entry.year >= year[0] && entry.year <= year[1]))
  );
}

/** Word for word, in either number. */
const isSame = (one: string, other: string): boolean =>
  `${wordsOf(one).map(singular)}` === `${wordsOf(other).map(singular)}`;

function fits(entry: Entry | undefined, { kind, where }: Hint): boolean {
  return entry?.kind === kind && (!where || where.test(entry.where));
}

/** For every word that stands nowhere the one that was meant, where that stands with the others. */
function correct(query: Query, evidence: Evidence, vocabulary: Vocabulary): Map<string, string> {
  const corrections = new Map<string, string>();
  const unknown = query.isExact ? [] : evidence.unknown();
  const others = query.words.filter((word) => !word.ofForm && !unknown.includes(word));
  const beside = others.length > 0 ? evidence.holders(others) : undefined;
  for (const { text, unfinished } of unknown) {
    const nearest = vocabulary.nearest(text, beside && ((word) => evidence.standsIn(word, beside)));
    if (nearest && !(unfinished && text.length < 5)) corrections.set(text, nearest);
  }
  return corrections;
}
