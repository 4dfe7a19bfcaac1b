import { expect, type Page, test } from 'playwright/test';
import { extractTextItems, type StructuredTextItem } from 'unpdf';
import { sections } from './pages.ts';

/** Letters alone: where a printed line breaks says nothing about the words. Arabic ones stand in the PDF as they are drawn. */
const letters = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\u00ad\u200b\p{Script=Arabic}]/gu, '');

/** What a browser prints of a page, as the PDF holds it: the words on each sheet, with their places in points. */
async function printed(page: Page, format: 'A4' | 'Letter'): Promise<StructuredTextItem[][]> {
  const { items } = await extractTextItems(new Uint8Array(await page.pdf({ format })));
  return items;
}

/** The notes as a reader of paper needs them, each link with its address. */
const notesOf = (page: Page): Promise<string[]> =>
  page.locator('.note-text').evaluateAll((notes) =>
    notes.map((note) => {
      const copy = note.cloneNode(true) as HTMLElement;
      for (const link of copy.querySelectorAll('a.external')) link.append(` <${link.getAttribute('href')}>`);
      return copy.textContent ?? '';
    }),
  );

const count = (text: string, part: string): number => text.split(part).length - 1;

const formats = [
  ['A4', 595, 842],
  ['Letter', 612, 792],
] as const;

test('on A4 and on Letter each note stands once, after its section, and no line is cut', async ({ page }) => {
  let notes = 0;
  for (const address of [...Object.keys(sections).map((key) => `report/${key}/`), 'report/all/']) {
    await page.goto(address);
    const texts = (await notesOf(page)).map(letters);
    notes += texts.length;
    for (const [format, width, height] of formats) {
      const where = `${address} on ${format}`;
      const sheets = await printed(page, format);
      const text = letters(
        sheets
          // The number at the foot of a sheet and what is at its head are none of the words of the page.
          .flatMap((items) => items.filter(({ y }) => y > 50 && y < height - 57))
          .map(({ str }) => str)
          .join(''),
      );
      for (const note of texts) {
        // A note may say what others say, or say within more: interviews, a work cited twice.
        const alike = texts.reduce((sum, other) => sum + count(other, note), 0);
        expect(count(text, note), `${where}: ${note}`).toBe(alike);
      }
      for (const control of ['Readingsettings', 'Skiptothetext', 'Previous', '↩'])
        expect(text, where).not.toContain(control);
      for (const [index, items] of sheets.entries()) {
        const words = items.filter(({ str }) => str.trim() !== '');
        expect(
          words.some(({ str, y }) => y < 50 && str.trim() === String(index + 1)),
          `number of sheet ${index + 1} of ${where}`,
        ).toBe(true);
        for (const { str, x, y, width: wide } of words) {
          expect(x, str).toBeGreaterThan(28);
          expect(x + wide, str).toBeLessThan(width - 28);
          expect(y, str).toBeGreaterThan(14);
          expect(y, str).toBeLessThan(height - 28);
        }
      }
    }
  }
  // The whole text has more to press than any of its parts.
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main :is(.cite-link, button):visible')).toHaveCount(0);
  // Each of the 24 in its section, and again in the whole.
  expect(notes).toBe(48);
});

test('paper has paragraphs and notes in their order, section by section', async ({ page }) => {
  await page.goto('report/all/');
  const begins = await page
    .locator(':is(.passage > p, .note-text)')
    .evaluateAll((all) => all.map(({ textContent }) => textContent ?? ''));
  const sheets = await printed(page, 'A4');
  const text = letters(sheets.flatMap((items) => items.map(({ str }) => str)).join(''));
  let reached = 0;
  for (const words of begins) {
    const place = text.indexOf(letters(words).slice(0, 30), reached);
    expect(place, words).toBeGreaterThanOrEqual(reached);
    reached = place + 1;
  }
});

test('sheets say at their head of which text and section they are, all but the first, which says whose words these are', async ({
  page,
}) => {
  await page.goto('report/honey/');
  const sheets = await printed(page, 'A4');
  const heads = sheets.map((items) =>
    letters(
      items
        .filter(({ y }) => y > 842 - 57)
        .map(({ str }) => str)
        .join(''),
    ),
  );
  expect(heads.length).toBeGreaterThan(1);
  expect(heads[0]).toBe('');
  const title = letters((await page.locator('h1').textContent()) ?? '');
  for (const head of heads.slice(1)) {
    expect(head).toContain(letters('What Moves the Bees'));
    expect(head).toContain(title);
  }
  const [first = []] = sheets;
  expect(letters(first.map(({ str }) => str).join(''))).toMatch(/^.{0,60}Itrestates|restates/);
});

test('no sheet has what stands below a page alone, however long the page is', async ({ page }) => {
  for (const address of ['report/winter/', 'teach/motives/', 'about/']) {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('contentinfo')).toBeHidden();
    await expect(page.locator('.imprint')).toBeVisible();
    const [imprint, main] = [
      await page.locator('.imprint').boundingBox(),
      await page.locator('main').boundingBox(),
    ];
    expect((imprint?.y ?? 0) + (imprint?.height ?? 0), address).toBeLessThanOrEqual(main?.y ?? 0);
    await page.emulateMedia({ media: 'screen' });
    await expect(page.locator('.imprint')).toBeHidden();
  }
});
