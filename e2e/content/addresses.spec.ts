import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'playwright/test';
import { test } from '../one-page.ts';
import { site } from '../sites.ts';
import { otherTexts } from './shipped.ts';

test.skip(...otherTexts);

test('every address that was published answers on the built site', () => {
  const lock: Record<string, string> = JSON.parse(readFileSync('content/addresses.lock.json', 'utf8'));
  const pages = new Map<string, string>();
  const silent = Object.keys(lock).filter((address) => {
    const [path = '', id] = address.split('#');
    const file = `${site.folder}${path}index.html`;
    if (!existsSync(file)) return true;
    const html = pages.get(file) ?? readFileSync(file, 'utf8');
    pages.set(file, html);
    return id !== undefined && !html.includes(` id="${id}"`);
  });
  expect(Object.keys(lock).length).toBeGreaterThan(400);
  expect(silent).toEqual([]);
});

test('a teacher links to any id of the contract', async ({ request }) => {
  const wanted = {
    'brief/': ['abstract-1'],
    'brief/protecting/': ['protecting-3', 'note-12', 'ref-12'],
    'brief/all/': ['abstract-1', 'introduction-1', 'conclusion-5', 'note-1', 'note-26', 'ref-26'],
    'brief/notes/': ['note-1', 'note-26'],
    'mali/': ['mali-4', 'mali-caption', 'mali-author-1'],
    'compare/': ['first-troops'],
    'timeline/': [],
    'glossary/': ['minusma'],
  };
  for (const [address, ids] of Object.entries(wanted)) {
    const html = await (await request.get(address)).text();
    for (const id of ids) expect(html, `${address}#${id}`).toContain(`id="${id}"`);
  }
});

test('a page that never was: the nearest addresses are offered', async ({ page }) => {
  await page.goto('breif/thret/');
  await page.locator('.nearest-pages').getByRole('link').filter({ hasText: 'brief/threat/' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Countering the China Threat');
});
