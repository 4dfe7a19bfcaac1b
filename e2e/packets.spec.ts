import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { getDocumentProxy } from 'unpdf';
import { parse } from 'yaml';
import { test } from './one-page.ts';

interface Ready {
  key: string;
  title: string;
  parts: string[];
}
const ready: Ready[] = parse(readFileSync('e2e/fixture/packets.yaml', 'utf8'));

/** The numbers of the notes that the paragraphs of a packet mark, and of those that it prints, as they are on paper. */
async function notes(page: Page): Promise<{ marked: number[]; printed: number[] }> {
  await page.emulateMedia({ media: 'print' });
  const found = await page.locator('.packet').evaluate((packet) => {
    const numbers = (selector: string, of: (element: HTMLElement) => number) => {
      const shown = [...packet.querySelectorAll<HTMLElement>(selector)].filter((one) =>
        one.checkVisibility(),
      );
      return [...new Set(shown.map(of))].sort((a, b) => a - b);
    };
    return {
      marked: numbers('.packet-passage a[role="doc-noteref"]', (mark) => Number(mark.textContent)),
      printed: numbers('.packet-notes li', (note) => (note as HTMLLIElement).value),
    };
  });
  await page.emulateMedia({ media: null });
  return found;
}

/** How many sheets of A4 a page takes. */
const sheetsOf = async (page: Page): Promise<number> =>
  (await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })))).numPages;

/** What a phone reads in a picture. */
async function scan(picture: Buffer): Promise<string> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data });
}

test.describe('ready-made packets, without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const { key, title, parts } of ready) {
    test(`${title} prints its parts in order, and exactly the notes that they mark`, async ({ page }) => {
      await page.goto('teach/');
      await page.getByRole('link', { name: title }).click();
      await expect(page).toHaveURL(`teach/${key}/`);
      const shown = page.locator('.packet-part');
      expect(
        await shown.evaluateAll((all) => all.map((part) => (part as HTMLElement).dataset['part'])),
      ).toEqual(parts);
      await expect(page.locator('.qr')).toHaveCount(parts.length);
      const { marked, printed } = await notes(page);
      expect(printed).toEqual(marked);
      if (parts.some((part) => !part.startsWith('letter'))) expect(printed.length).toBeGreaterThan(0);
      const asked = await page.locator('.packet-questions li').allTextContents();
      expect(asked).toEqual([...new Set(asked)]);
      for (const mark of await page.locator('.packet a[role="doc-noteref"]').all()) {
        await expect(page.locator((await mark.getAttribute('href')) ?? '')).toHaveCount(1);
      }
    });
  }

  test('a paragraph stands apart from the one before it', async ({ page }) => {
    await page.goto('teach/motives/');
    const above = await page
      .locator('.packet-number')
      .nth(1)
      .evaluate((number) => getComputedStyle(number).marginTop);
    expect(Number.parseFloat(above)).toBeGreaterThan(8);
  });

  test('making one is explained, with ready-made ones in its place', async ({ page }) => {
    await page.goto('teach/packet/');
    await expect(page.getByText('Making a packet needs JavaScript.')).toBeVisible();
    await expect(page.locator('.packet-form')).toBeHidden();
    await expect(page.getByRole('main').getByRole('link')).toHaveCount(ready.length);
  });
});

test('a phone reads the code of each part, by day, by night and on paper, and lands on that part', async ({
  page,
}) => {
  await page.goto('teach/first-honey/');
  const parts = page.locator('.packet-part');
  await expect(parts).toHaveCount(4);
  for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { media: 'print' }] as const) {
    await page.emulateMedia(media);
    for (const part of await parts.all()) {
      const header = part.locator('header');
      const printed = await header.locator('.part-address').textContent();
      expect(await scan(await header.screenshot())).toBe(printed);
    }
  }
  for (const address of await page.locator('.part-address').allTextContents()) {
    const { pathname, hash } = new URL(address);
    await page.goto(pathname + hash);
    await expect(page.locator(hash)).toBeInViewport();
  }
});

test('a teacher makes a packet, and another browser opens the same from its link', async ({
  page,
  browser,
}) => {
  await page.goto('teach/packet/');
  await expect(page.locator('.packet-told')).toHaveText('Nothing is chosen yet.');
  await page.getByLabel('Title').fill('Who & what?');
  await page.getByLabel('Instruction').fill('Read both.\nThen tell which is right.');
  await page.getByLabel('Against the Cold', { exact: true }).check();
  await page.getByText('Single paragraphs of A Garden Takes a Chance').click();
  await page.getByLabel('¶ 4: The bees that went').check();
  await page.getByRole('button', { name: 'Earlier: Letter, paragraph 4' }).click();
  const order = () =>
    page
      .locator('.packet-part')
      .evaluateAll((all) => all.map((part) => (part as HTMLElement).dataset['part']));
  await expect.poll(order).toEqual(['letter-4', 'winter']);
  const link = page.url();
  expect(link.length).toBeLessThan(200);
  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  // Who opens it comes to read, not to make one.
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Who & what?');
  await expect(other).toHaveTitle('Who & what?');
  await expect(other.locator('.packet-form')).toBeHidden();
  await expect(other.locator('.instruction')).toHaveText('Read both.\nThen tell which is right.', {
    useInnerText: true,
  });
  await expect(other.locator('.packet-part')).toHaveCount(2);
  for (const part of await other.locator('.packet-part').all()) {
    const header = part.locator('header');
    const printed = await header.locator('.part-address').textContent();
    expect(await scan(await header.screenshot())).toBe(printed);
    await expect(part.locator('.packet-passage')).not.toHaveCount(0);
  }
  expect(await notes(other)).toEqual({ marked: [7, 8, 9], printed: [7, 8, 9] });
  await expect(other.locator('.packet-questions')).not.toHaveCount(0);
  await other.getByText('Edit this packet').click();
  await other.getByLabel('Print the discussion questions on each part').uncheck();
  await expect(other.locator('.packet-questions')).toHaveCount(0);
  await expect(other.locator('.packet-terms')).toContainText('Bee Menace');
  await expect(other.locator('.packet-sources li').first()).toBeVisible();
  await expect(other.getByLabel('Against the Cold', { exact: true })).toBeChecked();
});

test('a packet of paragraphs prints the notes that they mark, no others of their section, and each question once', async ({
  page,
}) => {
  const questions = page.locator('.packet-questions li');
  await page.goto('teach/shares/');
  expect(await notes(page)).toEqual({ marked: [10], printed: [10] });
  await expect(questions).toHaveCount(2);
  // What an editors' note is, it says once.
  const labels = await page
    .locator('.editors')
    .evaluateAll((all) => all.map((one) => one.querySelectorAll('.label').length));
  expect(labels.length).toBeGreaterThan(0);
  expect(new Set(labels)).toEqual(new Set([1]));
  const readyMade = await questions.allTextContents();
  await page.goto('teach/packet/#parts=hives-1.hives-2&questions=1&title=Mine');
  await expect(page.locator('.packet-part')).toHaveCount(2);
  expect(await notes(page)).toEqual({ marked: [10], printed: [10] });
  expect(await questions.allTextContents()).toEqual(readyMade);
});

test('a link that is wrong or hostile shows text or says what is wrong', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const open = async (hash: string) => {
    await page.goto('about:blank');
    await page.goto(`teach/packet/${hash}`);
    await expect(page.locator('.packet-told')).not.toBeEmpty();
  };
  await open('#parts=winter-1.winter-77&title=<img src=x onerror=alert(1)>&do=</p><script>alert(1)</script>');
  await expect(page.locator('.packet-missing')).toHaveText(
    'A part of this packet, “winter-77”, is not here, or not any longer.',
  );
  await expect(page.locator('.packet-heading')).toHaveText('<img src=x onerror=alert(1)>');
  await expect(page.locator('.packet :is(img, script)')).toHaveCount(0);
  await open(`#parts=${Array.from({ length: 10_000 }, (_, index) => `x-${index}`).join('.')}`);
  await expect(page.locator('.packet-told')).toContainText('A packet has 120 parts at most');
  await open('#parts=%E0%A4%A&title=%E0%A4%A');
  await expect(page.locator('.packet-told')).toContainText('The link is damaged');
  await open('#title=only');
  await expect(page.locator('.packet-told')).toContainText('Nothing is chosen yet.');
  await expect(page.locator('.unknown-id')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('a ready-made packet is changed, and its link is that of any other', async ({ page }) => {
  await page.goto('teach/motives/');
  await page.getByRole('link', { name: 'Edit this packet' }).click();
  // Until the script has read the link, the form is empty.
  await expect(page.getByLabel('Title')).not.toHaveValue('');
  await page.getByLabel('Title').fill('Mine');
  await expect(page.locator('.packet-heading')).toHaveText('Mine');
  expect(page.url()).toMatch(/title=Mine&do=/);
  expect(page.url()).not.toContain('change');
});

test('paragraphs that could not be loaded are asked for anew when their list is opened again', async ({
  page,
}) => {
  let isDown = true;
  await page.route('**/teach/parts/winter/', (route) =>
    isDown ? route.fulfill({ status: 503 }) : route.continue(),
  );
  await page.goto('teach/packet/');
  const list = page.locator('details[data-section="winter"]');
  await list.locator('summary').click();
  await expect(list).toContainText('They cannot be loaded just now.');
  isDown = false;
  await list.locator('summary').click();
  await list.locator('summary').click();
  await expect(list.getByRole('checkbox').first()).toBeVisible();
});

test('on paper only the packet is left, on A4 and on Letter, and each part begins below a line', async ({
  page,
}) => {
  await page.goto('teach/motives/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.packet-tools')).toBeHidden();
  for (const part of await page.locator('.packet-part').all()) {
    await expect(part).toHaveCSS('border-top-style', 'solid');
    await expect(part).toHaveCSS('display', 'block');
  }
  for (const format of ['A4', 'Letter']) {
    const pdf = await page.pdf({ format });
    expect(pdf.length).toBeGreaterThan(20_000);
  }
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
  // Where nothing is chosen, a sheet says what this page is for, and there is nothing to hand out.
  await page.emulateMedia({ media: 'screen' });
  await page.goto('teach/packet/');
  for (const name of ['Print', 'Copy the link'])
    await expect(page.getByRole('button', { name, exact: true })).toBeDisabled();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1, name: 'Make a packet' })).toBeVisible();
  expect(await sheetsOf(page)).toBe(1);
});

test('a packet of three paragraphs takes two sheets, and ends with what belongs to it', async ({ page }) => {
  await page.goto('teach/packet/#parts=winter-1.winter-2.hives-1&title=Mine');
  await expect(page.locator('.packet-part')).toHaveCount(3);
  await expect(page.locator('.packet-sources li').first()).toBeVisible();
  expect(await sheetsOf(page)).toBe(2);
});

test('the questions: three on each section of the report, three on the letter, each with its passages', async ({
  page,
}) => {
  await page.goto('teach/questions/');
  const counts = await page.locator('.asked').evaluateAll((all) =>
    all.map((section) => [
      // A section that bears the name of its document has that heading alone.
      (section.querySelector('h3') ?? section.parentElement?.querySelector('h2'))?.textContent?.trim(),
      section.querySelectorAll('li').length,
    ]),
  );
  const sections = counts.filter(([title]) => title !== 'A Garden Takes a Chance on Clover');
  expect(sections.filter(([title]) => title !== 'Abstract').length).toBe(6);
  for (const [title, count] of sections) if (title !== 'Abstract') expect(count, String(title)).toBe(3);
  expect(counts.find(([title]) => title === 'A Garden Takes a Chance on Clover')?.[1]).toBe(3);
  expect(await page.locator('.asked li:not(:has(a))').count()).toBe(0);
});
