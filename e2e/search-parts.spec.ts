import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { answers, highlighted } from './asking.ts';
import { fixture } from './sites.ts';

/*
 * The names of a large collection come in parts, and what only its text tells is looked up hit by hit. Here the site's
 * own index is written so, and served in the place of the one that was built.
 */

test.describe.configure({ mode: 'default' });

const folder = join('.results', `parts-${process.pid}`);
test.beforeAll(() => {
  const script = `
    import { loadLibrary } from './src/library/load-library.ts';
    import { writeIndex } from './src/search/pagefind.ts';
    await writeIndex(loadLibrary('${fixture.content}'), ${JSON.stringify(folder)}, { most: 50 });`;
  const env = { ...process.env, BASE_PATH: fixture.path };
  execFileSync('node', ['--input-type=module', '-e', script], {
    cwd: resolve(import.meta.dirname, '..'),
    env,
  });
});
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

test('names answer from the parts that the words begin with', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('kowalski');
  await expect(page.getByRole('option').first()).toHaveAttribute('href', /\/sources\/kowalski-2013\/$/);
  const parts = () => new Set(asked.filter((path) => path.startsWith('quick/')));
  expect(parts()).toEqual(new Set(['quick/ko.json']));
  await page.getByRole('combobox').fill('Bee Menace ');
  await expect(page.getByRole('option').first()).toHaveAttribute('href', /#bee-menace$/);
  expect(parts()).toEqual(new Set(['quick/ko.json', 'quick/be.json', 'quick/me.json']));
});

test('corrects, filters, holds phrases together and lands', async ({ page }) => {
  await page.goto('search/?q=beekeping');
  await expect(status(page)).toContainText('Did you mean “beekeeping”?');
  await answers(page, 'clover');
  await page.getByRole('radio', { name: /^Paragraphs/ }).check();
  await page.getByRole('radio', { name: 'Letter' }).check();
  await expect(results(page).first()).toHaveAttribute('href', /\/letter\/#letter-\d+$/);
  await expect(page.locator('.search-results .hit-kind')).toHaveText(Array(7).fill('Paragraph'));
  await page.goto('search/');
  await answers(page, '"menace bee"');
  await expect(status(page)).toContainText('Nothing found');
  await answers(page, 'chimneys');
  const hit = page.locator('.search-results .hit', { has: page.locator('a[href$="#winter-2"]') });
  await expect(hit).toContainText('Against the Cold, paragraph 2Paragraph The report, p. 3');
  await hit.getByRole('link').click();
  await expect(page).toHaveURL(/\/report\/winter\/#winter-2$/);
  await expect.poll(() => highlighted(page)).toEqual(['chimneys']);
});

test('where a part is missing, the full text answers', async ({ page }) => {
  await page.route(/\/pagefind\/quick\//, (route) => route.fulfill({ status: 404 }));
  await page.goto('search/');
  expect((await answers(page, 'kowalski')).slice(0, 2).join(' ')).toMatch(/\/sources\/kowalski-2013\//);
  await expect(page.locator('.search-results .hit').first()).toContainText('Jan Kowalski');
  await expect(page.locator('.search-results .hit').first()).toContainText('2013');
});
