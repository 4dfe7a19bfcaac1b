/* Whose words the text of a document is: every sentence that the site says about it. */

import { counted } from './counted.ts';
import { quoted } from './signs.ts';

/** "This site … it": what stands before the titles of the documents, and behind them. */
export const siteSays = {
  original: (isFirst: boolean): [string, string] => [`${site(isFirst)} публикует: `, '.'],
  restatement: (isFirst: boolean): [string, string] => [
    `${site(isFirst)} пересказывает своими словами: `,
    '.',
  ],
  translation: (isFirst: boolean): [string, string] => [`${site(isFirst)} публикует в переводе: `, '.'],
  abridgement: (isFirst: boolean): [string, string] => [`${site(isFirst)} публикует в сокращении: `, '.'],
};
const site = (isFirst: boolean): string => (isFirst ? 'Этот сайт' : ' Он');

/** What stands over a text, and leads to the About page; nothing where it is the original itself. */
export const labels = {
  original: '',
  restatement: 'Пересказ своими словами',
  translation: 'Перевод',
  abridgement: 'В сокращении',
};

/** What a text is in relation to a work. */
export const of = {
  original: (title: string): string => `Издание работы ${quoted(title)}`,
  restatement: (title: string): string => `Пересказ работы ${quoted(title)}`,
  translation: (title: string): string => `Перевод работы ${quoted(title)}`,
  abridgement: (title: string): string => `Сокращённая версия работы ${quoted(title)}`,
};

/** The same with who wrote it, and when. */
export const by = (what: string, authors: string, issued: string): string =>
  `${what} (${authors}, ${issued}).`;

/** What it is and whose words it has. */
export const kinds = {
  original: (kind: string): string => kind,
  restatement: (kind: string): string => `${kind} в пересказе`,
  translation: (kind: string): string => `${kind} в переводе`,
  abridgement: (kind: string): string => `${kind} в сокращении`,
};

/** On the cover of a book. */
export const covers = {
  original: 'С комментариями',
  restatement: 'Пересказ с комментариями',
  translation: 'Перевод с комментариями',
  abridgement: 'Сокращённая версия с комментариями',
};

/** What a page of citations says of the words; nothing of the original itself. */
export const quoteTheOriginal = {
  original: '',
  restatement: 'Здесь дан пересказ: дословно цитируйте по оригиналу.',
  translation: 'Здесь дан перевод: дословно цитируйте по оригиналу.',
  abridgement: 'Здесь дана сокращённая версия: дословно цитируйте по оригиналу.',
};

/** Before the address here, in a citation of the original; and where a sentence begins with it. */
export const readAt = {
  original: '',
  restatement: 'пересказ:',
  translation: 'перевод:',
  abridgement: 'сокращённая версия:',
};
export const ReadAt = {
  original: '',
  restatement: 'Пересказ:',
  translation: 'Перевод:',
  abridgement: 'Сокращённая версия:',
};
/** What files for programs remark. */
export const readAs = {
  original: '',
  restatement: 'Прочитано в пересказе по указанному адресу',
  translation: 'Прочитано в переводе по указанному адресу',
  abridgement: 'Прочитано в сокращении по указанному адресу',
};

/** Before the title, where a file of the whole text begins. */
export const ofWork = {
  original: '',
  restatement: 'Пересказ по абзацам: ',
  translation: 'Перевод: ',
  abridgement: 'Сокращённая версия: ',
};
/** Behind the title of a book, in small letters. */
export const coversBehindTitle = {
  original: 'с комментариями',
  restatement: 'пересказ с комментариями',
  translation: 'перевод с комментариями',
  abridgement: 'сокращённая версия с комментариями',
};
/** Of a restatement. */
export const whoseWords = 'Слова принадлежат редакторам, утверждения — авторам.';
export const whoseWordsBehind = ': слова принадлежат редакторам, утверждения — авторам';
/** Of the editors, on the original, as its facts are. */
export const remarks = (count: number): string =>
  `${counted(count, ['комментарий', 'комментария', 'комментариев'])} редакторов к оригиналу`;
