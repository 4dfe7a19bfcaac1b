import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { projectFolder } from '../config.ts';

// Each picture is drawn once, several at a time: a cache would never answer, and threads within one would wait for each other.
sharp.cache(false);
sharp.concurrency(1);

/**
 * Flat colors: a small palette without dithering looks the same, in half the bytes. Asked for the last tenth of quality, the
 * search for the palette takes most of the time.
 */
const options = { palette: true, colors: 16, quality: 90, dither: 0, compressionLevel: 7, effort: 1 };

/** Pictures that builds have drawn, for the next one (memoized), by all that they are made of. Gone, they are drawn again. */
export const keptPictures = join(projectFolder, '.astro/drawn');

/**
 * A drawing as PNG. It holds outlines and no text, which would be set in whatever fonts the machine has.
 * @param svg with its width and height
 * @param width of the picture in pixels
 */
export async function drawPng(svg: Element, width: number): Promise<Buffer> {
  const drawing = toXml(svg);
  const made = JSON.stringify([sharp.versions, options, width, drawing]);
  const file = join(keptPictures, `${createHash('sha256').update(made).digest('base64url')}.png`);
  if (existsSync(file)) {
    const now = new Date();
    utimesSync(file, now, now);
    return readFileSync(file);
  }
  const density = (72 * width) / Number(svg.attributes['width']);
  const picture = await sharp(Buffer.from(drawing), { density }).png(options).toBuffer();
  keep(file, picture);
  return picture;
}

/** How bright each pixel of a square drawing is on white, from 0 to 255. */
export const drawGray = async (svg: Element, width: number): Promise<Uint8Array> =>
  sharp(Buffer.from(toXml(svg)), { density: (72 * width) / Number(svg.attributes['width']) })
    .flatten({ background: '#fff' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();

/** Removes what is kept in a folder and no build has asked for in two months. */
export function forgetOld(folder: string): void {
  const oldest = Date.now() - 60 * 24 * 60 * 60 * 1000;
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const file = join(folder, name);
    if (statSync(file).mtimeMs < oldest) rmSync(file, { force: true });
  }
}

/** Written beside and moved into place: a build that is ended leaves no half of one. Where it cannot be kept, it is drawn anew. */
function keep(file: string, picture: Buffer): void {
  try {
    mkdirSync(keptPictures, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, picture);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // A full or read-only disk is told by what has to be written.
  }
}
