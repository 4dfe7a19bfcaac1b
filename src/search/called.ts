import type { Word } from '../query/query.ts';
import { isStopWord, singular, telling, wordsOf } from '../words/words.ts';
import { strengths } from './rank.ts';
import type { Entry } from './row.ts';

/** One thing that a record is called. */
export interface Name {
  words: Set<string>;
  /** From 0 to 1, which is the title. */
  worth: number;
  /** The number of things that it is. */
  counts: string | undefined;
}

/** Of two records of one name, the one of which it is the title comes first. */
const otherName = 0.95;

export const wordsOfName = (name: string): Set<string> => new Set(telling(wordsOf(name)).map(singular));

/** The title, also with its hyphens left out (noninterference is called non-interference), and every other name. */
export function namesOf(title: string, names: readonly string[]): Name[] {
  const titles = new Set([title, title.replaceAll('-', '')]);
  titles.delete('');
  const named = (worth: number) => (name: string) => ({
    words: wordsOfName(name),
    worth,
    counts: /^\d+(?= )/.exec(name)?.[0],
  });
  return [...[...titles].map(named(1)), ...names.map(named(otherName))];
}

/** How far these words are one of the names: 1 where the title has them in a row. */
export function isCalled(entry: Entry | undefined, names: Name[], words: string[]): number {
  const isName = names.some((name) =>
    words.every((word) => isStopWord(word) || name.words.has(singular(word))),
  );
  if (!isName) return 0;
  return ` ${wordsOf(entry?.title ?? '').join(' ')} `.includes(` ${words.join(' ')} `) ? 1 : 0.98;
}

export type Asked = Pick<Word, 'text' | 'variants' | 'like' | 'ofForm'>;

/**
 * How nearly the words are one of the names, from 0 (no word of it) to 1 (the title and nothing else).
 * @param weigh how much a word tells
 */
export function likenessOf(names: Name[], asked: Asked[], weigh: (word: string) => number): number {
  const answering = new Map<string, number>();
  const answer = (forms: string[], worth: number) => {
    for (const word of forms.flatMap((form) => form.split(' '))) answering.set(singular(word), worth);
  };
  for (const { like } of asked) answer(like, strengths.synonym);
  for (const { text, variants } of asked) answer([text, ...variants], 1);
  let best = 0;
  for (const { words, worth, counts } of names) {
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
