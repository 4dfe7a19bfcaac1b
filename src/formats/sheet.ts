import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { fullCover, type Stamp } from './stamp.ts';

/*
 * A sheet of paper printed in three inks: cards and covers, which a site has by the thousand. A letter is drawn once for each
 * size, and a pixel is a place in a palette that is known before. Drawn as SVG, each sheet would be parsed, painted in true
 * color, and searched for its colors: three times the work.
 */

/** Which of the inks of a sheet. */
export type Ink = 0 | 1 | 2;

export class Sheet {
  readonly #width: number;
  readonly #height: number;
  readonly #palette: Buffer;
  /** Places in the palette: 0 is paper, then follow the steps of the first ink, of the second, of the third. */
  #pixels: Uint8Array;

  /** Sizes in pixels, colors as `#rrggbb`. */
  constructor(width: number, height: number, paper: string, inks: readonly [string, string, string]) {
    this.#width = width;
    this.#height = height;
    this.#pixels = bytes(width * height).fill(0);
    const [ground, ...solids] = [paper, ...inks].map((color) => Buffer.from(color.slice(1), 'hex'));
    const steps = Array.from({ length: fullCover }, (_, index) => (index + 1) / fullCover);
    const mixed = solids.flatMap((solid) =>
      steps.flatMap((share) => [...(ground ?? [])].map((is, at) => is + ((solid[at] ?? 0) - is) * share)),
    );
    this.#palette = Buffer.from([...(ground ?? []), ...mixed.map(Math.round)]);
  }

  /** @param cover how much of each pixel the ink covers, from 1 to `fullCover` */
  rectangle(left: number, top: number, width: number, height: number, ink: Ink, cover = fullCover): void {
    const place = ink * fullCover + cover;
    for (let row = top; row < top + height; row += 1) {
      const start = row * this.#width + left;
      this.#pixels.fill(place, start, start + width);
    }
  }

  /** What lies outside of the sheet is lost; where two letters touch, the more of their ink stays. */
  print(stamp: Stamp, x: number, y: number, ink: Ink): void {
    const [left, top] = [x + stamp.left, y + stamp.top];
    const [from, to] = [Math.max(0, -left), Math.min(stamp.width, this.#width - left)];
    const last = Math.min(stamp.height, this.#height - top);
    const { cover } = stamp;
    const pixels = this.#pixels;
    const first = ink * fullCover;
    for (let row = Math.max(0, -top); row < last; row += 1) {
      const start = (top + row) * this.#width + left;
      for (let column = from; column < to; column += 1) {
        const covered = cover[row * stamp.width + column] ?? 0;
        if (covered === 0) continue;
        const place = first + covered;
        if (place > (pixels[start + column] ?? 0)) pixels[start + column] = place;
      }
    }
  }

  /** As PNG with a palette, two pixels a byte. The sheet is used up. */
  async png(): Promise<Buffer> {
    const [width, height, pixels] = [this.#width, this.#height, this.#pixels];
    // A row begins with its filter: none.
    const row = 1 + Math.ceil(width / 2);
    const packed = bytes(row * height);
    for (let y = 0; y < height; y += 1) {
      packed[y * row] = 0;
      for (let x = 0, at = y * row + 1, from = y * width; x < width; x += 2, at += 1)
        packed[at] = ((pixels[from + x] ?? 0) << 4) | (x + 1 < width ? (pixels[from + x + 1] ?? 0) : 0);
    }
    this.#pixels = bytes(0);
    const data = await compressed(packed, { level: 5 });
    spare.push(pixels, packed);
    const header = Buffer.alloc(13);
    header.writeUInt32BE(width, 0);
    header.writeUInt32BE(height, 4);
    // Bits a pixel, and that they are places in a palette.
    header.set([4, 3], 8);
    return Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', header),
      chunk('PLTE', this.#palette),
      chunk('IDAT', data),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  }
}

/** What finished sheets were drawn in, for the next ones: V8 takes megabytes that come and go for a reason to look for garbage. */
const spare: Uint8Array[] = [];

/** So many bytes, with whatever was in them. */
function bytes(size: number): Uint8Array {
  const at = spare.findIndex(({ length }) => length === size);
  return spare.splice(at, at < 0 ? 0 : 1)[0] ?? new Uint8Array(size);
}

const compressed = promisify(deflate) as (bytes: Uint8Array, options: { level: number }) => Promise<Buffer>;

/** A part of a PNG: its length, its name, what it holds, and a checksum of the two. */
function chunk(name: string, bytes: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), bytes]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(bytes.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
