import { singular } from '../model/plural.ts';
import { answersTo, type Hint, hintsOf, isAsking, isOfForm, named } from './question.ts';
import { nameAt, variantsOf } from './variants.ts';
import { isStopWord, wordsOf } from './words.ts';

/** Longer queries are cut: nobody means the rest, and it would only cost time. */
export const longestQuery = 256;

export interface Query {
  /** As shown and as put into addresses: cleaned and cut. */
  text: string;
  /** What has to be found, in order; words that carry no meaning only where nothing else was asked. */
  words: Word[];
  /** Parts in quotation marks: found together and in this order, or not at all. Each in all its spellings. */
  phrases: string[][];
  /** What it names ("note on …", "page 5"). */
  named: Hint[];
  /** What the way of asking hints at ("how many …"). */
  hints: Hint[];
}

export interface Word {
  /** One word, or a name of several: united kingdom. */
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

/** Quotation marks of several languages, and what they hold together. */
const quotation = /["“”„«]([^"“”„«»]+)["“”»]/gu;

/** The same words, not held together. */
export const unquoted = (text: string): string => text.replace(quotation, '$1');

/** @param typing the query comes from a field in which the reader may still be typing */
export function parseQuery(input: string, typing = false): Query {
  const text = cleanQuery(input);
  const quoted = [...text.matchAll(quotation)].map(([, phrase]) => phrase ?? '');
  const all = wordsOf(text);
  const unfinished = typing && !/[\s"”».,;:?!]$/u.test(input) ? all.length - 1 : -1;
  const inPhrase = new Set(quoted.flatMap(wordsOf));
  const every = all.map((word, index) => ({
    text: word,
    unfinished: index === unfinished,
    variants: [...variantsOf(word), ...answersTo(word)],
    ofForm: (isOfForm(word) || isUnit(word, all[index - 1])) && !inPhrase.has(word),
  }));
  const isTelling = (word: string) => !isStopWord(word) || answersTo(word).length > 0;
  const kept = every.filter(({ text }) => isTelling(text) || inPhrase.has(text));
  const words = withNames(kept.length > 0 ? kept : every).filter(
    ({ text }, index, list) => list.findIndex((other) => singular(other.text) === singular(text)) === index,
  );
  const isAbout = words.some(({ ofForm }) => !ofForm);
  return {
    text,
    words: isAbout ? words : ofNothingBut(words),
    phrases: quoted.map(spellings).filter((phrase) => phrase.length > 0),
    named: isAbout ? named(all) : [],
    hints: hintsOf(text),
  };
}

/** Of 20% the number tells; another number of percent is no answer. */
const isUnit = (word: string, before = ''): boolean => word === 'percent' && /^\d/.test(before);

/** A query of nothing but form is about just that: "who wrote the brief" about the brief. */
function ofNothingBut(form: Word[]): Word[] {
  const told = form.filter(({ text }) => !isAsking(text));
  return (told.length > 0 ? told : form).map((word) => ({ ...word, ofForm: false }));
}

/** The words with those that are one name together as one. */
function withNames(words: Word[]): Word[] {
  const texts = words.map(({ text }) => text);
  const named: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const long = nameAt(texts, at);
    const word = words[at];
    if (long)
      named.push({ text: long.name, unfinished: false, variants: variantsOf(long.name), ofForm: false });
    else if (word) named.push(word);
    if (long) at += long.length - 1;
  }
  return named;
}

/** What is held by hyphens or slashes is one word to Pagefind. */
const joints = /(?<=\p{L})[-‐‑–/](?=\p{L})/gu;

/** A phrase of several words, with and without its hyphens, and with any two neighbors as one word. */
function spellings(phrase: string): string[] {
  const words = wordsOf(phrase);
  if (words.length < 2) return [];
  const joined = words
    .slice(1)
    .map((word, at) => [...words.slice(0, at), (words[at] ?? '') + word, ...words.slice(at + 2)]);
  const all = [words, wordsOf(phrase.replace(joints, '')), ...joined].map((one) => one.join(' '));
  return [...new Set(all)];
}

/**
 * Neighbors written as one word, by the index of the first: "non interference" finds noninterference, and
 * "note-book" finds notebook.
 */
export function joinedPairs({ words }: Query): { at: number; text: string }[] {
  return words.slice(1).flatMap(({ text: second }, at) => {
    const first = words[at]?.text ?? '';
    return /[\d ]/.test(first + second) ? [] : [{ at, text: first + second }];
  });
}

/** The same query with some of its words exchanged. */
export function replaceWords(text: string, by: Map<string, string>): string {
  return text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => by.get(wordsOf(word)[0] ?? '') ?? word);
}
