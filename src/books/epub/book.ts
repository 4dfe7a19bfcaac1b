import { strToU8, type Zippable, zipSync } from 'fflate';
import { visit } from 'unist-util-visit';
import { x } from 'xastscript';
import { drawCover } from '../../formats/card.ts';
import { chartSvg } from '../../formats/chart.ts';
import { xmlFile } from '../../formats/xml.ts';
import { catalogues } from '../../messages/catalogues.ts';
import { documentAddress, fullAddress } from '../../model/address.ts';
import { bylineOfAll } from '../../model/byline.ts';
import type { Document } from '../../model/document.ts';
import { commonEdition } from '../../model/edition.ts';
import type { Library } from '../../model/library.ts';
import type { Section } from '../../model/section.ts';
import { bookLanguage } from '../../model/text-language.ts';
import { behindChapters, figuresPage, namesPage, sourcesPage, termsPage } from './back-matter.ts';
import { bookPictures } from './book-pictures.ts';
import { style } from './book-style.ts';
import { chapter } from './chapter.ts';
import { navigation } from './navigation.ts';
import { packageFile } from './package-file.ts';
import { fileOf, placesInBook } from './places.ts';
import { titlePage } from './title-page.ts';
import { type Page, xhtmlFile } from './xhtml.ts';

/** The books of a site by the name of their file, without its ending: each document, and all of them in one. */
export function books({ documents }: Library): Map<string, readonly Document[]> {
  const all = new Map<string, readonly Document[]>(documents.map((document) => [document.key, [document]]));
  if (documents.length > 1) all.set('documents', documents);
  return all;
}

/** A page of a book and where it stands. */
export interface BookPage {
  file: string;
  page: Page;
  /** Under the heading of which document it stands in the contents. */
  document?: Document;
  section?: Section;
}

/**
 * Documents as an EPUB 3: their sections with notes, then sources, figures and terms. The same content gives the same bytes.
 * @returns a ZIP file
 */
export async function makeBook(library: Library, documents: readonly Document[]): Promise<Uint8Array> {
  const { site } = library;
  const sections = documents.flatMap((document) => document.sections);
  const places = placesInBook(sections);
  const callouts = sections.flatMap(({ passages }) => passages.flatMap(({ callouts }) => callouts));
  const [only] = documents.length === 1 ? documents : [];
  const title = only ? only.title : site.title;
  const chapters = sections.map((section) => ({
    file: fileOf(section),
    document: section.document,
    section,
    page: chapter(library, places, section),
  }));
  const behind = behindChapters(
    library,
    documents,
    chapters.map(({ page }) => page),
  );
  const parts: BookPage[] = [
    { file: 'title.xhtml', page: titlePage(library, documents, title) },
    ...chapters,
    { file: 'sources.xhtml', page: sourcesPage(behind) },
    { file: 'figures.xhtml', page: figuresPage(behind) },
    { file: 'terms.xhtml', page: termsPage(behind) },
    ...(behind.names.length > 0 ? [{ file: 'names.xhtml', page: namesPage(behind, places) }] : []),
  ];
  const shown = await bookPictures(sections);
  const charts = callouts.map((callout) => ({
    file: `chart-${callout.key}.svg`,
    text: xmlFile(chartSvg(callout, site.accent.light)),
  }));
  const packed = {
    title,
    address: fullAddress(only ? documentAddress(only) : '/'),
    pages: parts.map(({ file, page }) => ({ file, hasMath: hasMath(page) })),
    pictures: [
      ...charts.map(({ file }) => ({ file, type: 'image/svg+xml' })),
      ...shown.map(({ file, type }) => ({ file, type })),
    ],
  };
  const cover = await drawCover(
    library,
    title,
    bylineOfAll(documents, bookLanguage(documents)),
    coverWords(documents),
  );
  const files: Zippable = {
    // First, and not compressed: that is how a reader knows the file for a book.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container()),
    'book/package.opf': strToU8(packageFile(library, documents, packed)),
    'book/nav.xhtml': strToU8(xhtmlFile(navigation(documents, title, parts))),
    'book/style.css': strToU8(style(site.accent.light)),
    'book/cover.png': [cover, { level: 0 }],
  };
  for (const { file, page } of parts) files[`book/${file}`] = strToU8(xhtmlFile(page));
  for (const { file, text } of charts) files[`book/${file}`] = strToU8(text);
  for (const { file, bytes } of shown) files[`book/${file}`] = bytes;
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

/** Whether a page has an equation, which readers of books are told before they open it. */
function hasMath({ body }: Page): boolean {
  let found = false;
  visit(body, 'element', ({ tagName }) => {
    found ||= tagName === 'math';
  });
  return found;
}

/** What a cover says of the words of a book, whose authors may have written others. */
const coverWords = (documents: readonly Document[]): string =>
  catalogues[bookLanguage(documents)].editions.covers[commonEdition(documents) ?? 'original'];

/** Where the book begins, for programs that open it. */
function container(): string {
  const file = { 'full-path': 'book/package.opf', 'media-type': 'application/oebps-package+xml' };
  return xmlFile(
    x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
      x('rootfiles', [x('rootfile', file)]),
    ]),
  );
}
