import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { siteFolder, siteUrl, stagingFolder } from '../config.ts';
import { leftOut } from '../formats/card.ts';
import { writeLicenses } from '../formats/licenses.ts';
import { forgetOld, keptPictures } from '../formats/png.ts';
import { platformHeaders, platformRedirects } from '../hosting/configuration.ts';
import { inlineCode } from '../hosting/inline-code.ts';
import { type WrittenIndex, writeIndex } from '../indexing/write-index.ts';
import { forgetLibrary, library } from '../library/shared-library.ts';
import { counted } from '../messages/en/counted.ts';
import { indexFolder } from '../model/index-files.ts';
import type { Library } from '../model/library.ts';
import { KeptPages } from '../render/kept-pages.ts';
import { ContentError, countProblems, quote } from '../syntax/problem.ts';
import { writeChecksums } from '../verifying/checksums.ts';
import {
  contentChanged,
  contentFiles,
  forgetInputs,
  hashInputs,
  isBuiltOf,
  pagesKey,
  pagesRecord,
  readInputs,
  recordsFolder,
  rememberInputs,
} from '../verifying/inputs.ts';
import { verifySite } from '../verifying/verify-site.ts';
import { checkAddresses } from './address-lock.ts';
import { lock } from './build-lock.ts';
import { CardDrawing } from './draw-cards.ts';
import { type Phase, Progress } from './progress.ts';
import { checkSiteFolder, clearLeftovers, publish } from './publish.ts';
import { keepFormerAddresses } from './redirect-pages.ts';
import { writeWorker } from './service-worker.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** How much V8 lets its heap grow, in percent of what is in use, before it looks for garbage: else up to 300, and it keeps the room. */
const heapGrowth = 30;

/**
 * Checks the content, renders the pages and their index beside the site that stands, and puts them in its place when
 * all of it is whole. A build that ends early, however it ends, leaves the site as it was and the next build nothing to
 * clean.
 * @returns its phases, in order; none where the site that stands is what would be built
 * @throws BusyError, ContentError, SiteError, and whatever rendering and the disk throw
 */
export async function build(): Promise<Phase[]> {
  checkSiteFolder();
  setFlagsFromString(`--heap-growing-percent=${heapGrowth}`);
  const unlock = lock();
  const before = contentFiles();
  let cards: CardDrawing | undefined;
  let index: Promise<WrittenIndex> | undefined;
  try {
    const progress = new Progress();
    const phase = progress.phase.bind(progress);
    forgetLibrary();
    clearLeftovers();
    const made = readInputs();
    const inputs = hashInputs(made);
    if (isBuiltOf(inputs)) {
      console.log(`Nothing has changed since ${relative('', siteFolder)} was built.`);
      return [];
    }
    forgetInputs();
    rmSync(stagingFolder, { recursive: true, force: true });
    mkdirSync(stagingFolder, { recursive: true });

    const content = await phase('check', () => library(), describe);
    if (content.warnings.length > 0)
      console.log(`${countProblems([...content.warnings])} npm run check lists them.`);
    await phase(
      'addresses',
      () => checkAddresses(content),
      ({ kept, added }) =>
        `${count(kept)} addresses hold${added > 0 ? `, ${added} new: npm run addresses` : ''}`,
    );
    const kept = new KeptPages(content, pagesKey(made), pagesRecord);
    cards = new CardDrawing(content, stagingFolder, kept);
    // Pagefind is a process of its own, at work while this one renders.
    index = writeIndex(content, join(stagingFolder, indexFolder));
    // What fails beside the renderer ends the build at once, and not when all pages are there.
    const beside = [failureOf(index), failureOf(cards.done)];
    await phase(
      'pages',
      () => Promise.race([kept.during(renderPages), ...beside]),
      (pages) => counted(pages, 'page') + (kept.taken > 0 ? `, ${count(kept.taken)} as they stood` : ''),
    );
    await phase(
      'search',
      () => index,
      (written) => counted(written?.records ?? 0, 'search record'),
    );
    await phase(
      'cards',
      () => cards?.done ?? 0,
      (drawn) => counted(drawn, 'card'),
    );
    const inline = await inlineCode(stagingFolder);
    kept.stamp();
    keepFormerAddresses(stagingFolder, content);
    writeFileSync(join(stagingFolder, '_headers'), platformHeaders(inline));
    writeFileSync(join(stagingFolder, '_redirects'), platformRedirects(content));
    writeLicenses(stagingFolder);
    await phase(
      'verify',
      () => verifySite(stagingFolder, content, kept),
      (links) => counted(links, 'link'),
    );
    await phase('offline', () => writeWorker(stagingFolder), String);
    // Last of all: every other file is in it.
    writeChecksums(stagingFolder, made);
    const left = await phase(
      'publish',
      () => publish(),
      () => bytes(folderSize(siteFolder)),
    );
    if (left !== undefined) console.log(`What stood before could not be removed. Remove ${left}.`);
    const [nextDay] = content.waiting.map((document) => document['publish-on']).sort();
    rememberInputs(inputs, nextDay);
    kept.remember();
    for (const folder of [keptPictures, recordsFolder]) forgetOld(folder);
    console.log(progress.summary(`Built ${relative('', siteFolder)}`));
    for (const line of [...(await leftOut(content)), ...remarksOn(content)]) console.log(line);
    return progress.phases;
  } catch (error) {
    // What the renderer does not find any more it tells in its own way, and at length.
    throw error instanceof ContentError ? error : (contentChanged(before) ?? error);
  } finally {
    // Afterwards neither writes any more.
    await Promise.allSettled([cards?.end(), index]);
    unlock();
  }
}

/** What whoever builds should know of the site, and may not have meant. */
function remarksOn({ waiting }: Library): string[] {
  const named = process.env['SITE_URL'] !== undefined;
  return [
    ...waiting.map(
      (document) =>
        `${quote(document.title)} is not on it before ${document['publish-on']}; --drafts builds it.`,
    ),
    ...(named
      ? []
      : [
          `Citations, cards and maps of the site say ${siteUrl.origin}: set SITE_URL to the address where readers will find it.`,
        ]),
  ];
}

/** Rejects where something does, and else never settles. */
const failureOf = (something: Promise<unknown>): Promise<never> =>
  new Promise((_, reject) => void something.catch(reject));

async function renderPages(): Promise<number> {
  // The bundler's allocator, mimalloc, would keep what it has freed; told before it is loaded, it gives it back at once.
  process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
  const { build: buildPages } = await import('astro');
  await buildPages({ logLevel: 'warn' });
  return readdirSync(stagingFolder, { recursive: true }).filter((name) => String(name).endsWith('.html'))
    .length;
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
    counted(documents.length, 'document'),
    counted(sections.length, 'section'),
    counted(passages.length, 'paragraph'),
    counted(notes, 'note'),
    counted(sources.size, 'source'),
    counted(statistics.size, 'statistic'),
    counted(terms.size, 'term'),
    counted(events.size, 'event'),
    counted(comparisons.size, 'comparison'),
  ].join(', ');
}

function folderSize(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

const count = (number: number) => number.toLocaleString('en-US');
const bytes = (size: number) => `${(size / 1e6).toFixed(1)} MB`;
