import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatDate, yearsOf } from '../model/date.ts';
import { fullName, joinWithAnd, type Name } from '../model/document.ts';
import { formatOrdinal } from '../model/number.ts';
import { type Citable, displayTitle } from '../model/source.ts';

export type Piece = string | Element;

/** The years of a work as a note prints them or, where it has none yet, how far it is: "1999–2001", "forthcoming". */
export const dated = ({ issued, status }: Citable): string | undefined => yearsOf(issued) ?? status;

/** Works whose titles tell who issued them: those of laws, and the editors' descriptions. */
export const tellsBody = ({ type, custom }: Citable): boolean =>
  type === 'treaty' || type === 'legislation' || custom.described;

/** Whether a title has a name in it, not only its letters: UNESCO does not name the UN. */
export const hasName = (title: string, name: string): boolean => spaced(title).includes(spaced(name));

const spaced = (text: string): string => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

/** Up to three names, the last behind a comma and "and"; more, or others that nobody names, are the first "et al." */
export function namesForNote(names: Name[], hasOthers = false): string {
  const all = names.map(fullName);
  if (all.length > 3 || hasOthers) return `${all[0]} et al.`;
  return all.length === 3 ? `${all[0]}, ${all[1]}, and ${all[2]}` : joinWithAnd(all);
}

export function journal(source: Citable, place?: string): Piece[] {
  const year = dated(source);
  const number = [source.volume, source.issue && `no. ${source.issue}`].filter(Boolean).join(', ');
  const where = place ?? pages(source);
  return [
    h('i', source['container-title']),
    source.volume ? ` ${number}` : number && `, ${number}`,
    `${year ? ` (${year})` : ''}${where ? `: ${where}` : ''}`,
  ];
}

/** Chicago 14.290: the article, the day on which it was signed, and where in a series it is printed. */
export function treaty(source: Citable, place?: string): (string | undefined)[] {
  const isPage = place !== undefined && /^\d/.test(place);
  const series = [source['container-title'], source.volume].filter(Boolean).join(' ');
  const page = isPage ? place : pages(source);
  const printed = [series, page].filter(Boolean).join(source.volume ? ': ' : ', ');
  return [isPage ? undefined : (place ?? source.section), when(source), printed];
}

/** Chicago 14.276: where a decision is printed, "457 U.S. 731", or the number under which the court has it. */
export function reporter(source: Citable, place?: string): string {
  const [first] = source.page?.split(/[-–]/) ?? [];
  const printed = [source.volume, source['container-title'], first].filter(Boolean).join(' ');
  return [printed || (source.number && `no. ${source.number}`), place].filter(Boolean).join(', ');
}

export function inBook(lead: Piece[], source: Citable): Piece[] {
  const { editor, custom } = source;
  const book = bookOf(source);
  const editors = editor && `ed. ${namesForNote(editor)}`;
  const start = book ? [...lead, ' in ', h('i', book)] : lead;
  const chapter = source['chapter-number'] && `chap. ${source['chapter-number']}`;
  const behind = [
    ...[chapter, editors, translators(source), edition(source), volumeOf(source)],
    ...[custom.institution, series(source)],
  ];
  return [...join(start, ...behind), imprint(source)];
}

/** What the work is a part of, unless the editors' description names it already. */
export function bookOf({ 'container-title': container = '', custom, title }: Citable): string {
  return custom.described && title.includes(container) ? '' : container;
}

export function translators({ translator }: Citable): string | undefined {
  return translator && `trans. ${namesForNote(translator)}`;
}

export function series(source: Citable): string {
  return [source['collection-title'], source['collection-number']].filter(Boolean).join(' ');
}

/** Of a work in several volumes, as Chicago 14.116 has it; of articles the number stands with the journal. */
export function volumeOf({ volume, 'number-of-volumes': all }: Citable): string | undefined {
  if (!volume && all) return `${all} vols.`;
  return volume && (/^[\dIVXLC]/.test(volume) ? `vol. ${volume}` : volume);
}

export function version({ version }: Citable): string | undefined {
  return version && `version ${version}`;
}

export function edition({ edition }: Citable): string | undefined {
  const [, number] = /^(\d+)(?:st|nd|rd|th)?$/.exec(edition ?? '') ?? [];
  return number === undefined ? edition : `${formatOrdinal(Number(number))} ed.`;
}

export function imprint(source: Citable): string {
  const house = [source['publisher-place'], source.publisher].filter(Boolean).join(': ');
  return inside(house, dated(source));
}

/** In parentheses behind commas, where there is anything. */
export function inside(...parts: (string | number | undefined)[]): string {
  const text = parts.filter(Boolean).join(', ');
  return text && ` (${text})`;
}

export function pages({ page }: Citable): string | undefined {
  return page && range(page);
}

export function genre({ genre, number }: Citable): string | undefined {
  return [genre && inSentence(genre), number && `no. ${number}`].filter(Boolean).join(' ');
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
export function when(source: Citable): string | undefined {
  const { issued } = source;
  if (issued === undefined) return source.status;
  const title = displayTitle(source);
  const forms = [formatDate(issued), issued.split('-').reverse().join('/')];
  return forms.some((form) => title.endsWith(form)) ? undefined : formatDate(issued);
}

/** Adds what is there behind commas; a comma goes inside closing quotation marks. */
export function join(first: Piece[], ...rest: (Piece | undefined)[]): Piece[] {
  const parts = first.filter((part) => part !== '');
  for (const part of rest) {
    if (part === undefined || part === '') continue;
    const last = parts.at(-1);
    if (typeof last === 'string' && last.endsWith('”')) {
      const stop = /[?!]”$/.test(textOf(h('span', ...parts))) ? '' : ',';
      parts.splice(-1, 1, `${last.slice(0, -1)}${stop}” `, part);
    } else parts.push(', ', part);
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
