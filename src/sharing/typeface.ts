import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font, type Glyph } from 'fontkit';
import type { Shape, Step } from './picture.ts';

/*
 * Words as outlines of the site's own typeface: a picture that is drawn from outlines is the same on every machine,
 * whatever fonts that has.
 */
const file = join(process.cwd(), 'src/styles/fonts/source-serif-4-normal.woff2');

let font: Font | undefined;
function face(): Font {
  font ??= create(readFileSync(file)) as Font;
  return font;
}

/** A word in the units of the typeface. */
interface Word {
  letters: { outline: Step[]; x: number; y: number }[];
  advance: number;
}

// Titles are measured in several sizes, and the same words and the same few letters are drawn on many cards.
const words = new Map<string, Word>();
const outlines = new Map<number, Step[]>();

/** How wide a line is set, in pixels, in letters of `size` pixels: its words, and the spaces between them. */
export function widthOf(text: string, size: number): number {
  const advances = text.split(' ').map((word) => wordOf(word).advance);
  const spaces = (advances.length - 1) * wordOf(' ').advance;
  return (advances.reduce((sum, advance) => sum + advance, spaces) * size) / face().unitsPerEm;
}

/** A line in letters of `size` pixels; `x` is where it begins and `y` its baseline. */
export function lettersOf(text: string, size: number, x: number, y: number): Shape[] {
  const scale = size / face().unitsPerEm;
  let begin = 0;
  return text.split(' ').flatMap((text) => {
    const { letters, advance } = wordOf(text);
    const from = begin;
    begin += advance + wordOf(' ').advance;
    return letters.map((letter) => ({
      outline: letter.outline,
      x: steps(x + (from + letter.x) * scale, 4),
      y: steps(y - letter.y * scale, 1),
      scale,
      upwards: true,
    }));
  });
}

/** A place that many letters share, on whole pixels or a part of them: no eye tells it from where it was. */
const steps = (place: number, perPixel: number): number => Math.round(place * perPixel) / perPixel;

function wordOf(text: string): Word {
  const word = words.get(text) ?? setWord(text);
  words.set(text, word);
  return word;
}

function setWord(text: string): Word {
  const font = face();
  const { glyphs, positions } = font.layout(known(font, text));
  let advance = 0;
  const letters = glyphs.map((glyph, index) => {
    const { xOffset = 0, yOffset = 0, xAdvance = glyph.advanceWidth } = positions[index] ?? {};
    const x = advance + xOffset;
    advance += xAdvance;
    return { outline: outlineOf(glyph), x, y: yOffset };
  });
  return { letters, advance };
}

/** A letter in the units of the typeface. */
function outlineOf(glyph: Glyph): Step[] {
  const outline =
    outlines.get(glyph.id) ??
    glyph.path.commands.flatMap(({ command, args: [a = 0, b = 0, x = 0, y = 0] }): Step[] => {
      if (command === 'moveTo') return [{ to: 'move', x: a, y: b }];
      if (command === 'lineTo') return [{ to: 'line', x: a, y: b }];
      // TrueType has no other curves, and outlines are closed by themselves.
      return command === 'quadraticCurveTo' ? [{ to: 'curve', x, y, x1: a, y1: b }] : [];
    });
  outlines.set(glyph.id, outline);
  return outline;
}

/**
 * Breaks a text into lines.
 * @returns undefined where it needs more than `most` lines, or has a word wider than a line
 */
export function breakLines(text: string, size: number, width: number, most: number): string[] | undefined {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
    if (lines.length > most) return undefined;
  }
  return lines.every((line) => widthOf(line, size) <= width) ? lines : undefined;
}

/** Cuts a line off at a word, with an ellipsis, where it is wider than `width`. */
export function cut(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text;
  const words = text.split(' ');
  const first = (count: number) =>
    `${words
      .slice(0, count)
      .join(' ')
      .replace(/[\s,;:·]+$/, '')} …`;
  let [fits, most] = [1, words.length - 1];
  while (fits < most) {
    const middle = Math.ceil((fits + most) / 2);
    if (widthOf(first(middle), size) <= width) fits = middle;
    else most = middle - 1;
  }
  return first(fits);
}

/** Letters that the typeface does not have are left out: an empty box says nothing. */
function known(font: Font, text: string): string {
  return [...text].filter((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)).join('');
}
