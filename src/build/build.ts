import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { build as buildPages } from 'astro';
import { platformHeaders, platformRedirects } from '../hosting/configuration.ts';
import { forgetLibrary, library } from '../library/current.ts';
import type { Library } from '../library/library.ts';
import { ContentError } from '../library/problem.ts';
import { writeIndex } from '../search/index.ts';
import { checkAddresses } from './addresses.ts';
import { siteFolder, stagingFolder } from './folders.ts';
import { offerHelp } from './help.ts';
import { keepFormerIds } from './redirects.ts';
import { SiteError, verifySite } from './verify.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/**
 * Checks the content, renders the pages and their index beside the site that stands, and puts them in its place when
 * all of it is whole. Prints a line a phase.
 * @throws ContentError, and whatever rendering throws; the old site is then untouched
 */
export async function build(): Promise<void> {
  const begun = performance.now();
  forgetLibrary();
  rmSync(stagingFolder, { recursive: true, force: true });

  const content = await phase('check', () => library(), describe);
  await phase(
    'addresses',
    () => checkAddresses(content),
    ({ kept, added }) => `${count(kept)} hold${added > 0 ? `, ${added} new: npm run addresses` : ''}`,
  );
  await phase('pages', renderPages, (pages) => `${pages} pages`);
  keepFormerIds(stagingFolder, content);
  await phase(
    'search',
    () => writeIndex(content, join(stagingFolder, 'pagefind')),
    ({ records }) => `${count(records)} records`,
  );
  writeFileSync(join(stagingFolder, '_headers'), platformHeaders());
  writeFileSync(join(stagingFolder, '_redirects'), platformRedirects(content));
  await phase(
    'verify',
    () => verifySite(stagingFolder, content),
    (links) => `${count(links)} links`,
  );
  swap();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`Built ${bytes(folderSize(siteFolder))} in ${seconds} s.`);
}

async function renderPages(): Promise<number> {
  // Astro’s store of texts keeps those that were renamed or belong to another content folder, and then finds no file.
  rmSync(join('node_modules/.astro', 'data-store.json'), { force: true });
  await buildPages({ logLevel: 'warn' });
  return readdirSync(stagingFolder, { recursive: true }).filter((name) => String(name).endsWith('.html'))
    .length;
}

/** Two renames, so that no reader meets half a site. */
function swap(): void {
  const old = `${siteFolder}-old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(siteFolder)) renameSync(siteFolder, old);
  renameSync(stagingFolder, siteFolder);
  rmSync(old, { recursive: true, force: true });
}

async function phase<T>(name: string, run: () => T | Promise<T>, tell: (result: T) => string): Promise<T> {
  const begun = performance.now();
  const result = await run();
  const seconds = `${((performance.now() - begun) / 1000).toFixed(1)} s`;
  console.log(`${styleText('green', '✓')} ${name.padEnd(9)}${seconds.padStart(6)}  ${tell(result)}`);
  return result;
}

function describe({
  documents,
  sections,
  passages,
  sources,
  statistics,
  terms,
  events,
  comparisons,
}: Library) {
  const notes = documents.reduce((sum, document) => sum + document.notes.length, 0);
  return [
    [documents.length, 'documents'],
    [sections.length, 'sections'],
    [passages.length, 'paragraphs'],
    [notes, 'notes'],
    [sources.size, 'sources'],
    [statistics.size, 'statistics'],
    [terms.size, 'terms'],
    [events.size, 'events'],
    [comparisons.size, 'comparisons'],
  ]
    .map(([number, name]) => `${count(number as number)} ${name}`)
    .join(', ');
}

function folderSize(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

const count = (number: number) => number.toLocaleString('en-US');
const bytes = (size: number) => `${(size / 1e6).toFixed(1)} MB`;

/** Runs the build as a command: problems of the content are told as they are, anything else with its trace. */
export async function buildOrExit(): Promise<void> {
  try {
    await build();
  } catch (error) {
    rmSync(stagingFolder, { recursive: true, force: true });
    console.error(error instanceof ContentError || error instanceof SiteError ? error.message : error);
    process.exit(1);
  }
}

const usage = `
Usage: npm run build

Checks content/, renders the pages and their index, verifies them, and only then puts them in the place of .site/.
SITE_URL and BASE_PATH say where the site will stand, CONTENT_DIR and SITE_DIR name other folders to build from and to.
Ends with 0 when the site is there, else with 1; the former site then still stands.
`;

if (import.meta.main) {
  offerHelp(usage);
  await buildOrExit();
}
