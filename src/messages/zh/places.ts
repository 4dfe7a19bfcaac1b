/* What places in a text are called. */

import { isEnded } from '../ended.ts';

/** A place in what has a title: "Keeping House, paragraph 3"; no comma follows what ends a title of itself. */
export const within = (title: string, place: string): string =>
  title + (isEnded(title) ? afterEnded : afterTitle) + place;
/** A place in a document: "The brief, note 12". */
export const inDocument = (document: string, place: string): string => `${document}，${place}`;

export const paragraph = (number: number | string): string => `第 ${number} 段`;
export const Paragraph = (number: number | string): string => `第 ${number} 段`;
/** Where there is room for a sign only. */
export const pilcrow = (number: number | string): string => `¶ ${number}`;
export const note = (label: number | string): string => `注释 ${label}`;
export const Note = (label: number | string): string => `注释 ${label}`;
/** Before the numbers of several. */
export const manyNotes = '注释 ';
export const manyParagraphs = '段落 ';
export const notes = '注释';
export const PhotoCaption = '照片说明';
export const AuthorNote = (number: number): string => `作者说明，第 ${number} 段`;
export const linkToParagraph = '链接到此段落';
export const linkToThis = '链接到此处';
export const enlarge = '放大';
export const copy = '复制';
export const printedPage = (number: string): string => `印刷版第 ${number} 页`;
/** What has a number or a name of its own, where its author gives it none. */
export const table = '表';
export const figure = '图';
export const box = '专栏';
export const keyMessages = '要点';
export const equation = '公式';
export const formula = '数学式';
/** A thing of that kind and its number. */
export const exhibit = (kind: string, number: string): string => `${kind} ${number}`;
/** Before the number of a note, for who hears it. */
export const noteBefore = '注释 ';
export const caption = '照片说明';
export const shortCaption = '说明';
export const Caption = '照片说明';
export const abstract = '摘要';
export const authorNote = (number: number): string => `作者说明，第 ${number} 段`;
/** Who wrote a work and when, behind its title. */
export const behindTitle = (words: string): string => `（${words}）`;
export const editorsNote = '编者注';
export const chart = (title: string): string => `图表：${title}`;

/** Printed pages: "p. 5", "pp. 4–5". */
export const page = (number: number | string): string => `第 ${number} 页`;
export const pages = (first: number | string, last: number | string): string => `第 ${first}–${last} 页`;
/** On which page of the original. */
export const printed = (pages: string): string => `印刷版${pages}`;
export const Printed = (pages: string): string => `印刷版${pages}`;
/** Finds the number of the first page in what the line above says: a regular expression. */
export const firstPrinted = '印刷版第\\s*(\\d+)';

/* The same for scripts, in pieces, which stand in each of them. */
/** Behind a title that ends with a sign of its own, and behind any other. */
export const afterEnded = '';
export const afterTitle = '，';
export const paragraphBefore = '段落 ';
export const chartBefore = '图表：';
export const pageBefore = '第 ';
export const pagesBefore = '第 ';
export const pageBehind = ' 页';
export const printedBefore = '印刷版';
