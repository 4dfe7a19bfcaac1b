import * as messages from '../messages/messages.ts';
import { words as language } from '../words/languages/site.ts';
import { Thesaurus } from '../words/thesaurus.ts';
import { isStopWord, singular, wordsOf } from '../words/words.ts';
import { asking } from './languages/site.ts';
import { type DocumentName, type Filters, steer } from './operators.ts';
import {
  answersTo,
  type Hint,
  hintsOf,
  isAsking,
  isKindWord,
  isOfForm,
  named,
  withoutTurns,
} from './question.ts';

/** Longer queries are cut: nobody means the rest, and it would only cost time. */
export const longestQuery = 256;

export interface Query {
  /** As shown and as put into addresses: cleaned and cut. */
  text: string;
  /** What has to be found, in order; words that carry no meaning only where nothing else was asked. */
  words: Word[];
  /** Parts in quotation marks: found together and in this order, or not at all. */
  phrases: string[][];
  /** It has quotation marks: words in them are looked for as they are spelled. */
  isExact: boolean;
  /** Words and phrases that must not be found. */
  excluded: string[][];
  /** What narrows the search ("kind:note"). */
  filters: Filters;
  /** What looks like that and is not. */
  unknown: string[];
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
  /** What readers call it besides. */
  like: string[];
  /** Part of how it is asked more than of what: need not be found. */
  ofForm: boolean;
  /** In no other form than this. */
  isExact?: boolean;
  /** Any number from the first to the last. */
  range?: [first: number, last: number];
}

/** What a query is read with. */
export interface Reading {
  thesaurus: Thesaurus;
  documents: DocumentName[];
}

const nothing: Reading = { thesaurus: new Thesaurus({ same: [], like: [] }), documents: [] };

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
const quotation = /["“”„«「『]([^"“”„«»「」『』]+)["“”»」』]/gu;

/** The same words, not held together. */
export const unquoted = (text: string): string => text.replace(quotation, '$1');

/** @param typing the query comes from a field in which the reader may still be typing */
export function parseQuery(input: string, typing = false, reading: Reading = nothing): Query {
  const { thesaurus, documents } = reading;
  const text = cleanQuery(input);
  const steered = steer(text, documents);
  const asked = withoutTurns(steered.text).replace(asking.noteNumber, `${messages.places.noteBefore}$1`);
  const quoted = [...asked.matchAll(quotation)].map(([, phrase]) => phrase ?? '');
  const all = wordsIn(asked, thesaurus);
  const unfinished = typing && !/[\s"”»」』.,;:?!؟،؛。，；：？！]$/u.test(input) ? all.length - 1 : -1;
  const inPhrase = new Set(quoted.flatMap(wordsOf));
  const every = all.map((word, index) => ({
    ...(inPhrase.has(word) ? exactly(word) : (rangeAt(all, index) ?? wordFor(word, thesaurus))),
    unfinished: index === unfinished,
    ofForm: (isOfForm(word) || isUnit(word, all[index - 1])) && !inPhrase.has(word),
  }));
  const isTelling = (word: string) => !isStopWord(word) || answersTo(word).length > 0;
  const kept = every.filter(({ text }) => isTelling(text) || inPhrase.has(text));
  const known = withNames(kept.length > 0 ? kept : every, thesaurus);
  const words = withChoices(known, steered.either).filter(
    ({ text }, index, list) => list.findIndex((other) => singular(other.text) === singular(text)) === index,
  );
  const isAbout = words.some(({ ofForm }) => !ofForm);
  return {
    text,
    words: isAbout ? words : ofNothingBut(words),
    phrases: quoted.map(wordsOf).filter((phrase) => phrase.length > 1),
    isExact: quoted.length > 0,
    excluded: steered.excluded.map(wordsOf).filter((words) => words.length > 0),
    filters: steered.filters,
    unknown: steered.unknown,
    named: isAbout ? namedIn(steered, all) : [],
    hints: hintsOf(steered.text),
  };
}

/** Who looks into one document wants what it says, where the way of asking does not tell otherwise. */
function namedIn({ text, filters }: ReturnType<typeof steer>, words: string[]): Hint[] {
  const kinds = named(words);
  const isOpen = kinds.length === 0 && filters.in !== undefined && hintsOf(text).length === 0;
  return isOpen ? [{ kind: 'passage' }] : kinds;
}

/** The words of a text, in which names written without spaces stand whole. */
function wordsIn(text: string, thesaurus: Thesaurus): string[] {
  if (!/\p{Script=Han}/u.test(text)) return wordsOf(text);
  const pieces = asking.parted(thesaurus.parted(text)).split(/\s+/);
  return pieces.flatMap((piece) => (thesaurus.isUnspaced(piece) ? [piece] : wordsOf(piece)));
}

const exactly = (word: string): Word => ({
  ...{ text: word, unfinished: false, variants: [], like: [], ofForm: false },
  isExact: true,
});

function wordFor(word: string, thesaurus: Thesaurus): Word {
  return {
    text: word,
    unfinished: false,
    variants: [...new Set([...thesaurus.sameAs(word), ...answersTo(word)])],
    like: thesaurus.like(word),
    ofForm: false,
  };
}

/** "between 2 and 3 percent" is any number from 2 to 3; what ends it is no word of its own. */
function rangeAt(all: string[], index: number): Word | undefined {
  const [before, and] = asking.between;
  const isNumber = (at: number) => /^\d/.test(all[at] ?? '');
  if (all[index - 1] !== before || !isNumber(index)) return undefined;
  const then = all.indexOf(and, index);
  if (then < 0 || then > index + 2 || !isNumber(then + 1)) return undefined;
  const range: [number, number] = [Number(all[index]), Number(all[then + 1])];
  all[then + 1] = and;
  return { text: `${range[0]}–${range[1]}`, unfinished: false, variants: [], like: [], ofForm: false, range };
}

/** Words of which one has to be found, as one. */
function withChoices(words: Word[], either: string[][]): Word[] {
  let left = words;
  for (const group of either) {
    const forms = group.map((one) => wordsOf(one).join(' '));
    const parts = new Set(forms.flatMap((form) => form.split(' ')));
    const at = left.findIndex(({ text }) => parts.has(text) || forms.includes(text));
    const [first = ''] = forms;
    const variants = [
      ...forms.slice(1),
      ...left.filter(({ text }) => parts.has(text)).flatMap((word) => word.variants),
    ];
    const choice: Word = { text: first, unfinished: false, variants, like: [], ofForm: false };
    left = left.flatMap((word, index) =>
      index === at ? [choice] : parts.has(word.text) || forms.includes(word.text) ? [] : [word],
    );
  }
  return left;
}

/** Of 20% the number tells; another number of percent is no answer. */
const isUnit = (word: string, before = ''): boolean => word === language.percent && /^\d/.test(before);

/** A query of nothing but form is about just that: "who wrote the brief" about the brief. */
function ofNothingBut(form: Word[]): Word[] {
  // Who asks how to cite a paragraph wants no paragraph.
  const isCiting = form.some(({ text }) => text === asking.cite);
  const kinds = isCiting ? [] : form.filter(({ text }) => isKindWord(text));
  const told = kinds.length > 0 ? kinds : form.filter(({ text }) => !isAsking(text));
  return (told.length > 0 ? told : form).map((word) => ({ ...word, ofForm: false }));
}

/** The words with those that are one name together as one. */
function withNames(words: Word[], thesaurus: Thesaurus): Word[] {
  const texts = words.map(({ text }) => text);
  const named: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const long = word?.isExact ? undefined : thesaurus.nameAt(texts, at);
    if (long) named.push(wordFor(long.name, thesaurus));
    else if (word) named.push(word);
    if (long) at += long.length - 1;
  }
  return named;
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
