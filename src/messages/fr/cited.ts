import { quoted } from './signs.ts';

/*
 * What notes and citations say themselves, in the language of the text that cites or is cited. Where CSL has a word for it
 * (citing/styles/locales-*.xml), it is that one: citing/languages.test.ts holds the one against the other.
 */

/** Between what no sign parts. */
export const gap = ' ';
/** Around the title of a part of something, as of an article. */
export const quotes = (_title: string): [string, string] => ['« ', ' »'];
/** Around that of a book or a journal, where it does not stand in italics. */
export const ofBook = (_title: string): [string, string] | undefined => undefined;
/** Quotation marks within a title that stands in quotation marks. */
export const inner = (title: string): string => title.replace(/«[\s]?/g, '“').replace(/[\s]?»/g, '”');
/** Where a comma stands: inside of closing quotation marks, or behind them. */
export const isCommaInside = false;
/** By what names are joined. */
export const nameList = 'fr';

export const inLanguage = (language: string): string => `en ${language}`;
export const InLanguage = (language: string): string => `En ${language}`;
export const titleInTranslation = 'titre traduit';
export const withOthers = 'Avec d’autres auteurs';
/** Before the book or the journal that a work is in. */
export const inBook = ' dans ';
/** Behind the name of a journal. */
export const inJournal = (volume: string | undefined, issue: string | undefined): string =>
  `${volume ? ` ${volume}` : ''}${issue ? `, nᵒ ${issue}` : ''}`;
/** A series or a kind of work, and the number in it. */
export const numbered = (series: string, number: string): string => `${series} nᵒ ${number}`;
export const number = (number: string): string => `nᵒ ${number}`;
export const volume = (number: string): string => `vol. ${number}`;
export const volumes = (count: number | string): string => `${count} vol.`;
export const chapter = (number: string): string => `chap. ${number}`;
export const edition = (number: number): string => `${number}${number === 1 ? 'ʳᵉ' : 'ᵉ'} éd.`;
export const version = (number: string): string => `version ${number}`;
export const Version = (number: string): string => `Version ${number}`;
export const editedBy = (names: string): string => `éd. par ${names}`;
export const translatedBy = (names: string): string => `trad. par ${names}`;
/** Editors in the place of authors. */
export const editors = (names: string): string => `${names}, éd.`;
/** How far a work is that has no date yet. */
export const statuses = {
  forthcoming: 'à paraître',
  'in press': 'sous presse',
  'in preparation': 'en préparation',
  submitted: 'soumis',
  'under review': 'en cours d’évaluation',
};
export const accessed = (date: string): string => `consulté le ${date}`;

/** Behind the printed page: the note on it; and where the page is not known. */
export const noteOnPage = (label: string): string => `, n. ${label}`;
export const noteAlone = (label: string): string => `n. ${label}`;
export const Note = (label: string): string => `note ${label}`;
/** Under which heading, as Chicago, MLA and APA say it. */
export const under = (heading: string): string => `sous ${quoted(heading)}`;
export const inSection = (heading: string): string => `sect. ${quoted(heading)}`;
export const ofSection = (heading: string): string => `section ${quoted(heading)}`;
export const para = (number: number): string => `paragr. ${number}`;
/** MLA's. */
export const par = para;
export const authorNote = 'note de l’auteur';

/** What files for programs remark. */
export const originalAt = (address: string): string => `original : ${address}`;
export const dateInferred = 'date déduite';
export const part = (title: string): string => `partie ${quoted(title)}`;
export const section = (title: string): string => `section ${quoted(title)}`;
export const statistic = (title: string): string => `statistique ${quoted(title)}`;
export const chart = (title: string): string => `graphique ${quoted(title)}`;

/** What the styles say in words that are English in every language. */
export const inStyles = (): [english: string, here: string][] => [
  ['Data set', 'Jeu de données'],
  ['Computer software', 'Logiciel'],
  ['Map', 'Carte'],
  ['patent', 'brevet'],
  ['Review of', 'Compte rendu de'],
  ['review of', 'compte rendu de'],
  ['recorded by', 'enregistré par'],
  ['Recorded by', 'Enregistré par'],
  ['testimony of', 'témoignage de'],
  ['Original work published', 'Édition originale'],
  ['(blog)', '(blog)'],
  ['filed', 'déposé le'],
  ['issued', 'délivré le'],
  ['repr.', 'réimpr.'],
  ['reprint', 'réimpression'],
  ['No.', 'Nᵒ'],
];
/** An entry of a style, where CSL’s words do not agree with what stands beside them. */
export const agreeing = (entry: string): string =>
  entry.replace(/<sup>([oser]+)<\/sup>/g, (_all, letters: string) =>
    letters.replace(/./g, (letter) => 'ᵒˢᵉʳ'['oser'.indexOf(letter)] ?? letter),
  );
