import { type Browser, chromium, type Page } from 'playwright';
import { findOrInstallBrowser } from '../build/browser.ts';
import { type Host, host } from './host.ts';
import { slow4g, slowdown } from './slow-reader.ts';

/** A box to search in, by what is clicked to have it, where one types, and what a hit is in it. */
export interface Box {
  name: string;
  button: string;
  field: string;
  hit: string;
}

/** Milliseconds, and bytes on the wire, of one reader who has never been here: opens the box, and asks twice. */
export interface BoxTime {
  /** From the click until letters land in the field. */
  field: number;
  /** From the last key to the first hit. */
  hit: number;
  /** From the click to the first hit, with everything for it. */
  bytes: number;
  nextHit: number;
  /** From the first hit to the first of the next query. */
  nextBytes: number;
  /** What stands in the field is what was typed since the click. */
  isWhole: boolean;
}

/** Between keys: some 100 words a minute. */
const keyDelay = 120;

/**
 * One visit for each pair of queries, throttled, with nothing in any cache.
 * @param path of a page, from the root of the site
 */
export async function timeBox(
  site: string,
  path: string,
  box: Box,
  pairs: readonly (readonly [string, string])[],
): Promise<BoxTime[]> {
  const hosted = await host(site);
  const address = hosted.address + path;
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: ['--no-sandbox'] });
  try {
    const times: BoxTime[] = [];
    for (const pair of pairs) {
      // Once at full speed: the server has then compressed everything.
      await visit(browser, hosted, address, box, pair, false);
      times.push(await visit(browser, hosted, address, box, pair, true));
    }
    return times;
  } finally {
    await browser.close();
    hosted.server.close();
  }
}

async function visit(
  browser: Browser,
  hosted: Host,
  address: string,
  box: Box,
  [first, next]: readonly [string, string],
  isThrottled: boolean,
): Promise<BoxTime> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (isThrottled) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  hosted.slowDown(isThrottled ? slow4g : undefined);
  await page.goto(address, { waitUntil: 'networkidle' });
  const loaded = hosted.sent();
  await watch(page, box);
  // Not the mouse's way there, which would load ahead of the click.
  await page.locator(box.button).first().dispatchEvent('click');
  await page.waitForFunction((selector) => document.activeElement?.matches(selector), box.field, {
    polling: 10,
  });
  const field = await page.evaluate(
    () => (window as unknown as Watched).focused - (window as unknown as Watched).clicked,
  );
  const ask = async (query: string) => {
    await page.evaluate(() => Object.assign(window, { key: 0, drawn: 0 }));
    await page.keyboard.type(query, { delay: keyDelay });
    await page.waitForFunction(() => (window as unknown as Watched).drawn > 0, undefined, {
      timeout: 60_000,
      polling: 10,
    });
    const arrived = hosted.sent() - loaded;
    const time = await page.evaluate(
      () => (window as unknown as Watched).drawn - (window as unknown as Watched).key,
    );
    return { time, arrived };
  };
  const one = await ask(first);
  const isWhole = (await page.locator(box.field).inputValue()) === first;
  await page.waitForTimeout(1500);
  await page.locator(box.field).selectText();
  const before = hosted.sent() - loaded;
  const two = await ask(next);
  await context.close();
  return {
    field,
    hit: one.time,
    bytes: one.arrived,
    nextHit: two.time,
    nextBytes: two.arrived - before,
    isWhole,
  };
}

interface Watched {
  clicked: number;
  focused: number;
  /** The last key, and the first list with hits after it. */
  key: number;
  drawn: number;
}

function watch(page: Page, { field, hit }: Box): Promise<void> {
  return page.evaluate(
    ([field = '', hit = '']) => {
      const watched = Object.assign(window, { clicked: 0, focused: 0, key: 0, drawn: 0 });
      const note = (event: string, act: (target: Element) => void) =>
        document.addEventListener(event, ({ target }) => act(target as Element), { capture: true });
      note('click', () => {
        watched.clicked ||= performance.now();
      });
      note('focusin', (target) => {
        if (target.matches(field)) watched.focused ||= performance.now();
      });
      note('input', () => {
        watched.key = performance.now();
        watched.drawn = 0;
      });
      new MutationObserver(() => {
        if (watched.key > 0 && watched.drawn === 0 && document.querySelector(hit))
          watched.drawn = performance.now();
      }).observe(document.body, { childList: true, subtree: true });
    },
    [field, hit],
  );
}
