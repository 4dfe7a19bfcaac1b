import * as messages from '../messages/messages.ts';
import type { Filters } from '../query/operators.ts';
import { parseQuery, type Query, type Reading, replaceWords, unquoted, type Word } from '../query/query.ts';
import { Vocabulary } from '../words/spelling.ts';
import { singular, telling, wordsOf } from '../words/words.ts';
import type { Searchable } from './collection.ts';
import { Evidence, type Telling } from './evidence.ts';
import type { Found } from './rank.ts';
import type { Entry } from './row.ts';

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

/** What a question is answered with. */
export interface Means {
  collection: Searchable;
  reading: Reading;
  /** Addresses of the places whose original has these words in a row: asked of quotations that our own texts do not have. */
  quotedIn: (words: string[]) => Promise<ReadonlySet<string>>;
  /** English words that look like others of the collection, and are no slips of those. */
  goodWords: () => Promise<ReadonlySet<string>>;
}

const vocabularies = new WeakMap<Searchable, Vocabulary>();

function vocabularyOf(collection: Searchable): Vocabulary {
  const known = vocabularies.get(collection) ?? new Vocabulary(collection.index.words());
  vocabularies.set(collection, known);
  return known;
}

/** Answers from all records, once and for all. */
export async function answer(
  { input, isTyping }: Inquiry,
  { collection, reading, quotedIn, goodWords }: Means,
): Promise<Answer> {
  const query = parseQuery(input, isTyping, reading);
  const evidence = new Evidence(collection, query);
  const vocabulary = vocabularyOf(collection);
  const corrections = await correct(query, evidence, vocabulary, goodWords);
  if (corrections.size > 0) {
    const meant = replaceWords(query.text, corrections);
    const found = answerOf(collection, parseQuery(meant, false, reading));
    const isWhole = corrections.size === 1 || found.hits.some(({ missing }) => missing.length === 0);
    if (found.hits.length > 0 && isWhole) return { ...found, query, meant };
  }
  const inText = answerOf(collection, query);
  if (query.phrases.length > 0 && inText.hits.length === 0) {
    const urls = await quotedIn(query.phrases[0] ?? []);
    const asWords = parseQuery(unquoted(input), isTyping, reading);
    const found = answerOf(collection, { ...asWords, text: query.text }, { quoted: urls });
    if (urls.size > 0) {
      return { ...found, query, hits: found.hits.filter(({ isQuoted }) => isQuoted) };
    }
    const whole = found.hits.filter(({ missing }) => missing.length === 0);
    return { ...found, query, hits: whole, isLoose: whole.length > 0 };
  }
  if (inText.hits.length > 0) return inText;
  return { ...inText, instead: query.words.flatMap(({ text }) => vocabulary.alike(text)) };
}

/**
 * Answers a query as it is read, with nothing put right.
 * @param quoted addresses of the records whose original has the quotation
 * @param whole where the collection is part of a larger one: what is known of that
 */
export function answerOf(
  collection: Searchable,
  query: Query,
  { quoted = new Set(), whole }: { quoted?: ReadonlySet<string>; whole?: Telling } = {},
): Answer {
  const evidence = new Evidence(collection, query, whole);
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
  const said = new Set(wordsOf(`${messages.search.kinds[kind][0]} ${where} ${year}`).map(singular));
  const isSaid = ({ text, variants }: Word) => [text, ...variants].some((form) => said.has(singular(form)));
  return words.filter((word) => !isSaid(word)).map(({ text }) => text);
}

/** Editors' remarks stand with their paragraph. */
function placeOf(entry: Entry | undefined): string {
  return entry?.url.replace(/-editors(?:-\d+)?$/, '') ?? '';
}

/** For every word that stands nowhere the one that was meant, where that stands with the others. */
export async function correct(
  query: Query,
  evidence: Evidence,
  vocabulary: Vocabulary,
  goodWords: Means['goodWords'],
): Promise<Map<string, string>> {
  const corrections = new Map<string, string>();
  const unknown = query.isExact ? [] : evidence.unknown();
  const others = query.words.filter((word) => !word.ofForm && !unknown.includes(word));
  const beside = others.length > 0 ? evidence.holders(others) : undefined;
  for (const { text, unfinished } of unknown) {
    const nearest = vocabulary.nearest(text, beside && ((word) => evidence.standsIn(word, beside)));
    if (nearest && !(unfinished && text.length < 5)) corrections.set(text, nearest);
  }
  if (corrections.size === 0) return corrections;
  const good = await goodWords();
  for (const word of corrections.keys()) if (good.has(word)) corrections.delete(word);
  return corrections;
}
