import { singular } from '../../model/plural.ts';
import { joinedPairs, type Query, type Word } from '../../search/query.ts';
import type { Hint } from '../../search/question.ts';
import type { Entry, QuickIndex } from '../../search/quick.ts';
import { type Found, type Matches, rank, strengths, weightOf } from '../../search/rank.ts';
import type { Vocabulary } from '../../search/spelling.ts';
import { wordsOf } from '../../search/words.ts';
import type { Filters, FullText, FullTextHit } from './fulltext.ts';

/** Everything found for a query: which word, in which record, where in it. */
export class Evidence {
  readonly #query: Query;
  readonly #quick: QuickIndex;
  readonly #matches: Matches = new Map();
  readonly #hits = new Map<string, FullTextHit>();
  /** What holds each quoted phrase, once the full text has been asked. */
  readonly #phrases: Set<string>[] = [];

  constructor(query: Query, quick: QuickIndex) {
    this.#query = query;
    this.#quick = quick;
    for (const [index, { text, unfinished, variants }] of query.words.entries()) {
      for (const form of [text, ...variants]) this.#addAll(quick.holders(form), index, strengths.name);
      for (const other of quick.synonymsOf(text)) {
        this.#addAll(quick.holders(other), index, strengths.name * strengths.synonym);
      }
      if (unfinished) {
        this.#addAll(quick.holdersOfPrefix(text), index, strengths.name * strengths.beginning);
      }
    }
    for (const { at, text } of joinedPairs(query)) {
      for (const index of [at, at + 1]) this.#addAll(quick.holders(text), index, strengths.name);
    }
  }

  /** Adds what the rare words of the texts tell, before the full text does. */
  addRareWords(vocabulary: Vocabulary): void {
    const ids = [...this.#quick.entries.keys()];
    for (const [index, { text }] of this.#query.words.entries()) {
      const holders = vocabulary.holders(text).flatMap((number) => ids[number] ?? []);
      this.#addAll(holders, index, strengths.text);
    }
  }

  /** Asks the full text for every word by itself, so that we know which words a record has, and where. */
  async addTexts(fullText: FullText, filters: Filters): Promise<void> {
    const exactly = async (term: string) => (await fullText.search(`"${term}"`, { filters })).results;
    const { words, phrases } = this.#query;
    await Promise.all([
      ...words.map(async ({ text, variants }, index) => {
        for (const form of [text, ...variants]) this.#addHits(await exactly(form), [index], 1);
        for (const other of this.#quick.synonymsOf(text)) {
          this.#addHits(await exactly(other), [index], strengths.synonym);
        }
      }),
      ...joinedPairs(this.#query).map(async ({ at, text }) =>
        this.#addHits(await exactly(text), [at, at + 1], 1),
      ),
      ...phrases.map(async (spellings) => {
        const found = await Promise.all(spellings.map(exactly));
        this.#phrases.push(
          new Set(
            found
              .flat()
              .filter(isAsPrinted)
              .map(({ id }) => id),
          ),
        );
      }),
    ]);
  }

  /** Finds longer words, too, of which one word of the query is the beginning. */
  async addBeginning(fullText: FullText, filters: Filters, index: number): Promise<void> {
    const { results } = await fullText.search(this.#query.words[index]?.text ?? '', { filters });
    this.#addHits(results, [index], strengths.beginning);
  }

  /** A word of the query, and whatever else it was looked for as. */
  formsOf({ text, variants }: Word): string[] {
    return [text, ...variants, ...this.#quick.synonymsOf(text)];
  }

  /** The words of its subject, by index, that stand nowhere. */
  missing(): number[] {
    return this.#counts().flatMap((count, index) =>
      count === 0 && !this.#query.words[index]?.ofForm ? [index] : [],
    );
  }

  /** What was found, best first. */
  found(entryFor: (id: string) => Entry | undefined): Found[] {
    const { words, named, hints } = this.#query;
    const { total } = this.#quick;
    for (const holders of this.#phrases) {
      for (const id of this.#matches.keys()) if (!holders.has(id)) this.#matches.delete(id);
    }
    const weigh = (word: string) => weightOf(this.#quick.holders(word).size, total);
    const counts = this.#counts();
    const order = new Map([...this.#quick.entries.keys()].map((id, index) => [id, index]));
    const fitting = (wanted: Hint[]) =>
      wanted.length === 0
        ? undefined
        : (id: string) => {
            const entry = entryFor(id);
            return entry !== undefined && wanted.some((hint) => fits(entry, hint));
          };
    return rank({
      matches: this.#matches,
      // A word that nothing has cannot tell one record from another.
      words: words.map(({ ofForm }, index) => {
        const holders = counts[index] ?? 0;
        return { weight: holders === 0 ? 0 : weightOf(holders, total), ofForm };
      }),
      kindOf: (id) => entryFor(id)?.kind,
      orderOf: (id) => order.get(id) ?? order.size,
      isNamed: fitting(named),
      isHinted: fitting(hints),
      isTitled: (id) => isSame(entryFor(id)?.title ?? '', this.#query.text),
      likeness: (id) => this.#quick.likeness(id, words, weigh),
    });
  }

  /** The words of its subject that a record lacks. */
  missingIn(id: string): Word[] {
    const row = this.#matches.get(id) ?? [];
    return this.#query.words.filter(({ ofForm }, index) => !row[index] && !ofForm);
  }

  hit(id: string): FullTextHit | undefined {
    return this.#hits.get(id);
  }

  entry(id: string): Entry | undefined {
    return this.#quick.entries.get(id);
  }

  /** How many records have each word. */
  #counts(): number[] {
    const counts = this.#query.words.map(() => 0);
    for (const row of this.#matches.values()) {
      counts.forEach((count, index) => {
        if (row[index]) counts[index] = count + 1;
      });
    }
    return counts;
  }

  #addAll(ids: Iterable<string>, index: number, strength: number): void {
    for (const id of ids) this.#add(id, index, strength, []);
  }

  #addHits(hits: FullTextHit[], indexes: number[], worth: number): void {
    for (const hit of hits) {
      this.#hits.set(hit.id, hit);
      for (const index of indexes) this.#add(hit.id, index, strengthOf(hit) * worth, hit.words);
    }
  }

  #add(id: string, index: number, strength: number, places: number[]): void {
    const row = this.#matches.get(id) ?? [];
    const known = row[index];
    row[index] = known
      ? { strength: Math.max(strength, known.strength), places: [...known.places, ...places] }
      : { strength, places };
    this.#matches.set(id, row);
  }
}

/** Word for word, in either number. */
const isSame = (one: string, other: string): boolean =>
  `${wordsOf(one).map(singular)}` === `${wordsOf(other).map(singular)}`;

function fits(entry: Entry, { kind, where }: Hint): boolean {
  return entry.kind === kind && (!where || where.test(entry.where));
}

/** In its text or title, and not among the words that only search knows, which stand in no order. */
function isAsPrinted({ words, matchedMetaFields = [] }: FullTextHit): boolean {
  return words.length > 0 || matchedMetaFields.includes('title');
}

function strengthOf({ words, matchedMetaFields = [] }: FullTextHit): number {
  if (matchedMetaFields.includes('title')) return strengths.title;
  if (words.length === 0) return strengths.word;
  const early = 1 / (1 + Math.min(...words) / 20);
  return strengths.text + strengths.repeated * (1 - 1 / words.length) + strengths.early * early;
}
