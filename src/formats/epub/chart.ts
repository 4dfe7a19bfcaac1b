import type { Element } from 'xast';
import { x } from 'xastscript';
import { type Callout, chartGeometry, rowValue } from '../../model/callout.ts';
import { palette } from '../../model/palette.ts';

const width = 600;
const step = 44;
const bar = { width: 480, height: 12 };
/** What lies under a bar: lighter than any of them. */
const ground = palette.rule.light;

/** A callout as a picture: each row its label, its bar and its value. Colors tell marked rows, and so do the labels. */
export function chartSvg(callout: Callout, accent: string): Element {
  const { chart, rows } = callout;
  const geometry = chartGeometry(callout);
  const parts = rows.flatMap((row, index) => {
    const top = index * step + 16;
    const color = row.marked || !rows.some((other) => other.marked) ? accent : palette.bar.light;
    const shapes = (geometry[index] ?? []).map((drawn) => {
      const fill = drawn.ground ? ground : color;
      if ('center' in drawn)
        return x('circle', {
          cx: round(drawn.center * bar.width),
          cy: top + 14,
          r: drawn.ground ? 3 : 7,
          fill,
        });
      const [from, width] = [round(drawn.from * bar.width), round(drawn.width * bar.width)];
      return x('rect', { x: from, y: top + 8, width, height: bar.height, fill });
    });
    const value = { x: width, y: top + 19, 'text-anchor': 'end' };
    return [x('text', { x: 0, y: top }, row.label), ...shapes, x('text', value, rowValue(chart, row))];
  });
  const height = rows.length * step + 6;
  const box = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height };
  const letters = { 'font-family': 'sans-serif', 'font-size': 15, fill: palette.ink.light };
  return x('svg', { ...box, ...letters }, parts);
}

const round = (number: number) => Math.round(number * 100) / 100;
