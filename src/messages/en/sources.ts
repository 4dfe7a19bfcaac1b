/* The bibliography, and the page of a work. */

import { counted } from './counted.ts';

export const description = (count: number, added: number): string =>
  `The ${count} sources that the documents cite or name, with every paragraph that uses them${added > 0 ? `, and ${added} that the editors add` : ''}.`;
export const lead = (count: number, added: number): string =>
  `The ${counted(count, 'source')} that the documents cite or name: studies, reports, statements and data, each with every sentence that rests on it.${added > 0 ? ` Behind them stand ${added} that no document cites: those of the editors’ own notes, and further reading.` : ''}`;
export const none = 'No source is cited here yet.';
export const downloadAll = 'Download all:';
export const filter = 'Filter sources';

export const editors = {
  note: 'A source of the editors’ notes; no document cites it',
  reading: 'Further reading, chosen by the editors; no document cites it',
};
export const onPlace = (note: string, place: string): string => `${note}, on ${place}`;
export const doubtAbout = (title: string): string => `A doubt about ${title}`;
export const comparison = (title: string): string => `Comparison: ${title}`;
export const onSource = (label: string): string => `On ${label}`;
export const date = 'Date';
export const notPrinted = 'not printed';
export const language = 'Language of the original';
export const printedAs = (mark: string): string => ` (printed ${mark})`;
export const readByEditors = 'Read by the editors';
export const whyReadIt = 'Why read it';
export const title = 'Title';
export const describedTitle = 'the editors’ description; no title is printed';
export const NotPrinted = 'Not told in print';
export const pageDescription = (title: string): string =>
  `${title}: full citation, and every sentence of the documents that rests on it.`;
export const editorsDescription = (title: string): string =>
  `${title}: full citation, and what the editors use it for.`;
export const link = 'Link';
export const linkRepaired = 'Link, repaired';
export const linkAsPrinted = 'Link as printed';
export const find = 'Find this source';
export const addressesFound = (date: string): string =>
  `The addresses above are the editors’ find, not the document’s; seen ${date}.`;
export const identifierFound = (date: string): string =>
  `The identifier above is the editors’ find, not the document’s; seen ${date}.`;
export const noteOn = 'Note on this source';
export const cite = 'Cite this source';
export const whereUsed = 'Where it is used';
export const whereNamed = 'Where it is named';
export const statisticsOnIt = 'Statistics that rest on it';
export const onTimeline = 'On the timeline';
export const whatFor = 'What the editors use it for';
/** Before the works. */
export const fromOutside = 'What the editors say here from outside the documents rests on ';
export const moreBy = (authors: number): string => `More by its ${authors > 1 ? 'authors' : 'author'}`;

export const noDate = 'no date';
export const NoDate = 'No date';
export const andOthers = (name: string): string => `${name} et al.`;
export const languageNotStated = 'not stated';
export const publishersPage = 'Publisher’s page';
export const aCopy = 'A copy';
export const inLibraryByIsbn = 'In a library, by ISBN';
export const inLibrary = 'In a library';
