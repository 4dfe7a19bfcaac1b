import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import bidiFactory from 'bidi-js';
import * as harfbuzz from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import { projectFolder } from '../config.ts';

/*
 * Words as outlines: a picture that is drawn from outlines is the same on every machine, whatever fonts that has. HarfBuzz
 * sets the letters (shaping: joined, kerned, accents in their places), bidi-js the order of those that run from right to left.
 * The typefaces come as packages, in slices of a few hundred letters; only the slices that a text needs are opened.
 */

/** In the order in which they are asked: the site's own; what it lacks of the same scripts, and signs; and other scripts. */
const families = ['source-serif-4', 'noto-serif', 'noto-serif-hebrew', 'noto-naskh-arabic', 'noto-serif-sc'];

/** A part of a typeface: the letters that it may have, as its package says; once it is open, the font. */
interface Slice {
  file: string;
  mayHave: [first: number, last: number][];
  font?: { set: harfbuzz.Font; unitsPerEm: number; outlines: Map<number, string> };
}

const slices: Slice[] = [];

function allSlices(): Slice[] {
  if (slices.length > 0) return slices;
  const { resolve } = createRequire(join(projectFolder, 'package.json'));
  for (const family of families) {
    const list = resolve(`@fontsource-variable/${family}/unicode.json`);
    const ranges: Record<string, string> = JSON.parse(readFileSync(list, 'utf8'));
    for (const [name, range] of Object.entries(ranges).reverse()) {
      const file = `${family}-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`;
      slices.push({ file: join(dirname(list), 'files', file), mayHave: rangesOf(range) });
    }
  }
  return slices;
}

/** @param list as CSS has it: "U+0000-00FF,U+0131" */
function rangesOf(list: string): Slice['mayHave'] {
  return list.split(',').map((range) => {
    const points = range.replace(/^U\+/i, '').split('-');
    const [first = 0, last = first] = points.map((point) => Number.parseInt(point, 16));
    return [first, last];
  });
}

async function openSlice(slice: Slice): Promise<void> {
  if (slice.font) return;
  const file = await decompress(readFileSync(slice.file));
  const face = new harfbuzz.Face(new harfbuzz.Blob(file));
  const set = new harfbuzz.Font(face);
  // Of regular weight: what a typeface has by itself may be extra light.
  set.setVariations([new harfbuzz.Variation('wght', 400)]);
  slice.font = { set, unitsPerEm: face.upem, outlines: new Map() };
}

/** The slice that draws each letter, of those that were asked for; undefined where there is none. */
const faces = new Map<string, Slice | undefined>();

/** What is set for letters that no typeface has and that others can stand for: "1⁄3" for "⅓", "VIII" for "Ⅷ". */
const instead = new Map<string, string>();

/** Opens the slices that a text needs: before anything else is asked of it. */
export async function openTypefaces(text: string): Promise<void> {
  for (const letter of new Set(prepared(text))) {
    if (faces.has(letter)) continue;
    const point = letter.codePointAt(0) ?? 0;
    let found: Slice | undefined;
    for (const slice of allSlices()) {
      if (!slice.mayHave.some(([first, last]) => first <= point && point <= last)) continue;
      await openSlice(slice);
      if (has(slice, letter)) {
        found = slice;
        break;
      }
    }
    faces.set(letter, found);
    const plain = letter.normalize('NFKC');
    if (!found && plain !== letter) {
      await openTypefaces(plain);
      if (lacking(plain).length === 0) instead.set(letter, plain);
    }
  }
}

function has(slice: Slice, letter: string): boolean {
  return slice.font?.set.nominalGlyph(letter.codePointAt(0) ?? 0) !== undefined;
}

/** A text as it is set: letters and their accents made one where they can be, blanks all of one kind. */
export function prepared(text: string): string {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return instead.size === 0 ? plain : plain.replace(/\P{ASCII}/gu, (letter) => instead.get(letter) ?? letter);
}

/** Characters that only steer how others are set, and have no look of their own. */
const unseen = /\p{Default_Ignorable_Code_Point}/u;

/** The letters of a text that no typeface has, each once. */
export function lacking(text: string): string[] {
  return [...new Set(prepared(text))].filter((letter) => !unseen.test(letter) && !faces.get(letter));
}

/** Letters of one slice and one direction, in the order in which they are read. */
interface Run {
  text: string;
  slice: Slice;
  backwards: boolean;
}

const bidi = bidiFactory();

/** A line as runs from left to right. */
function runsOf(text: string): Run[] {
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, 'auto');
  const slices = slicesOf(text);
  const runs: (Run & { from: number; to: number; level: number })[] = [];
  for (const index of bidi.getReorderedIndices(text, { levels, paragraphs })) {
    const [slice, level = 0] = [slices[index], levels[index]];
    if (!slice) continue;
    const last = runs.at(-1);
    const goesOn = last && (last.level % 2 === 1 ? index === last.from - 1 : index === last.to);
    if (goesOn && last.slice === slice && last.level === level) {
      last.from = Math.min(last.from, index);
      last.to = Math.max(last.to, index + 1);
    } else runs.push({ text: '', slice, backwards: level % 2 === 1, from: index, to: index + 1, level });
  }
  return runs.map(({ from, to, ...run }) => ({ ...run, text: text.slice(from, to) }));
}

/** The slice for each code unit of a text: accents, blanks and what is not seen stay with the letter before, where they can. */
function slicesOf(text: string): (Slice | undefined)[] {
  let last = faces.get('a') ?? allSlices()[0];
  return [...text].flatMap((letter) => {
    const stays = unseen.test(letter) || (/[\p{M} ]/u.test(letter) && last && has(last, letter));
    last = stays ? last : faces.get(letter);
    return Array(letter.length).fill(last);
  });
}

/** A line in letters of one pixel that begins at 0. */
interface Line {
  letters: Letter[];
  advance: number;
}

// Titles are measured in several sizes.
const lines = new Map<string, Line>();

function lineOf(text: string): Line {
  const known = lines.get(text);
  if (known) return known;
  const line: Line = { letters: [], advance: 0 };
  for (const run of runsOf(text)) setRun(run, line);
  if (lines.size > 10_000) lines.clear();
  lines.set(text, line);
  return line;
}

function setRun({ text, slice, backwards }: Run, line: Line): void {
  if (!slice.font) return;
  const { set, unitsPerEm, outlines } = slice.font;
  const buffer = new harfbuzz.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(backwards ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR);
  harfbuzz.shape(set, buffer);
  const scale = 1 / unitsPerEm;
  for (const {
    codepoint: glyph,
    xAdvance = 0,
    xOffset = 0,
    yOffset = 0,
  } of buffer.getGlyphInfosAndPositions()) {
    const outline = outlines.get(glyph) ?? set.glyphToPath(glyph);
    outlines.set(glyph, outline);
    line.letters.push({ outline, x: line.advance + xOffset * scale, y: yOffset * scale, scale });
    line.advance += xAdvance * scale;
  }
}

/** How wide a line is set, in pixels, in letters of `size` pixels. */
export const widthOf = (text: string, size: number): number => lineOf(text).advance * size;

/** A letter of a line: the outline of its glyph (the attribute `d` of an SVG path), counting upwards, and where that lies. */
export interface Letter {
  outline: string;
  x: number;
  y: number;
  scale: number;
}

/** A line in letters of `size` pixels; `x` is where it begins at its left, and `y` its baseline. */
export function lettersOf(text: string, size: number, x: number, y: number): Letter[] {
  return lineOf(text).letters.map((letter) => ({
    outline: letter.outline,
    x: x + letter.x * size,
    y: y - letter.y * size,
    scale: letter.scale * size,
  }));
}

/** Where a line may end: behind a blank, and between the letters of scripts that set none. */
const spaceless = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const breaks = new RegExp(`(?<= )|(?<=[${spaceless}\\p{Pe}\\p{Po}])(?=[${spaceless}\\p{Ps}])`, 'u');

/**
 * Breaks a text into lines.
 * @returns undefined where it needs more than `most` lines, or has a word wider than a line
 */
export function breakLines(text: string, size: number, width: number, most: number): string[] | undefined {
  const lines: string[] = [];
  for (const word of text.split(breaks)) {
    const longer = (lines.at(-1) ?? '') + word;
    if (lines.length > 0 && widthOf(longer.trimEnd(), size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
    if (lines.length > most) return undefined;
  }
  const trimmed = lines.map((line) => line.trimEnd());
  return trimmed.every((line) => widthOf(line, size) <= width) ? trimmed : undefined;
}

/** Cuts a line off at a word, with an ellipsis, where it is wider than `width`. */
export function cut(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text;
  const words = text.split(breaks);
  const first = (count: number) =>
    `${words
      .slice(0, count)
      .join('')
      .replace(/[\s,;:·]+$/, '')} …`;
  let [fits, most] = [1, words.length - 1];
  while (fits < most) {
    const middle = Math.ceil((fits + most) / 2);
    if (widthOf(first(middle), size) <= width) fits = middle;
    else most = middle - 1;
  }
  return first(fits);
}
