import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'acorn';
import { type BrowserContext, expect, type Page, test } from 'playwright/test';
import { type Instead, intercept } from './intercept.ts';
import { kinds, scripted } from './pages.ts';
import { fixture } from './sites.ts';

// What can be missing where somebody reads, and what the reader then sees: on every kind of page, or on one of each set of scripts.

interface Failure {
  name: string;
  options?: { javaScriptEnabled: boolean };
  /** It is the scripts that have to bear it. */
  isOfScripts?: true;
  arrange?: (page: Page) => Promise<unknown>;
  /** What must hold on a page besides that it can be read and that nothing throws. */
  look?: (page: Page) => Promise<void>;
}

const hidden = async (page: Page) => {
  await expect(page.getByRole('button', { name: 'Reading settings' })).toBeHidden();
  await expect(page.locator(':is(.filter, #settings):visible')).toHaveCount(0);
};

/** What comes in the place of the index: nothing, an error, or a filter's own page. */
const answers: Instead[] = [
  { status: 404 },
  { status: 500 },
  { status: 200, contentType: 'text/html', body: '<!doctype html><title>Blocked</title>' },
];

/** Each page gets another of them: what asks is one script for all. */
let pages = 0;
const nextAnswer = (): Instead => answers[pages % answers.length] ?? 'failed';

const cannotSearch = async (page: Page) => {
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('roe');
  await expect(dialog).toContainText('Search cannot work here');
  pages += 1;
};

const failures: Failure[] = [
  { name: 'JavaScript is off', options: { javaScriptEnabled: false }, look: hidden },
  {
    name: 'the browser is older than the scripts',
    isOfScripts: true,
    arrange: (page) => page.addInitScript(() => Reflect.deleteProperty(HTMLElement.prototype, 'popover')),
    look: async (page) => {
      await expect(page.locator('html')).not.toHaveAttribute('data-scripts');
      await expect(page.locator('.preview')).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Reading settings' })).toBeHidden();
    },
  },
  {
    name: 'neither fonts nor any script but the first arrive',
    arrange: (page) =>
      intercept(page, ['*.woff2', '*/assets/*.js'], (url) => (url.endsWith('.js') ? 'never' : 'failed')),
  },
  // Two at once, here and in the next, of which neither hides the other: each asks for an answer of its own.
  {
    name: 'WebAssembly is blocked and storage is denied',
    isOfScripts: true,
    arrange: (page) =>
      page.addInitScript(() => {
        WebAssembly.compile = () => Promise.reject(new Error('blocked'));
        for (const name of ['localStorage', 'sessionStorage', 'caches']) {
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('denied', 'SecurityError');
            },
          });
        }
      }),
    look: async (page) => {
      await page.getByRole('button', { name: 'Reading settings' }).click();
      await page.getByRole('radio', { name: 'Dark' }).press(' ');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').fill('roe');
      await expect(page.getByRole('dialog').getByRole('option', { name: /Roe/ }).first()).toBeVisible();
    },
  },
  {
    name: 'the index is not found, answers 500, or is a page of some filter; settings are broken or of an older version, and the browser tells nothing of times',
    isOfScripts: true,
    arrange: async (page) => {
      await intercept(page, ['*/pagefind/*'], nextAnswer);
      await page.addInitScript(() => {
        Object.assign(performance, { getEntriesByType: () => [] });
        const stored = { theme: '{', size: '"><img src=x onerror=alert(1)>', notes: 'sideways', keys: '7' };
        for (const [name, value] of Object.entries(stored)) localStorage.setItem(`reader:${name}`, value);
        for (const name of ['report', 'letter'])
          localStorage.setItem(
            `reader:stopped:${name}`,
            '{"address":"javascript:alert(1)","id":[],"label":{}}',
          );
      });
    },
    look: async (page) => {
      await expect(page.locator('html')).toHaveAttribute('data-scripts');
      // Nothing is left behind by what measures the margin.
      await expect(page.locator('html > div')).toHaveCount(0);
      for (const name of ['data-theme', 'data-size', 'data-notes'])
        await expect(page.locator('html')).not.toHaveAttribute(name);
      await expect(page.locator('.resume')).toHaveCount(0);
      await page.getByRole('button', { name: 'Reading settings' }).click();
      await expect(page.getByRole('radio', { name: 'System' })).toBeChecked();
      await cannotSearch(page);
    },
  },
];

for (const { name, options, isOfScripts, arrange, look } of failures) {
  const [tried, addresses] = isOfScripts
    ? ['a page with each set of scripts', scripted.map((kind) => kinds[kind])]
    : ['every kind of page', Object.values(kinds)];
  test(`${name}: ${tried} is read`, async ({ browser, baseURL }) => {
    const context: BrowserContext = await browser.newContext({
      baseURL: baseURL ?? '',
      serviceWorkers: 'block',
      ...options,
    });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
    page.on('dialog', (dialog) => errors.push(dialog.message()));
    await arrange?.(page);
    for (const address of addresses) {
      await page.goto(address, { waitUntil: look ? 'domcontentloaded' : 'commit' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('main')).toContainText(/\w+ \w+ \w+/);
      await look?.(page);
    }
    expect(errors).toEqual([]);
    await context.close();
  });
}

test('of each set of scripts that pages have, one page is tried', () => {
  const scriptsOf = (kind: keyof typeof kinds) => {
    const file = kind === 'missing' ? '404.html' : `${kinds[kind].replace(/#.*/, '')}index.html`;
    const html = readFileSync(join(import.meta.dirname, '..', fixture.folder, file), 'utf8');
    const sources = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, source]) => source);
    // The first script stands in some pages, and is a file for others.
    return sources
      .filter((source) => !source?.endsWith('/theme-init.js'))
      .sort()
      .join(' ');
  };
  const all = new Set(Object.keys(kinds).map((kind) => scriptsOf(kind as keyof typeof kinds)));
  expect(new Set(scripted.map(scriptsOf))).toEqual(all);
});

test('in a browser older than the scripts a note mark leads to its note, and back', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(HTMLElement.prototype, 'popover'));
  await page.setViewportSize({ width: 400, height: 800 });
  await page.goto('report/hives/');
  await page.locator('#ref-10').click();
  await expect(page).toHaveURL(/#note-10$/);
  await page
    .locator('#note-10')
    .getByRole('link', { name: /^Back to note 10.*1 of 2/ })
    .click();
  await expect(page).toHaveURL(/#ref-10$/);
});

test('on a slow line the text is there before any script but the first, and then they work', async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  const line = { offline: false, latency: 200, downloadThroughput: 150_000, uploadThroughput: 150_000 };
  await session.send('Network.emulateNetworkConditions', line);
  let arrive = Promise.withResolvers<void>();
  await intercept(page, ['*/assets/*.js'], () => arrive.promise.then(() => 'continue'));
  for (const address of [kinds.section, kinds.sources, kinds.search, kinds['own packet']]) {
    arrive = Promise.withResolvers();
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main')).toContainText(/\w+ \w+ \w+/);
    arrive.resolve();
    await page.getByRole('button', { name: 'Reading settings' }).click();
    await page.getByRole('radio', { name: 'Dark' }).press(' ');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.evaluate(() => localStorage.clear());
  }
});

test('the one script that every browser runs is ES2019; a browser with popovers can parse all others', () => {
  const site = resolve(import.meta.dirname, '..', fixture.folder);
  const read = (file: string) => readFileSync(join(site, file), 'utf8');
  const files = readdirSync(site, { recursive: true }).map(String);
  // theme-init.js keeps every other from browsers without popovers; the first with them know ES2023.
  const first = read('theme-init.js').trim();
  parse(first, { ecmaVersion: 2019, sourceType: 'script' });
  for (const file of files.filter((name) => name.endsWith('.js')))
    parse(read(file), { ecmaVersion: 2023, sourceType: 'module' });
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const scripts = (read(file).match(/<script[^>]*>/g) ?? []).filter((tag) => !tag.includes('ld+json'));
    const classic = scripts.filter((tag) => !tag.includes('type="module"'));
    expect(classic, file).toHaveLength(1);
    expect(classic[0]?.includes('/theme-init.js"') || read(file).includes(`>${first}</script>`), file).toBe(
      true,
    );
    // Before anything that it keeps from being run.
    expect(scripts[0], file).toBe(classic[0]);
  }
});
