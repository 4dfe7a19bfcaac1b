import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { catalogues, type Language } from '../messages/catalogues.ts';
import { formatDate, yearsOf } from '../model/date.ts';
import { fullName, type Name } from '../model/person.ts';
import { type Citable, displayTitle, statusIn } from '../model/source.ts';

export type Piece = string | Element;

/** The years of a work as a note prints them or, where it has none yet, how far it is: "1999–2001", "forthcoming". */
export const dated = ({ issued, status }: Citable, language: Language): string | undefined =>
  yearsOf(issued, language) ?? statusIn(status, language);

/** Works whose titles tell who issued them: those of laws, and the editors' descriptions. */
export const tellsBody = ({ type, custom }: Citable): boolean =>
  type === 'treaty' || type === 'legislation' || custom.described;

/** Whether a title has a name in it, not only its letters: UNESCO does not name the UN. */
export const hasName = (title: string, name: string): boolean => spaced(title).includes(spaced(name));

const spaced = (text: string): string => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

/** Up to three names, the last behind a comma and "and"; more, or others that nobody names, are the first "et al." */
export function namesForNote(names: Name[], language: Language, hasOthers = false): string {
  const { cited, sources } = catalogues[language];
  const all = names.map(fullName);
  if (all.length > 3 || hasOthers) return sources.andOthers(all[0] ?? '');
  const list = lists.get(cited.nameList) ?? new Intl.ListFormat(cited.nameList, { type: 'conjunction' });
  lists.set(cited.nameList, list);
  return list.format(all);
}

const lists = new Map<string, Intl.ListFormat>();

/** The title of a book or a journal: in italics, but where the letters of a language have none. */
export function titled(title: string, language: Language): Piece[] {
  const [open, close] = catalogues[language].cited.ofBook(title) ?? [];
  return open && close ? [open + title + close] : [h('i', title)];
}

export function journal(source: Citable, language: Language, place?: string): Piece[] {
  const { cited, signs } = catalogues[language];
  const year = dated(source, language);
  const where = place ?? pages(source);
  return [
    ...titled(source['container-title'] ?? '', language),
    cited.inJournal(source.volume, source.issue),
    `${year ? cited.gap + signs.bracketed(year) : ''}${where ? `${signs.colon}${where}` : ''}`,
  ];
}

/** Chicago 14.290: the article, the day on which it was signed, and where in a series it is printed. */
export function treaty(source: Citable, language: Language, place?: string): (string | undefined)[] {
  const { signs } = catalogues[language];
  const isPage = place !== undefined && /^\d/.test(place);
  const series = [source['container-title'], source.volume].filter(Boolean).join(' ');
  const page = isPage ? place : pages(source);
  const printed = [series, page].filter(Boolean).join(source.volume ? signs.colon : signs.comma);
  return [isPage ? undefined : (place ?? source.section), when(source, language), printed];
}

/** Chicago 14.276: where a decision is printed, "457 U.S. 731", or the number under which the court has it. */
export function reporter(source: Citable, language: Language, place?: string): string {
  const { cited, signs } = catalogues[language];
  const [first] = source.page?.split(/[-–]/) ?? [];
  const printed = [source.volume, source['container-title'], first].filter(Boolean).join(' ');
  return [printed || (source.number && cited.number(source.number)), place].filter(Boolean).join(signs.comma);
}

export function inBook(lead: Piece[], source: Citable, language: Language): Piece[] {
  const { cited } = catalogues[language];
  const { editor, custom } = source;
  const book = bookOf(source);
  const editors = editor && cited.editedBy(namesForNote(editor, language));
  const start = book ? [...lead, cited.inBook, ...titled(book, language)] : lead;
  const chapter = source['chapter-number'] && cited.chapter(source['chapter-number']);
  const behind = [
    ...[chapter, editors, translators(source, language), edition(source, language)],
    ...[volumeOf(source, language), custom.institution, series(source)],
  ];
  return [...join(language, start, ...behind), imprint(source, language)];
}

/** What the work is a part of, unless the editors' description names it already. */
export function bookOf({ 'container-title': container = '', custom, title }: Citable): string {
  return custom.described && title.includes(container) ? '' : container;
}

export function translators({ translator }: Citable, language: Language): string | undefined {
  return translator && catalogues[language].cited.translatedBy(namesForNote(translator, language));
}

export function series(source: Citable): string {
  return [source['collection-title'], source['collection-number']].filter(Boolean).join(' ');
}

/** Of a work in several volumes, as Chicago 14.116 has it; of articles the number stands with the journal. */
export function volumeOf(
  { volume, 'number-of-volumes': all }: Citable,
  language: Language,
): string | undefined {
  const { cited } = catalogues[language];
  if (!volume && all) return cited.volumes(all);
  return volume && (/^[\dIVXLC]/.test(volume) ? cited.volume(volume) : volume);
}

export function version({ version }: Citable, language: Language): string | undefined {
  return version && catalogues[language].cited.version(version);
}

export function edition({ edition }: Citable, language: Language): string | undefined {
  const [, number] = /^(\d+)(?:st|nd|rd|th)?$/.exec(edition ?? '') ?? [];
  return number === undefined ? edition : catalogues[language].cited.edition(Number(number));
}

export function imprint(source: Citable, language: Language): string {
  const { colon } = catalogues[language].signs;
  const house = [source['publisher-place'], source.publisher].filter(Boolean).join(colon);
  return inside(language, house, dated(source, language));
}

/** In parentheses behind commas, where there is anything. */
export function inside(language: Language, ...parts: (string | number | undefined)[]): string {
  const { cited, signs } = catalogues[language];
  const text = parts.filter(Boolean).join(signs.comma);
  return text && cited.gap + signs.bracketed(text);
}

export function pages({ page }: Citable): string | undefined {
  return page && range(page);
}

export function genre({ genre, number }: Citable, language: Language): string | undefined {
  const { cited } = catalogues[language];
  const kind = genre && inSentence(genre);
  return kind && number ? cited.numbered(kind, number) : (kind ?? (number && cited.number(number)));
}

/** A kind of work inside a sentence: "White paper" is a common noun there; "Asia Paper" and "PhD dissertation" stay. */
export const inSentence = (kind: string): string =>
  /^\p{Lu}[\p{Ll}’]+(?: [^\p{Lu}]+)?$/u.test(kind) ? kind.charAt(0).toLowerCase() + kind.slice(1) : kind;

/** The publisher, or those of several, unless it is the author or a description tells it. */
export function publisher(source: Citable): string | undefined {
  const { publisher = '', author, title } = source;
  if (author.some((name) => fullName(name) === publisher)) return undefined;
  return publisher
    .split('; ')
    .filter((name) => !(tellsBody(source) && hasName(title, name)))
    .join('; ');
}

/** The date, unless the title ends with it, in words or as 31/08/2017. */
export function when(source: Citable, language: Language): string | undefined {
  const { issued } = source;
  if (issued === undefined) return statusIn(source.status, language);
  const title = displayTitle(source);
  const date = formatDate(issued, language);
  const forms = [date, issued.split('-').reverse().join('/')];
  return forms.some((form) => title.endsWith(form)) ? undefined : date;
}

/** Adds what is there behind commas; in English a comma goes inside closing quotation marks. */
export function join(language: Language, first: Piece[], ...rest: (Piece | undefined)[]): Piece[] {
  const { cited, signs } = catalogues[language];
  const parts = first.filter((part) => part !== '');
  for (const part of rest) {
    if (part === undefined || part === '') continue;
    const last = parts.at(-1);
    if (cited.isCommaInside && typeof last === 'string' && last.endsWith('”')) {
      const stop = /[?!]”$/.test(textOf(h('span', ...parts))) ? '' : ',';
      parts.splice(-1, 1, `${last.slice(0, -1)}${stop}” `, part);
    } else parts.push(signs.comma, part);
  }
  return parts;
}

export function range(text: string): string {
  return text.replace(/(?<=\d)-(?=\w)/g, '–');
}

export function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}
