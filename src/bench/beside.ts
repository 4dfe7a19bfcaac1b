import { join } from 'node:path';
import { type Box, type BoxTime, timeBox } from './box-time.ts';
import { timeBuild } from './build-time.ts';
import { starlight, withStarlight } from './peer.ts';
import { plainPages, writeContent } from './plain-texts.ts';

/*
 * Our box and another’s on the same pages of plain text, as readers on a slow line meet them.
 */

const ours: Box = {
  name: 'this reader',
  button: 'a[data-search]',
  field: '.search-dialog input',
  hit: '.search-dialog .hit-place',
};

/** Common words and rare ones, one at a time and two together. */
const pairs = [
  ['reservoir', 'granary'],
  ['snowmelt', 'magistrate'],
  ['shepherd lease', 'canal dispute'],
  ['harvest of barley', 'customary quota'],
  ['aqueduct', 'terraced pasture'],
] as const;

export interface Beside {
  pages: number;
  boxes: { name: string; buildMilliseconds: number; times: BoxTime[] }[];
}

/**
 * Measures both on so many pages, and prints medians with the least and the most.
 * @param folder where what is made may stay
 * @returns nothing where the other cannot be installed
 */
export async function measureBeside(pages: number, folder: string): Promise<Beside | undefined> {
  console.log(`Beside ${starlight.name}, ${pages.toLocaleString('en-US')} pages of plain text …`);
  const made = plainPages(pages);
  const middle = made[Math.floor(made.length / 2)];
  if (!middle) throw new Error('There is no page to open.');
  let theirs: { times: BoxTime[]; buildMilliseconds: number };
  try {
    theirs = await withStarlight(made, async (site, buildMilliseconds) => ({
      times: await timeBox(site, `${middle.key}/`, starlight, pairs),
      buildMilliseconds,
    }));
  } catch (error) {
    console.log(`It cannot be installed or measured here: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
  const content = join(folder, `plain-${pages}`);
  const site = join(folder, `plain-site-${pages}`);
  writeContent(content, made);
  const { milliseconds } = await timeBuild(content, site);
  const boxes = [
    {
      name: ours.name,
      buildMilliseconds: milliseconds,
      times: await timeBox(site, `${middle.document}/${middle.key}/`, ours, pairs),
    },
    { name: starlight.name, ...theirs },
  ];
  print(boxes);
  return { pages, boxes };
}

const measures: [name: string, of: (time: BoxTime) => number, unit: 'ms' | 'KB'][] = [
  ['click to a field for letters', ({ field }) => field, 'ms'],
  ['last key to first hit', ({ hit }) => hit, 'ms'],
  ['  bytes since the click', ({ bytes }) => bytes / 1000, 'KB'],
  ['next query, last key to hit', ({ nextHit }) => nextHit, 'ms'],
  ['  bytes', ({ nextBytes }) => nextBytes / 1000, 'KB'],
  ['visits that lost letters', ({ isWhole }) => (isWhole ? 0 : 1), 'ms'],
];

export function print(boxes: Beside['boxes']): void {
  console.log(['', ...boxes.map(({ name }) => name)].map(cell).join(''));
  const seconds = boxes.map(({ buildMilliseconds }) => `${(buildMilliseconds / 1000).toFixed(1)} s`);
  console.log(['build', ...seconds].map(cell).join(''));
  for (const [name, of, unit] of measures) {
    const cells = boxes.map(({ times }) => {
      const values = times.map(of).sort((a, b) => a - b);
      if (name.startsWith('visits')) return String(values.reduce((sum, value) => sum + value, 0));
      const [least = 0, most = 0] = [values[0], values.at(-1)];
      const median = values[Math.floor(values.length / 2)] ?? 0;
      return `${median.toFixed(0)} ${unit} (${least.toFixed(0)}–${most.toFixed(0)})`;
    });
    console.log([name, ...cells].map(cell).join(''));
  }
}

const cell = (text: string, index: number): string => (index === 0 ? text.padEnd(30) : text.padStart(24));
