/* What places in a text are called. */

import { isEnded } from '../ended.ts';

/** A place in what has a title: "Llevar la casa, párrafo 3"; a comma may follow a question mark. */
export const within = (title: string, place: string): string =>
  title + (isEnded(title) ? afterEnded : afterTitle) + place;
/** A place in a document: "El informe, nota 12". */
export const inDocument = (document: string, place: string): string => `${document}, ${place}`;

export const paragraph = (number: number | string): string => `párrafo ${number}`;
export const Paragraph = (number: number | string): string => `Párrafo ${number}`;
/** Where there is room for a sign only. */
export const pilcrow = (number: number | string): string => `§ ${number}`;
export const note = (label: number | string): string => `nota ${label}`;
export const Note = (label: number | string): string => `Nota ${label}`;
/** Before the numbers of several. */
export const manyNotes = 'notas ';
export const manyParagraphs = 'párrafos ';
export const notes = 'Notas';
export const PhotoCaption = 'Pie de foto';
export const AuthorNote = (number: number): string => `Nota del autor, párrafo ${number}`;
export const linkToParagraph = 'Enlace a este párrafo';
export const linkToThis = 'Enlace a este elemento';
export const enlarge = 'Ampliar';
export const copy = 'Copiar';
export const printedPage = (number: string): string => `Página impresa ${number}`;
/** What has a number or a name of its own, where its author gives it none. */
export const table = 'Tabla';
export const figure = 'Figura';
export const box = 'Recuadro';
export const keyMessages = 'Mensajes clave';
export const equation = 'Ecuación';
export const formula = 'Fórmula';
/** A thing of that kind and its number. */
export const exhibit = (kind: string, number: string): string => `${kind} ${number}`;
/** Before the number of a note, for who hears it. */
export const noteBefore = 'Nota ';
export const caption = 'pie de foto';
export const shortCaption = 'pie';
export const Caption = 'Pie de foto';
export const abstract = 'resumen';
export const authorNote = (number: number): string => `nota del autor, párrafo ${number}`;
/** Who wrote a work and when, behind its title. */
export const behindTitle = (words: string): string => ` (${words})`;
export const editorsNote = 'nota de los editores';
export const chart = (title: string): string => `Gráfico: ${title}`;

/** Printed pages: "p. 5", "pp. 4–5". */
export const page = (number: number | string): string => `p. ${number}`;
export const pages = (first: number | string, last: number | string): string => `pp. ${first}–${last}`;
/** On which page of the original. */
export const printed = (pages: string): string => `${pages} del impreso`;
export const Printed = (pages: string): string => `Impreso: ${pages}`;
/** Finds the number of the first page in what the line above says: a regular expression. */
export const firstPrinted = 'Impreso: pp?\\.\\s*(\\d+)';

/* The same for scripts, in pieces, which stand in each of them. */
/** Behind a title that ends with a sign of its own, and behind any other. */
export const afterEnded = ', ';
export const afterTitle = ', ';
export const paragraphBefore = 'párrafo ';
export const chartBefore = 'Gráfico: ';
export const pageBefore = 'p. ';
export const pagesBefore = 'pp. ';
export const pageBehind = '';
export const printedBefore = 'impreso: ';
