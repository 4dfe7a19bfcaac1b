/* What places in a text are called. */

import { isEnded } from '../ended.ts';

/** A place in what has a title: "Keeping House, paragraph 3"; no comma follows what ends a title of itself. */
export const within = (title: string, place: string): string =>
  title + (isEnded(title) ? afterEnded : afterTitle) + place;
/** A place in a document: "The brief, note 12". */
export const inDocument = (document: string, place: string): string => `${document}، ${place}`;

export const paragraph = (number: number | string): string => `الفقرة ${number}`;
export const Paragraph = (number: number | string): string => `الفقرة ${number}`;
/** Where there is room for a sign only. */
export const pilcrow = (number: number | string): string => `¶ ${number}`;
export const note = (label: number | string): string => `الحاشية ${label}`;
export const Note = (label: number | string): string => `الحاشية ${label}`;
/** Before the numbers of several. */
export const manyNotes = 'الحواشي ';
export const manyParagraphs = 'الفقرات ';
export const notes = 'الحواشي';
export const PhotoCaption = 'شرح الصورة';
export const AuthorNote = (number: number): string => `نبذة عن المؤلفين، الفقرة ${number}`;
export const linkToParagraph = 'رابط إلى هذه الفقرة';
export const linkToThis = 'رابط إلى هنا';
export const enlarge = 'تكبير';
export const copy = 'نسخ';
export const printedPage = (number: string): string => `الصفحة المطبوعة ${number}`;
/** What has a number or a name of its own, where its author gives it none. */
export const table = 'الجدول';
export const figure = 'الشكل';
export const box = 'الإطار';
export const keyMessages = 'الرسائل الرئيسية';
export const equation = 'المعادلة';
export const formula = 'الصيغة';
/** A thing of that kind and its number. */
export const exhibit = (kind: string, number: string): string => `${kind} ${number}`;
/** Before the number of a note, for who hears it. */
export const noteBefore = 'الحاشية ';
export const caption = 'شرح الصورة';
export const shortCaption = 'الشرح';
export const Caption = 'الشرح';
export const abstract = 'الملخص';
export const authorNote = (number: number): string => `نبذة عن المؤلفين، الفقرة ${number}`;
/** Who wrote a work and when, behind its title. */
export const behindTitle = (words: string): string => ` (${words})`;
export const editorsNote = 'تعليق المحررين';
export const chart = (title: string): string => `الرسم البياني: ${title}`;

/** Printed pages: "ص 5", "ص 4–5". */
export const page = (number: number | string): string => `ص ${number}`;
export const pages = (first: number | string, last: number | string): string => `ص ${first}–${last}`;
/** On which page of the original. */
export const printed = (pages: string): string => `في الأصل ${pages}`;
export const Printed = (pages: string): string => `في الأصل ${pages}`;
/** Finds the number of the first page in what the line above says: a regular expression. */
export const firstPrinted = 'في الأصل ص\\s*(\\d+)';

/* The same for scripts, in pieces, which stand in each of them. */
/** Behind a title that ends with a sign of its own, and behind any other. */
export const afterEnded = ' ';
export const afterTitle = '، ';
export const paragraphBefore = 'الفقرة ';
export const chartBefore = 'الرسم البياني: ';
export const pageBefore = 'ص ';
export const pagesBefore = 'ص ';
export const pageBehind = '';
export const printedBefore = 'في الأصل ';
