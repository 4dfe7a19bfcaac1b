import { quoted } from './signs.ts';

/*
 * What notes and citations say themselves, in the language of the text that cites or is cited. Where CSL has a word for it
 * (citing/styles/locales-*.xml), it is that one: citing/languages.test.ts holds the one against the other.
 */

/** Between what no sign parts. */
export const gap = '';
/** Whether a title has Chinese letters, but for what an edition puts in brackets behind it. */
const isHan = (title: string): boolean => /\p{Script=Han}/u.test(title.replace(/\[[^\]]*\]/g, ''));

/** Around the title of a part of something, as of an article. */
export const quotes = (title: string): [string, string] => (isHan(title) ? ['《', '》'] : ['“', '”']);
/** Around that of a book or a journal, where it does not stand in italics. */
export const ofBook = (title: string): [string, string] | undefined =>
  isHan(title) ? ['《', '》'] : undefined;
/** Quotation marks within a title that stands in quotation marks. */
export const inner = (title: string): string =>
  isHan(title)
    ? title.replaceAll('《', '〈').replaceAll('》', '〉')
    : title.replaceAll('“', '‘').replaceAll('”', '’');
/** Where a comma stands: inside of closing quotation marks, or behind them. */
export const isCommaInside = false;
/** By what names are joined. */
export const nameList = 'zh';

/** The name of a language says it. */
export const inLanguage = (language: string): string => language;
export const InLanguage = inLanguage;
export const titleInTranslation = '题名为译名';
export const withOthers = '另有其他作者';
/** Before the book or the journal that a work is in. */
export const inBook = '收入';
/** Behind the name of a journal. */
export const inJournal = (volume: string | undefined, issue: string | undefined): string =>
  `${volume ? `第${volume}卷` : ''}${issue ? `第${issue}期` : ''}`;
/** A series or a kind of work, and the number in it. */
export const numbered = (series: string, number: string): string => `${series}第${number}号`;
export const number = (number: string): string => `第${number}号`;
export const volume = (number: string): string => `第${number}卷`;
export const volumes = (count: number | string): string => `共${count}卷`;
export const chapter = (number: string): string => `第${number}章`;
export const edition = (number: number): string => `第${number}版`;
export const version = (number: string): string => `${number}版`;
export const Version = version;
export const editedBy = (names: string): string => `${names}编`;
export const translatedBy = (names: string): string => `${names}译`;
/** Editors in the place of authors. */
export const editors = (names: string): string => `${names}编`;
/** How far a work is that has no date yet. */
export const statuses = {
  forthcoming: '即将出版',
  'in press': '送印中',
  'in preparation': '撰写中',
  submitted: '已投稿',
  'under review': '审稿中',
};
export const accessed = (date: string): string => `访问于${date}`;

/** Behind the printed page: the note on it; and where the page is not known. */
export const noteOnPage = (label: string): string => `，注${label}`;
export const noteAlone = (label: string): string => `注${label}`;
export const Note = noteAlone;
/** Under which heading, as Chicago, MLA and APA say it. */
export const under = (heading: string): string => `${quoted(heading)}一节`;
export const inSection = under;
export const ofSection = under;
export const para = (number: number): string => `第${number}段`;
/** MLA's. */
export const par = para;
export const authorNote = '作者说明';

/** What files for programs remark. */
export const originalAt = (address: string): string => `原文见 ${address}`;
export const dateInferred = '日期为推定';
export const part = (title: string): string => `${quoted(title)}部分`;
export const section = under;
export const statistic = (title: string): string => `统计数据${quoted(title)}`;
export const chart = (title: string): string => `图表${quoted(title)}`;

/** What the styles say in words that are English in every language. */
export const inStyles = (): [english: string, here: string][] => [
  ['Data set', '数据集'],
  ['Computer software', '计算机软件'],
  ['Map', '地图'],
  ['patent', '专利'],
  ['Review of', '评'],
  ['review of', '评'],
  ['recorded by', '录制：'],
  ['Recorded by', '录制：'],
  ['testimony of', '证词：'],
  ['Original work published', '初版于'],
  ['(blog)', '（博客）'],
  ['filed', '申请于'],
  ['issued', '授权于'],
  ['repr.', '重印'],
  ['reprint', '重印'],
  ['No.', '第'],
];
/** An entry of a style, where CSL’s words do not agree with what stands beside them. */
export const agreeing = (entry: string): string =>
  entry
    .replace(/(卷|期|页) ([\w–-]+)/g, '第$2$1')
    .replace(/(\d+) 本/g, '第$1版')
    .replace(/(?:编辑|编) ([^，()<]+?)(?=，|\. |\.$| \(|$)/g, '$1编')
    .replace(/(?:翻译|译) ([^，()<]+?)(?=，|\. |\.$| \(|$)/g, '$1译')
    .replace(', 从 ', '，取自 ')
    .replaceAll(', 和', '和');
