import type { Element } from 'xast';
import { x } from 'xastscript';
import { drawPng } from './png.ts';
import { xmlFile } from './xml.ts';

/** The mark of the site on a square of 32: a page with a note, in the accent color. */
function iconShapes(accent: string, { rounded = true, inset = 0 } = {}): Element[] {
  const scale = (32 - 2 * inset) / 32;
  return [
    x('rect', { width: 32, height: 32, rx: rounded ? 6 : 0, fill: accent }),
    x(
      'g',
      {
        transform: `translate(${inset} ${inset}) scale(${scale})`,
        ...{ fill: 'none', stroke: '#fff', 'stroke-width': 2.4, 'stroke-linecap': 'round' },
      },
      [x('path', { d: 'M9 9h14M9 15h14M9 21h7' }), x('circle', { cx: 22, cy: 22, r: 1.5, fill: '#fff' })],
    ),
  ];
}

/** `rounded` and `inset` are for launchers that cut icons themselves. */
export function icon(accent: string, { rounded = true, inset = 0 } = {}): Element {
  const box = { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 32 32', width: 32, height: 32 };
  return x('svg', box, iconShapes(accent, { rounded, inset }));
}

export const iconSvg = (accent: string): string => xmlFile(icon(accent));

/** The pictures made of it, by file name, as devices ask for them. */
export const icons = {
  'apple-touch-icon.png': { size: 180, rounded: false, inset: 1 },
  'icon-192.png': { size: 192, rounded: true, inset: 0 },
  'icon-512.png': { size: 512, rounded: true, inset: 0 },
  'icon-maskable-512.png': { size: 512, rounded: false, inset: 1 },
} as const;

/** A PNG in the container that browsers have asked for at /favicon.ico since 1999. */
export async function drawIco(svg: Element, size = 32): Promise<Buffer> {
  const png = await drawPng(svg, size);
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // an icon
  header.writeUInt16LE(1, 4); // with one picture
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10); // plane
  header.writeUInt16LE(32, 12); // bits a pixel
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}
