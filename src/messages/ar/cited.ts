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
export const ofBook = (title: string): [string, string] | undefined =>
  /\p{Script=Arabic}/u.test(title) ? ['«', '»'] : undefined;
/** Quotation marks within a title that stands in quotation marks. */
export const inner = (title: string): string => title.replaceAll('«', '“').replaceAll('»', '”');
/** Where a comma stands: inside of closing quotation marks, or behind them. */
export const isCommaInside = false;
/** By what names are joined. */
export const nameList = 'ar';

/** The name of a language has its article: "الصينية". */
export const inLanguage = (language: string): string => `ب${language}`;
export const InLanguage = inLanguage;
export const titleInTranslation = 'العنوان مترجم';
export const withOthers = 'مع مؤلفين آخرين';
/** Before the book or the journal that a work is in. */
export const inBook = ' في ';
/** Behind the name of a journal. */
export const inJournal = (volume: string | undefined, issue: string | undefined): string =>
  `${volume ? ` ${volume}` : ''}${issue ? `، عدد ${issue}` : ''}`;
/** A series or a kind of work, and the number in it. */
export const numbered = (series: string, number: string): string => `${series} رقم ${number}`;
export const number = (number: string): string => `رقم ${number}`;
export const volume = (number: string): string => `مج ${number}`;
export const volumes = (count: number | string): string => `${count} مج`;
export const chapter = (number: string): string => `فصل ${number}`;
export const edition = (number: number): string => `ط ${number}`;
export const version = (number: string): string => `إصدار ${number}`;
export const Version = version;
export const editedBy = (names: string): string => `تحرير ${names}`;
export const translatedBy = (names: string): string => `ترجمة ${names}`;
/** Editors in the place of authors. */
export const editors = (names: string): string => `${names}، تحرير`;
/** How far a work is that has no date yet. */
export const statuses = {
  forthcoming: 'التالي',
  'in press': 'قيد النشر',
  'in preparation': 'قيد الإعداد',
  submitted: 'مقدَّم للنشر',
  'under review': 'قيد المراجعة',
};
export const accessed = (date: string): string => `تاريخ الوصول ${date}`;

/** Behind the printed page: the note on it; and where the page is not known. */
export const noteOnPage = (label: string): string => `، حاشية ${label}`;
export const noteAlone = (label: string): string => `حاشية ${label}`;
export const Note = noteAlone;
/** Under which heading, as Chicago, MLA and APA say it. */
export const under = (heading: string): string => `تحت ${quoted(heading)}`;
export const inSection = (heading: string): string => `قسم ${quoted(heading)}`;
export const ofSection = inSection;
export const para = (number: number): string => `فقرة ${number}`;
/** MLA's. */
export const par = para;
export const authorNote = 'نبذة عن المؤلفين';

/** What files for programs remark. */
export const originalAt = (address: string): string => `الأصل: ${address}`;
export const dateInferred = 'التاريخ مستنتج';
export const part = (title: string): string => `جزء ${quoted(title)}`;
export const section = inSection;
export const statistic = (title: string): string => `إحصاء ${quoted(title)}`;
export const chart = (title: string): string => `رسم بياني ${quoted(title)}`;

/** What the styles say in words that are English in every language. */
export const inStyles = (): [english: string, here: string][] => [
  ['Data set', 'مجموعة بيانات'],
  ['Computer software', 'برنامج حاسوبي'],
  ['Map', 'خريطة'],
  ['patent', 'براءة اختراع'],
  ['Review of', 'مراجعة'],
  ['review of', 'مراجعة'],
  ['recorded by', 'تسجيل'],
  ['Recorded by', 'تسجيل'],
  ['testimony of', 'شهادة'],
  ['Original work published', 'نُشر العمل الأصلي في'],
  ['(blog)', '(مدونة)'],
  ['filed', 'أُودعت في'],
  ['issued', 'صدرت في'],
  ['repr.', 'إعادة طبع'],
  ['reprint', 'إعادة طبع'],
  ['No.', 'رقم'],
];
/** An entry of a style, where CSL’s words do not agree with what stands beside them. */
export const agreeing = (entry: string): string =>
  entry.replace(/(\d+) ط(?!\p{L})/gu, 'ط $1').replace(/(?<=\p{sc=Arabic}), (?=\p{sc=Arabic})/gu, '، ');
