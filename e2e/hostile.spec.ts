import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { expect, type Page, test } from 'playwright/test';
import { serve } from '../src/build/static-server.ts';
import { soundContent } from '../src/library/fixture.ts';
import { hostile } from './hostile.ts';
import { fixture } from './sites.ts';

// Search box and ?q= are in search.spec.ts. Through no other way in does anything run, and no element appears.

const project = resolve(import.meta.dirname, '..');

/** What would show that something ran. */
async function alarms(page: Page): Promise<string[]> {
  const heard: string[] = [];
  page.on('dialog', (dialog) => {
    heard.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => heard.push(error.message));
  await page.exposeFunction('violated', (what: string) => heard.push(what));
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
      (window as unknown as { violated(what: string): void }).violated(`${violatedDirective} ${sample}`),
    ),
  );
  return heard;
}

const strange = (page: Page) =>
  page
    .locator(
      ':is(iframe, base, math, template, svg[onload], img[onerror], details[ontoggle], b, meta[http-equiv="refresh"])',
    )
    .count();

test('there are 25 of them, no two alike', () => {
  expect(new Set(hostile).size).toBe(25);
});

test('in the hash and in what is stored', async ({ page }) => {
  test.setTimeout(90_000);
  const heard = await alarms(page);
  await page.goto('report/hives/');
  const before = await strange(page);
  for (const text of [...hostile, '%E0%A4%A', '%00', '#']) {
    await page.evaluate((stored) => {
      for (const name of ['theme', 'size', 'notes', 'keys', 'stopped:letter'])
        localStorage.setItem(`reader:${name}`, stored);
      localStorage.setItem(
        'reader:stopped:report',
        JSON.stringify({ address: 'report/', id: 'x', label: stored }),
      );
    }, text);
    // Each is another page than the one before, and so is loaded anew.
    for (const address of ['report/', 'report/hives/']) {
      // The words that a hit hands over are taken by the page for which they are.
      await page.evaluate(
        ([address = '', word]) => {
          const { pathname, hash } = new URL(address, location.href);
          const found = { address: pathname + hash, words: [word, 'beekeeping'] };
          sessionStorage.setItem('reader:found', JSON.stringify(found));
        },
        [`${fixture.path}${address}#${text}`, text],
      );
      await page.goto(`${address}#${text}`, { waitUntil: 'load' });
      expect(await page.evaluate(() => sessionStorage.length), text).toBe(0);
      expect(await strange(page), text).toBe(before);
    }
  }
  expect(heard).toEqual([]);
});

test('in the state of the history, and in what one page hands to the next', async ({ page }) => {
  const heard = await alarms(page);
  await page.goto('report/hives/');
  for (const stored of [
    '"x"',
    '{"address":1}',
    'null',
    '[]',
    '{"words":{"length":9}}',
    '{"words":[{}, 1]}',
  ]) {
    await page.evaluate((text) => {
      const found = { ...JSON.parse(text.startsWith('{') ? text : '{}') };
      found.address ??= location.pathname;
      sessionStorage.setItem('reader:found', text.startsWith('{') ? JSON.stringify(found) : text);
    }, stored);
    await page.reload();
  }
  for (const left of [{ link: '__proto__' }, { link: 1e9 }, { link: -1 }, 'x', [], null]) {
    await page.evaluate((state) => history.replaceState({ left: state }, ''), left);
    await page.goto('report/');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(heard).toEqual([]);
});

test('in the link of a packet: as its title, its instruction and its parts', async ({ page }) => {
  const heard = await alarms(page);
  await page.goto('teach/packet/');
  const before = await strange(page);
  for (const text of hostile) {
    const fields = new URLSearchParams({ parts: `winter-1.${text}`, title: text, do: text });
    await page.evaluate((hash) => location.assign(hash), `#${fields}`);
    await expect(page.locator('.packet-heading')).toHaveText(text, { useInnerText: false });
    await expect(page.locator('.packet')).toContainText(text);
    await expect(page.locator('.packet-told')).toContainText('cannot be read');
    expect(await strange(page), text).toBe(before);
  }
  expect(heard).toEqual([]);
});

test('as content: titles, names and definitions stay text, in pages, feed, cards, book and Markdown', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const quoted = hostile.map((text) => JSON.stringify(text));
  const [name = ''] = quoted;
  const content: Record<string, string> = {
    ...soundContent,
    'site.yaml': `name: ${quoted[7]}\ntitle: ${quoted[7]}\ndescription: ${quoted[1]}\nlead: ${quoted[0]}\n`,
    'documents/report/document.yaml': soundContent['documents/report/document.yaml']
      .replace('The State of the Hive', name)
      .replace('short-title: The report', `short-title: ${quoted[1]}`)
      .replace('A report on bees.', quoted[24] ?? '')
      .replace(/authors: .*/, `authors: [${quoted.map((text) => `{ literal: ${text} }`).join(', ')}]`),
    'documents/report/01-hive.mdx': soundContent['documents/report/01-hive.mdx']
      .replace('The Hive', quoted[7] ?? '')
      .replace('What lives in it.', quoted[1] ?? ''),
    'sources.yaml':
      soundContent['sources.yaml'] +
      quoted
        .map(
          (text, index) => `- id: hostile-${index}
  type: book
  author: [{ literal: ${text} }]
  title: ${text}
  publisher: ${text}
  language: en
  custom: { named-in: [hive-1] }
`,
        )
        .join(''),
    'terms.yaml':
      soundContent['terms.yaml'] +
      quoted
        .map(
          (text, index) =>
            `- key: hostile-${index}\n  term: ${text}\n  definition: ${text}\n  places: [hive-1]\n`,
        )
        .join(''),
  };
  for (const [file, text] of Object.entries(content)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const site = join(project, '.results/hostile');
  const env = { ...process.env, CONTENT_DIR: folder, SITE_DIR: site };
  await promisify(execFile)('node', ['src/commands/build.ts'], { cwd: project, env });
  rmSync(folder, { recursive: true });

  // A page without the policy of the site, which lets nobody parse a string.
  const parsed = (xml: string, selector: string) =>
    page.evaluate(
      ([text = '', wanted = '']) => {
        const document = new DOMParser().parseFromString(text, 'application/xml');
        return [...document.querySelectorAll(`parsererror, ${wanted}`)].map((element) => element.textContent);
      },
      [xml, selector],
    );
  const feed = readFileSync(join(site, 'feed.xml'), 'utf8');
  expect(await parsed(feed, 'author > name')).toEqual(expect.arrayContaining(hostile));
  expect(await parsed(feed, 'entry > title, entry > summary')).toEqual(
    expect.arrayContaining([hostile[0], hostile[24]]),
  );
  const book = unzipSync(readFileSync(join(site, 'report.epub')));
  const opened = (file: string) => strFromU8(book[`book/${file}`] ?? new Uint8Array());
  expect(await parsed(opened('package.opf'), 'creator')).toEqual(expect.arrayContaining(hostile));
  for (const file of Object.keys(book).filter((path) => path.endsWith('.xhtml')))
    expect(await parsed(strFromU8(book[file] ?? new Uint8Array()), 'script, img[onerror]'), file).toEqual([]);

  const { address, server } = await serve(site, 0);
  try {
    const heard = await alarms(page);
    const pages = ['', 'report/', 'report/hive/', 'sources/', 'glossary/', 'search/', 'about/', 'teach/'];
    for (const path of pages) {
      await page.goto(address + path);
      expect(await strange(page), path).toBe(0);
      for (const text of await page.locator('script[type="application/ld+json"]').allTextContents())
        JSON.parse(text);
    }
    for (const [index, text] of hostile.entries()) {
      await page.goto(`${address}sources/hostile-${index}/`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(text.slice(0, 20));
      expect(await page.title()).toContain(text.slice(0, 10));
      expect(await strange(page), text).toBe(0);
    }
    expect(heard).toEqual([]);
  } finally {
    server.close();
  }
});
