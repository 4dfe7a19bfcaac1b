/* What places in a text are called. */

import { isEnded } from '../ended.ts';

/** A place in what has a title: "Keeping House, paragraph 3"; no comma follows what ends a title of itself. */
export const within = (title: string, place: string): string =>
  title + (isEnded(title) ? afterEnded : afterTitle) + place;
/** A place in a document: "The brief, note 12". */
export const inDocument = (document: string, place: string): string => `${document}, ${place}`;

export const paragraph = (number: number | string): string => `абзац ${number}`;
export const Paragraph = (number: number | string): string => `Абзац ${number}`;
/** Where there is room for a sign only. */
export const pilcrow = (number: number | string): string => `¶ ${number}`;
export const note = (label: number | string): string => `примечание ${label}`;
export const Note = (label: number | string): string => `Примечание ${label}`;
/** Before the numbers of several. */
export const manyNotes = 'примечания ';
export const manyParagraphs = 'абзацы ';
export const notes = 'Примечания';
export const PhotoCaption = 'Подпись к фотографии';
export const AuthorNote = (number: number): string => `Сведения об авторах, абзац ${number}`;
export const linkToParagraph = 'Ссылка на этот абзац';
export const linkToThis = 'Ссылка на это место';
export const enlarge = 'Увеличить';
export const copy = 'Копировать';
export const printedPage = (number: string): string => `Печатная страница ${number}`;
/** What has a number or a name of its own, where its author gives it none. */
export const table = 'Таблица';
export const figure = 'Рисунок';
export const box = 'Врезка';
export const keyMessages = 'Основные тезисы';
export const equation = 'Уравнение';
export const formula = 'Формула';
/** A thing of that kind and its number. */
export const exhibit = (kind: string, number: string): string => `${kind} ${number}`;
/** Before the number of a note, for who hears it. */
export const noteBefore = 'Примечание ';
export const caption = 'подпись к фотографии';
export const shortCaption = 'подпись';
export const Caption = 'Подпись';
export const abstract = 'аннотация';
export const authorNote = (number: number): string => `сведения об авторах, абзац ${number}`;
/** Who wrote a work and when, behind its title. */
export const behindTitle = (words: string): string => ` (${words})`;
export const editorsNote = 'комментарий редакторов';
export const chart = (title: string): string => `Диаграмма: ${title}`;

/** Printed pages: "с. 5", "с. 4–5". */
export const page = (number: number | string): string => `с. ${number}`;
export const pages = (first: number | string, last: number | string): string => `с. ${first}–${last}`;
/** On which page of the original. */
export const printed = (pages: string): string => `в оригинале ${pages}`;
export const Printed = (pages: string): string => `В оригинале ${pages}`;
/** Finds the number of the first page in what the line above says: a regular expression. */
export const firstPrinted = 'В оригинале с\\.\\s*(\\d+)';

/* The same for scripts, in pieces, which stand in each of them. */
/** Behind a title that ends with a sign of its own, and behind any other. */
export const afterEnded = ' ';
export const afterTitle = ', ';
export const paragraphBefore = 'абзац ';
export const chartBefore = 'Диаграмма: ';
export const pageBefore = 'с. ';
export const pagesBefore = 'с. ';
export const pageBehind = '';
export const printedBefore = 'в оригинале ';
