/* What places in a text are called. */

import { isEnded } from '../ended.ts';

/** A place in what has a title: "Keeping House, paragraph 3"; no comma follows what ends a title of itself. */
export const within = (title: string, place: string): string =>
  title + (isEnded(title) ? afterEnded : afterTitle) + place;
/** A place in a document: "The brief, note 12". */
export const inDocument = (document: string, place: string): string => `${document}, ${place}`;

export const paragraph = (number: number | string): string => `paragraph ${number}`;
export const Paragraph = (number: number | string): string => `Paragraph ${number}`;
/** Where there is room for a sign only. */
export const pilcrow = (number: number | string): string => `¶ ${number}`;
export const note = (label: number | string): string => `note ${label}`;
export const Note = (label: number | string): string => `Note ${label}`;
/** Before the numbers of several. */
export const manyNotes = 'notes ';
export const manyParagraphs = 'paragraphs ';
export const notes = 'Notes';
export const PhotoCaption = 'Photo caption';
export const AuthorNote = (number: number): string => `Author note, paragraph ${number}`;
export const linkToParagraph = 'Link to this paragraph';
export const linkToThis = 'Link to this';
export const enlarge = 'Enlarge';
export const copy = 'Copy';
export const printedPage = (number: string): string => `Printed page ${number}`;
/** What has a number or a name of its own, where its author gives it none. */
export const table = 'Table';
export const figure = 'Figure';
export const box = 'Box';
export const keyMessages = 'Key messages';
export const equation = 'Equation';
export const formula = 'Formula';
/** A thing of that kind and its number. */
export const exhibit = (kind: string, number: string): string => `${kind} ${number}`;
/** Before the number of a note, for who hears it. */
export const noteBefore = 'Note ';
export const caption = 'photo caption';
export const shortCaption = 'caption';
export const Caption = 'Caption';
export const abstract = 'abstract';
export const authorNote = (number: number): string => `author note, paragraph ${number}`;
/** Who wrote a work and when, behind its title. */
export const behindTitle = (words: string): string => ` (${words})`;
export const editorsNote = 'editors’ note';
export const chart = (title: string): string => `Chart: ${title}`;

/** Printed pages: "p. 5", "pp. 4–5". */
export const page = (number: number | string): string => `p. ${number}`;
export const pages = (first: number | string, last: number | string): string => `pp. ${first}–${last}`;
/** On which page of the original. */
export const printed = (pages: string): string => `printed ${pages}`;
export const Printed = (pages: string): string => `Printed ${pages}`;
/** Finds the number of the first page in what the line above says: a regular expression. */
export const firstPrinted = 'Printed pp?\\.\\s*(\\d+)';

/* The same for scripts, in pieces, which stand in each of them. */
/** Behind a title that ends with a sign of its own, and behind any other. */
export const afterEnded = ' ';
export const afterTitle = ', ';
export const paragraphBefore = 'paragraph ';
export const chartBefore = 'Chart: ';
export const pageBefore = 'p. ';
export const pagesBefore = 'pp. ';
export const pageBehind = '';
export const printedBefore = 'printed ';
