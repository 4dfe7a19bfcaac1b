import { test as apart, type Browser, type BrowserContext, type Page } from 'playwright/test';

/** By browser: after a failure a worker goes on with another. No fixture of the worker, for which each file would start its own. */
const pages = new WeakMap<Browser, Page>();

/** What a page has only from its beginning. */
interface Own {
  /** Whether a test has a browser of its own after all: it puts scripts before those of the page, or counts what is loaded anew. */
  isApart: boolean;
}

/**
 * For tests that need no browser of their own: one page is handed from each to the next, as a first visit finds it. A new one is
 * a process that has to read and compile all that every page loads, which costs as much as most tests do with it. A reader’s notes
 * (IndexedDB) are not taken away: tests that write some have a page of their own.
 */
export const test = apart.extend<Own>({
  isApart: [false, { option: true }],
  context: ({ page }: { page: Page }, use: (context: BrowserContext) => Promise<void>) => use(page.context()),
  page: async (
    { browser, baseURL, viewport, permissions, isApart, javaScriptEnabled, hasTouch, isMobile },
    use,
  ) => {
    if (isApart || javaScriptEnabled === false || hasTouch || isMobile) {
      const own = await browser.newContext();
      await use(await own.newPage());
      await own.close();
      return;
    }
    const page = pages.get(browser) ?? (await browser.newPage());
    pages.set(browser, page);
    if (viewport) await page.setViewportSize(viewport);
    if (permissions) await page.context().grantPermissions(permissions);
    await use(page);
    page.removeAllListeners();
    await page.unrouteAll();
    await page.context().clearPermissions();
    await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
    await page.mouse.move(-1, -1);
    // A page that asks for nothing, and keeps nothing when it is left.
    await page.goto(new URL('robots.txt', baseURL).href);
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  },
});
