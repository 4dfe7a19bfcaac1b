import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { answers, highlighted } from './asking.ts';
import { intercept, ofIndex, pathInIndex } from './intercept.ts';
import { fixture } from './sites.ts';

/*
 * A collection that is too large for one file is searched in parts. Here the site's own index is written so, and served in
 * the place of the one that was built.
 */

test.describe.configure({ mode: 'default' });

const folder = join('.results', `parts-${process.pid}`);
test.beforeAll(() => {
  const script = `
    import { loadLibrary } from './src/library/load-library.ts';
    import { writeIndex } from './src/indexing/write-index.ts';
    await writeIndex(loadLibrary('${fixture.content}', '2100-01-01'), ${JSON.stringify(folder)}, { most: 50 });`;
  const env = { ...process.env, BASE_PATH: fixture.path };
  execFileSync('node', ['--input-type=module', '-e', script], {
    cwd: resolve(import.meta.dirname, '..'),
    env,
  });
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** What was asked of the index, by its path there. */
let asked: string[];
/** All but what is loaded first is gone. */
let isCut: boolean;
test.beforeEach(async ({ page }) => {
  asked = [];
  isCut = false;
  await intercept(page, ['*/pagefind/*'], (url) => {
    const path = pathInIndex(url);
    asked.push(path);
    return isCut && !path.startsWith('quick') ? { status: 404 } : ofIndex(folder, url);
  });
});

const results = (page: Page) => page.locator('.search-results a');
const status = (page: Page) => page.getByRole('status');

test('leads from the dialog to a name and to a paragraph', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('kowalski ');
  await expect(page.getByRole('option').first()).toHaveAttribute('href', /\/sources\/kowalski-2013\/$/);
  await page.getByRole('combobox').fill('Bee Menace ');
  await expect(page.getByRole('option').first()).toHaveAttribute('href', /#bee-menace$/);
  // Of more than 300 records, those that it needs and few others; of Pagefind nothing.
  const records = asked.filter((path) => path.includes('/records-'));
  expect(records.length).toBeGreaterThan(0);
  expect(records.length).toBeLessThanOrEqual(18);
  expect(asked.filter((path) => !/^(?:quick\.json|words\.txt|parts\/.*)$/.test(path))).toEqual([]);
});

test('filters, holds phrases together, leaves out, and lands', async ({ page }) => {
  await page.goto('search/');
  await answers(page, 'clover');
  await page.getByRole('radio', { name: /^Paragraphs/ }).check();
  await page.getByRole('radio', { name: 'Letter' }).check();
  await expect(results(page).first()).toHaveAttribute('href', /\/letter\/#letter-\d+$/);
  await expect(page.locator('.search-results .hit-kind').first()).toHaveText('Paragraph');
  await expect(page.locator('.search-results a:not([href*="/letter/#letter-"])')).toHaveCount(0);
  await page.goto('search/');
  await answers(page, '"colonies large"');
  await expect(status(page)).toContainText('Nothing');
  await answers(page, 'chimneys');
  const hit = page.locator('.search-results .hit', { has: page.locator('a[href$="#winter-2"]') });
  await expect(hit).toContainText('The report, p. 3');
  await hit.getByRole('link').click();
  await expect(page).toHaveURL(/\/report\/winter\/#winter-2$/);
  await expect.poll(() => highlighted(page)).toEqual(['chimneys']);
});

test('where its files cannot be had, a sentence says so and the index is open', async ({ page }) => {
  isCut = true;
  await page.goto('search/?q=kowalski');
  await expect(status(page)).toContainText('Search cannot work here');
  await expect(page.locator('.index section').first()).toBeVisible();
});
