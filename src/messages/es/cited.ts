import { quoted } from './signs.ts';

/*
 * What notes and citations say themselves, in the language of the text that cites or is cited. Where CSL has a word for it
 * (citing/styles/locales-*.xml), it is that one: citing/languages.test.ts holds the one against the other.
 */

/** Between what no sign parts. */
export const gap = ' ';
/** Around the title of a part of something, as of an article. */
export const quotes = (_title: string): [string, string] => ['«', '»'];
/** Around that of a book or a journal, where it does not stand in italics. */
export const ofBook = (_title: string): [string, string] | undefined => undefined;
/** Quotation marks within a title that stands in quotation marks. */
export const inner = (title: string): string => title.replaceAll('«', '“').replaceAll('»', '”');
/** Where a comma stands: inside of closing quotation marks, or behind them. */
export const isCommaInside = false;
/** By what names are joined. */
export const nameList = 'es';

export const inLanguage = (language: string): string => `en ${language}`;
export const InLanguage = (language: string): string => `En ${language}`;
export const titleInTranslation = 'título traducido';
export const withOthers = 'Con otros autores';
/** Before the book or the journal that a work is in. */
export const inBook = ' en ';
/** Behind the name of a journal. */
export const inJournal = (volume: string | undefined, issue: string | undefined): string =>
  `${volume ? ` ${volume}` : ''}${issue ? `, n.º ${issue}` : ''}`;
/** A series or a kind of work, and the number in it. */
export const numbered = (series: string, number: string): string => `${series} n.º ${number}`;
export const number = (number: string): string => `n.º ${number}`;
export const volume = (number: string): string => `vol. ${number}`;
export const volumes = (count: number | string): string => `${count} vols.`;
export const chapter = (number: string): string => `cap. ${number}`;
export const edition = (number: number): string => `${number}.ª ed.`;
export const version = (number: string): string => `versión ${number}`;
export const Version = (number: string): string => `Versión ${number}`;
export const editedBy = (names: string): string => `ed. ${names}`;
export const translatedBy = (names: string): string => `trad. ${names}`;
/** Editors in the place of authors. */
export const editors = (names: string, count: number): string => `${names}, ${count === 1 ? 'ed.' : 'eds.'}`;
/** How far a work is that has no date yet. */
export const statuses = {
  forthcoming: 'previsto',
  'in press': 'en imprenta',
  'in preparation': 'en preparación',
  submitted: 'enviado para su publicación',
  'under review': 'en revisión',
};
export const accessed = (date: string): string => `consultado el ${date}`;

/** Behind the printed page: the note on it; and where the page is not known. */
export const noteOnPage = (label: string): string => `, n. ${label}`;
export const noteAlone = (label: string): string => `n. ${label}`;
export const Note = (label: string): string => `nota ${label}`;
/** Under which heading, as Chicago, MLA and APA say it. */
export const under = (heading: string): string => `bajo ${quoted(heading)}`;
export const inSection = (heading: string): string => `sec. ${quoted(heading)}`;
export const ofSection = (heading: string): string => `sección ${quoted(heading)}`;
export const para = (number: number): string => `párr. ${number}`;
/** MLA's. */
export const par = para;
export const authorNote = 'nota del autor';

/** What files for programs remark. */
export const originalAt = (address: string): string => `original: ${address}`;
export const dateInferred = 'fecha deducida';
export const part = (title: string): string => `parte ${quoted(title)}`;
export const section = (title: string): string => `sección ${quoted(title)}`;
export const statistic = (title: string): string => `estadística ${quoted(title)}`;
export const chart = (title: string): string => `gráfico ${quoted(title)}`;

/** What the styles say in words that are English in every language. */
export const inStyles = (): [english: string, here: string][] => [
  ['Data set', 'Conjunto de datos'],
  ['Computer software', 'Programa informático'],
  ['Map', 'Mapa'],
  ['patent', 'patente'],
  ['Review of', 'Reseña de'],
  ['review of', 'reseña de'],
  ['recorded by', 'grabado por'],
  ['Recorded by', 'Grabado por'],
  ['testimony of', 'testimonio de'],
  ['Original work published', 'Obra original publicada en'],
  ['(blog)', '(blog)'],
  ['filed', 'presentada el'],
  ['issued', 'expedida el'],
  ['repr.', 'reimpr.'],
  ['reprint', 'reimpresión'],
  ['No.', 'N.º'],
];
/** An entry of a style, where CSL’s words do not agree with what stands beside them. */
export const agreeing = (entry: string): string =>
  entry.replace(/<sup>([oa])<\/sup>/g, (_all, letter) => (letter === 'o' ? 'º' : 'ª'));
