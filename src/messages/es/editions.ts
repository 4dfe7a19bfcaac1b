/* Whose words the text of a document is: every sentence that the site says about it. */

import { counted } from './counted.ts';

/** "Este sitio … ": what stands before the titles of the documents, and behind them. */
export const siteSays = {
  original: (isFirst: boolean): [string, string] => [isFirst ? 'Este sitio publica ' : ' Publica ', '.'],
  restatement: (isFirst: boolean): [string, string] => [
    isFirst ? 'Este sitio reformula ' : ' Reformula ',
    ' con sus propias palabras.',
  ],
  translation: (isFirst: boolean): [string, string] => [isFirst ? 'Este sitio traduce ' : ' Traduce ', '.'],
  abridgement: (isFirst: boolean): [string, string] => [isFirst ? 'Este sitio abrevia ' : ' Abrevia ', '.'],
};

/** What stands over a text, and leads to the About page; nothing where it is the original itself. */
export const labels = {
  original: '',
  restatement: 'Reformulado con nuestras palabras',
  translation: 'Traducido',
  abridgement: 'Abreviado',
};

/** What a text is in relation to a work. */
export const of = {
  original: (title: string): string => `Edición de «${title}»`,
  restatement: (title: string): string => `Reformulación de «${title}»`,
  translation: (title: string): string => `Traducción de «${title}»`,
  abridgement: (title: string): string => `Versión abreviada de «${title}»`,
};

/** The same with who wrote it, and when. */
export const by = (what: string, authors: string, issued: string): string =>
  `${what} (${authors}, ${issued}).`;

/** What it is and whose words it has; in nouns, which agree with any kind. */
export const kinds = {
  original: (kind: string): string => kind,
  restatement: (kind: string): string => `${kind} (reformulación)`,
  translation: (kind: string): string => `${kind} (traducción)`,
  abridgement: (kind: string): string => `${kind} (versión abreviada)`,
};

/** On the cover of a book. */
export const covers = {
  original: 'Edición anotada',
  restatement: 'Reformulación anotada',
  translation: 'Traducción anotada',
  abridgement: 'Versión abreviada y anotada',
};

/** What a page of citations says of the words; nothing of the original itself. */
export const quoteTheOriginal = {
  original: '',
  restatement: 'El texto que figura aquí es una reformulación: para citar literalmente, acuda al original.',
  translation: 'El texto que figura aquí es una traducción: para citar literalmente, acuda al original.',
  abridgement:
    'El texto que figura aquí es una versión abreviada: para citar literalmente, acuda al original.',
};

/** Before the address here, in a citation of the original; and where a sentence begins with it. */
export const readAt = {
  original: '',
  restatement: 'reformulación en',
  translation: 'traducción en',
  abridgement: 'versión abreviada en',
};
export const ReadAt = {
  original: '',
  restatement: 'Reformulación en',
  translation: 'Traducción en',
  abridgement: 'Versión abreviada en',
};
/** What files for programs remark. */
export const readAs = {
  original: '',
  restatement: 'Consultado como reformulación en la dirección indicada',
  translation: 'Consultado en traducción en la dirección indicada',
  abridgement: 'Consultado en versión abreviada en la dirección indicada',
};

/** Before the title, where a file of the whole text begins. */
export const ofWork = {
  original: '',
  restatement: 'Reformulación, párrafo por párrafo, de ',
  translation: 'Traducción de ',
  abridgement: 'Versión abreviada de ',
};
/** Behind the title of a book, in small letters. */
export const coversBehindTitle = {
  original: 'edición anotada',
  restatement: 'reformulación anotada',
  translation: 'traducción anotada',
  abridgement: 'versión abreviada y anotada',
};
/** Of a restatement. */
export const whoseWords = 'Las palabras son de los editores; las afirmaciones, de los autores.';
export const whoseWordsBehind = ': las palabras son de los editores; las afirmaciones, de los autores';
/** Of the editors, on the original, as its facts are. */
export const remarks = (count: number): string =>
  `${counted(count, 'nota de los editores', 'notas de los editores')} sobre el original`;
