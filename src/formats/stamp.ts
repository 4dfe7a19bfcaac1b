import type { Letter } from './typeface.ts';

/** What is printed in one ink: how much of each pixel it covers, in `fullCover` steps, row by row. */
export interface Stamp {
  /** Where its corner lies, from the point that it is printed at. */
  left: number;
  top: number;
  width: number;
  height: number;
  cover: Uint8Array;
}

/** A pixel that ink covers wholly. Five steps are enough for edges that look smooth, and three inks then fit into 16 colors. */
export const fullCover = 5;

/** Letters lie on quarters of a pixel. */
const parts = 4;

/** By outline, then by size and part of a pixel (a glyph cache). */
const stamps = new Map<string, Map<number, Stamp>>();
let count = 0;

/** The stamp of a letter, and the pixel where it is printed. */
export function stampOf({ outline, x, y, scale }: Letter): { stamp: Stamp; x: number; y: number } {
  const quarters = Math.round(x * parts);
  const whole = Math.floor(quarters / parts);
  const part = quarters - whole * parts;
  let sizes = stamps.get(outline);
  if (!sizes) {
    // Scripts with thousands of letters would fill the memory.
    if (count > 10_000) {
      stamps.clear();
      count = 0;
    }
    sizes = new Map();
    stamps.set(outline, sizes);
  }
  // Sizes are some ten thousandths apart, and never 1.
  const key = scale + part;
  let stamp = sizes.get(key);
  if (!stamp) {
    stamp = cutStamp(outline, scale, part / parts);
    sizes.set(key, stamp);
    count += 1;
  }
  return { stamp, x: whole, y: Math.round(y) };
}

/** @param outline as SVG's paths have it, in absolute M, L, Q, C and Z, counting upwards */
function cutStamp(outline: string, scale: number, shift: number): Stamp {
  const lines = flatten(outline, scale, shift);
  const [xs, ys] = [lines.flatMap(([x0, , x1]) => [x0, x1]), lines.flatMap(([, y0, , y1]) => [y0, y1])];
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  if (lines.length === 0) return { left: 0, top: 0, width: 0, height: 0, cover: new Uint8Array() };
  // A column more, where what is right of the last edge is counted.
  const width = Math.ceil(Math.max(...xs)) - left + 1;
  const height = Math.ceil(Math.max(...ys)) - top;
  const changes = new Float64Array(width * height + 1);
  for (const [x0, y0, x1, y1] of lines) addEdge(changes, width, x0 - left, y0 - top, x1 - left, y1 - top);
  const cover = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    let sum = 0;
    for (let at = row * width; at < (row + 1) * width; at += 1) {
      sum += changes[at] ?? 0;
      // Contours that overlap count twice.
      cover[at] = Math.round(Math.min(1, Math.abs(sum)) * fullCover);
    }
  }
  return { left, top, width, height, cover };
}

type Edge = [x0: number, y0: number, x1: number, y1: number];

/** An outline as straight edges in pixels, counting downwards. */
function flatten(outline: string, scale: number, shift: number): Edge[] {
  const edges: Edge[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const lineTo = (toX: number, toY: number) => {
    edges.push([x, y, toX, toY]);
    [x, y] = [toX, toY];
  };
  for (const [, command, list = ''] of outline.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const points = list
      .split(/[ ,]/)
      .map((value, index) => Number(value) * (index % 2 === 0 ? scale : -scale));
    const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = points.map((value, index) =>
      index % 2 === 0 ? value + shift : value,
    );
    const [fromX, fromY] = [x, y];
    if (command === 'M') [x, y, startX, startY] = [ax, ay, ax, ay];
    else if (command === 'L') lineTo(ax, ay);
    else if (command === 'Z') lineTo(startX, startY);
    else if (command === 'Q')
      for (const t of stepsOf(Math.abs(bx - x) + Math.abs(by - y))) {
        const u = 1 - t;
        lineTo(u * u * fromX + 2 * u * t * ax + t * t * bx, u * u * fromY + 2 * u * t * ay + t * t * by);
      }
    else
      for (const t of stepsOf(Math.abs(cx - x) + Math.abs(cy - y))) {
        const u = 1 - t;
        const [p, q, r, s] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
        lineTo(p * fromX + q * ax + r * bx + s * cx, p * fromY + q * ay + r * by + s * cy);
      }
  }
  return edges;
}

/** Where a curve that goes so far is cut, from 0 to 1. */
function stepsOf(pixels: number): number[] {
  const count = 2 + Math.ceil(Math.sqrt(pixels) * 1.5);
  return Array.from({ length: count }, (_, index) => (index + 1) / count);
}

/**
 * Adds to each pixel of a row by how much an edge changes the cover of those from there on (signed-area accumulation, as font-rs
 * has it): summed up from the left, they are how much lies within the outline.
 */
function addEdge(changes: Float64Array, width: number, ax: number, ay: number, bx: number, by: number): void {
  if (ay === by) return;
  const sign = ay < by ? 1 : -1;
  const [x0, y0, x1, y1] = ay < by ? [ax, ay, bx, by] : [bx, by, ax, ay];
  const slope = (x1 - x0) / (y1 - y0);
  for (let row = Math.floor(y0), x = x0; row < y1; row += 1) {
    const high = Math.min(row + 1, y1) - Math.max(row, y0);
    const next = x + slope * high;
    const [from, to] = x < next ? [x, next] : [next, x];
    const first = Math.floor(from);
    const last = Math.max(first + 1, Math.ceil(to));
    const at = row * width + first;
    // What lies right of the edge, in each column that it crosses.
    let before = 0;
    for (let column = first; column < last; column += 1) {
      const [begin, end] = [Math.max(from, column), Math.min(to, column + 1)];
      const share = to > from ? (end - begin) / (to - from) : 1;
      const covered = share * (column + 1 - (begin + end) / 2) + shareLeftOf(from, to, column);
      const index = at + column - first;
      changes[index] = (changes[index] ?? 0) + sign * high * (covered - before);
      before = covered;
    }
    const index = at + last - first;
    changes[index] = (changes[index] ?? 0) + sign * high * (1 - before);
    x = next;
  }
}

/** How much of an edge from one column to another lies left of a third. */
const shareLeftOf = (from: number, to: number, column: number): number =>
  to > from ? Math.max(0, Math.min(to, column) - from) / (to - from) : 0;
