import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { strFromU8, unzipSync } from 'fflate';
import { expect, type Page } from 'playwright/test';
import { test } from '../one-page.ts';
import { faultsIn } from '../validator.ts';
import { kinds } from './pages.ts';
import { otherTexts } from './shipped.ts';

test.skip(...otherTexts);

/* What other programs make of the pages: validators, reader views, browsers that show nothing but text. */

test('every kind of page is valid HTML', async () => {
  const faults: string[] = [];
  for (const address of Object.values(kinds)) {
    const file = address === kinds.missing ? '404.html' : `${address.replace(/#.*/, '')}index.html`;
    faults.push(...(await faultsIn(`.site/${file}`)));
  }
  expect(faults).toEqual([]);
});

/** What Firefox's reader view makes of a page. */
async function readerView(
  page: Page,
  address: string,
): Promise<{ title: string; byline: string; text: string }> {
  await page.goto(address);
  const code = readFileSync(
    createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
    'utf8',
  );
  return page.evaluate(
    `(() => { const module = {}; ${code}; const read = new Readability(document.cloneNode(true)).parse();
      return { title: read.title, byline: read.byline, text: read.textContent }; })()`,
  );
}

test('a reader view names all authors and the section, and keeps what the editors say', async ({ page }) => {
  const { title, byline, text } = await readerView(page, 'brief/protecting/');
  expect(title).toContain('Protecting Overseas Interests?');
  expect(byline).toBe('Songying Fang, Xiaojun Li, Fanglu Sun');
  const editors = await page.locator('.editors p').allTextContents();
  expect(editors.length).toBeGreaterThan(1);
  for (const note of editors) expect(text).toContain(note.slice(0, 40));
});

test('without styles, pages and numbers stand apart from words', async ({ page }) => {
  for (const address of [kinds.whole, kinds.article]) {
    await page.goto(address);
    const joined = await page
      .locator('.passage')
      .evaluateAll((passages) =>
        passages
          .map(({ textContent }) => textContent ?? '')
          .flatMap((text) => text.match(/p\.\u00a0\d+\p{L}.{9}/gu) ?? []),
      );
    expect(joined).toEqual([]);
  }
  await page.goto(kinds.section);
  const numbers = await page.evaluate(() => {
    for (const sheet of document.styleSheets) sheet.disabled = true;
    return [...document.querySelectorAll<HTMLElement>('.passage')].map(({ innerText }) => innerText);
  });
  for (const [index, text] of numbers.entries())
    expect(text).toMatch(new RegExp(`^${index + 1}\\s+\\p{L}`, 'u'));
});

test('a book as text alone has numbers and pages apart from words', async ({ request }) => {
  const files = unzipSync(await (await request.get('brief.epub')).body());
  const joined = Object.entries(files).flatMap(([name, bytes]) => {
    if (!/brief_.*xhtml$/.test(name)) return [];
    const text = strFromU8(bytes).replace(/<[^>]*>/g, '');
    return text.match(/(?:p\.\u00a0|^\s*)\d+\p{L}.{9}/gmu) ?? [];
  });
  expect(joined).toEqual([]);
});
