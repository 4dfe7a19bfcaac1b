import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../config.ts';
import { loadLibrary } from '../library/load-library.ts';
import { sectionAddress } from '../model/address.ts';
import type { Library } from '../model/library.ts';
import { measureBeside } from './beside.ts';
import { type BuildTime, timeBuild, timeNextBuild } from './build-time.ts';
import { timeEdit } from './edit-time.ts';
import { askLighthouse, largestOfEachKind } from './lighthouse.ts';
import { writeCollection } from './made-collection.ts';
import { measureMemory } from './memory.ts';
import { timePaint } from './paint-time.ts';
import { timeVisit, type Visit } from './search-time.ts';

/*
 * What the engine costs, and how the cost grows: the shipped collection, then made ones of 10, 100 and 1,000 content
 * pages (name others: npm run bench -- 50 500). The table goes to the terminal, everything to .results/bench/bench.json.
 */

interface Row {
  name: string;
  contentPages: number;
  build: BuildTime;
  /** The same after an edit of the words of a section. */
  next: BuildTime;
  visit: Visit;
  /** Milliseconds from an edit of a section to its page in `npm run dev`. */
  edit: number;
}

const results = join(projectFolder, '.results/bench');
const machine = {
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memory: totalmem(),
  system: type(),
  node: process.version,
};

/** Measures the shipped collection and made ones of these sizes, in content pages, and prints what they cost. */
export async function measureAll(sizes: number[]): Promise<void> {
  mkdirSync(results, { recursive: true });
  const rows: Row[] = [];
  rows.push(await measureShipped());
  for (const size of sizes) {
    const content = join(results, `content-${size}`);
    writeCollection(content, size);
    rows.push(
      await measure(
        size.toLocaleString('en-US'),
        size,
        content,
        { file: 'documents/survey-1/03-part.mdx', path: 'survey-1/survey-1-part-3/' },
        ['reservoir', 'granary'],
      ),
    );
  }
  writeFileSync(join(results, 'bench.json'), `${JSON.stringify({ machine, rows }, null, 2)}\n`);
  console.log(
    `\n${machine.processor}, ${machine.cores} cores, ${gigabytes(machine.memory)}, ${machine.system}, Node ${machine.node}`,
  );
  printTable(rows);
}

/** Pages on which our box stands beside another's. */
const besidePages = 1000;

/** Builds and searches the same pages here and with another, and keeps what it took. */
async function measureBesideOthers(): Promise<void> {
  mkdirSync(results, { recursive: true });
  const measured = await measureBeside(besidePages, results);
  if (measured)
    writeFileSync(join(results, 'beside.json'), `${JSON.stringify({ machine, ...measured }, null, 2)}\n`);
}

/** The first paint of the longest section of the shipped texts, beside that of the same words in bare HTML. */
async function measurePaint(): Promise<void> {
  mkdirSync(results, { recursive: true });
  const longest = longestSection(loadLibrary('content'));
  if (!longest) throw new Error('The shipped texts have no section.');
  const site = join(results, 'site-shipped');
  await timeBuild('content', site);
  const times = await timePaint(site, sectionAddress(longest).slice(1), paintVisits);
  for (const [name, all] of Object.entries(times)) {
    const sorted = [...all].sort((a, b) => a - b);
    const [least = 0, most = 0, median = 0] = [sorted[0], sorted.at(-1), sorted[paintVisits >> 1]];
    console.log(
      `${cell(`first paint, ${name}`, 0)}${milliseconds(median)} (${least.toFixed(0)}–${most.toFixed(0)})`,
    );
  }
  writeFileSync(join(results, 'paint.json'), `${JSON.stringify({ machine, times }, null, 2)}\n`);
}

const paintVisits = 15;

/** What Lighthouse says of the shipped site. */
async function measureLighthouse(): Promise<void> {
  mkdirSync(results, { recursive: true });
  const site = join(results, 'site-shipped');
  await timeBuild('content', site);
  const verdicts = await askLighthouse(site, largestOfEachKind(site));
  const columns = Object.keys(verdicts[0]?.scores ?? {});
  console.log(['', ...columns].map(cell).join(''));
  for (const { path, scores, lost } of verdicts)
    console.log(
      [`/${path}`, ...columns.map((name) => String(scores[name]))].map(cell).join('') +
        (lost.length > 0 ? `  ${lost.join(', ')}` : ''),
    );
  writeFileSync(join(results, 'lighthouse.json'), `${JSON.stringify({ machine, verdicts }, null, 2)}\n`);
}

/** What a build of many pages holds in memory. */
async function measureHeld(): Promise<void> {
  mkdirSync(results, { recursive: true });
  const builds = await measureMemory(results);
  writeFileSync(join(results, 'memory.json'), `${JSON.stringify({ machine, ...builds }, null, 2)}\n`);
}

/** What is measured when it is asked for by name. */
export const measures = {
  memory: measureHeld,
  paint: measurePaint,
  lighthouse: measureLighthouse,
  '--peers': measureBesideOthers,
};

const longestSection = ({ sections }: Library) =>
  sections.filter(({ role }) => role === 'body').sort((a, b) => b.words - a.words)[0];

/** The project's own content, at its longest section; what is searched for are the first words of its longest terms. */
async function measureShipped(): Promise<Row> {
  const library = loadLibrary('content');
  const { sections, terms } = library;
  const longest = longestSection(library);
  const words = [...terms.values()].map(({ term }) => term).sort((a, b) => b.length - a.length);
  const [first = 'a', second = 'b'] = words.map((word) => word.split(' ')[0]?.toLowerCase());
  const place = { file: longest?.file ?? '', path: longest ? sectionAddress(longest).slice(1) : '' };
  return measure('shipped', sections.length, 'content', place, [first, second]);
}

async function measure(
  name: string,
  contentPages: number,
  content: string,
  { file, path }: { file: string; path: string },
  queries: [string, string],
): Promise<Row> {
  console.log(`${name} …`);
  const site = join(results, `site-${contentPages}`);
  const build = await timeBuild(content, site);
  const next = await timeNextBuild(content, site, file);
  const visit = await timeVisit(site, path, queries);
  return { name, contentPages, build, next, visit, edit: await timeEdit(content, file, path) };
}

/** A line a measure, a column a collection, and behind each made one how it grew from the one before. */
function printTable(all: Row[]): void {
  const phases = all[0]?.build.phases.map(({ name }) => name) ?? [];
  // What one more added to the build, from the row before.
  const further = (pages: (row: Row) => number) => (row: Row) => {
    const before = all[all.indexOf(row) - 1];
    if (!before || before.name === 'shipped') return 0;
    return (row.build.milliseconds - before.build.milliseconds) / (pages(row) - pages(before));
  };
  const ifAny = (value: number) => (value ? milliseconds(value) : '');
  const phase = (name: string) => (row: Row) =>
    row.build.phases.find((one) => one.name === name)?.milliseconds ?? 0;
  const measures: [name: string, of: (row: Row) => number, shown: (value: number) => string][] = [
    ['content pages', (row) => row.contentPages, String],
    ['pages', ({ build }) => build.pages, String],
    ['build', ({ build }) => build.milliseconds, seconds],
    ...phases.map((name): (typeof measures)[number] => [`  ${name}`, phase(name), seconds]),
    ['  processor', ({ build }) => build.processorMilliseconds, seconds],
    ['build after an edit', ({ next }) => next.milliseconds, seconds],
    ['  processor', ({ next }) => next.processorMilliseconds, seconds],
    // An author writes one, and six or seven are made of it: its citations, its part of packets, its sources and figures …
    ['a further content page', further((row) => row.contentPages), ifAny],
    ['a further page', further(({ build }) => build.pages), ifAny],
    ['peak memory, renderer', ({ build }) => build.peakMemory, megabytes],
    ['  with Pagefind', ({ build }) => build.peakMemoryTogether ?? 0, megabytes],
    ['site', ({ build }) => build.bytes, megabytes],
    ['files', ({ build }) => build.files, String],
    ['an edit, while developing', ({ edit }) => edit, milliseconds],
    ['section page, cold', ({ visit }) => visit.pageBytes, kilobytes],
    ['  first paint', ({ visit }) => visit.firstPaint, milliseconds],
    ['search page with hits', ({ visit }) => visit.searchPageBytes, kilobytes],
    ['first search, first hit', ({ visit }) => visit.first.firstHit, milliseconds],
    ['  bytes to it', ({ visit }) => visit.first.bytesToFirstHit, kilobytes],
    ['  all hits', ({ visit }) => visit.first.allHits, milliseconds],
    ['  bytes', ({ visit }) => visit.first.bytes, kilobytes],
    ['second search, first hit', ({ visit }) => visit.second.firstHit, milliseconds],
    ['  all hits', ({ visit }) => visit.second.allHits, milliseconds],
    ['  bytes', ({ visit }) => visit.second.bytes, kilobytes],
  ];
  console.log(['', ...all.map(({ name }) => name)].map(cell).join(''));
  for (const [name, of, shown] of measures) {
    const cells = all.map((row, index) => {
      const before = all[index - 1];
      const growth = before && index > 1 && of(before) > 0 ? `  ×${(of(row) / of(before)).toFixed(1)}` : '';
      return shown(of(row)) + growth;
    });
    console.log([name, ...cells].map(cell).join(''));
  }
}

function cell(text: string, index: number): string {
  return index === 0 ? text.padEnd(26) : text.padStart(17);
}

function seconds(value: number): string {
  return `${(value / 1000).toFixed(1)} s`;
}

function milliseconds(value: number): string {
  return `${value.toFixed(value < 100 ? 1 : 0)} ms`;
}

function kilobytes(value: number): string {
  return `${(value / 1000).toFixed(1)} KB`;
}

function megabytes(value: number): string {
  return `${(value / 1e6).toFixed(1)} MB`;
}

function gigabytes(value: number): string {
  return `${(value / 2 ** 30).toFixed(0)} GiB`;
}
