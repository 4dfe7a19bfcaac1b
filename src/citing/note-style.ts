import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatDate, yearOf } from '../model/date.ts';
import { fullName, joinWithAnd, type Name } from '../model/document.ts';
import { formatOrdinal } from '../model/number.ts';
import { type Citable, displayTitle, isTranslated, languageName, shortLabel } from '../model/source.ts';
import { workKinds } from '../model/work-kind.ts';
import { isolatedIn } from './bidi.ts';

type Part = string | Element;

/**
 * A work as a note prints it, in the manner of the Chicago notes that the brief itself follows:
 * James Reilly and Bates Gill, “Sovereignty, …,” Survival 42, no. 3 (2000): 41–59.
 * @param locator what of the work is meant, e.g. "412" or "Article 4(h)"; of pages, it stands for the whole range
 * @param page address of the source's own page; its title then links there
 */
export function citeInNote(source: Citable, locator?: string, page?: string): ElementContent[] {
  const parts = join(describe(source, linkedTitle(source, page), locator), read(source));
  const url = source.URL ?? (source.DOI && `https://doi.org/${source.DOI}`);
  const all = h('span', ...(url ? join(parts, externalLink(url)) : parts)).children;
  return isolatedIn(all, source);
}

/** The same without a closing link, as plain text. */
export function citeAsText(source: Citable, locator?: string): string {
  return textOf(h('span', ...join(describe(source, linkedTitle(source), locator), read(source))));
}

/** As an editors' note tells it, where there is a page to read more: "Fung 2016, 412". */
export const citeInShort = (source: Citable, locator?: string): string =>
  locator ? `${shortLabel(source)}, ${range(locator)}` : shortLabel(source);

/** Chicago 14.12: when a work without a date was read. */
function read({ issued, accessed }: Citable): string | undefined {
  return accessed !== undefined && issued === undefined ? `accessed ${formatDate(accessed)}` : undefined;
}

/** "xinhuanet.com", leading to the whole address. */
function externalLink(url: string): Element {
  const host = new URL(url).hostname.replace(/^www\./, '');
  return h('a.external', { href: url, rel: 'external noopener' }, host);
}

function describe(source: Citable, title: Part[], locator?: string): Part[] {
  const who = authors(source);
  const lead = who ? [who, ', ', ...title] : title;
  const container = source['container-title'];
  const place = locator && range(locator);
  switch (workKinds[source.type].note) {
    case 'journal':
      return [...lead, ' ', ...journal(source, place)];
    case 'chapter':
      return join(inBook(lead, source), place ?? pages(source));
    case 'book':
      return join(
        [
          ...join(lead, translators(source), edition(source), version(source), series(source)),
          imprint(source),
        ],
        place ?? pages(source),
        source.medium,
      );
    case 'thesis':
      return join([...lead, inside(genre(source), source.publisher, yearOf(source.issued))], place);
    case 'paper':
      return join(container ? [...lead, ' ', h('i', container)] : lead, when(source), place);
    case 'report':
      return join(
        join(lead, translators(source), genre(source), series(source), version(source)),
        publisher(source),
        when(source),
        place,
      );
    case 'treaty':
      return join(lead, ...treaty(source, place));
    case 'case':
      return [
        ...join(lead, reporter(source, place)),
        inside([source.authority, yearOf(source.issued)].filter(Boolean).join(' ')),
      ];
    case 'statement':
      return join(lead, publisher(source), when(source), place);
    case 'page':
      return join(
        lead,
        translators(source),
        container,
        version(source),
        place ?? source.section,
        when(source),
      );
  }
}

/** Works whose titles tell who issued them: those of laws, and the editors' descriptions. */
const tellsBody = ({ type, custom }: Citable): boolean =>
  type === 'treaty' || type === 'legislation' || custom.described;

/** Whether a title has a name in it, not only its letters: UNESCO does not name the UN. */
const hasName = (title: string, name: string): boolean => spaced(title).includes(spaced(name));
const spaced = (text: string): string => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

/** Names, but for those that the title or the container tells. */
function authors(source: Citable): string {
  const { author, editor = [], title, 'container-title': container, type } = source;
  if (author.length === 0 && type === 'book' && editor.length > 0) {
    return `${namesForNote(editor)}, ${editor.length === 1 ? 'ed.' : 'eds.'}`;
  }
  const named = author.filter((name) => {
    const inTitle = 'literal' in name ? name.literal : `${name.family} ${name.given}`;
    return !(tellsBody(source) && hasName(title, inTitle)) && fullName(name) !== container;
  });
  return namesForNote(named);
}

/** Up to three names, the last behind a comma and "and"; more are the first "et al." */
function namesForNote(names: Name[]): string {
  const all = names.map(fullName);
  if (all.length > 3) return `${all[0]} et al.`;
  return all.length === 3 ? `${all[0]}, ${all[1]}, and ${all[2]}` : joinWithAnd(all);
}

/** Notes in which what a work stands in follows its title. */
const followedByContainer = ['journal', 'paper', 'chapter'];

function linkedTitle(source: Citable, page?: string): Part[] {
  const title = displayTitle(source);
  const link = (text: string): Part => (page ? h('a.source', { href: page }, text) : text);
  const mark = isTranslated(source) ? ` [in ${languageName(source)}]` : '';
  const kind = workKinds[source.type];
  const comma = followedByContainer.includes(kind.note) && bookOf(source) ? ',' : '';
  if (source.custom.described || kind.title === 'plain') return [link(title), `${mark}${comma}`];
  if (kind.title === 'italics') return [h('i', link(title)), mark];
  const inner = title.replaceAll('“', '‘').replaceAll('”', '’');
  const stop = /[?!]$/.test(title) || mark ? '' : comma;
  return ['“', link(inner), `${stop}”${mark}${mark ? comma : ''}`];
}

function journal(source: Citable, place?: string): Part[] {
  const year = yearOf(source.issued);
  const number = [source.volume, source.issue && `no. ${source.issue}`].filter(Boolean).join(', ');
  const where = place ?? pages(source);
  return [
    h('i', source['container-title']),
    source.volume ? ` ${number}` : number && `, ${number}`,
    `${year ? ` (${year})` : ''}${where ? `: ${where}` : ''}`,
  ];
}

/** Chicago 14.290: the article, the day on which it was signed, and where in a series it is printed. */
function treaty(source: Citable, place?: string): (string | undefined)[] {
  const isPage = place !== undefined && /^\d/.test(place);
  const series = [source['container-title'], source.volume].filter(Boolean).join(' ');
  const page = isPage ? place : pages(source);
  const printed = [series, page].filter(Boolean).join(source.volume ? ': ' : ', ');
  return [isPage ? undefined : (place ?? source.section), when(source), printed];
}

/** Chicago 14.276: where a decision is printed, "457 U.S. 731", or the number under which the court has it. */
function reporter(source: Citable, place?: string): string {
  const [first] = source.page?.split(/[-–]/) ?? [];
  const printed = [source.volume, source['container-title'], first].filter(Boolean).join(' ');
  return [printed || (source.number && `no. ${source.number}`), place].filter(Boolean).join(', ');
}

function inBook(lead: Part[], source: Citable): Part[] {
  const { editor, custom } = source;
  const book = bookOf(source);
  const editors = editor && `ed. ${namesForNote(editor)}`;
  const start = book ? [...lead, ' in ', h('i', book)] : lead;
  const behind = [editors, translators(source), edition(source), custom.institution, series(source)];
  return [...join(start, ...behind), imprint(source)];
}

/** What the work is a part of, unless the editors' description names it already. */
function bookOf({ 'container-title': container = '', custom, title }: Citable): string {
  return custom.described && title.includes(container) ? '' : container;
}

function translators({ translator }: Citable): string | undefined {
  return translator && `trans. ${namesForNote(translator)}`;
}

function series(source: Citable): string {
  return [source['collection-title'], source['collection-number']].filter(Boolean).join(' ');
}

function version({ version }: Citable): string | undefined {
  return version && `version ${version}`;
}

function edition({ edition }: Citable): string | undefined {
  return edition && (/^\d+$/.test(edition) ? `${formatOrdinal(Number(edition))} ed.` : edition);
}

function imprint(source: Citable): string {
  const house = [source['publisher-place'], source.publisher].filter(Boolean).join(': ');
  return inside(house, yearOf(source.issued));
}

/** In parentheses behind commas, where there is anything. */
function inside(...parts: (string | number | undefined)[]): string {
  const text = parts.filter(Boolean).join(', ');
  return text && ` (${text})`;
}

function pages({ page }: Citable): string | undefined {
  return page && range(page);
}

function genre({ genre, number }: Citable): string | undefined {
  return [genre, number && `no. ${number}`].filter(Boolean).join(' ');
}

/** The publisher, or those of several, unless it is the author or a description tells it. */
function publisher(source: Citable): string | undefined {
  const { publisher = '', author, title } = source;
  if (author.some((name) => fullName(name) === publisher)) return undefined;
  return publisher
    .split('; ')
    .filter((name) => !(tellsBody(source) && hasName(title, name)))
    .join('; ');
}

/** The date, unless the title ends with it, in words or as 31/08/2017. */
function when(source: Citable): string | undefined {
  const { issued } = source;
  if (issued === undefined) return undefined;
  const title = displayTitle(source);
  const forms = [formatDate(issued), issued.split('-').reverse().join('/')];
  return forms.some((form) => title.endsWith(form)) ? undefined : formatDate(issued);
}

/** Adds what is there behind commas; a comma goes inside closing quotation marks. */
function join(first: Part[], ...rest: (Part | undefined)[]): Part[] {
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

function range(text: string): string {
  return text.replace(/(?<=\d)-(?=\w)/g, '–');
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}
