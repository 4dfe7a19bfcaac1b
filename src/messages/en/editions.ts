/* Whose words the text of a document is: every sentence that the site says about it. */

import { counted } from './counted.ts';

/** "This site … it": what stands before the titles of the documents, and behind them. */
export const siteSays = {
  original: (isFirst: boolean): [string, string] => [`${site(isFirst)} publishes `, '.'],
  restatement: (isFirst: boolean): [string, string] => [`${site(isFirst)} restates `, ' in its own words.'],
  translation: (isFirst: boolean): [string, string] => [`${site(isFirst)} translates `, '.'],
  abridgement: (isFirst: boolean): [string, string] => [`${site(isFirst)} abridges `, '.'],
};
const site = (isFirst: boolean): string => (isFirst ? 'This site' : ' It');

/** What stands over a text, and leads to the About page; nothing where it is the original itself. */
export const labels = {
  original: '',
  restatement: 'Restated in our own words',
  translation: 'Translated',
  abridgement: 'Abridged',
};

/** What a text is in relation to a work. */
export const of = {
  original: (title: string): string => `An edition of ${title}`,
  restatement: (title: string): string => `A restatement of ${title}`,
  translation: (title: string): string => `A translation of ${title}`,
  abridgement: (title: string): string => `An abridgement of ${title}`,
};

/** The same with who wrote it, and when. */
export const by = (what: string, authors: string, issued: string): string =>
  `${what} by ${authors}, ${issued}.`;

/** What it is and whose words it has. */
export const kinds = {
  original: (kind: string): string => kind,
  restatement: (kind: string): string => `${kind}, restated`,
  translation: (kind: string): string => `${kind}, translated`,
  abridgement: (kind: string): string => `${kind}, abridged`,
};

/** On the cover of a book. */
export const covers = {
  original: 'Annotated',
  restatement: 'Restated and annotated',
  translation: 'Translated and annotated',
  abridgement: 'Abridged and annotated',
};

/** What a page of citations says of the words; nothing of the original itself. */
export const quoteTheOriginal = {
  original: '',
  restatement: 'The words here are a restatement: to quote, go to the original.',
  translation: 'The words here are a translation: to quote, go to the original.',
  abridgement: 'The words here are an abridgement: to quote, go to the original.',
};

/** Before the address here, in a citation of the original; and where a sentence begins with it. */
export const readAt = {
  original: '',
  restatement: 'restated at',
  translation: 'translated at',
  abridgement: 'abridged at',
};
export const ReadAt = {
  original: '',
  restatement: 'Restated at',
  translation: 'Translated at',
  abridgement: 'Abridged at',
};
/** What files for programs remark. */
export const readAs = {
  original: '',
  restatement: 'Read as restated at the address given',
  translation: 'Read as translated at the address given',
  abridgement: 'Read as abridged at the address given',
};

/** Before the title, where a file of the whole text begins. */
export const ofWork = {
  original: '',
  restatement: 'A restatement, paragraph by paragraph, of ',
  translation: 'A translation of ',
  abridgement: 'An abridgement of ',
};
/** Behind the title of a book, in small letters. */
export const coversBehindTitle = {
  original: 'annotated',
  restatement: 'restated and annotated',
  translation: 'translated and annotated',
  abridgement: 'abridged and annotated',
};
/** Of a restatement. */
export const whoseWords = 'The words are the editors’, the claims the authors’.';
export const whoseWordsBehind = ': the words are the editors’, the claims the authors’';
/** Of the editors, on the original, as its facts are. */
export const remarks = (count: number): string => `${counted(count, 'editors’ note')} on the original`;
