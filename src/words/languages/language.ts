/** What search knows of a language. Words stand in it as `plain` writes them: in lower case, without accents. */
export interface LanguageWords {
  /** What the forms of a word have in common, as of some other words. */
  stem: (word: string) => string;
  /** The word in the singular, or what else stands for its nearest forms. */
  singular: (word: string) => string;
  /** The words of which this one may be a form. */
  basesOf: (word: string) => string[];
  /** Words that carry no meaning of their own in a question. */
  stopWords: ReadonlySet<string>;
  /** The same as phones and hurried fingers write them. */
  shortened: RegExp;
  /** A plain text with its numbers in digits, as one word each: 8000 for 8,000, 1000000000 for $1 billion. */
  withNumbers: (text: string) => string;
  /** Words that the language has in several forms, whatever a collection is about: a month, a small number. */
  forms: readonly string[][];
  /** Endings that are spelled in two ways. */
  endings: readonly [one: RegExp, other: string][];
  /** By what a share is found, in numbers and in words. */
  percent: string;
  /** What may stand between the words of a long name, with the space behind it: a regular expression. */
  inNames: string;
}

/** What the forms of a word have in common, where a stem, and maybe a singular, tells all of it. */
export const formsBy = (
  stem: (word: string) => string,
  singular = stem,
): Pick<LanguageWords, 'stem' | 'singular' | 'basesOf'> => ({
  stem,
  singular,
  basesOf: (word) => [...new Set([word, singular(word), stem(word)])],
});

/** Words with spaces between, as a list. */
export const list = (words: string): string[] => words.split(' ');
