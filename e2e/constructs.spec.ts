import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'playwright/test';
import { test } from './one-page.ts';
import { fixture } from './sites.ts';

/** The files of a book of the made site, by name. */
const bookOf = (name: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(join(fixture.folder, `${name}.epub`)))).map(([file, bytes]) => [
      file,
      strFromU8(bytes),
    ]),
  );

test('a table is copied cell by cell, downloaded as CSV, and its picture enlarged, all from the keyboard', async ({
  page,
  context,
  request,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('manual/tools/');
  const table = page.locator('#table-seasons');
  await table.getByRole('button', { name: 'Copy' }).focus();
  await page.keyboard.press('Enter');
  const rows = ['Season,Keepers,Keepers', 'Season,old,new', 'Spring,open the hive,watch'];
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain(rows[2]?.replaceAll(',', '\t'));
  const csv = await request.get((await table.getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? '');
  expect((await csv.text()).split('\r\n').slice(2, 3)).toEqual(rows.slice(2));
  // Spans are told to who hears the table.
  await expect(table.getByRole('columnheader', { name: 'Keepers' })).toHaveAttribute('colspan', '2');
  await expect(table.getByRole('columnheader', { name: 'Season' })).toHaveAttribute('rowspan', '2');
  await page.locator('#figure-hive .enlarge').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('manual/hive.svg');
});

test('each kind of thing with an address is found by search under its kind, and is where search leads', async ({
  page,
}) => {
  await page.goto('search/?q=frame');
  const hits = page.locator('.search-results a');
  await expect
    .poll(() => hits.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash)))
    .toEqual(expect.arrayContaining(['#table-1', '#box-frame']));
});

test('parts stand in contents, crumbs and books', async ({ page }) => {
  await page.goto('manual/spring/');
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await expect(contents).toContainText('Part One. The Year');
  await page
    .getByRole('navigation', { name: /Breadcrumb|You are here/ })
    .getByRole('link', { name: 'Part One. The Year' })
    .click();
  await expect(page).toHaveURL(/\/manual\/#part-spring$/);
  await expect(page.locator('#part-spring')).toBeInViewport();
  const navigation = Object.entries(bookOf('manual')).find(([file]) => file.endsWith('nav.xhtml'));
  expect(navigation?.[1]).toContain('Part One. The Year');
});

test('notes that begin again in each section, and stand in one file, are each with their own section', async ({
  page,
}) => {
  await page.goto('almanac/sayings/');
  // Its own authors, where the rest is by others.
  await expect(page.locator('.byline')).toHaveText('Ann Poe, Garden School; Jane Roe');
  await page.getByRole('link', { name: 'Note 1' }).first().click();
  await expect(page.locator('#note-sayings-1')).toContainText('older than the garden');
  await expect(page.getByText('the word was chosen by the editors')).toHaveCount(0);
  await page.goto('almanac/signs/');
  await expect(page.locator('main')).toContainText(
    'Some call this a science (see Roe 2016, 412; Bloggs and Roe 2000, chap. 2); Mustermann (2011, 7) calls it a habit.',
  );
});

test('the front page of a document tells what its record says, and lets readers take its files', async ({
  page,
  request,
}) => {
  await page.goto('almanac/');
  const main = page.locator('main');
  for (const words of [
    'Signs, Sayings and What Came of Them',
    'Jane Roe and John Doe',
    'Papers of the Garden',
    'Abridged',
  ])
    await expect(main).toContainText(words);
  await expect(main.getByRole('link', { name: 'CC BY-SA 4.0' })).toHaveAttribute(
    'href',
    'https://creativecommons.org/licenses/by-sa/4.0/',
  );
  for (const [name, type] of [
    ['The original', 'application/pdf'],
    ['Annex I: Harvests by year', 'text/csv'],
  ] as const) {
    const file = await request.get((await main.getByRole('link', { name }).getAttribute('href')) ?? '');
    expect(file.headers()['content-type']).toContain(type);
  }
  await expect(page.locator('header.site .name img')).toHaveJSProperty('complete', true);
});

test('before its day a document is nowhere on the site', async ({ request }) => {
  expect((await request.get('announced/')).status()).toBe(404);
  for (const file of ['sitemap.xml', 'feed.xml', 'llms.txt', 'index.html'])
    expect(readFileSync(join(fixture.folder, file), 'utf8')).not.toMatch(
      /announced|What the Garden Will Say/,
    );
});
