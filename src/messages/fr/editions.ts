/* Whose words the text of a document is: every sentence that the site says about it. */

import { counted } from './counted.ts';

/** "Ce site … il": what stands before the titles of the documents, and behind them. */
export const siteSays = {
  original: (isFirst: boolean): [string, string] => [`${site(isFirst)} publie `, '.'],
  restatement: (isFirst: boolean): [string, string] => [
    `${site(isFirst)} reformule `,
    ' dans ses propres termes.',
  ],
  translation: (isFirst: boolean): [string, string] => [`${site(isFirst)} traduit `, '.'],
  abridgement: (isFirst: boolean): [string, string] => [`${site(isFirst)} abrège `, '.'],
};
const site = (isFirst: boolean): string => (isFirst ? 'Ce site' : ' Il');

/** What stands over a text, and leads to the About page; nothing where it is the original itself. */
export const labels = {
  original: '',
  restatement: 'Reformulé dans nos propres termes',
  translation: 'Traduit',
  abridgement: 'Abrégé',
};

/** What a text is in relation to a work. */
export const of = {
  original: (title: string): string => `Édition de « ${title} »`,
  restatement: (title: string): string => `Reformulation de « ${title} »`,
  translation: (title: string): string => `Traduction de « ${title} »`,
  abridgement: (title: string): string => `Version abrégée de « ${title} »`,
};

/** The same with who wrote it, and when. */
export const by = (what: string, authors: string, issued: string): string =>
  `${what} (${authors}, ${issued}).`;

/** What it is and whose words it has; in nouns, which agree with any kind. */
export const kinds = {
  original: (kind: string): string => kind,
  restatement: (kind: string): string => `${kind} (reformulation)`,
  translation: (kind: string): string => `${kind} (traduction)`,
  abridgement: (kind: string): string => `${kind} (version abrégée)`,
};

/** On the cover of a book. */
export const covers = {
  original: 'Édition annotée',
  restatement: 'Reformulation annotée',
  translation: 'Traduction annotée',
  abridgement: 'Version abrégée et annotée',
};

/** What a page of citations says of the words; nothing of the original itself. */
export const quoteTheOriginal = {
  original: '',
  restatement: 'Le texte donné ici est une reformulation : pour une citation, reportez-vous à l’original.',
  translation: 'Le texte donné ici est une traduction : pour une citation, reportez-vous à l’original.',
  abridgement: 'Le texte donné ici est une version abrégée : pour une citation, reportez-vous à l’original.',
};

/** Before the address here, in a citation of the original; and where a sentence begins with it. */
export const readAt = {
  original: '',
  restatement: 'reformulation en ligne :',
  translation: 'traduction en ligne :',
  abridgement: 'version abrégée en ligne :',
};
export const ReadAt = {
  original: '',
  restatement: 'Reformulation en ligne :',
  translation: 'Traduction en ligne :',
  abridgement: 'Version abrégée en ligne :',
};
/** What files for programs remark. */
export const readAs = {
  original: '',
  restatement: 'Consulté sous forme de reformulation à l’adresse indiquée',
  translation: 'Consulté en traduction à l’adresse indiquée',
  abridgement: 'Consulté en version abrégée à l’adresse indiquée',
};

/** Before the title, where a file of the whole text begins. */
export const ofWork = {
  original: '',
  restatement: 'Reformulation, paragraphe par paragraphe, de ',
  translation: 'Traduction de ',
  abridgement: 'Version abrégée de ',
};
/** Behind the title of a book, in small letters. */
export const coversBehindTitle = {
  original: 'édition annotée',
  restatement: 'reformulation annotée',
  translation: 'traduction annotée',
  abridgement: 'version abrégée et annotée',
};
/** Of a restatement. */
export const whoseWords = 'Les mots sont ceux des éditeurs, les affirmations celles des auteurs.';
export const whoseWordsBehind = ' : les mots sont ceux des éditeurs, les affirmations celles des auteurs';
/** Of the editors, on the original, as its facts are. */
export const remarks = (count: number): string =>
  `${counted(count, 'note des éditeurs', 'notes des éditeurs')} sur l’original`;
