import { strToU8, type Zippable, zipSync } from 'fflate';
import { documentAddress, fullAddress } from '../../model/address.ts';
import { type Document, fullName, fullNames, issuedLabel, joinWithAnd } from '../../model/document.ts';
import type { Library } from '../../model/library.ts';
import { printedPagesOf } from '../../model/printed-page.ts';
import { drawCover } from '../card.ts';
import { changed } from '../feed.ts';
import { xml } from '../xml.ts';
import { behindChapters, figuresPage, sourcesPage, termsPage } from './back-matter.ts';
import { chapter } from './chapter.ts';
import { chartSvg } from './chart.ts';
import { fileOf, placesInBook } from './places.ts';
import { page } from './xhtml.ts';

/** The books of a site by the name of their file, without its ending: each document, and all of them in one. */
export function books({ documents }: Library): Map<string, readonly Document[]> {
  const all = new Map<string, readonly Document[]>(documents.map((document) => [document.key, [document]]));
  if (documents.length > 1) all.set('documents', documents);
  return all;
}

/** A file of a book, with what its list of contents says of it. */
interface Part {
  file: string;
  title: string;
  text: string;
  /** Under the heading of which document it stands in the contents. */
  document?: Document;
}

/**
 * Documents as an EPUB 3: their sections with notes, then sources, figures and terms. The same content gives the same bytes.
 */
export async function makeBook(library: Library, documents: readonly Document[]): Promise<Uint8Array> {
  const sections = documents.flatMap((document) => document.sections);
  const places = placesInBook(sections);
  const callouts = sections.flatMap(({ passages }) => passages.flatMap(({ callouts }) => callouts));
  const title = documents.length === 1 && documents[0] ? documents[0].title : library.site.title;
  const chapters = sections.map((section) => ({
    file: fileOf(section),
    title: section.title,
    document: section.document,
    text: chapter(library, places, section),
  }));
  const behind = behindChapters(
    library,
    documents,
    chapters.map(({ text }) => text),
  );
  const parts: Part[] = [
    { file: 'title.xhtml', title: 'About this book', text: titlePage(library, documents, title) },
    ...chapters,
    { file: 'sources.xhtml', title: 'Sources', text: sourcesPage(behind) },
    { file: 'figures.xhtml', title: 'Statistics', text: figuresPage(behind) },
    { file: 'terms.xhtml', title: 'Terms', text: termsPage(behind) },
  ];
  const front = documents.length === 1 && documents[0] ? documentAddress(documents[0]) : '/';
  const images = callouts.map((callout) => ({
    file: `chart-${callout.key}.svg`,
    text: chartSvg(callout, library.site.accent.light),
  }));
  const files: Zippable = {
    // First, and not compressed: that is how a reader knows the file for a book.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'book/package.opf': strToU8(
      packageFile(documents, title, fullAddress(front), parts, images, library.site.name),
    ),
    'book/nav.xhtml': strToU8(navigation(documents, title, parts)),
    'book/style.css': strToU8(style(library.site.accent.light)),
    'book/cover.png': [
      await drawCover(library, title, fullNames(documents.flatMap(({ authors }) => authors))),
      { level: 0 },
    ],
  };
  for (const { file, text } of [...parts, ...images]) files[`book/${file}`] = strToU8(text);
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

const style = (accent: string): string => `body { font-family: serif; line-height: 1.5; }
h1, h2 { line-height: 1.2; font-weight: normal; }
a { color: ${accent}; }
.statistic, .term { color: inherit; text-decoration-color: #9a9ea4; }
sup { font-size: 0.7em; line-height: 0; }
.number, .page-break { font: 0.75em sans-serif; color: #63676d; margin-right: 0.5em; }
.passage > p { display: inline; }
.passage { margin: 0 0 0.8em; }
.editors { border-left: 0.2em solid #734a00; margin: 0.8em 0; padding: 0 0 0 0.8em; }
.editors .label { font: 0.85em sans-serif; color: #734a00; margin: 0; }
.editors p { margin: 0; }
.outside { border-left-style: dashed; }
figure { margin: 1.5em 0; }
figcaption { margin: 0 0 0.6em; font-size: 0.9em; }
figcaption strong { display: block; font-size: 1.1em; }
figure img { width: 100%; }
.caveat { font-size: 0.85em; margin: 0.4em 0; }
table { border-collapse: collapse; width: 100%; font: 0.85em/1.4 sans-serif; }
th, td { text-align: left; padding: 0.3em 1em 0.3em 0; border-bottom: 1px solid #dedbd3; vertical-align: top; }
tbody th { font-weight: normal; }
th:last-child, td:last-child { text-align: right; padding-right: 0; }
nav ol { list-style: none; padding-left: 0; }
nav ol ol { padding-left: 1.2em; margin-top: 0.5em; }
nav li, dd { margin-bottom: 0.5em; }
nav a { text-decoration: none; }
dd { margin-left: 1.2em; }
dfn { font-style: normal; font-weight: bold; }
.works { list-style: none; padding-left: 0; }
.works li { padding-left: 1.5em; text-indent: -1.5em; margin-bottom: 0.4em; }
aside p { margin: 0 0 0.5em; font-size: 0.9em; }
`;

function titlePage(library: Library, documents: readonly Document[], title: string): string {
  const works = documents.map((document) => {
    const { authors, remarks } = document;
    const where = [document['container-title'], issuedLabel(document)];
    const address = fullAddress(documentAddress(document));
    return `<p>${xml(fullNames(authors))}, <cite>${xml(document.title)}</cite>, ${xml(where.filter(Boolean).join(', '))}. On the web: <a href="${xml(address)}">${xml(address)}</a></p>\n<ul>${remarks.map((remark) => `<li>${xml(remark)}</li>`).join('')}</ul>`;
  });
  const body = `<section epub:type="titlepage"><h1>${xml(title)}</h1>
<p>${xml(joinWithAnd([...new Set(documents.flatMap(({ authors }) => authors.map(fullName)))]))}</p>
<p>${xml(library.site.title)}. This book does not reprint the ${documents.length > 1 ? 'works' : 'work'} that it is about: it tells ${documents.length > 1 ? 'them' : 'it'} again, paragraph by paragraph, in other words. What the editors add stands apart, under “Editors’ note,” and what they know from elsewhere under “Background” and “Since then.”</p>
${works.join('\n')}</section>`;
  return page('About this book', body, 'frontmatter');
}

function navigation(documents: readonly Document[], title: string, parts: Part[]): string {
  const item = ({ file, title: name }: Part) => `<li><a href="${file}">${xml(name)}</a></li>`;
  const chapters = parts.filter(({ document }) => document !== undefined);
  const [before, after] = [
    parts.slice(0, 1),
    parts.slice(1).filter(({ document }) => document === undefined),
  ];
  const groups = documents.map((document) => {
    const inDocument = chapters.filter((part) => part.document === document);
    const [first] = inDocument;
    return `<li><a href="${first?.file}">${xml(document.title)}</a><ol>${inDocument.map(item).join('')}</ol></li>`;
  });
  const middle = documents.length > 1 ? groups : chapters.map(item);
  const entries = [...before.map(item), ...middle, ...after.map(item)];
  const pages = documents.flatMap(printedPagesOf);
  const pageList =
    pages.length === 0
      ? ''
      : `<nav epub:type="page-list" role="doc-pagelist" hidden="hidden"><h2>Printed pages</h2><ol>${pages.map(({ number, section }) => `<li><a href="${fileOf(section)}#page-${number}">${number}</a></li>`).join('')}</ol></nav>\n`;
  const start = parts.find(({ document }) => document)?.file ?? 'title.xhtml';
  const landmarks = `<nav epub:type="landmarks" hidden="hidden"><h2>Guide</h2><ol><li><a epub:type="bodymatter" href="${start}">Begin reading</a></li><li><a epub:type="bibliography" href="sources.xhtml">Sources</a></li></ol></nav>`;
  return page(
    title,
    `<nav epub:type="toc" role="doc-toc" id="toc"><h1>Contents</h1><ol>${entries.join('\n')}</ol></nav>\n${pageList}${landmarks}`,
    'frontmatter',
  );
}

function packageFile(
  documents: readonly Document[],
  title: string,
  address: string,
  parts: Part[],
  images: { file: string }[],
  publisher: string,
): string {
  const id = (file: string) => file.replace(/\W/g, '-');
  const creators = [...new Set(documents.flatMap(({ authors }) => authors.map(fullName)))];
  const modified = documents.map(changed).sort().at(-1) ?? '';
  const paged = documents.find((document) => printedPagesOf(document).length > 0);
  const features = ['structuralNavigation', 'tableOfContents', 'readingOrder', 'alternativeText'];
  if (paged) features.push('printPageNumbers');
  const source = paged
    ? `<dc:source id="source">${xml(`${fullNames(paged.authors)}, ${paged.title}, ${issuedLabel(paged)}`)}</dc:source>\n<meta refines="#source" property="source-of">pagination</meta>\n`
    : '';
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en" prefix="schema: http://schema.org/">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${xml(address)}</dc:identifier>
<dc:title>${xml(documents.length === 1 ? `${title}, restated and annotated` : title)}</dc:title>
<dc:language>en</dc:language>
${creators.map((name) => `<dc:creator>${xml(name)}</dc:creator>`).join('\n')}
<dc:publisher>${xml(publisher)}</dc:publisher>
<dc:description>${xml(documents.map(({ description }) => description).join(' '))}</dc:description>
${source}<meta property="dcterms:modified">${modified}</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessMode">visual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
${features.map((feature) => `<meta property="schema:accessibilityFeature">${feature}</meta>`).join('\n')}
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">Every picture is a chart whose table stands below it; notes lead back to their marks; printed pages are marked where they are known.</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
<item id="cover" href="cover.png" media-type="image/png" properties="cover-image"/>
${parts.map(({ file }) => `<item id="${id(file)}" href="${file}" media-type="application/xhtml+xml"/>`).join('\n')}
${images.map(({ file }) => `<item id="${id(file)}" href="${file}" media-type="image/svg+xml"/>`).join('\n')}
</manifest>
<spine>
${parts.map(({ file }, index) => `<itemref idref="${id(file)}"/>${index === 0 ? '\n<itemref idref="nav"/>' : ''}`).join('\n')}
</spine>
</package>
`;
}
