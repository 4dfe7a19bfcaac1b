import type { Element } from 'xast';
import { x } from 'xastscript';
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
import { iconShapes } from './icon.ts';
import { drawPng } from './png.ts';
import { breakLines, cut, lacking, lettersOf, openTypefaces, prepared, widthOf } from './typeface.ts';

/*
 * Titles and names come in Latin, Greek, Cyrillic, Hebrew, Arabic and Han: HarfBuzz sets them, in typefaces that come as packages,
 * whatever the machine has, and sharp draws the outlines (23 seconds of one processor for a thousand cards of 21 KB). A line with
 * a letter that no typeface has is left out whole, and `npm run check` says so.
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

const [paper, ink, quiet] = [palette.paper.light, palette.ink.light, palette.quiet.light];
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
  const color = site.accent.light;
  const { lines, size } = setTitle(card.title);
  const leading = size * 1.16;
  const block = leading * lines.length;
  // The title hangs under the kicker, a little above the middle when it is short.
  const top = 168 + Math.max(0, (270 - block) / 3);
  const foot = height - 62;
  const sheet = { left: edge, right: width - edge };
  const right = sheet.right - widthOf(card.corner, sizes.foot);
  return drawPng(
    svg(width, height, [
      x('rect', { width, height, fill: paper }),
      x('rect', { width: 14, height, fill: color }),
      line(cut(card.kicker, sizes.kicker, measure), sizes.kicker, 118, color, sheet),
      ...lines.map((text, index) => line(text, size, top + size * 0.86 + index * leading, ink, sheet)),
      line(cut(card.byline, sizes.byline, measure), sizes.byline, top + block + 50, quiet, sheet),
      x('rect', { x: edge, y: foot - 51, width: measure, height: 2, fill: color, 'fill-opacity': 0.4 }),
      // The mark of the site: a page with a note.
      x('g', { transform: `translate(${edge} ${foot - 28}) scale(${36 / 32})` }, iconShapes(color)),
      line(cut(name, sizes.foot, measure - 260), sizes.foot, foot, quiet, { ...sheet, left: edge + 54 }),
      line(card.corner, sizes.foot, foot, quiet, { ...sheet, left: right }),
    ]),
    width,
  );
}

/** The cover of a book, higher than wide, in the same hand. */
export async function drawCover(
  { site }: Library,
  title: string,
  byline: string,
  edition: string,
): Promise<Buffer> {
  const [width, height, left] = [1200, 1800, 110];
  const sheet = { left, right: width - left };
  const measure = width - 2 * left;
  const color = site.accent.light;
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
  return drawPng(
    svg(width, height, [
      x('rect', { width, height, fill: paper }),
      x('rect', { width, height: 36, fill: color }),
      line(edition, 40, 230, color, sheet),
      ...lines.map((text, index) => line(text, size, 380 + index * leading, ink, sheet)),
      ...names.map((text, index) => line(text, 44, below + index * 58, quiet, sheet)),
      line(cut(prepared(site.name), 40, measure), 40, height - 130, color, sheet),
    ]),
    width,
  );
}

const svg = (width: number, height: number, children: Element[]): Element =>
  x('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height }, children);

/** A line of words from the left, or from the right where they are written so. `y` is its baseline. */
function line(
  text: string,
  size: number,
  y: number,
  fill: string,
  sheet: { left: number; right: number },
): Element {
  const left = direction(text) === 'rtl' ? sheet.right - widthOf(text, size) : sheet.left;
  const letters = lettersOf(text, size, left, y).map((letter) => {
    const [across, down, scale] = [letter.x.toFixed(2), letter.y.toFixed(2), letter.scale.toFixed(4)];
    return x('path', {
      transform: `translate(${across} ${down}) scale(${scale} -${scale})`,
      d: letter.outline,
    });
  });
  return x('g', { fill }, letters);
}
