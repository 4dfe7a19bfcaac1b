/* What places in a text are called. */

import { isEnded } from '../ended.ts';

/** A place in what has a title: "Tenir sa maison, paragraphe 3"; no comma follows what ends a title of itself. */
export const within = (title: string, place: string): string =>
  title + (isEnded(title) ? afterEnded : afterTitle) + place;
/** A place in a document: "La note de synthèse, note 12". */
export const inDocument = (document: string, place: string): string => `${document}, ${place}`;

export const paragraph = (number: number | string): string => `paragraphe ${number}`;
export const Paragraph = (number: number | string): string => `Paragraphe ${number}`;
/** Where there is room for a sign only. */
export const pilcrow = (number: number | string): string => `§ ${number}`;
export const note = (label: number | string): string => `note ${label}`;
export const Note = (label: number | string): string => `Note ${label}`;
/** Before the numbers of several. */
export const manyNotes = 'notes ';
export const manyParagraphs = 'paragraphes ';
export const notes = 'Notes';
export const PhotoCaption = 'Légende de la photo';
export const AuthorNote = (number: number): string => `Note de l’auteur, paragraphe ${number}`;
export const linkToParagraph = 'Lien vers ce paragraphe';
export const linkToThis = 'Lien vers cet élément';
export const enlarge = 'Agrandir';
export const copy = 'Copier';
export const printedPage = (number: string): string => `Page imprimée ${number}`;
/** What has a number or a name of its own, where its author gives it none. */
export const table = 'Tableau';
export const figure = 'Figure';
export const box = 'Encadré';
export const keyMessages = 'Messages clés';
export const equation = 'Équation';
export const formula = 'Formule';
/** A thing of that kind and its number. */
export const exhibit = (kind: string, number: string): string => `${kind} ${number}`;
/** Before the number of a note, for who hears it. */
export const noteBefore = 'Note ';
export const caption = 'légende de la photo';
export const shortCaption = 'légende';
export const Caption = 'Légende';
export const abstract = 'résumé';
export const authorNote = (number: number): string => `note de l’auteur, paragraphe ${number}`;
/** Who wrote a work and when, behind its title. */
export const behindTitle = (words: string): string => ` (${words})`;
export const editorsNote = 'note des éditeurs';
export const chart = (title: string): string => `Graphique : ${title}`;

/** Printed pages: "p. 5", "p. 4–5". */
export const page = (number: number | string): string => `p. ${number}`;
export const pages = (first: number | string, last: number | string): string => `p. ${first}–${last}`;
/** On which page of the original. */
export const printed = (pages: string): string => `${pages} de l’imprimé`;
export const Printed = (pages: string): string => `Imprimé : ${pages}`;
/** Finds the number of the first page in what the line above says: a regular expression. */
export const firstPrinted = 'Imprimé\\s:\\sp\\.\\s*(\\d+)';

/* The same for scripts, in pieces, which stand in each of them. */
/** Behind a title that ends with a sign of its own, and behind any other. */
export const afterEnded = ' ';
export const afterTitle = ', ';
export const paragraphBefore = 'paragraphe ';
export const chartBefore = 'Graphique : ';
export const pageBefore = 'p. ';
export const pagesBefore = 'p. ';
export const pageBehind = '';
export const printedBefore = 'imprimé : ';
