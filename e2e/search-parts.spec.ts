import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { loadLibrary } from '../src/library/load-library.ts';
import { writeIndex } from '../src/search/pagefind.ts';
import { answers, highlighted } from './asking.ts';
import { queries } from './queries.ts';

/*
 * The names of a large collection come in parts, and what only its text tells is looked up hit by hit. Here the site's
 * own index is written so, and served in the place of the one that was built.
 */

test.describe.configure({ mode: 'default' });

const folder = join('.results', `parts-${process.pid}`);
test.beforeAll(() => writeIndex(loadLibrary('content'), folder, { most: 100 }));
test.afterAll(() => rmSync(folder, { recursive: true }));

/** What was asked of the index, by its path there. */
let asked: string[];
test.beforeEach(async ({ page }) => {
  asked = [];
  await page.route(/\/pagefind\//, (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/pagefind\//, '');
    asked.push(path);
    return route.fulfill({ path: join(folder, path) });
  });
});

const results = (page: Page) => page.locator('.search-results a');
const status = (page: Page) => page.getByRole('status');

test('finds as well as from one file', async ({ page }) => {
  await page.goto('search/');
  const missed: string[] = [];
  const sample = queries.filter((_, index) => index % 4 === 0);
  for (const [query, ...wanted] of sample) {
    const found = await answers(page, query);
    const place = found.findIndex((address) => wanted.some((end) => address.endsWith(end)));
    if (place < 0 || place > 2) missed.push(query);
  }
  expect(missed.length / sample.length, missed.join('\n')).toBeLessThan(0.05);
});

test('names answer from the parts that the words begin with', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('fung');
  await expect(page.getByRole('option').first()).toHaveAttribute('href', /\/sources\/fung-2016\/$/);
  const parts = () => new Set(asked.filter((path) => path.startsWith('quick/')));
  expect(parts()).toEqual(new Set(['quick/fu.json']));
  await page.getByRole('combobox').fill('Opération Serval ');
  await expect(page.getByRole('option').first()).toHaveAttribute('href', /#operation-serval$/);
  expect(parts()).toEqual(new Set(['quick/fu.json', 'quick/op.json', 'quick/se.json']));
});

test('corrects, filters, holds phrases together and lands', async ({ page }) => {
  await page.goto('search/?q=peacekeping');
  await expect(status(page)).toContainText('Did you mean “peacekeeping”?');
  await answers(page, 'liberia');
  await page.getByRole('radio', { name: /^Paragraphs/ }).check();
  await page.getByRole('radio', { name: 'Mali' }).check();
  await expect(results(page).first()).toHaveAttribute('href', /\/mali\/#mali-\d+$/);
  await expect(page.locator('.search-results .hit-kind')).toHaveText(['Paragraph', 'Paragraph']);
  await page.goto('search/');
  await answers(page, '"isolation international"');
  await expect(status(page)).toContainText('Nothing found');
  await answers(page, 'tiananmen');
  const hit = page.locator('.search-results .hit', { has: page.locator('a[href$="#isolation-2"]') });
  await expect(hit).toContainText('Breaking International Isolation, paragraph 2Paragraph The brief, p. 3');
  await hit.getByRole('link').click();
  await expect(page).toHaveURL(/\/brief\/isolation\/#isolation-2$/);
  await expect.poll(() => highlighted(page)).toEqual(['Tiananmen']);
});

test('where a part is missing, the full text answers', async ({ page }) => {
  await page.route(/\/pagefind\/quick\//, (route) => route.fulfill({ status: 404 }));
  await page.goto('search/');
  expect((await answers(page, 'masuda')).slice(0, 2).join(' ')).toMatch(/\/sources\/masuda-2011\//);
  await expect(page.locator('.search-results .hit').first()).toContainText('Masayuki Masuda');
  await expect(page.locator('.search-results .hit').first()).toContainText('2011');
});
