import { singular } from '../../model/plural.ts';
import { kindLabels } from '../../search/kinds.ts';
import type { Query, Word } from '../../search/query.ts';
import type { Entry } from '../../search/quick.ts';
import type { Found } from '../../search/rank.ts';
import { telling, wordsOf } from '../../search/words.ts';
import type { Evidence } from './evidence.ts';

export interface Hit {
  entry: Entry;
  /** Words of the query that neither it has nor the line that tells what it is. */
  missing: string[];
  /** Its text, for a snippet; undefined where only its name is known. */
  text(): Promise<string | undefined>;
}

export interface Answer {
  query: Query;
  hits: Hit[];
  /** Every record found is among the hits: of a large collection only the best are. */
  isComplete: boolean;
  /** The words to mark in what was found. */
  marked: string[];
  /** The query that the hits answer instead, where a word of it stands nowhere. */
  meant?: string | undefined;
  /** Where nothing was found: queries that would find something. */
  instead?: string[];
  /** Names: the full text is on its way. Names only: it cannot be had. */
  from: 'names' | 'everything' | 'names only';
}

/** @param entryFor what is known of a record; one of which nothing is known is no hit */
export function answerOf(
  query: Query,
  evidence: Evidence,
  from: Answer['from'],
  entryFor: (id: string) => Entry | undefined,
): Answer {
  const found = worthShowing(evidence.found(entryFor));
  const places = new Set<string>();
  const hits: Hit[] = [];
  let isComplete = from === 'everything';
  for (const { id } of found) {
    const entry = entryFor(id);
    if (!entry) isComplete = false;
    if (!entry || places.has(placeOf(entry))) continue;
    places.add(placeOf(entry));
    hits.push({
      entry,
      missing: unsaid(entry, evidence.missingIn(id)),
      text: async () => (await evidence.hit(id)?.data())?.content,
    });
  }
  // Who asks how much is not looking for the words of asking.
  const subject = query.words.filter(({ ofForm }) => !ofForm);
  const marked = subject.flatMap((word) =>
    evidence.formsOf(word).flatMap((form) => telling(form.split(' '))),
  );
  return { query, hits, isComplete, marked, from };
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
function placeOf({ url }: Entry): string {
  return url.replace(/-editors(?:-\d+)?$/, '');
}
