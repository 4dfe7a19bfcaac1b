import { x } from 'xastscript';
import { changed } from '../../formats/feed.ts';
import { onLines, xmlFile } from '../../formats/xml.ts';
import { catalogues } from '../../messages/catalogues.ts';
import { byline } from '../../model/byline.ts';
import { type Document, issuedLabel } from '../../model/document.ts';
import { directionOf } from '../../model/language.ts';
import type { Library } from '../../model/library.ts';
import { fullName } from '../../model/person.ts';
import { printedPagesOf } from '../../model/printed-page.ts';
import { bookLanguage, textLanguage } from '../../model/text-language.ts';

interface Packed {
  title: string;
  /** Of the page on the web that the book is of. */
  address: string;
  /** Pages in the order in which they are read; the contents come second. */
  pages: { file: string; hasMath: boolean }[];
  pictures: { file: string; type: string }[];
}

/** What a book says of itself, and the list of its files (EPUB 3.3, Package Document). */
export function packageFile({ site }: Library, documents: readonly Document[], packed: Packed): string {
  const { title, address, pages, pictures } = packed;
  const language = bookLanguage(documents);
  const { editions, files: said, signs } = catalogues[language];
  const hasPictures = pictures.some(({ file }) => !file.startsWith('chart-'));
  const id = (file: string) => file.replace(/\W/g, '-');
  const item = (file: string, type: string, more = {}) =>
    x('item', { id: id(file), href: file, 'media-type': type, ...more });
  const meta = (property: string, value: string, more = {}) => x('meta', { property, ...more }, value);
  const creators = [...new Set(documents.flatMap(({ authors }) => authors.map(fullName)))];
  // Of an edited volume, the editors are named first, and who wrote its sections behind them.
  const helpers = (['edt', 'trl', 'aut'] as const).flatMap((role) =>
    documents.flatMap(({ authors, editors = [], translators = [], sections }, index) => {
      const ofSections = sections.flatMap((section) => section.authors ?? []);
      const names = { edt: editors, trl: translators, aut: ofSections }[role].map(fullName);
      const element = role === 'edt' && authors.length === 0 ? 'dc:creator' : 'dc:contributor';
      return [...new Set(names)].map((name, place) => ({
        ...{ role, name, element, id: `${role}-${index + 1}-${place + 1}` },
      }));
    }),
  );
  const paged = documents.find((document) => printedPagesOf(document).length > 0);
  const features = ['structuralNavigation', 'tableOfContents', 'readingOrder', 'alternativeText'];
  const [only] = documents.length === 1 ? documents : [];
  const metadata = [
    x('dc:identifier', { id: 'id' }, address),
    x(
      'dc:title',
      only?.edition && only.edition !== 'original'
        ? `${title}${signs.comma}${editions.coversBehindTitle[only.edition]}`
        : title,
    ),
    ...(only?.subtitle
      ? [
          x('dc:title', { id: 'subtitle' }, only.subtitle),
          meta('title-type', 'subtitle', { refines: '#subtitle' }),
        ]
      : []),
    ...[...new Set(documents.map(textLanguage))].map((language) => x('dc:language', language)),
    ...creators.map((name) => x('dc:creator', name)),
    ...helpers.flatMap(({ role, name, element, id }) => [
      x(element, { id }, name),
      meta('role', role, { refines: `#${id}`, scheme: 'marc:relators' }),
    ]),
    ...(only?.licence ? [x('dc:rights', only.licence)] : []),
    ...(only?.series
      ? [
          meta('belongs-to-collection', only.series, { id: 'series' }),
          meta('collection-type', 'series', { refines: '#series' }),
        ]
      : []),
    x('dc:publisher', site.name),
    x('dc:description', documents.map(({ description }) => description).join(' ')),
    ...(paged
      ? [
          x(
            'dc:source',
            { id: 'source' },
            [byline(paged, language), paged.title, issuedLabel(paged, language)].join(signs.comma),
          ),
          meta('source-of', 'pagination', { refines: '#source' }),
        ]
      : []),
    meta('dcterms:modified', documents.map(changed).sort().at(-1) ?? ''),
    meta('schema:accessMode', 'textual'),
    meta('schema:accessMode', 'visual'),
    meta('schema:accessModeSufficient', 'textual'),
    ...[...features, ...(paged ? ['printPageNumbers'] : [])].map((feature) =>
      meta('schema:accessibilityFeature', feature),
    ),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', hasPictures ? said.accessibleWithPictures : said.accessible),
  ];
  const files = [
    item('nav.xhtml', 'application/xhtml+xml', { properties: 'nav' }),
    item('style.css', 'text/css'),
    item('cover.png', 'image/png', { properties: 'cover-image' }),
    ...pages.map(({ file, hasMath }) =>
      item(file, 'application/xhtml+xml', hasMath ? { properties: 'mathml' } : {}),
    ),
    ...pictures.map(({ file, type }) => item(file, type)),
  ];
  const [first = '', ...others] = pages.map(({ file }) => file);
  const order = [first, 'nav.xhtml', ...others].map((file) => x('itemref', { idref: id(file) }));
  return xmlFile(
    x(
      'package',
      {
        ...{
          xmlns: 'http://www.idpf.org/2007/opf',
          version: '3.0',
          'unique-identifier': 'id',
          'xml:lang': language,
          dir: directionOf(language),
        },
        prefix: 'schema: http://schema.org/',
      },
      onLines([
        x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, onLines(metadata)),
        x('manifest', onLines(files)),
        x(
          'spine',
          // A book in a language from the right has its next page on the left.
          { 'page-progression-direction': directionOf(language) },
          onLines(order),
        ),
      ]),
    ),
  );
}
