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
export const inner = (title: string): string =>
  title
    .replace(/“([^“”„]*)”/g, '„$1“')
    .replaceAll('«', '„')
    .replaceAll('»', '“');
/** Where a comma stands: inside of closing quotation marks, or behind them. */
export const isCommaInside = false;
/** By what names are joined. */
export const nameList = 'ru';

/** "китайский": "на китайском языке"; "хинди": "на языке хинди". */
export const inLanguage = (language: string): string =>
  language.endsWith('ий') ? `на ${language.slice(0, -2)}ом языке` : `на языке ${language}`;
export const InLanguage = (language: string): string => `Н${inLanguage(language).slice(1)}`;
export const titleInTranslation = 'заглавие в переводе';
export const withOthers = 'С другими авторами';
/** Before the book or the journal that a work is in. */
export const inBook = ' в ';
/** Behind the name of a journal. */
export const inJournal = (volume: string | undefined, issue: string | undefined): string =>
  `${volume ? ` ${volume}` : ''}${issue ? `, № ${issue}` : ''}`;
/** A series or a kind of work, and the number in it. */
export const numbered = (series: string, number: string): string => `${series} № ${number}`;
export const number = (number: string): string => `№ ${number}`;
export const volume = (number: string): string => `т. ${number}`;
export const volumes = (count: number | string): string => `${count} тт.`;
export const chapter = (number: string): string => `гл. ${number}`;
export const edition = (number: number): string => `${number}-е изд.`;
export const version = (number: string): string => `версия ${number}`;
export const Version = (number: string): string => `Версия ${number}`;
export const editedBy = (names: string): string => `под ред. ${names}`;
export const translatedBy = (names: string): string => `пер. ${names}`;
/** Editors in the place of authors. */
export const editors = (names: string): string => `${names}, ред.`;
/** How far a work is that has no date yet. */
export const statuses = {
  forthcoming: 'ожидается',
  'in press': 'в печати',
  'in preparation': 'в подготовке',
  submitted: 'подано к публикации',
  'under review': 'на рецензировании',
};
export const accessed = (date: string): string => `просмотрено ${date}`;

/** Behind the printed page: the note on it; and where the page is not known. */
export const noteOnPage = (label: string): string => `, прим. ${label}`;
export const noteAlone = (label: string): string => `прим. ${label}`;
export const Note = (label: string): string => `примечание ${label}`;
/** Under which heading, as Chicago, MLA and APA say it. */
export const under = (heading: string): string => `раздел ${quoted(heading)}`;
export const inSection = (heading: string): string => `разд. ${quoted(heading)}`;
export const ofSection = under;
export const para = (number: number): string => `абз. ${number}`;
/** MLA's. */
export const par = para;
export const authorNote = 'сведения об авторах';

/** What files for programs remark. */
export const originalAt = (address: string): string => `оригинал: ${address}`;
export const dateInferred = 'дата установлена редакторами';
export const part = (title: string): string => `часть ${quoted(title)}`;
export const section = under;
export const statistic = (title: string): string => `показатель ${quoted(title)}`;
export const chart = (title: string): string => `диаграмма ${quoted(title)}`;

/** What the styles say in words that are English in every language. */
export const inStyles = (): [english: string, here: string][] => [
  ['Data set', 'Набор данных'],
  ['Computer software', 'Программа'],
  ['Map', 'Карта'],
  ['patent', 'патент'],
  ['Review of', 'Рецензия на'],
  ['review of', 'рецензия на'],
  ['recorded by', 'исполнитель:'],
  ['Recorded by', 'Исполнитель:'],
  ['testimony of', 'показания:'],
  ['Original work published', 'Первая публикация:'],
  ['(blog)', '(блог)'],
  ['filed', 'подан'],
  ['issued', 'выдан'],
  ['repr.', 'переизд.'],
  ['reprint', 'переиздание'],
  ['No.', '№'],
];
/** An entry of a style, where CSL’s words do not agree with what stands beside them. */
export const agreeing = (entry: string): string =>
  entry.replace(
    /(\d) ((?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)ь|март|август|май)(?!\p{L})/gu,
    (_all, day, month: string) => `${day} ${/т$/.test(month) ? `${month}а` : `${month.slice(0, -1)}я`}`,
  );
