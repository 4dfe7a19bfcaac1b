import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatDate } from '../model/date.ts';
import { fullName } from '../model/document.ts';
import { type Citable, displayTitle, isTranslated, languageName, shortLabel } from '../model/source.ts';
import { workKinds } from '../model/work-kind.ts';
import { isolatedIn } from './bidi.ts';
import {
  bookOf,
  dated,
  edition,
  genre,
  hasName,
  imprint,
  inBook,
  inside,
  join,
  journal,
  namesForNote,
  type Piece,
  pages,
  publisher,
  range,
  reporter,
  series,
  tellsBody,
  textOf,
  translators,
  treaty,
  version,
  volumeOf,
  when,
} from './note-parts.ts';

/*
 * The house style of notes: Chicago's (17th edition, chapter 14), in the manner of the first document's own notes. It departs from
 * what citeproc sets as "Chicago, note" by rules that a test names: no "n.d.", pages in full, capitals as
 * printed, laws and databases without quotation marks, and nothing twice that a name or a title tells (e2e/content/house-style.test.ts).
 */

/**
 * A work as a note prints it:
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

function describe(source: Citable, title: Piece[], locator?: string): Piece[] {
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
          ...join(
            lead,
            translators(source),
            edition(source),
            volumeOf(source),
            version(source),
            series(source),
          ),
          imprint(source),
        ],
        place ?? pages(source),
        source.medium,
      );
    case 'thesis':
      return join([...lead, inside(genre(source), source.publisher, dated(source))], place);
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
        inside([source.authority, dated(source)].filter(Boolean).join(' ')),
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

/** Names, but for those that the title or the container tells. */
function authors(source: Citable): string {
  const { author, editor = [], title, 'container-title': container, type, custom } = source;
  if (author.length === 0 && type === 'book' && editor.length > 0) {
    return `${namesForNote(editor)}, ${editor.length === 1 ? 'ed.' : 'eds.'}`;
  }
  const named = author.filter((name) => {
    const inTitle = 'literal' in name ? name.literal : `${name.family} ${name.given}`;
    return !(tellsBody(source) && hasName(title, inTitle)) && fullName(name) !== container;
  });
  return namesForNote(named, custom['other-authors']);
}

/** Notes in which what a work stands in follows its title. */
const followedByContainer = ['journal', 'paper', 'chapter'];

function linkedTitle(source: Citable, page?: string): Piece[] {
  const title = displayTitle(source);
  const link = (text: string): Piece => (page ? h('a.source', { href: page }, text) : text);
  const mark = isTranslated(source) ? ` [in ${languageName(source)}]` : '';
  const kind = workKinds[source.type];
  const comma = followedByContainer.includes(kind.note) && bookOf(source) ? ',' : '';
  if (source.custom.described || kind.title === 'plain') return [link(title), `${mark}${comma}`];
  if (kind.title === 'italics') return [h('i', link(title)), mark];
  const inner = title.replaceAll('“', '‘').replaceAll('”', '’');
  const stop = /[?!]$/.test(title) || mark ? '' : comma;
  return ['“', link(inner), `${stop}”${mark}${mark ? comma : ''}`];
}
