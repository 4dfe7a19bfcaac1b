import type { Kind } from './kinds.ts';
import { isOfForm, kindsHinted, kindsNamed } from './question.ts';
import { variantsOf } from './variants.ts';
import { isStopWord, singular, wordsOf } from './words.ts';

/** Longer queries are cut: nobody means the rest, and it would only cost time. */
export const longestQuery = 256;

export interface Query {
  /** As shown and as put into addresses: cleaned and cut. */
  text: string;
  /** What has to be found, in order; words that carry no meaning only where nothing else was asked. */
  words: Word[];
  /** Parts in quotation marks, each as its words: found together and in this order, or not at all. */
  phrases: string[][];
  /** The kinds that it names ("note on …"), and those that the way of asking hints at ("how many …"). */
  kinds: { named: Kind[]; hinted: Kind[] };
}

export interface Word {
  text: string;
  /** Perhaps still being typed: it may be the beginning of a longer word. */
  unfinished: boolean;
  /** The same in other forms: united states for usa, 10 for ten. */
  variants: string[];
  /** Part of how it is asked more than of what: need not be found. */
  ofForm: boolean;
}

/** Text fit to be shown and searched: no control or format characters, at most 256 characters. */
export function cleanQuery(text: string): string {
  const clean = text
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return [...clean].slice(0, longestQuery).join('').trim();
}

/** @param typing the query comes from a field in which the reader may still be typing */
export function parseQuery(input: string, typing = false): Query {
  const text = cleanQuery(input);
  const phrases = [...text.matchAll(/["“”„«]([^"“”„«»]+)["“”»]/gu)].map(([, phrase]) =>
    wordsOf(phrase ?? ''),
  );
  const all = wordsOf(text);
  const unfinished = typing && !/[\s"”».,;:?!]$/u.test(input) ? all.length - 1 : -1;
  const inPhrase = new Set(phrases.flat());
  const every = all.map((word, index) => ({
    text: word,
    unfinished: index === unfinished,
    variants: variantsOf(word),
    ofForm: isOfForm(word) && !inPhrase.has(word),
  }));
  const kept = every.filter((word) => !isStopWord(word.text) || inPhrase.has(word.text));
  const words = (kept.length > 0 ? kept : every).filter(
    ({ text }, index, list) => list.findIndex((other) => singular(other.text) === singular(text)) === index,
  );
  // A query of nothing but form is about just that.
  const isAbout = words.some(({ ofForm }) => !ofForm);
  return {
    text,
    words: isAbout ? words : words.map((word) => ({ ...word, ofForm: false })),
    phrases: phrases.filter((phrase) => phrase.length > 1),
    kinds: { named: isAbout ? kindsNamed(all) : [], hinted: kindsHinted(text) },
  };
}

/**
 * Neighbors written as one word, by the index of the first: "non interference" finds noninterference, and
 * "note-book" finds notebook.
 */
export function joinedPairs({ words }: Query): { at: number; text: string }[] {
  return words.slice(1).flatMap(({ text: second }, at) => {
    const first = words[at]?.text ?? '';
    return /\d/.test(first + second) ? [] : [{ at, text: first + second }];
  });
}

/** The same query with some of its words exchanged. */
export function replaceWords(text: string, by: Map<string, string>): string {
  return text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => by.get(wordsOf(word)[0] ?? '') ?? word);
}
