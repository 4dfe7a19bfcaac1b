import type { Element } from 'xast';
import { x } from 'xastscript';
import { type Callout, rowValue } from '../../model/callout.ts';
import { palette } from '../../model/palette.ts';

const width = 600;
const step = 44;
const bar = { left: 0, width: 480, height: 12 };
/** What lies under a bar: lighter than any of them. */
const ground = palette.rule.light;

/** A callout as a picture: each row its label, its bar and its value. Colors tell marked rows, and so do the labels. */
export function chartSvg({ chart, rows, whole, scale = 10 }: Callout, accent: string): Element {
  const largest = Math.max(...rows.map(({ statistic, of }) => of?.value ?? statistic.value));
  const total = whole?.value ?? largest;
  let before = 0;
  const parts = rows.flatMap((row, index) => {
    const { statistic, of, label, marked } = row;
    const top = index * step + 16;
    const fill = marked || !rows.some((other) => other.marked) ? accent : palette.bar.light;
    const rectangle = (from: number, share: number, color: string) =>
      x('rect', {
        ...{ x: round(bar.left + from * bar.width), y: top + 8 },
        ...{ width: round(share * bar.width), height: bar.height, fill: color },
      });
    const drawn: Element[] = [];
    if (chart === 'bars') drawn.push(rectangle(0, statistic.value / largest, fill));
    if (chart === 'portions') {
      drawn.push(rectangle(0, (of?.value ?? largest) / largest, ground));
      drawn.push(rectangle(0, statistic.value / largest, fill));
    }
    if (chart === 'parts') {
      drawn.push(rectangle(0, 1, ground), rectangle(before / total, statistic.value / total, fill));
      before += statistic.value;
    }
    if (chart === 'ranks') {
      for (let place = 1; place <= scale; place += 1) {
        const here = place === statistic.value;
        const cx = round(bar.left + ((place - 0.5) / scale) * bar.width);
        drawn.push(x('circle', { cx, cy: top + 14, r: here ? 7 : 3, fill: here ? fill : ground }));
      }
    }
    const value = { x: width, y: top + 19, 'text-anchor': 'end' };
    return [x('text', { x: 0, y: top }, label), ...drawn, x('text', value, rowValue(chart, row))];
  });
  const height = rows.length * step + 6;
  const box = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height };
  const letters = { 'font-family': 'sans-serif', 'font-size': 15, fill: palette.ink.light };
  return x('svg', { ...box, ...letters }, parts);
}

const round = (number: number) => Math.round(number * 100) / 100;
