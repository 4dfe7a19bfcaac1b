/* Whose words the text of a document is: every sentence that the site says about it. */

import { counted } from './counted.ts';
import { quoted } from './signs.ts';

/** "This site … it": what stands before the titles of the documents, and behind them. */
export const siteSays = {
  original: (isFirst: boolean): [string, string] => [says(isFirst, 'ينشر', ''), '.'],
  restatement: (isFirst: boolean): [string, string] => [says(isFirst, 'يعيد', ' صياغة ما يلي بكلماته'), '.'],
  translation: (isFirst: boolean): [string, string] => [says(isFirst, 'يترجم', ' ما يلي'), '.'],
  abridgement: (isFirst: boolean): [string, string] => [says(isFirst, 'يختصر', ' ما يلي'), '.'],
};
/** The verb comes first; behind the colon titles and counts stand in the nominative. */
const says = (isFirst: boolean, does: string, what: string): string =>
  isFirst ? `${does} هذا الموقع${what}: ` : ` كما ${does}${what}: `;

/** What stands over a text, and leads to the About page; nothing where it is the original itself. */
export const labels = {
  original: '',
  restatement: 'إعادة صياغة بكلماتنا',
  translation: 'ترجمة',
  abridgement: 'نسخة مختصرة',
};

/** What a text is in relation to a work. */
export const of = {
  original: (title: string): string => `طبعة من ${quoted(title)}`,
  restatement: (title: string): string => `إعادة صياغة ${quoted(title)}`,
  translation: (title: string): string => `ترجمة ${quoted(title)}`,
  abridgement: (title: string): string => `نسخة مختصرة من ${quoted(title)}`,
};

/** The same with who wrote it, and when. */
export const by = (what: string, authors: string, issued: string): string =>
  `${what} (${authors}، ${issued}).`;

/** What it is and whose words it has. */
export const kinds = {
  original: (kind: string): string => kind,
  restatement: (kind: string): string => `${kind}، إعادة صياغة`,
  translation: (kind: string): string => `${kind}، ترجمة`,
  abridgement: (kind: string): string => `${kind}، نسخة مختصرة`,
};

/** On the cover of a book. */
export const covers = {
  original: 'مع تعليقات',
  restatement: 'إعادة صياغة مع تعليقات',
  translation: 'ترجمة مع تعليقات',
  abridgement: 'نسخة مختصرة مع تعليقات',
};

/** What a page of citations says of the words; nothing of the original itself. */
export const quoteTheOriginal = {
  original: '',
  restatement: 'النص هنا إعادة صياغة: للاقتباس الحرفي ارجع إلى الأصل.',
  translation: 'النص هنا ترجمة: للاقتباس الحرفي ارجع إلى الأصل.',
  abridgement: 'النص هنا نسخة مختصرة: للاقتباس الحرفي ارجع إلى الأصل.',
};

/** Before the address here, in a citation of the original; and where a sentence begins with it. */
export const readAt = {
  original: '',
  restatement: 'إعادة الصياغة في',
  translation: 'الترجمة في',
  abridgement: 'النسخة المختصرة في',
};
export const ReadAt = {
  original: '',
  restatement: 'إعادة الصياغة في',
  translation: 'الترجمة في',
  abridgement: 'النسخة المختصرة في',
};
/** What files for programs remark. */
export const readAs = {
  original: '',
  restatement: 'قُرئ بعد إعادة صياغته في العنوان المذكور',
  translation: 'قُرئ مترجمًا في العنوان المذكور',
  abridgement: 'قُرئ مختصرًا في العنوان المذكور',
};

/** Before the title, where a file of the whole text begins. */
export const ofWork = {
  original: '',
  restatement: 'إعادة صياغة، فقرة فقرة: ',
  translation: 'ترجمة: ',
  abridgement: 'نسخة مختصرة: ',
};
/** Behind the title of a book, in small letters. */
export const coversBehindTitle = {
  original: 'مع تعليقات',
  restatement: 'إعادة صياغة مع تعليقات',
  translation: 'ترجمة مع تعليقات',
  abridgement: 'نسخة مختصرة مع تعليقات',
};
/** Of a restatement. */
export const whoseWords = 'الكلمات للمحررين، والأقوال للمؤلفين.';
export const whoseWordsBehind = ': الكلمات للمحررين، والأقوال للمؤلفين';
/** Of the editors, on the original, as its facts are. */
export const remarks = (count: number): string =>
  `${counted(count, ['تعليق واحد', 'تعليقان', 'تعليقات', 'تعليقًا', 'تعليق'])} من المحررين على الأصل`;
