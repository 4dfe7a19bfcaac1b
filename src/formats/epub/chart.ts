import { type Callout, rowValue } from '../../model/callout.ts';
import { xml } from '../xml.ts';

const width = 600;
const step = 44;
const bar = { left: 0, width: 480, height: 12 };
const ground = '#d5dbe1';

/** A callout as a picture: each row its label, its bar and its value. Colors tell marked rows, and so do the labels. */
export function chartSvg({ chart, rows, whole, scale = 10 }: Callout, accent: string): string {
  const largest = Math.max(...rows.map(({ statistic, of }) => of?.value ?? statistic.value));
  const total = whole?.value ?? largest;
  let before = 0;
  const parts = rows.map((row, index) => {
    const { statistic, of, label, marked } = row;
    const top = index * step + 16;
    const fill = marked || !rows.some((other) => other.marked) ? accent : '#8b97a3';
    const rectangle = (x: number, share: number, color: string) =>
      `<rect x="${round(bar.left + x * bar.width)}" y="${top + 8}" width="${round(share * bar.width)}" height="${bar.height}" fill="${color}"/>`;
    const drawn: string[] = [];
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
        const x = round(bar.left + ((place - 0.5) / scale) * bar.width);
        drawn.push(`<circle cx="${x}" cy="${top + 14}" r="${here ? 7 : 3}" fill="${here ? fill : ground}"/>`);
      }
    }
    return `<text x="0" y="${top}">${xml(label)}</text>${drawn.join('')}<text x="${width}" y="${top + 19}" text-anchor="end">${xml(rowValue(chart, row))}</text>`;
  });
  const height = rows.length * step + 6;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="15" fill="#1d1f22">${parts.join('')}</svg>\n`;
}

const round = (number: number) => Math.round(number * 100) / 100;
