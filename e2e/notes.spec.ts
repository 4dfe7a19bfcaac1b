import { expect, type Locator, type Page, test } from 'playwright/test';
import { sections } from './pages.ts';

/*
 * One copy of each note, six ways: in the margin, in a popover by keyboard, in a sheet by touch, under a resting mouse,
 * without JavaScript, and (print.spec.ts) on paper. Each way is gone for all 24 notes, a page a section.
 */

const narrow = { width: 390, height: 800 };

const noteText = (page: Page, number: number) => page.locator(`#note-${number} .note-text`).innerText();

/** The popover of a note: a dialog under its name. */
const popoverOf = (page: Page, number: number): Locator =>
  page.getByRole('dialog', { name: `Note ${number}`, exact: true });

async function expectNoDoubledIds(page: Page): Promise<void> {
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
}

test('every note of the report stands in its section, once, under its printed number', async ({ page }) => {
  for (const [section, numbers] of Object.entries(sections)) {
    await page.goto(`report/${section}/`);
    const shown = await page
      .locator('.note')
      .evaluateAll((notes) => notes.map((note) => (note as HTMLLIElement).value));
    expect(shown).toEqual(numbers);
    await expectNoDoubledIds(page);
    const body = await page.locator('body').textContent();
    for (const number of numbers) {
      const text = (await page.locator(`#note-${number} .note-text`).textContent()) ?? '';
      expect(text.length).toBeGreaterThan(10);
      // The notes on interviews say the same; each of them stands once.
      const alike = await page.locator('.note-text').filter({ hasText: text }).count();
      expect((body?.split(text).length ?? 0) - 1, `text of note ${number}`).toBe(alike);
    }
  }
});

test.describe('in the margin', () => {
  test('notes stand beside their marks and never overlap, from 1280 to 1920 px', async ({ page }) => {
    for (const address of [...Object.keys(sections).map((key) => `report/${key}/`), 'report/all/']) {
      await page.goto(address);
      for (const width of [1280, 1440, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        const notes = await page.locator('.note').evaluateAll((all) =>
          all.map((note) => {
            const box = note.getBoundingClientRect();
            const mark = document.getElementById(note.id.replace('note', 'ref'))?.getBoundingClientRect();
            const text = note.closest('.text')?.getBoundingClientRect();
            return {
              id: note.id,
              top: box.top,
              bottom: box.bottom,
              left: box.left,
              mark: mark?.top ?? 0,
              edge: text?.right ?? 0,
            };
          }),
        );
        for (const [index, note] of notes.entries()) {
          const where = `${note.id} of ${address} at ${width} px`;
          expect(note.left, `${where} is right of the text`).toBeGreaterThan(note.edge);
          expect(note.top, `${where} is not above its mark`).toBeGreaterThanOrEqual(note.mark - 4);
          const before = notes[index - 1];
          if (before) expect(note.top, `${where} below ${before.id}`).toBeGreaterThanOrEqual(before.bottom);
        }
      }
    }
  });

  test('a mark leads to its note and Escape back, without moving the page', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('report/hives/');
    await page.locator('#ref-10').click();
    await expect(page.locator('#note-10')).toBeFocused();
    await expect(page.locator('.preview')).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(page.locator('#ref-10')).toBeFocused();
  });

  test('a note and its marks light up together: under the mouse, in focus, and come to', async ({ page }) => {
    await page.goto('report/hives/');
    const lit = () => page.locator('.text [data-lit]').evaluateAll((all) => all.map(({ id }) => id).sort());
    const both = ['note-10', 'ref-10', 'ref-10-2'];
    await expect.poll(lit).toEqual([]);
    await page.locator('#ref-10').hover();
    await expect.poll(lit).toEqual(both);
    await page.locator('#note-11').hover();
    await expect.poll(lit).toEqual(['note-11', 'ref-11']);
    await page.locator('h1').hover();
    await expect.poll(lit).toEqual([]);
    await page.locator('#ref-10').focus();
    await expect.poll(lit).toEqual(both);
    await page.locator('h1').click();
    await expect.poll(lit).toEqual([]);
    await page.goto('report/hives/#note-12');
    await expect.poll(lit).toEqual(['note-12', 'ref-12']);
  });

  test('can be turned off, and stays off on the next page', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('report/hives/');
    await page.getByRole('button', { name: 'Reading settings' }).click();
    await page.getByRole('radio', { name: 'After the section' }).check();
    await page.goto('report/winter/');
    expect(await page.locator('#note-7').evaluate((note) => getComputedStyle(note).position)).not.toBe(
      'absolute',
    );
  });
});

test.describe('in a popover', () => {
  test('each note opens by keyboard, and Escape gives the mark back', async ({ page }) => {
    await page.setViewportSize(narrow);
    for (const [section, numbers] of Object.entries(sections)) {
      await page.goto(`report/${section}/`);
      for (const number of numbers) {
        const mark = page.locator(`#ref-${number}`);
        await mark.focus();
        await page.keyboard.press('Enter');
        const popover = popoverOf(page, number);
        await expect(popover).toBeFocused();
        await expect(popover.locator('.preview-content')).toHaveText(await noteText(page, number), {
          useInnerText: true,
        });
        await expectNoDoubledIds(page);
        await page.keyboard.press('Escape');
        await expect(popover).toBeHidden();
        await expect(mark).toBeFocused();
      }
    }
  });

  test('Tab reaches its links', async ({ page }) => {
    await page.setViewportSize(narrow);
    await page.goto('report/forage/');
    await page.locator('#ref-4').click();
    const popover = popoverOf(page, 4);
    await expect(popover).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(popover.getByRole('button', { name: 'Close' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(popover.getByRole('link').first()).toBeFocused();
  });

  test.describe('by touch', () => {
    test.use({ viewport: narrow, hasTouch: true });

    test('each note comes as a sheet at the foot, and a tap closes it', async ({ page }) => {
      for (const [section, numbers] of Object.entries(sections)) {
        await page.goto(`report/${section}/`);
        for (const number of numbers) {
          const mark = page.locator(`#ref-${number}`);
          await mark.tap();
          const sheet = popoverOf(page, number);
          await expect(sheet).toBeFocused();
          await expect(sheet.locator('.preview-content')).toHaveText(await noteText(page, number), {
            useInnerText: true,
          });
          const box = await sheet.boundingBox();
          expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(narrow.height);
          expect(box?.width).toBe(narrow.width);
          await sheet.getByRole('button', { name: 'Close' }).tap();
          await expect(sheet).toBeHidden();
          await expect(mark).toBeFocused();
        }
      }
    });
  });

  test.describe('under a mouse', () => {
    test.use({ viewport: { width: 1000, height: 800 } });

    /** Time stands still and passes by `page.clock` alone, however slow the machine. */
    async function stopTime(page: Page): Promise<void> {
      await page.clock.install({ time: '2026-01-01T00:00:00' });
      await page.goto('report/hives/');
      await page.clock.pauseAt('2026-01-01T01:00:00');
    }

    /** The first rest fetches the popover’s code; its time begins when that is there. */
    async function rest(page: Page, number: number): Promise<Locator> {
      const popover = popoverOf(page, number);
      await page.locator(`#ref-${number}`).hover();
      await expect(async () => {
        await page.clock.runFor(400);
        await expect(popover).toBeVisible({ timeout: 200 });
      }).toPass();
      return popover;
    }

    const isUnder = (locator: Locator) => locator.evaluate((element) => element.matches(':hover'));

    /** Chromium hands on a move with the next frame: time passes when the page knows where the mouse is. */
    async function leave(page: Page, left: Locator, steps = 1): Promise<void> {
      await page.mouse.move(2, 400, { steps });
      await expect.poll(() => isUnder(left)).toBe(false);
    }

    async function enter(page: Page, popover: Locator): Promise<void> {
      await expect(async () => {
        const box = await popover.boundingBox();
        if (!box) throw new Error('The popover has no place.');
        await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
        expect(await isUnder(popover)).toBe(true);
      }).toPass();
    }

    test('each note opens for one that rests, may be entered, stays, and goes by Escape', async ({
      page,
    }) => {
      await stopTime(page);
      for (const [section, numbers] of Object.entries(sections)) {
        await page.goto(`report/${section}/`);
        for (const number of numbers) {
          const popover = await rest(page, number);
          await page.clock.runFor(2000);
          await expect(popover).toBeVisible();
          // The way there is long: for a while the mouse is on neither.
          await leave(page, page.locator(`#ref-${number}`));
          await page.clock.runFor(300);
          await enter(page, popover);
          await page.clock.runFor(2000);
          await expect(popover).toBeVisible();
          await page.keyboard.press('Escape');
          await expect(popover).toBeHidden();
          await leave(page, page.locator(`#ref-${number}`));
        }
      }
    });

    test('it goes when the mouse leaves, and never comes for one that passes', async ({ page }) => {
      await stopTime(page);
      const mark = page.locator('#ref-10');
      const popover = await rest(page, 10);
      await leave(page, mark, 5);
      await page.clock.runFor(350);
      await expect(popover).toBeHidden();
      await mark.hover();
      await expect.poll(() => isUnder(mark)).toBe(true);
      await page.clock.runFor(390);
      await leave(page, mark);
      await page.clock.runFor(2000);
      await expect(popover).toBeHidden();
    });
  });

  for (const [what, selector, inside] of [
    ['a figure', '#hives-2 .statistic >> text=308', 'an average of'],
    ['a term', '#hives-2 .term >> text=hive-month', 'averages'],
    ['a passage of the other document', '.editors a[href$="/letter/#letter-7"]', 'Ladislaus'],
    ['a comparison', '.editors a[href$="/compare/#robbing"]', 'Robbing'],
  ] as const) {
    test(`shows ${what} as it shows a note`, async ({ page }) => {
      await page.setViewportSize({ width: 1000, height: 800 });
      await page.goto('report/hives/');
      const link = page.locator(selector).first();
      await link.click();
      const popover = page.getByRole('dialog').filter({ visible: true });
      await expect(popover).toContainText(inside);
      // A copy has no id: the place itself is somewhere else.
      await expect(popover.locator('[id]')).toHaveCount(0);
      await popover.getByRole('button', { name: 'Close' }).click();
      await expect(link).toBeFocused();
      await link.click({ modifiers: ['ControlOrMeta'] });
      await expect(page.locator('.preview')).toBeHidden();
    });
  }

  test('what is shown of another page has links that lead where they do there', async ({ page }) => {
    await page.goto('report/hives/');
    await page.locator('.editors a[href$="/compare/#robbing"]').click();
    const popover = page.getByRole('dialog').filter({ visible: true });
    await expect(popover).toContainText('They complement each other');
    await popover.getByRole('link', { name: 'Robbing', exact: true }).click();
    await expect(page).toHaveURL('compare/#robbing');
  });

  test('what is shown of another page brings no id of it, not that of a mark either', async ({ page }) => {
    await page.goto('compare/robbing/');
    await page.locator('main a[href$="/report/hives/#hives-3"]').first().click();
    const popover = page.getByRole('dialog').filter({ visible: true });
    await expect(popover.locator('.mark a')).not.toHaveCount(0);
    await expect(popover.locator('[id]')).toHaveCount(0);
  });

  test('shows a source as it shows a note', async ({ page }) => {
    await page.goto('letter/');
    await page.locator('#letter-11 .source[href$="/mustermann-report/"]').click();
    await expect(page.getByRole('dialog').filter({ visible: true })).toContainText('not printed');
  });

  test('follows the link where the target cannot be fetched', async ({ page }) => {
    await page.route('**/data/average-per-hive-2015/', (route, request) =>
      request.resourceType() === 'xhr' ? route.abort() : route.continue(),
    );
    await page.goto('report/hives/');
    await page.locator('#hives-2 .statistic >> text=308').click();
    await expect(page).toHaveURL('data/average-per-hive-2015/');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: narrow });

  test('each mark leads to its note, which is marked, and each note back to its mark', async ({ page }) => {
    for (const [section, numbers] of Object.entries(sections)) {
      await page.goto(`report/${section}/`);
      for (const number of numbers) {
        await page.locator(`#ref-${number}`).click();
        await expect(page).toHaveURL(`report/${section}/#note-${number}`);
        const note = page.locator('.note:target');
        await expect(note).toHaveAttribute('id', `note-${number}`);
        await expect(note).toBeInViewport();
        await expect(note).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
        await note
          .getByRole('link', { name: `Back to note ${number}’s mark ` })
          .first()
          .click();
        await expect(page).toHaveURL(`report/${section}/#ref-${number}`);
        await expect(page.locator('.mark a:target')).toBeInViewport();
      }
    }
  });
});
