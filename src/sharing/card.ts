import { formatDate } from '../library/date.ts';
import { bodySections, type Document, familyNames, fullNames } from '../library/document.ts';
import type { Library } from '../library/library.ts';
import { counted } from '../library/number.ts';
import { pageLabel } from '../library/passage.ts';
import { printedPages, type Section } from '../library/section.ts';
import { drawPng } from './icon.ts';
import { breakLines, cut, outline, widthOf } from './typeface.ts';

/** The size that every service shows without cutting, in pixels. */
export const cardSize = { width: 1200, height: 630 };

/** What a card says, from top to bottom. */
export interface Card {
  kicker: string;
  title: string;
  byline: string;
  /** Bottom right. */
  corner: string;
}

/** The cards of a site by the name of their file, without its ending: `site`, `brief`, `brief/protecting`. */
export function cards(library: Library): Map<string, Card> {
  const { site, documents } = library;
  const all = new Map([
    [
      'site',
      {
        kicker: 'Annotated reader',
        title: site.name,
        byline: documents.map((document) => document['short-title']).join(' · '),
        corner: '',
      },
    ],
  ]);
  for (const document of documents) {
    all.set(document.key, documentCard(document));
    if (document.paging === 'single') continue;
    for (const [index, section] of bodySections(document).entries()) {
      all.set(`${document.key}/${section.key}`, sectionCard(section, index));
    }
  }
  return all;
}

const dateOf = (document: Document) => document['issued-text'] ?? formatDate(document.issued);

function documentCard(document: Document): Card {
  const { notes, passages } = document;
  return {
    kicker: [document.kind, document['container-title'], dateOf(document).replace(/ \(.*\)$/, '')]
      .filter(Boolean)
      .join(' · '),
    title: document.title,
    byline: fullNames(document.authors),
    corner: notes.length > 0 ? counted(notes.length, 'note') : counted(passages.length, 'paragraph'),
  };
}

function sectionCard(section: Section, index: number): Card {
  const { document } = section;
  const pages = pageLabel(printedPages(section) ?? []);
  return {
    kicker: `Section ${index + 1} of ${bodySections(document).length}`,
    title: section.title,
    byline: `${familyNames(document.authors)}, ${document.title}`,
    corner: pages,
  };
}

const paper = '#fbfaf7';
const ink = '#1d1f22';
const quiet = '#484c52';
const edge = 84;
const measure = cardSize.width - 2 * edge;

/** The most that a title may take, in pixels, so that the byline keeps clear of the line at the foot. */
const tallest = 280;

/** Sizes of letters. */
const sizes = { kicker: 31, byline: 34, foot: 28 };

/** Draws a card as SVG, every word as an outline. */
function cardSvg({ kicker, title, byline, corner }: Card, site: string, accent: string): string {
  const { width, height } = cardSize;
  const { lines, size } = setTitle(title);
  const leading = size * 1.16;
  const block = leading * lines.length;
  // The title hangs under the kicker, a little above the middle when it is short.
  const top = 168 + Math.max(0, (270 - block) / 3);
  const foot = height - 62;
  const parts = [
    outline(cut(kicker, sizes.kicker, measure), sizes.kicker, edge, 118, accent),
    ...lines.map((line, index) => outline(line, size, edge, top + size * 0.86 + index * leading, ink)),
    outline(cut(byline, sizes.byline, measure), sizes.byline, edge, top + block + 50, quiet),
    `<path d="M${edge} ${foot - 50}h${measure}" stroke="${accent}" stroke-opacity=".35" stroke-width="2"/>`,
    `<g transform="translate(${edge} ${foot - 28})"><rect width="36" height="36" rx="7" fill="${accent}"/>`,
    '<path d="M10 10h16M10 17h16M10 24h8" stroke="#fff" stroke-width="2.7" stroke-linecap="round"/>',
    '<circle cx="25" cy="25" r="3" fill="#fff"/></g>',
    outline(cut(site, sizes.foot, measure - 260), sizes.foot, edge + 54, foot, quiet),
  ];
  if (corner) parts.push(rightAligned(corner, foot));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${paper}"/><rect width="14" height="${height}" fill="${accent}"/>${parts.join('')}</svg>`;
}

function rightAligned(text: string, y: number): string {
  return outline(text, sizes.foot, cardSize.width - edge - widthOf(text, sizes.foot), y, quiet);
}

/** The largest size in which a title fits; a longer one than any is cut off. */
function setTitle(title: string): { lines: string[]; size: number } {
  for (const size of [88, 80, 72, 64, 56, 48]) {
    const lines = breakLines(title, size, measure, 5);
    if (lines && lines.length * size * 1.16 <= tallest) return { lines, size };
  }
  return { lines: [cut(title, 64, measure)], size: 64 };
}

export function drawCard(card: Card, { name, accent }: Library['site']): Promise<Buffer> {
  // A title in a script that the typeface lacks would be a blank.
  const title = widthOf(card.title, 1) > 0 ? card.title : name;
  return drawPng(cardSvg({ ...card, title }, name, accent.light));
}

/** The cover of a book, higher than wide, in the same hand. */
export function drawCover({ site }: Library, title: string, byline: string): Promise<Buffer> {
  const [width, height, left] = [1200, 1800, 110];
  const measure = width - 2 * left;
  const sizes = [104, 92, 80, 68, 58].map((size) => ({ size, lines: breakLines(title, size, measure, 8) }));
  const { size, lines = [cut(title, 58, measure)] } = sizes.find(({ lines }) => lines) ?? { size: 58 };
  const leading = size * 1.18;
  const names = breakLines(byline, 44, measure, 4) ?? [cut(byline, 44, measure)];
  const below = 420 + lines.length * leading;
  return drawPng(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
      `<rect width="${width}" height="${height}" fill="${paper}"/><rect width="${width}" height="36" fill="${site.accent.light}"/>`,
      // Its authors wrote the original; the words of the book are not theirs.
      outline('Restated and annotated', 40, left, 230, site.accent.light),
      ...lines.map((line, index) => outline(line, size, left, 380 + index * leading, ink)),
      ...names.map((line, index) => outline(line, 44, left, below + index * 58, quiet)),
      outline(cut(site.name, 40, measure), 40, left, height - 130, site.accent.light),
      '</svg>',
    ].join(''),
  );
}
