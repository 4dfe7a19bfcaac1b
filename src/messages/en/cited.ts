/*
 * What notes and citations say themselves, in the language of the text that cites or is cited. Where CSL has a word for it
 * (citing/styles/locales-*.xml), it is that one: citing/languages.test.ts holds the one against the other.
 */

/** Between what no sign parts. */
export const gap = ' ';
/** Around the title of a part of something, as of an article. */
export const quotes = (_title: string): [string, string] => ['“', '”'];
/** Around that of a book or a journal, where it does not stand in italics. */
export const ofBook = (_title: string): [string, string] | undefined => undefined;
/** Quotation marks within a title that stands in quotation marks. */
export const inner = (title: string): string => title.replaceAll('“', '‘').replaceAll('”', '’');
/** Where a comma stands: inside of closing quotation marks, or behind them. */
export const isCommaInside: boolean = true;
/** By what names are joined: in English with a comma before the "and". */
export const nameList = 'en-US';

export const inLanguage = (language: string): string => `in ${language}`;
export const InLanguage = (language: string): string => `In ${language}`;
export const titleInTranslation = 'title in translation';
export const withOthers = 'With other authors';
/** Before the book or the journal that a work is in. */
export const inBook = ' in ';
/** Behind the name of a journal. */
export const inJournal = (volume: string | undefined, issue: string | undefined): string =>
  `${volume ? ` ${volume}` : ''}${issue ? `, no. ${issue}` : ''}`;
/** A series or a kind of work, and the number in it. */
export const numbered = (series: string, number: string): string => `${series} no. ${number}`;
export const number = (number: string): string => `no. ${number}`;
export const volume = (number: string): string => `vol. ${number}`;
export const volumes = (count: number | string): string => `${count} vols.`;
export const chapter = (number: string): string => `chap. ${number}`;
export const edition = (number: number): string => {
  const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
  return `${number}${endings[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)] ?? 'th'} ed.`;
};
export const version = (number: string): string => `version ${number}`;
export const Version = (number: string): string => `Version ${number}`;
export const editedBy = (names: string): string => `ed. ${names}`;
export const translatedBy = (names: string): string => `trans. ${names}`;
/** Editors in the place of authors. */
export const editors = (names: string, count: number): string => `${names}, ${count === 1 ? 'ed.' : 'eds.'}`;
/** How far a work is that has no date yet. */
export const statuses = {
  forthcoming: 'forthcoming',
  'in press': 'in press',
  'in preparation': 'in preparation',
  submitted: 'submitted',
  'under review': 'under review',
};
export const accessed = (date: string): string => `accessed ${date}`;

/** Behind the printed page: the note on it, where styles join the two, and where the page is not known. */
export const noteOnPage = (label: string): string => `n${label}`;
export const noteAlone = (label: string): string => `n. ${label}`;
export const Note = (label: string): string => `Note ${label}`;
/** Under which heading, as Chicago, MLA and APA say it. */
export const under = (heading: string): string => `under “${heading}”`;
export const inSection = (heading: string): string => `sec. “${heading}”`;
export const ofSection = (heading: string): string => `${heading} section`;
export const para = (number: number): string => `para. ${number}`;
/** MLA's. */
export const par = (number: number): string => `par. ${number}`;
export const authorNote = 'author note';

/** What files for programs remark. */
export const originalAt = (address: string): string => `original at ${address}`;
export const dateInferred = 'date inferred';
export const part = (title: string): string => `part “${title}”`;
export const section = (title: string): string => `section “${title}”`;
export const statistic = (title: string): string => `statistic “${title}”`;
export const chart = (title: string): string => `chart “${title}”`;

/** What the styles say in words that are English in every language. */
export const inStyles = (): [english: string, here: string][] => [];
/** An entry of a style, where CSL’s words do not agree with what stands beside them. */
export const agreeing = (entry: string): string => entry;
