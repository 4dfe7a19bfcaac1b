import { catalogues } from '../messages/catalogues.ts';
import { makersOf } from '../model/byline.ts';
import { formatDate, parseDate } from '../model/date.ts';
import { type Document, wholeTitle } from '../model/document.ts';
import { siteLanguage } from '../model/language.ts';
import { fullName, type Name } from '../model/person.ts';
import { printedPages, type Section } from '../model/section.ts';
import { type Citable, isForeign, isTranslated, languageName } from '../model/source.ts';
import { citingLanguage } from '../model/text-language.ts';
import type { WorkType } from '../model/work-kind.ts';

/** A work as CSL-JSON has it: what Zotero, Pandoc and every citation processor read. */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  author?: CslName[];
  editor?: CslName[];
  translator?: CslName[];
  issued?: CslDate;
  accessed?: CslDate;
  genre?: string;
  note?: string;
  URL?: string;
  language?: string;
  [variable: string]: unknown;
}

export interface CslDate {
  /** Years before Christ as they are spoken of: -44. */
  'date-parts': number[][];
  circa?: true;
  /** 1 to 4, from spring on. */
  season?: number;
}

/** One of the works here: its type has a row in model/work-kind.ts. Styles are handed others, too. */
export interface CslWork extends CslItem {
  type: WorkType;
}

/** Authors whom nobody names, as Pandoc writes and reads them. */
export const others = { literal: 'others' } as const;

export const isOthers = (name: CslName): boolean => 'literal' in name && name.literal === others.literal;

export type CslName = { family: string; given?: string; 'static-ordering'?: true } | { literal: string };

const copied = [
  ...['container-title', 'collection-title', 'collection-number', 'volume', 'issue', 'number', 'page'],
  ...[
    'section',
    'chapter-number',
    'edition',
    'version',
    'genre',
    'publisher',
    'publisher-place',
    'event-title',
    'event-place',
    'authority',
    'archive',
    'medium',
    'status',
    'number-of-volumes',
    'number-of-pages',
  ],
  ...['DOI', 'ISBN', 'ISSN', 'URL', 'language'],
] as const satisfies (keyof Citable)[];

/** The work as its record has it, with its title in sentence case, and with the identifiers that the editors found. */
export function cslOfSource(source: Citable): CslWork {
  const item: CslWork = { id: source.id, type: source.type, title: source.title };
  if (source.author.length > 0) item.author = source.author.map(cslName);
  if (source.custom['other-authors']) item.author = [...(item.author ?? []), others];
  if (source.editor) item.editor = source.editor.map(cslName);
  if (source.translator) item.translator = source.translator.map(cslName);
  if (source.issued) item.issued = cslDate(source.issued);
  if (source['original-date']) item['original-date'] = cslDate(source['original-date']);
  if (source.accessed) item.accessed = cslDate(source.accessed);
  const { accessed: _seen, copy: _copy, ...found } = source.custom.found ?? {};
  const known = { ...found, ...source };
  for (const field of copied) if (known[field] !== undefined) item[field] = known[field];
  // What CSL 1.0.2 calls an event's title, the styles still know as the event.
  if (source['event-title']) item['event'] = source['event-title'];
  if (source.type === 'speech' && item.issued) item['event-date'] = item.issued;
  // Readers who cannot read the work should know before they look for it.
  if (isForeign(source)) {
    const isTitle = isTranslated(source) && !source.custom.described;
    const { cited, signs } = catalogues[siteLanguage];
    const said = cited.InLanguage(languageName(source));
    item.note = isTitle ? `${said}${signs.semicolon}${cited.titleInTranslation}` : said;
  }
  return item;
}

const ofDocument = [
  ...['volume', 'issue', 'page', 'publisher', 'publisher-place', 'DOI', 'ISBN', 'ISSN'],
] as const satisfies (keyof Document)[];

/** The original of a document, read here: it is cited with our address, and has its own beside it where it has one. */
export function cslOfDocument(document: Document, url: string, id = citationKey(document)): CslWork {
  const isUncertain =
    document['issued-text'] !== undefined &&
    document['issued-text'] !== formatDate(document.issued, citingLanguage(document));
  return {
    id,
    type: document.type,
    title: document['sentence-title'] ?? wholeTitle(document),
    ...(document.authors.length > 0 && { author: document.authors.map(cslName) }),
    ...(document.editors && { editor: document.editors.map(cslName) }),
    ...(document.translators && { translator: document.translators.map(cslName) }),
    issued: { ...cslDate(document.issued), ...(isUncertain && { circa: true }) },
    ...(document['container-title']
      ? { 'container-title': document['container-title'] }
      : { genre: document.kind }),
    ...(document.series && { 'collection-title': document.series }),
    // Of a report, the number is its own, whatever series it is in; of a book, it is the series'.
    ...(document.number && {
      [document.series && document.type !== 'report' ? 'collection-number' : 'number']: document.number,
    }),
    ...Object.fromEntries(ofDocument.flatMap((field) => (document[field] ? [[field, document[field]]] : []))),
    URL: url,
    language: document.language ?? siteLanguage,
  };
}

/** A section that others wrote than the rest of its volume: a work of theirs in it. */
export function cslOfChapter(section: SignedSection, url: string, id?: string): CslWork {
  const { document, title, authors } = section;
  const { author, genre, number, page: _page, ...volume } = cslOfDocument(document, url, id);
  const pages = printedPages(section);
  const isPeriodical = document.type === 'periodical';
  return {
    ...volume,
    type: isPeriodical ? 'article-journal' : 'chapter',
    title,
    author: authors.map(cslName),
    'container-title': (isPeriodical && document['container-title']) || volume.title,
    ...(author && { 'container-author': author }),
    // The number that a volume has in its series, or as a work of its kind.
    ...(number !== undefined && {
      'collection-title': document.series ?? genre,
      'collection-number': number,
    }),
    ...(pages && { page: joinPages(pages) }),
  };
}

/** Of a document with a page a section: there a reader finds it, and its citation. */
export type SignedSection = Section & { authors: Name[] };
export const isSigned = (section: Section): section is SignedSection =>
  section.authors !== undefined && section.document.paging === 'sections';

/** First and last printed page: "4", "4-5". */
export const joinPages = ([first, last]: [number, number]) =>
  first === last ? String(first) : `${first}-${last}`;

/** "doe-2018", for programs that want a name for each work. */
export function citationKey({ key, issued, ...made }: Document, names = makersOf(made)): string {
  const [first] = names;
  const name = first ? ('literal' in first ? first.literal : first.family) : 'anonymous';
  const plain = name
    .normalize('NFKD')
    .replace(/[^\w ]/g, '')
    .trim();
  return `${plain.replaceAll(' ', '-').toLowerCase() || key}-${issued.slice(0, 4)}`;
}

/** Whether a name says what another field says already, as that of a body that publishes its own report. */
export function isSameBody(names: readonly Name[], field: string | undefined): boolean {
  return names.some((name) => fullName(name) === field);
}

function cslName(name: Name): CslName {
  if ('literal' in name) return { literal: name.literal };
  return {
    family: name.family,
    ...(name.given && { given: name.given }),
    ...(name['static-ordering'] && { 'static-ordering': true }),
  };
}

/** EDTF has a year 0, which CSL, like everybody who speaks of it, calls 1 BC. */
function cslDate(text: string): CslDate {
  const date = parseDate(text);
  if (!date) return { 'date-parts': [] };
  const { start, end } = date;
  return {
    'date-parts': [start, ...(end ? [end] : [])].map(({ year, month, day }) =>
      [year > 0 ? year : year - 1, month, day].filter((part) => part !== undefined),
    ),
    ...((start.circa || start.doubtful) && { circa: true }),
    ...(start.season && { season: start.season }),
  };
}
