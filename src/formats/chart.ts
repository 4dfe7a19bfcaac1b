import type { Element } from 'xast';
import { x } from 'xastscript';
import * as messages from '../messages/messages.ts';
import { chartAddress, fullAddress } from '../model/address.ts';
import { asOf, type Callout, chartDocuments, chartGeometry, legendOf, rowValue } from '../model/callout.ts';
import { issuedLabel } from '../model/document.ts';
import type { Library } from '../model/library.ts';
import { palette } from '../model/palette.ts';
import { drawPng } from './png.ts';
import { breakLines, cut, lettersOf, openTypefaces, prepared, widthOf } from './typeface.ts';

/*
 * A chart as a picture: in books, and by itself to be put into a paper or a talk. Pages draw the same shapes (`chartGeometry`) into the
 * cells of a table. What is marked has one ink, and so has what it is called.
 */

const step = 46;
const bar = { share: 0.8, height: 13 };
/** What lies under a bar: lighter than any of them. */
const ground = palette.rule.light;
const [ink, quiet] = [palette.ink.light, palette.quiet.light];

/** How words are put into a picture. */
type Pen = (
  text: string,
  at: { x: number; y: number; size: number; fill: string; end?: boolean; bold?: boolean },
) => Element;

/** Words as text, for programs that set it. */
const asText: Pen = (text, { x: left, y, size, fill, end, bold }) =>
  x(
    'text',
    {
      x: round(left),
      y: round(y),
      'font-size': size,
      fill,
      ...(end && { 'text-anchor': 'end' }),
      ...(bold && { 'font-weight': 600 }),
    },
    text,
  );

/** Words as outlines, which are the same on every machine. The typefaces must be open. */
const asOutlines: Pen = (text, { x: left, y, size, fill, end }) => {
  const from = end ? left - widthOf(text, size) : left;
  const letters = lettersOf(text, size, from, y).map((letter) =>
    x('path', {
      transform: `translate(${letter.x.toFixed(2)} ${letter.y.toFixed(2)}) scale(${letter.scale.toFixed(4)} -${letter.scale.toFixed(4)})`,
      d: letter.outline,
    }),
  );
  return x('g', { fill }, letters);
};

/** The rows of a chart, each its label, its bar and its value, with the headings of their groups. @returns how high they are, too */
function drawRows({ rows, chart, ...callout }: Callout, accent: string, width: number, pen: Pen) {
  const geometry = chartGeometry({ rows, chart, ...callout });
  const hasMarked = rows.some(({ marked }) => marked);
  const parts: Element[] = [];
  let top = 0;
  for (const [index, row] of rows.entries()) {
    if (row.group) {
      top += index > 0 ? 8 : 0;
      parts.push(pen(row.group, { x: 0, y: top + 16, size: 15, fill: quiet, bold: true }));
      top += 26;
    }
    const color = row.marked || !hasMarked ? accent : palette.bar.light;
    const words = row.marked && hasMarked ? accent : ink;
    parts.push(pen(row.label, { x: 0, y: top + 16, size: 15, fill: words }));
    for (const drawn of geometry[index] ?? []) {
      const fill = drawn.ground ? ground : color;
      const across = width * bar.share;
      if ('center' in drawn) {
        const radius = drawn.ground ? 3 : 7;
        parts.push(x('circle', { cx: round(drawn.center * across), cy: top + 30, r: radius, fill }));
      } else {
        const [from, length] = [round(drawn.from * across), round(drawn.width * across)];
        // A line is drawn on both sides of an edge.
        const shape = drawn.hollow
          ? {
              x: from + 1,
              y: top + 25,
              width: Math.max(0, length - 2),
              height: bar.height - 2,
              fill: 'none',
              stroke: fill,
              'stroke-width': 2,
            }
          : { x: from, y: top + 24, width: length, height: bar.height, fill };
        parts.push(x('rect', shape));
      }
    }
    parts.push(pen(rowValue(chart, row), { x: width, y: top + 35, size: 15, fill: words, end: true }));
    top += step;
  }
  return { parts, height: top + 6 };
}

/** A callout as a picture in a book, whose page has its title. */
export function chartSvg(callout: Callout, accent: string): Element {
  const width = 600;
  const { parts, height } = drawRows(callout, accent, width, asText);
  return svg(width, height, parts);
}

/** A chart by itself: its claim, what it measures, the date, whose numbers they are and where it stands. */
function picture(callout: Callout, { site }: Library, pen: Pen): Element {
  const [width, edge] = [800, 40];
  const measure = width - 2 * edge;
  const color = site.accent.light;
  const lines: Element[] = [];
  let y = edge;
  const write = (text: string, size: number, fill: string, bold = false) => {
    // Programs set text in faces of their own, which may be a little wider.
    for (const line of breakLines(prepared(text), size, measure * 0.94, 6) ?? [
      cut(prepared(text), size, measure),
    ]) {
      y += size * 1.3;
      lines.push(pen(line, { x: edge, y, size, fill, bold }));
    }
  };
  write(callout.title, 26, ink, true);
  y += 6;
  write(messages.charts.asOf(callout.measures, asOf(callout)), 16, quiet);
  y += 26;
  const { parts, height } = drawRows(callout, color, measure, pen);
  lines.push(x('g', { transform: `translate(${edge} ${round(y)})` }, parts));
  y += height;
  const legend = legendOf(callout);
  const isHollow = callout.chart === 'bars' && callout.rows.some(({ statistic }) => statistic.computed);
  if (legend || isHollow) y += 8;
  if (legend) write(messages.charts.inColor(legend), 15, color);
  if (isHollow) write(messages.charts.inOutline, 15, quiet);
  y += 10;
  const whose = chartDocuments(callout).map((document) => `${document.title} (${issuedLabel(document)})`);
  write(
    messages.charts.numbersFrom(
      whose.join(messages.signs.semicolon),
      site.name,
      fullAddress(chartAddress(callout)),
    ),
    13,
    quiet,
  );
  const full = round(y + edge);
  const sheet = x('rect', { width, height: full, fill: palette.paper.light });
  return svg(width, full, [x('title', callout.title), sheet, ...lines]);
}

/** A chart as an SVG whose words are text. */
export async function chartPicture(callout: Callout, library: Library): Promise<Element> {
  await openTypefaces(wordsOf(callout, library));
  return picture(callout, library, asText);
}

/** The same as a PNG, twice as large. */
export async function chartPng(callout: Callout, library: Library): Promise<Buffer> {
  await openTypefaces(wordsOf(callout, library));
  return drawPng(picture(callout, library, asOutlines), 1600);
}

/** Every word that is measured or drawn. */
function wordsOf(callout: Callout, { site }: Library): string {
  const { title, measures, marked = '', rows, chart } = callout;
  const labels = rows.flatMap((row) => [row.label, row.group ?? '', rowValue(chart, row)]);
  const documents = chartDocuments(callout).map((document) => `${document.title} ${issuedLabel(document)}`);
  const told = [...documents, asOf(callout), site.name, fullAddress(chartAddress(callout))];
  return [
    title,
    measures,
    marked,
    ...labels,
    ...told,
    'As of In color: In outline: the editors’ own numbers. Numbers: Chart: ();…',
  ].join(' ');
}

function svg(width: number, height: number, parts: Element[]): Element {
  const box = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height };
  return x('svg', { ...box, 'font-family': 'Source Serif 4, Georgia, serif' }, parts);
}

const round = (number: number) => Math.round(number * 100) / 100;
