import * as messages from '../messages/messages.ts';
import { byline, shortBylineOf } from '../model/byline.ts';
import { direction } from '../model/direction.ts';
import { bodySections, type Document, issuedLabel, wholeTitle } from '../model/document.ts';
import { kindLabel } from '../model/document-facts.ts';
import type { Library } from '../model/library.ts';
import { palette } from '../model/palette.ts';
import { pageLabel } from '../model/passage.ts';
import { printedPages, type Section } from '../model/section.ts';
import { pictureCard } from '../render/picture-files.ts';
import { quote } from '../syntax/problem.ts';
import { icon } from './icon.ts';
import { drawGray } from './png.ts';
import { type Ink, Sheet } from './sheet.ts';
import { fullCover, type Stamp, stampOf } from './stamp.ts';
import { breakLines, cut, lacking, lettersOf, openTypefaces, prepared, widthOf } from './typeface.ts';

/*
 * Titles and names come in Latin, Greek, Cyrillic, Hebrew, Arabic and Han: HarfBuzz sets them, in typefaces that come as packages,
 * whatever the machine has. A line with a letter that no typeface has is left out whole, and `npm run check` says so.
 */

/** The size that every service shows without cutting, in pixels. */
export const cardSize = { width: 1200, height: 630 };

/** What a card says: from top to bottom, and bottom right. */
export type Card = Record<'kicker' | 'title' | 'byline' | 'corner', string>;

/** The cards of a site by the name of their file, without its ending: `site`, `brief`, `brief/protecting`. */
export function cards(library: Library): Map<string, Card> {
  const { site, documents } = library;
  const all = new Map([
    [
      'site',
      {
        kicker: messages.site.annotatedReader,
        title: site.name,
        byline: documents.map((document) => document['short-title']).join(messages.signs.dot),
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
    kicker: [kindLabel(document), document['container-title'], issuedLabel(document).replace(/ \(.*\)$/, '')]
      .filter(Boolean)
      .join(messages.signs.dot),
    title: wholeTitle(document),
    byline: byline(document),
    corner:
      notes.length > 0 ? messages.counts.notes(notes.length) : messages.counts.paragraphs(passages.length),
  };
}

function sectionCard(section: Section, index: number): Card {
  const { document } = section;
  const pages = pageLabel(printedPages(section) ?? []);
  return {
    kicker: messages.reading.sectionOf(index + 1, bodySections(document).length),
    title: section.title,
    byline: `${shortBylineOf(section)}${messages.signs.comma}${document.title}`,
    corner: pages,
  };
}

const edge = 84;
const measure = cardSize.width - 2 * edge;

/** The most that a title may take, in pixels, so that the byline keeps clear of the line at the foot. */
const tallest = 280;

/** Sizes of letters. */
const sizes = { kicker: 31, byline: 34, foot: 28 };

/** What of a card can be drawn: a line with letters that no typeface has is left out; a title gives way to the site’s name. */
function drawable(card: Card, name: string): Card {
  const line = (text: string) => (lacking(text).length > 0 ? '' : prepared(text));
  const { kicker, title, byline, corner } = card;
  return {
    kicker: line(kicker),
    title: line(title) || line(name),
    byline: line(byline),
    corner: line(corner),
  };
}

/** What the cards of a site have to leave out, a sentence each: for whoever checks the content. */
export async function leftOut(library: Library): Promise<string[]> {
  const told = [...cards(library)].map(async ([name, card]) => {
    await openTypefaces(Object.values(card).join(' '));
    return Object.values(card).flatMap((text) => {
      const letters = lacking(text).map((letter) => `“${letter}”`);
      return letters.length === 0
        ? []
        : `The card for shared links cards/${name}.png leaves out ${quote(text)}: no typeface has ${letters.join(', ')}.`;
    });
  });
  return (await Promise.all(told)).flat();
}

/** The largest size in which a title fits; a longer one than any is cut off. */
function setTitle(title: string): { lines: string[]; size: number } {
  for (const size of [88, 80, 72, 64, 56, 48]) {
    const lines = breakLines(title, size, measure, 5);
    if (lines && lines.length * size * 1.16 <= tallest) return { lines, size };
  }
  return { lines: [cut(title, 64, measure)], size: 64 };
}

/** The card of a page: as it is drawn, or, of the site as a whole, its picture. */
export const cardPicture = (name: string, card: Card, site: Library['site']): Promise<Buffer> =>
  name === 'site' && site.picture ? pictureCard(`site/${site.picture.file}`, cardSize) : drawCard(card, site);

/** @returns a PNG of `cardSize` */
export async function drawCard(written: Card, site: Library['site']): Promise<Buffer> {
  await openTypefaces([...Object.values(written), site.name, '…'].join(' '));
  const { width, height } = cardSize;
  const name = prepared(site.name);
  const card = drawable(written, name);
  const { lines, size } = setTitle(card.title);
  const leading = size * 1.16;
  const block = leading * lines.length;
  // The title hangs under the kicker, a little above the middle when it is short.
  const top = 168 + Math.max(0, (270 - block) / 3);
  const foot = height - 62;
  const margins = { left: edge, right: width - edge };
  const right = margins.right - widthOf(card.corner, sizes.foot);
  const sheet = paperOf(site, cardSize);
  sheet.rectangle(0, 0, 14, height, accent);
  printLine(sheet, cut(card.kicker, sizes.kicker, measure), sizes.kicker, 118, accent, margins);
  for (const [index, text] of lines.entries())
    printLine(sheet, text, size, top + size * 0.86 + index * leading, ink, margins);
  printLine(sheet, cut(card.byline, sizes.byline, measure), sizes.byline, top + block + 50, quiet, margins);
  sheet.rectangle(edge, foot - 51, measure, 2, accent, 2);
  sheet.print(await siteMark(), edge, foot - 28, accent);
  const beside = { ...margins, left: edge + 54 };
  printLine(sheet, cut(name, sizes.foot, measure - 260), sizes.foot, foot, quiet, beside);
  printLine(sheet, card.corner, sizes.foot, foot, quiet, { ...margins, left: right });
  return sheet.png();
}

/** The cover of a book, higher than wide, in the same hand. */
export async function drawCover(
  { site }: Library,
  title: string,
  byline: string,
  edition: string,
): Promise<Buffer> {
  const [width, height, left] = [1200, 1800, 110];
  const margins = { left, right: width - left };
  const measure = width - 2 * left;
  await openTypefaces([title, byline, site.name, edition, '…'].join(' '));
  const card = drawable({ kicker: '', title, byline, corner: '' }, site.name);
  const sizes = [104, 92, 80, 68, 58].map((size) => ({
    size,
    lines: breakLines(card.title, size, measure, 8),
  }));
  const { size, lines = [cut(card.title, 58, measure)] } = sizes.find(({ lines }) => lines) ?? { size: 58 };
  const leading = size * 1.18;
  const names = breakLines(card.byline, 44, measure, 4) ?? [cut(card.byline, 44, measure)];
  const below = 420 + lines.length * leading;
  const sheet = paperOf(site, { width, height });
  sheet.rectangle(0, 0, width, 36, accent);
  printLine(sheet, edition, 40, 230, accent, margins);
  for (const [index, text] of lines.entries())
    printLine(sheet, text, size, 380 + index * leading, ink, margins);
  for (const [index, text] of names.entries()) printLine(sheet, text, 44, below + index * 58, quiet, margins);
  printLine(sheet, cut(prepared(site.name), 40, measure), 40, height - 130, accent, margins);
  return sheet.png();
}

/** The inks of a sheet, in their order. */
const [ink, quiet, accent] = [0, 1, 2] as const;

const paperOf = (site: Library['site'], { width, height }: { width: number; height: number }): Sheet =>
  new Sheet(width, height, palette.paper.light, [palette.ink.light, palette.quiet.light, site.accent.light]);

let drawnMark: Promise<Stamp> | undefined;

/** The mark of the site, a page with a note: the same in every ink. */
function siteMark(): Promise<Stamp> {
  drawnMark ??= drawGray(icon('#000'), 36).then((pixels) => ({
    ...{ left: 0, top: 0, width: 36, height: 36 },
    cover: pixels.map((bright) => Math.round((1 - bright / 255) * fullCover)),
  }));
  return drawnMark;
}

/** Prints a line of words from the left, or from the right where they are written so. `y` is its baseline. */
function printLine(
  sheet: Sheet,
  text: string,
  size: number,
  y: number,
  ink: Ink,
  margins: { left: number; right: number },
): void {
  const left = direction(text) === 'rtl' ? margins.right - widthOf(text, size) : margins.left;
  for (const letter of lettersOf(text, size, left, y)) {
    const { stamp, ...at } = stampOf(letter);
    sheet.print(stamp, at.x, at.y, ink);
  }
}
