import type { Filters } from '../query/operators.ts';
import { joinedPairs, type Query, type Word } from '../query/query.ts';
import type { Hint } from '../query/question.ts';
import { singular, wordsOf } from '../words/words.ts';
import type { Searchable } from './collection.ts';
import { type Found, type Matches, rank, weightOf } from './rank.ts';
import type { Entry } from './row.ts';
import type { Sought } from './word-index.ts';

/** A register of names tells where one stands; who asks for it wants what is said there. */
const registered = 0.3;

/** How much better than any other the one must be that is told as the answer. */
const clear = 0.12;

/** How much a word tells is known of a larger whole than what is searched. */
export interface Telling {
  total: number;
  /** How many records have each word of the query. */
  counts: readonly number[];
  called: (word: string) => number;
}

/** Everything found for a query: which word, in which record, where in it. */
export class Evidence {
  readonly #searched: Searchable;
  readonly #query: Query;
  readonly #matches: Matches = new Map();
  readonly #telling: Telling;

  /** @param telling where what is searched is a part of a whole: what is known of that */
  constructor(searched: Searchable, query: Query, telling?: Telling) {
    this.#searched = searched;
    this.#query = query;
    for (const [index, word] of query.words.entries()) this.#addWord(word, index);
    for (const { at, text } of joinedPairs(query)) {
      if (!searched.index.has(text)) continue;
      const joined = { text, variants: [], like: [], unfinished: false };
      for (const index of [at, at + 1]) this.#addWord(joined, index);
    }
    this.#telling = telling ?? {
      total: searched.entries.length,
      counts: query.words.map((_, index) => [...this.#matches.values()].filter((row) => row[index]).length),
      called: (word) => searched.index.called(word),
    };
  }

  /** What it tells of the words to who searches a part of it. */
  get telling(): Telling {
    return this.#telling;
  }

  #addWord(word: Sought, index: number): void {
    for (const [id, match] of this.#searched.index.matches(word)) {
      const row = this.#matches.get(id) ?? [];
      const known = row[index];
      if (!known || known.strength < match.strength) row[index] = match;
      this.#matches.set(id, row);
    }
  }

  /** The words of its subject that stand nowhere. */
  unknown(): Word[] {
    return this.#query.words.filter(({ ofForm }, index) => !ofForm && this.#telling.counts[index] === 0);
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
    const found = this.#searched.index.matches({ text: word, variants: [], like: [], unfinished: false });
    return [...found.keys()].some((id) => ids.has(id));
  }

  /** The one figure or term that was asked for; none where another could be meant. */
  direct([first, ...others]: Found[]): Entry | undefined {
    const { entries } = this.#searched;
    const entry = first && entries[first.id];
    if (!first || !entry || !first.whole) return undefined;
    const { words, hints, phrases } = this.#query;
    if (phrases.length > 0) return undefined;
    if (entry.kind === 'term')
      return this.#searched.likeness(first.id, words, () => 1) > 0.94 ? entry : undefined;
    const asked = hints.filter(({ kind }) => kind === 'statistic');
    if (!asked.some((hint) => this.#searched.fits(first.id, hint))) return undefined;
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
    const searched = this.#searched;
    const { words, named, hints, text } = this.#query;
    const { entries } = searched;
    const { total, counts, called } = this.#telling;
    // In another language, say, a name is a title, too.
    const titles = [text, ...(words.length === 1 ? (words[0]?.variants ?? []) : [])];
    const weigh = (word: string) => weightOf(called(word), total);
    // Who copies the end of an address wants what stands there.
    const [, id] = /(?:^|[#/])([a-z][a-z-]*-\d+)$/i.exec(text) ?? [];
    const isMeant = (url: string | undefined) =>
      url !== undefined && (quoted.has(url) || (id !== undefined && url.endsWith(`#${id.toLowerCase()}`)));
    const fitting = (wanted: Hint[]) =>
      wanted.length === 0 ? undefined : (id: number) => wanted.some((hint) => searched.fits(id, hint));
    return rank({
      matches: this.#kept(),
      // A word that nothing has cannot tell one record from another.
      words: words.map(({ ofForm }, index) => {
        const holders = counts[index] ?? 0;
        return { weight: holders === 0 ? 0 : weightOf(holders, total), ofForm };
      }),
      kindOf: (id) => entries[id]?.kind,
      isOutside: (id) => entries[id]?.isOutside ?? false,
      isSummary: (id) => entries[id]?.isSummary ?? false,
      isNamed: fitting(named),
      isHinted: fitting(hints),
      isTitled: (id) => {
        const { url, title, kind } = entries[id] ?? {};
        if (isMeant(url)) return true;
        return kind !== 'name' && titles.some((name) => isSame(title ?? '', name));
      },
      likeness: (id) => {
        const { url, kind } = entries[id] ?? {};
        if (isMeant(url)) return 1;
        return searched.likeness(id, words, weigh) * (kind === 'name' ? registered : 1);
      },
    });
  }

  /** What was found and may be shown: it has the phrases, nothing that is excluded, and is what the search is narrowed to. */
  #kept(): Matches {
    const { index, entries } = this.#searched;
    const { words, phrases, excluded, filters } = this.#query;
    const kept = new Map(this.#matches);
    // Who names nothing but what it has to be is shown all of that.
    if (words.length === 0) for (const id of entries.keys()) kept.set(id, []);
    for (const phrase of phrases) {
      const holders = index.phrase(phrase);
      for (const id of kept.keys()) if (!holders.has(id)) kept.delete(id);
    }
    for (const words of excluded) {
      const [text = '', ...others] = words;
      const without = others.length > 0 ? index.phrase(words) : index.showing(text);
      for (const id of without) kept.delete(id);
    }
    for (const id of kept.keys()) if (!this.#passes(id, filters)) kept.delete(id);
    return kept;
  }

  #passes(id: number, { kind, in: document, author, year }: Filters): boolean {
    const entry = this.#searched.entries[id];
    return (
      entry !== undefined &&
      (!kind || entry.kind === kind) &&
      (!document || entry.documents.includes(document)) &&
      (author === undefined || this.#searched.isBy(id, wordsOf(author))) &&
      (!year || (entry.year !== undefined && entry.year >= year[0] && entry.year <= year[1]))
    );
  }
}

/** Word for word, in either number. */
const isSame = (one: string, other: string): boolean =>
  `${wordsOf(one).map(singular)}` === `${wordsOf(other).map(singular)}`;
