import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { catalogues, type Language } from '../messages/catalogues.ts';
import { formatDate } from '../model/date.ts';
import { siteLanguage } from '../model/language.ts';
import { fullName } from '../model/person.ts';
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
  titled,
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
 * @param language of the text around it
 */
export function citeInNote(
  source: Citable,
  locator?: string,
  page?: string,
  language: Language = siteLanguage,
): ElementContent[] {
  const url = source.URL ?? (source.DOI && `https://doi.org/${source.DOI}`);
  const { 'container-title': container, ...alone } = source;
  // A site that is called by its host is named by the link.
  const said = url !== undefined && container?.toLowerCase() === hostOf(url) ? alone : source;
  const parts = printed(said, language, locator, page);
  const all = h('span', ...(url ? join(language, parts, externalLink(url)) : parts)).children;
  return isolatedIn(all, source, language);
}

/** The same without a closing link, as plain text. */
export function citeAsText(source: Citable, locator?: string, language: Language = siteLanguage): string {
  return textOf(h('span', ...printed(source, language, locator)));
}

function printed(source: Citable, language: Language, locator?: string, page?: string): Piece[] {
  const title = linkedTitle(source, language, page);
  return join(language, describe(source, language, title, locator), read(source, language));
}

/** As an editors' note tells it, where there is a page to read more: "Fung 2016, 412". */
export const citeInShort = (source: Citable, locator?: string): string =>
  locator
    ? `${shortLabel(source)}${catalogues[siteLanguage].signs.comma}${range(locator)}`
    : shortLabel(source);

/** Chicago 14.12: when a work without a date was read. */
function read({ issued, accessed }: Citable, language: Language): string | undefined {
  if (accessed === undefined || issued !== undefined) return undefined;
  return catalogues[language].cited.accessed(formatDate(accessed, language));
}

/** "xinhuanet.com", leading to the whole address. */
function externalLink(url: string): Element {
  return h('a.external', { href: url, rel: 'external noopener' }, hostOf(url));
}

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

function describe(source: Citable, language: Language, title: Piece[], locator?: string): Piece[] {
  const { cited, signs } = catalogues[language];
  const who = authors(source, language);
  const lead = who ? [who, signs.comma, ...title] : title;
  const container = source['container-title'];
  const place = locator && range(locator);
  switch (workKinds[source.type].note) {
    case 'journal':
      return [...lead, cited.gap, ...journal(source, language, place)];
    case 'chapter':
      return join(language, inBook(lead, source, language), place ?? pages(source));
    case 'book':
      return join(
        language,
        [
          ...join(
            language,
            lead,
            translators(source, language),
            edition(source, language),
            volumeOf(source, language),
            version(source, language),
            series(source),
          ),
          imprint(source, language),
        ],
        place ?? pages(source),
        source.medium,
      );
    case 'thesis':
      return join(
        language,
        [...lead, inside(language, genre(source, language), source.publisher, dated(source, language))],
        place,
      );
    case 'paper':
      return join(
        language,
        container ? [...lead, cited.gap, ...titled(container, language)] : lead,
        when(source, language),
        place,
      );
    case 'report':
      return join(
        language,
        join(
          language,
          lead,
          translators(source, language),
          genre(source, language),
          series(source),
          version(source, language),
        ),
        publisher(source),
        when(source, language),
        place,
      );
    case 'treaty':
      return join(language, lead, ...treaty(source, language, place));
    case 'case':
      return [
        ...join(language, lead, reporter(source, language, place)),
        inside(language, [source.authority, dated(source, language)].filter(Boolean).join(' ')),
      ];
    case 'statement':
      return join(language, lead, publisher(source), when(source, language), place);
    case 'page':
      return join(
        language,
        lead,
        translators(source, language),
        container,
        version(source, language),
        place ?? source.section,
        when(source, language),
      );
  }
}

/** Names, but for those that the title or the container tells. */
function authors(source: Citable, language: Language): string {
  const { author, editor = [], title, 'container-title': container, type, custom } = source;
  if (author.length === 0 && type === 'book' && editor.length > 0) {
    return catalogues[language].cited.editors(namesForNote(editor, language), editor.length);
  }
  const named = author.filter((name) => {
    const inTitle = 'literal' in name ? name.literal : `${name.family} ${name.given}`;
    return !(tellsBody(source) && hasName(title, inTitle)) && fullName(name) !== container;
  });
  return namesForNote(named, language, custom['other-authors']);
}

/** Notes in which what a work stands in follows its title. */
const followedByContainer = ['journal', 'paper', 'chapter'];

function linkedTitle(source: Citable, language: Language, page?: string): Piece[] {
  const { cited, signs } = catalogues[language];
  const title = displayTitle(source);
  const link = (text: string): Piece => (page ? h('a.source', { href: page }, text) : text);
  const mark = isTranslated(source, language)
    ? `${cited.gap}[${cited.inLanguage(languageName(source, language))}]`
    : '';
  const kind = workKinds[source.type];
  const comma = followedByContainer.includes(kind.note) && bookOf(source) ? signs.comma.trimEnd() : '';
  if (source.custom.described || kind.title === 'plain') return [link(title), `${mark}${comma}`];
  if (kind.title === 'italics') {
    const [open = '', close = ''] = cited.ofBook(title) ?? [];
    return open ? [open, link(title), close + mark] : [h('i', link(title)), mark];
  }
  const [open, close] = cited.quotes(title);
  const asks = /[?!]$/.test(title);
  const stop = !cited.isCommaInside || asks || mark ? '' : comma;
  const behind = mark || !cited.isCommaInside ? comma : '';
  return [open, link(cited.inner(title)), `${stop}${close}${mark}${behind}`];
}
