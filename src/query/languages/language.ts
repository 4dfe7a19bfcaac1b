import type { Kind } from '../kinds.ts';

/** What search knows of how people ask in a language. Words and patterns are compared with text as `plain` writes it. */
export interface Asking {
  /** Words by which people ask for a kind and which seldom mean anything else, in the singular. */
  kindWords: Record<Kind, string>;
  /** How a figure is told that is a time, or the first of a ranking. */
  time: RegExp;
  top: RegExp;
  /** Ways of asking, the kind that usually answers, and how its figure is then told. */
  forms: readonly [asked: RegExp, kind: Kind, told?: Told][];
  /** Parts of questions that say nothing of what is asked. */
  turns: readonly [turn: RegExp, rest: string][];
  /** What follows the word for a kind where it means the kind; "long-term interests" asks for no term. */
  joints: RegExp;
  /** What stands before the number of a printed page. */
  page: RegExp;
  /** The number of a note as those write it who cite; its first group is the number. */
  noteNumber: RegExp;
  /** Words of asking and telling, which say little about what is asked. Singular where there is one. */
  asking: string;
  /** Words of asking that tell what is asked for, and what an answer calls it. */
  askedFor: Readonly<Record<string, string>>;
  /** Words for what tells, which are asked for only where nothing else is. */
  tellers: string;
  /** Parts of words that some write apart: "non interference" is one thing to look for, not two. */
  prefixes: string;
  /** "Works by Roe", "works in Dutch". */
  works: string;
  worksIn: string;
  /** The word by which one asks for a citation. */
  cite: string;
  /** "Between 2 and 3". */
  between: readonly [before: string, and: string];
  /** What may be written before a colon, and between words. */
  operators: {
    kind: string;
    in: string;
    author: string;
    year: string;
    not: string;
    or: string;
    and: string;
  };
  /** Puts spaces between the words of a question, where the language has none. */
  parted: (text: string) => string;
  /** Where the word stands that "news article" is known by: -1 is the end. */
  head: 0 | -1;
}

/** How figures are told: "about 30,000 bees, 2020"; "2.7%, 1990–2016"; "$1 billion, 2015"; "barely 10 years"; "1st". */
export type Told = 'things' | 'share' | 'amount' | 'time' | 'top';
