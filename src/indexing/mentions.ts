import { placeAddress } from '../model/address.ts';
import type { Term } from '../model/term.ts';
import type { SearchRecord } from '../search/record.ts';
import { singular, wordsOf } from '../words/words.ts';
import { termNames } from './names.ts';

/** A term that a larger part of the records has tells nothing of any of them. */
const mostHolders = 0.1;

/**
 * Adds to every record all names of the terms that it mentions, so that who asks for UNTSO finds the paragraph on the
 * Truce Supervision Organization; and to every place of a term those of what it may describe without the word.
 */
export function addMentionedTerms(records: SearchRecord[], terms: Term[]): SearchRecord[] {
  const names = namesByFirstWord(terms);
  const placed = Map.groupBy(
    terms.flatMap((term) => term.places.map((place) => ({ term, url: placeAddress(place) }))),
    ({ url }) => url,
  );
  const mentioned = records.map(({ url, title, content }) => {
    const inText = termsIn(`${title}. ${content}`, names);
    return new Set([...inText, ...(placed.get(url) ?? []).map(({ term }) => term)]);
  });
  const holders = new Map<Term, number>();
  for (const term of mentioned.flatMap((found) => [...found]))
    holders.set(term, (holders.get(term) ?? 0) + 1);
  const most = Math.max(10, records.length * mostHolders);
  return records.map((record, index) => {
    const telling = [...(mentioned[index] ?? [])].filter((term) => (holders.get(term) ?? 0) <= most);
    return { ...record, words: [...record.words, ...telling.flatMap(termNames)] };
  });
}

type Name = { words: string[]; term: Term };

function namesByFirstWord(terms: Term[]): Map<string, Name[]> {
  const names = terms.flatMap((term) => termNames(term).map((name) => ({ words: wordsIn(name), term })));
  return Map.groupBy(names, ({ words }) => words[0] ?? '');
}

function termsIn(text: string, names: Map<string, Name[]>): Set<Term> {
  const all = wordsIn(text);
  const found = new Set<Term>();
  all.forEach((first, at) => {
    for (const { words, term } of names.get(first) ?? []) {
      if (words.every((word, index) => all[at + index] === word)) found.add(term);
    }
  });
  return found;
}

const wordsIn = (text: string): string[] => wordsOf(text).map(singular);
