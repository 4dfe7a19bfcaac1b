import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { Parser } from 'htmlparser2';
import { expect, type Page } from 'playwright/test';
import { test } from './one-page.ts';
import { kinds } from './pages.ts';
import { fixture, site } from './sites.ts';

/** What opens in place, as `components/Preview/preview.ts` has it. */
const previewed = ['statistic', 'term', 'source', 'cross'];

/** What has an address of its own, by the class of the element that has it. */
const things = ['passage', 'note', 'listed-note', 'editors', 'event', 'entry', 'comparison'];

/**
 * Names that do not open in place: the way to a thing as which it stands in a list of its kind, in contents or in an index, the link of
 * a thing to itself, the ways back and on, and its citation, which opens by itself.
 */
const ways = [
  ...['bibliography', 'listing', 'chart-list', 'jump', 'index', 'printed-pages', 'time-scale', 'name-map'],
  ...['number', 'note-number', 'back', 'take', 'cite-link', 'control', 'compared-on'],
];

interface Link {
  target: string;
  /** Of the link and of all that it stands in, inside `main`. */
  classes: string[];
  /** The ids that it stands in. */
  inside: string[];
  isMark: boolean;
  words: string;
}

interface Read {
  things: Set<string>;
  isCard: boolean;
  links: Link[];
}

function readPage(html: string): Read {
  const read: Read = { things: new Set(), isCard: false, links: [] };
  const open: { name: string; classes: string[]; id?: string | undefined }[] = [];
  let link: Link | undefined;
  const parser = new Parser({
    onopentag(name, { class: written = '', id, href, role, 'data-card': card }) {
      const classes = written.split(/\s+/);
      open.push({ name, classes, id });
      if (card !== undefined) read.isCard = true;
      const isMark = role === 'doc-noteref';
      if (id && (isMark || classes.some((one) => things.includes(one)))) read.things.add(id);
      if (name !== 'a' || !href || !open.some((element) => element.name === 'main')) return;
      link = {
        target: href,
        classes: open.flatMap((element) => element.classes),
        inside: open.flatMap((element) => element.id ?? []),
        isMark,
        words: '',
      };
      read.links.push(link);
    },
    ontext(words) {
      if (link) link.words += words;
    },
    onclosetag(name) {
      open.pop();
      if (name === 'a') link = undefined;
    },
  });
  parser.end(html);
  return read;
}

for (const { name, folder, base } of [
  { name: 'of the made site', folder: fixture.folder, base: fixture.path },
  { name: 'of the site', folder: site.folder, base: '/' },
])
  test(`every page ${name} shows in place each passage, note, source, figure, term and event that it names`, () => {
    const pages = new Map(
      globSync(`${folder}/**/index.html`).map((file) => {
        const path = relative(folder, file)
          .replaceAll('\\', '/')
          .replace(/index\.html$/, '');
        return [base + path, readPage(readFileSync(file, 'utf8'))] as const;
      }),
    );
    let count = 0;
    const faults = [...pages].flatMap(([address, { links }]) =>
      links.flatMap(({ target, classes, inside, isMark, words }) => {
        const { host, pathname, hash } = new URL(target, `http://here${address}`);
        const page = host === 'here' ? pages.get(pathname) : undefined;
        const id = decodeURIComponent(hash.slice(1));
        if (!page || (id ? !page.things.has(id) || inside.includes(id) : !page.isCard)) return [];
        // What has moved says where it is.
        if (words.startsWith('/') || classes.some((one) => ways.includes(one))) return [];
        count += 1;
        return isMark || classes.some((one) => previewed.includes(one))
          ? []
          : `${address}: “${words}” → ${target}`;
      }),
    );
    expect(count).toBeGreaterThan(300);
    expect(faults).toEqual([]);
  });

const preview = (page: Page) => page.locator('.preview');

test('on a page of each kind, what is named opens in place, and the page stays', async ({ page }) => {
  // So narrow that notes do not stand in the margin.
  await page.setViewportSize({ width: 900, height: 800 });
  const without = ['record', 'search', 'notebook', 'citations', 'missing'];
  for (const [kind, address] of Object.entries(kinds)) {
    await page.goto(address);
    const links = page
      .locator('main')
      .locator('a:is([role="doc-noteref"], .statistic, .term, .source, .cross):visible');
    if (without.includes(kind)) {
      await expect(links, kind).toHaveCount(0);
      continue;
    }
    await expect(links.first(), kind).toBeVisible();
    const before = page.url();
    await links.first().click();
    await expect(preview(page).locator('.preview-content'), kind).toContainText(/\w{3}/);
    await expect(preview(page), kind).toBeFocused();
    expect(page.url(), kind).toBe(before);
    await page.keyboard.press('Escape');
    await expect(links.first(), kind).toBeFocused();
  }
});

test('what a preview names is shown in its place, and one comes back, link by link', async ({ page }) => {
  for (const width of [390, 900]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('report/hives/');
    const root = page.locator('#hives-2 .statistic').first();
    await root.click();
    const content = preview(page).locator('.preview-content');
    const back = preview(page).getByRole('button', { name: 'Back' });
    await expect(preview(page).locator('.facts')).toBeVisible();
    await expect(back).toHaveCount(0);
    const first = await content.innerText();
    const place = await preview(page).evaluate((card) => card.getBoundingClientRect().left);
    const named = content.locator('a:is(.cross, .source, .statistic, .term)').first();
    const followed = await named.getAttribute('href');
    await named.press('Enter');
    await expect(content).not.toHaveText(first, { useInnerText: true });
    await expect(preview(page)).toBeFocused();
    expect(await preview(page).evaluate((card) => card.getBoundingClientRect().left)).toBe(place);
    // And further, where that names something.
    await back.press('Enter');
    await expect(content).toHaveText(first, { useInnerText: true });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(followed);
    await expect(back).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(back).toBeVisible();
    // Escape leaves all of it, and the focus is where it was.
    await page.keyboard.press('Escape');
    await expect(preview(page)).toBeHidden();
    await expect(root).toBeFocused();
    await root.click();
    await expect(preview(page).locator('.facts')).toBeVisible();
    await expect(back).toHaveCount(0);
    await page.keyboard.press('Escape');
  }
});
