import { crc32, deflateSync } from 'node:zlib';

/** A step of an outline: to a point, or in a curve whose control point is (x1, y1). */
export type Step = { x: number; y: number } & (
  | { to: 'move' | 'line' }
  | { to: 'curve'; x1: number; y1: number }
);

/** An outline and where it lies: pixels from the top left are its own measures times `scale`, from (x, y) on. */
export interface Shape {
  outline: Step[];
  x: number;
  y: number;
  scale: number;
  /** Its own measures count upwards, as those of letters do. */
  upwards?: boolean;
}

/** Smooth edges take so many shades of a color. Three colors and their paper are sixteen then: half a byte a pixel. */
const shades = 5;

/**
 * Flat drawings in up to three colors, written as PNG. The picture of a section is nothing else, and there are as many as
 * sections: drawn as SVG, and looked through for its colors afterwards, each took five times as long.
 */
export class Picture {
  readonly #width: number;
  readonly #height: number;
  readonly #paper: string;
  readonly #colors: string[];
  /** Bytes of a line as PNG has them: the number of its filter, which is none, and a byte for two pixels. */
  readonly #line: number;
  /** A place in the palette for each pixel: 0 is the paper, then come the shades of each color. */
  readonly #lines: Buffer;

  /** @param colors all that will be used, three at most, as "#0d5a92" */
  constructor(width: number, height: number, paper: string, colors: string[]) {
    this.#width = width;
    this.#height = height;
    this.#paper = paper;
    this.#colors = colors;
    this.#line = Math.ceil(width / 2) + 1;
    this.#lines = Buffer.alloc(this.#line * height);
  }

  /**
   * Fills shapes, on paper or on more of their color.
   * @param strength how much of the color, from 0 to 1
   */
  fill(shapes: Shape[], color: string, strength = 1): void {
    const first = this.#colors.indexOf(color) * shades;
    this.#change(shapes, (place, covered) => {
      const shade = Math.round((covered * strength * shades) / 255);
      return shade === 0 ? place : first + Math.min(shades, shade + Math.max(0, place - first));
    });
  }

  /** Takes color away inside of shapes, down to the paper. */
  clear(shapes: Shape[]): void {
    this.#change(shapes, (place, covered) => {
      if (place === 0) return place;
      const shade = ((place - 1) % shades) + 1;
      const lighter = Math.round(shade * (1 - covered / 255));
      return lighter === 0 ? 0 : place - shade + lighter;
    });
  }

  /** @param placeOf what a pixel becomes, by its place in the palette and how much of it is covered, from 0 to 255 */
  #change(shapes: Shape[], placeOf: (place: number, covered: number) => number): void {
    const lines = this.#lines;
    for (const shape of shapes) {
      const { left, top, width, inside } = coverage(shape);
      const [from, to] = [Math.max(0, -left), Math.min(width, this.#width - left)];
      const rows = Math.min(inside.length / width, this.#height - top);
      for (let row = Math.max(0, -top); row < rows; row += 1) {
        for (let column = from; column < to; column += 1) {
          const covered = inside[row * width + column] ?? 0;
          if (covered === 0) continue;
          const x = left + column;
          const at = (top + row) * this.#line + 1 + (x >> 1);
          const both = lines[at] ?? 0;
          lines[at] =
            x % 2 === 0
              ? (placeOf(both >> 4, covered) << 4) | (both & 15)
              : (both & 240) | placeOf(both & 15, covered);
        }
      }
    }
  }

  toPng(): Buffer {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(this.#width, 0);
    header.writeUInt32BE(this.#height, 4);
    header[8] = 4; // bits a pixel
    header[9] = 3; // from a palette
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    return Buffer.concat([
      signature,
      chunk('IHDR', header),
      chunk('PLTE', this.#palette()),
      // More effort takes three times as long for an eighth.
      chunk('IDAT', deflateSync(this.#lines, { level: 3 })),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  }

  #palette(): Buffer {
    const paper = rgb(this.#paper);
    const shadesOf = (color: number[]) =>
      Array.from({ length: shades }, (_, index) =>
        color.map((value, channel) => mix(paper[channel] ?? 0, value, (index + 1) / shades)),
      );
    return Buffer.from([paper, ...this.#colors.map(rgb).flatMap(shadesOf)].flat());
  }
}

const mix = (from: number, to: number, share: number): number => Math.round(from + (to - from) * share);

function rgb(color: string): number[] {
  return [1, 3, 5].map((index) => Number.parseInt(color.slice(index, index + 2), 16));
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}

export function rectangle(x: number, y: number, width: number, height: number): Shape {
  return rounded(x, y, width, height, 0);
}

/** A rectangle whose corners are quarters of a circle. */
export function rounded(x: number, y: number, width: number, height: number, radius: number): Shape {
  // Two curves a corner are as good as a circle at this size.
  const corner = (centerX: number, centerY: number, from: number): Step[] =>
    [from, from + Math.PI / 4].map((angle) => {
      const [middle, end] = [angle + Math.PI / 8, angle + Math.PI / 4];
      const far = radius / Math.cos(Math.PI / 8);
      return {
        to: 'curve',
        x: centerX + radius * Math.cos(end),
        y: centerY + radius * Math.sin(end),
        x1: centerX + far * Math.cos(middle),
        y1: centerY + far * Math.sin(middle),
      };
    });
  const outline: Step[] = [
    { to: 'move', x: radius, y: 0 },
    { to: 'line', x: width - radius, y: 0 },
    ...corner(width - radius, radius, -Math.PI / 2),
    { to: 'line', x: width, y: height - radius },
    ...corner(width - radius, height - radius, 0),
    { to: 'line', x: radius, y: height },
    ...corner(radius, height - radius, Math.PI / 2),
    { to: 'line', x: 0, y: radius },
    ...corner(radius, radius, Math.PI),
  ];
  return { outline, x, y, scale: 1 };
}

/** How much of each pixel of a part of a picture lies inside of an outline, from 0 to 255, row by row. */
interface Coverage {
  left: number;
  top: number;
  width: number;
  inside: Uint8Array;
}

/** The same few letters stand on every picture: each is traced once for where it begins within a pixel. */
const traced = new WeakMap<Step[], Map<string, Coverage>>();

function coverage(shape: Shape): Coverage {
  const { outline, scale } = shape;
  const [left, top] = [Math.floor(shape.x), Math.floor(shape.y)];
  const [x, y] = [shape.x - left, shape.y - top];
  const known = traced.get(outline) ?? new Map<string, Coverage>();
  traced.set(outline, known);
  const key = `${scale} ${x} ${y}`;
  const covered = known.get(key) ?? cover({ ...shape, x, y });
  known.set(key, covered);
  return { ...covered, left: left + covered.left, top: top + covered.top };
}

function cover(shape: Shape): Coverage {
  const { outline, x, y, scale, upwards } = shape;
  const xs = outline.map((step) => x + step.x * scale);
  const ys = outline.map((step) => (upwards ? y - step.y * scale : y + step.y * scale));
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  // One more, where an edge changes what would be covered behind the last.
  const width = Math.ceil(Math.max(...xs)) - left + 1;
  const height = Math.ceil(Math.max(...ys)) - top;
  // A space has no outline.
  if (outline.length === 0 || height <= 0) return { left: 0, top: 0, width: 1, inside: new Uint8Array() };
  const sums = new Float32Array(width * height);
  const inside = new Uint8Array(sums.length);
  trace(shape, (x0, y0, x1, y1) => addEdge(sums, width, x0 - left, y0 - top, x1 - left, y1 - top));
  for (let row = 0; row < inside.length; row += width) {
    let sum = 0;
    // What belongs behind the part belongs to none of its pixels.
    for (let at = row; at < row + width - 1; at += 1) {
      sum += sums[at] ?? 0;
      inside[at] = Math.min(255, Math.round(Math.abs(sum) * 255));
    }
  }
  return { left, top, width, inside };
}

type Edge = (x0: number, y0: number, x1: number, y1: number) => void;

/** The edges of a shape, curves cut into pieces that no eye tells from them. */
function trace({ outline, x: left, y: top, scale, upwards }: Shape, edge: Edge): void {
  const down = upwards ? -scale : scale;
  let [x, y, beginX, beginY] = [0, 0, 0, 0];
  for (const step of outline) {
    const [endX, endY] = [left + step.x * scale, top + step.y * down];
    if (step.to === 'curve') {
      const [x1, y1] = [left + step.x1 * scale, top + step.y1 * down];
      const bend = Math.hypot(x - 2 * x1 + endX, y - 2 * y1 + endY);
      const pieces = Math.max(1, Math.ceil(Math.sqrt(bend)));
      let [fromX, fromY] = [x, y];
      for (let piece = 1; piece <= pieces; piece += 1) {
        const t = piece / pieces;
        const u = 1 - t;
        const toX = u * u * x + 2 * u * t * x1 + t * t * endX;
        const toY = u * u * y + 2 * u * t * y1 + t * t * endY;
        edge(fromX, fromY, toX, toY);
        fromX = toX;
        fromY = toY;
      }
    } else if (step.to === 'line') edge(x, y, endX, endY);
    else {
      edge(x, y, beginX, beginY);
      beginX = endX;
      beginY = endY;
    }
    x = endX;
    y = endY;
  }
  edge(x, y, beginX, beginY);
}

/**
 * Adds to each pixel that an edge crosses by how much it changes what is covered from there to the right: summed along a
 * row, that is how much of each pixel lies inside (the way of font-rs and stb_truetype).
 */
function addEdge(sums: Float32Array, width: number, x0: number, y0: number, x1: number, y1: number): void {
  if (y0 === y1) return;
  const [direction, top, bottom, start] = y0 < y1 ? [1, y0, y1, x0] : [-1, y1, y0, x1];
  const slope = (x1 - x0) / (y1 - y0);
  const add = (at: number, change: number) => {
    sums[at] = (sums[at] ?? 0) + change;
  };
  const rows = Math.min(Math.ceil(bottom), sums.length / width);
  for (let row = Math.max(0, Math.floor(top)); row < rows; row += 1) {
    const from = Math.max(row, top);
    const to = Math.min(row + 1, bottom);
    const a = start + (from - top) * slope;
    const b = start + (to - top) * slope;
    const left = Math.max(0, Math.min(a, b, width - 1));
    const right = Math.max(0, Math.min(Math.max(a, b), width - 1));
    // From pixel to pixel: the share of the edge that crosses it, and what of the pixel lies to the right of that.
    let behind = 0;
    let x = Math.floor(left);
    for (; x <= right; x += 1) {
      const [l, r] = [Math.max(left, x), Math.min(right, x + 1)];
      const share = (to - from) * direction * (right > left ? (r - l) / (right - left) : 1);
      const within = share * (x + 1 - (l + r) / 2);
      add(row * width + x, within + behind);
      behind = share - within;
    }
    add(row * width + x, behind);
  }
}
