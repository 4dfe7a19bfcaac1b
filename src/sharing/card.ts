import { bodySections, type Document, familyNames, fullNames, issuedLabel } from '../model/document.ts';
import type { Library } from '../model/library.ts';
import { counted } from '../model/number.ts';
import { pageLabel } from '../model/passage.ts';
import { printedPages, type Section } from '../model/section.ts';
import { Picture, rectangle, rounded } from './picture.ts';
import { breakLines, cut, lettersOf, widthOf } from './typeface.ts';

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

function documentCard(document: Document): Card {
  const { notes, passages } = document;
  return {
    kicker: [document.kind, document['container-title'], issuedLabel(document).replace(/ \(.*\)$/, '')]
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

/** The mark of the site, as in icon.ts: a page with a note. */
function drawMark(picture: Picture, x: number, y: number, color: string): void {
  picture.fill([rounded(x, y, 36, 36, 7)], color);
  const lines = [
    [16, 10],
    [16, 17],
    [8, 24],
  ] as const;
  for (const [length, below] of lines) {
    picture.clear([rounded(x + 8.65, y + below - 1.35, length + 2.7, 2.7, 1.35)]);
  }
  picture.clear([rounded(x + 22, y + 21, 6, 6, 3)]);
}

/** The largest size in which a title fits; a longer one than any is cut off. */
function setTitle(title: string): { lines: string[]; size: number } {
  for (const size of [88, 80, 72, 64, 56, 48]) {
    const lines = breakLines(title, size, measure, 5);
    if (lines && lines.length * size * 1.16 <= tallest) return { lines, size };
  }
  return { lines: [cut(title, 64, measure)], size: 64 };
}

export function drawCard(card: Card, { name, accent }: Library['site']): Buffer {
  const { width, height } = cardSize;
  const color = accent.light;
  const picture = new Picture(width, height, paper, [color, ink, quiet]);
  const write = (text: string, size: number, x: number, y: number, fill: string) =>
    picture.fill(lettersOf(text, size, x, y), fill);
  // A title in a script that the typeface lacks would be a blank.
  const { lines, size } = setTitle(widthOf(card.title, 1) > 0 ? card.title : name);
  const leading = size * 1.16;
  const block = leading * lines.length;
  // The title hangs under the kicker, a little above the middle when it is short.
  const top = 168 + Math.max(0, (270 - block) / 3);
  const foot = height - 62;
  picture.fill([rectangle(0, 0, 14, height)], color);
  write(cut(card.kicker, sizes.kicker, measure), sizes.kicker, edge, 118, color);
  for (const [index, line] of lines.entries())
    write(line, size, edge, top + size * 0.86 + index * leading, ink);
  write(cut(card.byline, sizes.byline, measure), sizes.byline, edge, top + block + 50, quiet);
  picture.fill([rectangle(edge, foot - 51, measure, 2)], color, 0.4);
  drawMark(picture, edge, foot - 28, color);
  write(cut(name, sizes.foot, measure - 260), sizes.foot, edge + 54, foot, quiet);
  const right = width - edge - widthOf(card.corner, sizes.foot);
  write(card.corner, sizes.foot, right, foot, quiet);
  return picture.toPng();
}

/** The cover of a book, higher than wide, in the same hand. */
export function drawCover({ site }: Library, title: string, byline: string): Buffer {
  const [width, height, left] = [1200, 1800, 110];
  const measure = width - 2 * left;
  const color = site.accent.light;
  const picture = new Picture(width, height, paper, [color, ink, quiet]);
  const write = (text: string, size: number, y: number, fill: string) =>
    picture.fill(lettersOf(text, size, left, y), fill);
  const sizes = [104, 92, 80, 68, 58].map((size) => ({ size, lines: breakLines(title, size, measure, 8) }));
  const { size, lines = [cut(title, 58, measure)] } = sizes.find(({ lines }) => lines) ?? { size: 58 };
  const leading = size * 1.18;
  const names = breakLines(byline, 44, measure, 4) ?? [cut(byline, 44, measure)];
  const below = 420 + lines.length * leading;
  picture.fill([rectangle(0, 0, width, 36)], color);
  // Its authors wrote the original; the words of the book are not theirs.
  write('Restated and annotated', 40, 230, color);
  for (const [index, line] of lines.entries()) write(line, size, 380 + index * leading, ink);
  for (const [index, line] of names.entries()) write(line, 44, below + index * 58, quiet);
  write(cut(site.name, 40, measure), 40, height - 130, color);
  return picture.toPng();
}
