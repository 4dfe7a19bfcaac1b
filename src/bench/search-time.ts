import { type Browser, chromium, type Page } from 'playwright';
import { findOrInstallBrowser } from '../build/browser.ts';
import { host } from './host.ts';

/** A search in the dialog, from the reader's point of view. */
export interface SearchTime {
  query: string;
  /** From the last key to the first hit. */
  firstHit: number;
  /** From the last key to the last change of the list. */
  allHits: number;
  /** Bytes on the wire to the first hit, since the dialog was asked for. */
  bytesToFirstHit: number;
  /** The same to the end, snippets included. */
  bytes: number;
}

export interface Visit {
  /** Bytes on the wire of the page, cold, with everything that it loads. */
  pageBytes: number;
  requests: number;
  /** Milliseconds until its text is drawn. */
  firstPaint: number;
  first: SearchTime;
  second: SearchTime;
  /** Bytes on the wire of the search page with the answer to the first query, cold. */
  searchPageBytes: number;
}

/** Slow 4G, and a processor a quarter as fast as the one that measures. */
const network = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000, offline: false };
const slowdown = 4;
/** Between keys: some 100 words a minute. */
const keyDelay = 120;
/** A list that has not changed for so long is complete. */
const quiet = 1500;

/**
 * Opens a page and searches twice, throttled, with nothing in any cache.
 * @param path of a section, from the root of the site
 */
export async function timeVisit(site: string, path: string, queries: [string, string]): Promise<Visit> {
  const { address, server } = await host(site);
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: ['--no-sandbox'] });
  try {
    // Once at full speed: the server has then compressed everything.
    await visit(browser, address + path, queries, false);
    const measured = await visit(browser, address + path, queries, true);
    const searchPage = `${address}search/?q=${encodeURIComponent(queries[0])}`;
    return { ...measured, searchPageBytes: await weigh(browser, searchPage) };
  } finally {
    await browser.close();
    server.close();
  }
}

async function visit(
  browser: Browser,
  address: string,
  [one, other]: [string, string],
  throttled: boolean,
): Promise<Omit<Visit, 'searchPageBytes'>> {
  const { context, page, session, arrivals } = await watchedPage(browser);
  if (throttled) {
    await session.send('Network.emulateNetworkConditions', network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }
  await page.goto(address, { waitUntil: 'networkidle' });
  const loaded = arrivals.splice(0);
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
  // Network events have the browser's clock, the page's events another: their difference is fixed once.
  const { metrics } = await session
    .send('Performance.enable')
    .then(() => session.send('Performance.getMetrics'));
  const browserNow = (metrics.find(({ name }) => name === 'Timestamp')?.value ?? 0) * 1000;
  const offset = browserNow - (await page.evaluate(() => performance.now()));
  await page.keyboard.press('Control+k');
  const first = await search(page, one, arrivals, offset);
  const second = await search(page, other, arrivals, offset);
  await context.close();
  return { pageBytes: sum(loaded), requests: loaded.length, firstPaint, first, second };
}

/** Bytes on the wire of a page with everything that it loads, with nothing in any cache. */
async function weigh(browser: Browser, address: string): Promise<number> {
  const { context, page, arrivals } = await watchedPage(browser);
  await page.goto(address, { waitUntil: 'networkidle' });
  await context.close();
  return sum(arrivals);
}

interface Arrival {
  at: number;
  bytes: number;
}

/** A page of a reader who has never been here, and what arrives for it. */
async function watchedPage(browser: Browser) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const arrivals: Arrival[] = [];
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ timestamp, encodedDataLength }) =>
    arrivals.push({ at: timestamp * 1000, bytes: encodedDataLength }),
  );
  return { context, page, session, arrivals };
}

interface Watched {
  lastKey: number;
  changes: number[];
}

async function search(page: Page, query: string, arrivals: Arrival[], offset: number): Promise<SearchTime> {
  const field = page.getByRole('combobox');
  await field.waitFor();
  const before = arrivals.splice(0);
  await field.fill('');
  await page.evaluate(() => {
    const watched: Watched = { lastKey: 0, changes: [] };
    Object.assign(window, { watched });
    document.addEventListener(
      'input',
      () => Object.assign(watched, { lastKey: performance.now(), changes: [] }),
      {
        capture: true,
      },
    );
    new MutationObserver(() => {
      if (document.querySelector('[role="option"] .hit-place')) watched.changes.push(performance.now());
    }).observe(document.body, { childList: true, subtree: true });
  });
  await field.pressSequentially(query, { delay: keyDelay });
  await page.waitForFunction(
    (pause) => {
      const { changes } = (window as unknown as { watched: Watched }).watched;
      return changes.length > 0 && performance.now() - (changes.at(-1) ?? 0) > pause;
    },
    quiet,
    { timeout: 60_000 },
  );
  const { lastKey, changes } = await page.evaluate(() => (window as unknown as { watched: Watched }).watched);
  const shown = changes[0] ?? 0;
  const all = [...before, ...arrivals.splice(0)];
  return {
    query,
    firstHit: shown - lastKey,
    allHits: (changes.at(-1) ?? 0) - lastKey,
    bytesToFirstHit: sum(all.filter(({ at }) => at - offset <= shown)),
    bytes: sum(all),
  };
}

const sum = (arrived: Arrival[]): number => arrived.reduce((total, { bytes }) => total + bytes, 0);
