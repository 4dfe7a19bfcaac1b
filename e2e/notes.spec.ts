import { expect, type Page, test } from 'playwright/test';

/** Every section of the brief that has notes, with the numbers that it prints. */
const sections: Record<string, number[]> = {
  introduction: [1, 2, 3],
  isolation: [4, 5, 6],
  threat: [7, 8, 9],
  protecting: [10, 11, 12],
  leadership: [13, 14, 15, 16, 17, 18, 19, 20],
  intervene: [21, 22, 23, 24, 25, 26],
};
const narrow = { width: 390, height: 800 };

const noteText = (page: Page, number: number) => page.locator(`#note-${number} .note-text`).innerText();

test('every note of the brief stands in its section, once, under its printed number', async ({ page }) => {
  for (const [section, numbers] of Object.entries(sections)) {
    await page.goto(`/brief/${section}/`);
    const shown = await page
      .locator('.note')
      .evaluateAll((notes) => notes.map((note) => (note as HTMLLIElement).value));
    expect(shown).toEqual(numbers);
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
  for (const width of [1280, 1440, 1920]) {
    test(`notes stand beside their marks and never overlap at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const address of [...Object.keys(sections).map((key) => `/brief/${key}/`), '/brief/all/']) {
        await page.goto(address);
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
          expect(note.left, `${address} ${note.id} is right of the text`).toBeGreaterThan(note.edge);
          expect(note.top, `${address} ${note.id} is not above its mark`).toBeGreaterThanOrEqual(
            note.mark - 4,
          );
          const before = notes[index - 1];
          if (before)
            expect(note.top, `${address} ${note.id} below ${before.id}`).toBeGreaterThanOrEqual(
              before.bottom,
            );
        }
      }
    });
  }

  test('a mark leads to its note and Escape back, without moving the page', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/brief/protecting/');
    await page.locator('#ref-10').click();
    await expect(page.locator('#note-10')).toBeFocused();
    await expect(page.locator('.preview')).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(page.locator('#ref-10')).toBeFocused();
  });

  test('can be turned off, and stays off on the next page', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/brief/protecting/');
    await page.getByRole('button', { name: 'Reading settings' }).click();
    await page.getByRole('radio', { name: 'After the section' }).check();
    await page.goto('/brief/threat/');
    expect(await page.locator('#note-7').evaluate((note) => getComputedStyle(note).position)).not.toBe(
      'absolute',
    );
  });
});

test.describe('in a popover', () => {
  test('each note opens by keyboard, and Escape gives the mark back', async ({ page }) => {
    await page.setViewportSize(narrow);
    for (const [section, numbers] of Object.entries(sections)) {
      await page.goto(`/brief/${section}/`);
      for (const number of numbers) {
        const mark = page.locator(`#ref-${number}`);
        await mark.focus();
        await page.keyboard.press('Enter');
        const popover = page.getByRole('dialog', { name: `Note ${number}` });
        await expect(popover).toBeFocused();
        expect(await popover.locator('.preview-content').innerText()).toContain(
          (await noteText(page, number)).slice(0, 60),
        );
        await page.keyboard.press('Escape');
        await expect(popover).toBeHidden();
        await expect(mark).toBeFocused();
      }
    }
  });

  test('Tab reaches its links; ids are not doubled while it is open', async ({ page }) => {
    await page.setViewportSize(narrow);
    await page.goto('/brief/isolation/');
    await page.locator('#ref-4').click();
    const popover = page.getByRole('dialog', { name: 'Note 4' });
    await expect(popover).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(popover.getByRole('link').first()).toBeFocused();
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is a sheet at the foot of a phone, opened by touch', async ({ browser }) => {
    const context = await browser.newContext({ viewport: narrow, hasTouch: true });
    const page = await context.newPage();
    await page.goto('/brief/protecting/');
    await page.locator('#ref-12').tap();
    const popover = page.getByRole('dialog', { name: 'Note 12' });
    await expect(popover).toBeVisible();
    const box = await popover.boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(narrow.height);
    expect(box?.width).toBe(narrow.width);
    await popover.getByRole('button', { name: 'Close' }).tap();
    await expect(popover).toBeHidden();
    await context.close();
  });

  test('opens for a resting mouse, which may travel into it and stay', async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.goto('/brief/protecting/');
    await page.locator('#ref-10').hover();
    const popover = page.getByRole('dialog', { name: 'Note 10' });
    await expect(popover).toBeVisible();
    const box = await popover.boundingBox();
    if (!box) throw new Error('The popover has no place.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 20 });
    await page.waitForTimeout(2000);
    await expect(popover).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(popover).toBeHidden();
  });

  test('goes when the mouse leaves, and never opens for one that passes', async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.goto('/brief/protecting/');
    await page.locator('#ref-10').hover();
    await page.mouse.move(5, 400);
    await page.waitForTimeout(600);
    await expect(page.locator('.preview')).toBeHidden();
    await page.locator('#ref-10').hover();
    await expect(page.getByRole('dialog', { name: 'Note 10' })).toBeVisible();
    await page.mouse.move(5, 400, { steps: 10 });
    await expect(page.locator('.preview')).toBeHidden();
  });

  for (const [what, selector, inside] of [
    ['a figure', '#protecting-2 .statistic >> text=308', 'an average of'],
    ['a term', '#protecting-2 .term >> text=mission-month', 'average'],
    ['a passage of the other document', '.editors a[href="/mali/#mali-7"]', 'Ladsous'],
    ['a comparison', '.editors a[href="/compare/#liberia"]', 'Liberia'],
  ] as const) {
    test(`shows ${what} as it shows a note`, async ({ page }) => {
      await page.setViewportSize({ width: 1000, height: 800 });
      await page.goto('/brief/protecting/');
      const link = page.locator(selector).first();
      await link.click();
      const popover = page.getByRole('dialog').filter({ visible: true });
      await expect(popover).toContainText(inside);
      await popover.getByRole('button', { name: 'Close' }).click();
      await expect(link).toBeFocused();
      await link.click({ modifiers: ['ControlOrMeta'] });
      await expect(page.locator('.preview')).toBeHidden();
    });
  }

  test('shows a source as it shows a note', async ({ page }) => {
    await page.goto('/mali/');
    await page.locator('#mali-11 .source').click();
    await expect(page.getByRole('dialog').filter({ visible: true })).toContainText('not printed');
  });

  test('follows the link where the target cannot be fetched', async ({ page }) => {
    await page.route('**/data/china-average-per-mission-2015/', (route, request) =>
      request.resourceType() === 'xhr' ? route.abort() : route.continue(),
    );
    await page.goto('/brief/protecting/');
    await page.locator('#protecting-2 .statistic >> text=308').click();
    await expect(page).toHaveURL('/data/china-average-per-mission-2015/');
  });
});

test.describe('coming back', () => {
  test('from a source restores the place and the focus', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 700 });
    await page.goto('/brief/leadership/');
    const link = page.locator('#note-17 a.source').first();
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await link.focus();
    await page
      .locator('#note-17 a.source')
      .first()
      .evaluate((element: HTMLAnchorElement) => {
        location.href = element.href;
      });
    await page.waitForURL('/sources/**');
    await page.goBack();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  });

  test('from another page focuses the link that was followed', async ({ page }) => {
    await page.goto('/sources/fung-2016/');
    const link = page.getByRole('main').getByRole('link', { name: 'note 7' });
    await link.click();
    await expect(page).toHaveURL('/brief/threat/#note-7');
    await page.goBack();
    await expect(link).toBeFocused();
  });
});

test('on paper each note stands once, after its section', async ({ page }) => {
  await page.goto('/brief/protecting/');
  await page.emulateMedia({ media: 'print' });
  for (const number of [10, 11, 12]) await expect(page.locator(`#note-${number}`)).toBeVisible();
  const note = await page.locator('#note-10').boundingBox();
  const last = await page.locator('#protecting-4').boundingBox();
  expect(note?.y).toBeGreaterThan(last?.y ?? 0);
  await expect(page.locator('#note-10 .back')).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
});
