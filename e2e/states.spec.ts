import { expect } from 'playwright/test';
import { axeFaults } from './axe.ts';
import { test } from './one-page.ts';

test('axe finds nothing in a popover, a sheet, the settings, the menu, the search dialog, in light and dark', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.goto('report/hives/');
  await page.locator('#ref-10').click();
  await expect(page.getByRole('dialog', { name: 'Note 10' })).toBeFocused();
  expect(await axeFaults(page), 'popover').toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('#hives-2 .statistic').first().click();
  await expect(page.locator('.preview .facts')).toBeVisible();
  expect(await axeFaults(page), 'figure').toEqual([]);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 390, height: 800 });
  await page.locator('#ref-11').click();
  await expect(page.getByRole('dialog', { name: 'Note 11' })).toBeFocused();
  expect(await axeFaults(page), 'sheet').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await expect(page.locator('#settings')).toBeVisible();
  expect(await axeFaults(page), 'settings').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.locator('#menu')).toBeVisible();
  expect(await axeFaults(page), 'menu').toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('roe');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await axeFaults(page), 'search').toEqual([]);
  await page.keyboard.press('Escape');
  await page.mouse.wheel(0, 900);
  await page
    .getByRole('navigation', { name: 'Where you are' })
    .getByRole('button', { name: 'Contents' })
    .click();
  await expect(page.getByRole('dialog', { name: 'Contents' })).toBeFocused();
  expect(await axeFaults(page), 'where one is').toEqual([]);
});

test('twelve long notes in one paragraph stand one below the other', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('report/honey/');
  const boxes = await page.evaluate(() => {
    const paragraph = document.querySelector('#honey-1 p');
    const list = document.querySelector('.notes ol');
    if (!paragraph || !list) throw new Error('The page has no paragraph or no notes.');
    paragraph.append(...document.querySelectorAll('.text .mark'));
    for (let number = 21; number <= 24; number++) {
      const note = list.lastElementChild?.cloneNode(true) as HTMLElement;
      note.id = `note-${number}`;
      list.append(note);
      const mark = paragraph.querySelector('.mark:last-of-type')?.cloneNode(true) as HTMLElement;
      const link = mark.querySelector('a');
      if (link) link.id = `ref-${number}`;
      paragraph.append(mark);
    }
    for (const text of list.querySelectorAll('.note-text'))
      text.append(' And more that a note can say.'.repeat(20));
    return [...list.children].map((note) => {
      const { top, bottom } = note.getBoundingClientRect();
      return { top, bottom };
    });
  });
  expect(boxes).toHaveLength(12);
  for (const [index, { top }] of boxes.entries()) {
    if (index > 0) expect(top).toBeGreaterThanOrEqual(boxes[index - 1]?.bottom ?? 0);
  }
});

test('nothing is lost with the text spacing that a reader sets', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const address of ['report/hives/', 'letter/', 'data/', 'compare/']) {
    await page.goto(address);
    // A sheet made by script, since the policy lets no styles into the page.
    await page.evaluate(() => {
      const spacing = new CSSStyleSheet();
      spacing.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }',
      );
      document.adoptedStyleSheets.push(spacing);
    });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, address).toBeLessThanOrEqual(0);
    const cut = await page
      .locator('main :is(p, td, th, dd, li, h1, h2, h3)')
      .evaluateAll(
        (all) =>
          all.filter(
            (element) =>
              getComputedStyle(element).overflowX === 'hidden' &&
              element.scrollWidth > element.clientWidth + 1 &&
              !element.classList.contains('sr-only'),
          ).length,
      );
    expect(cut, address).toBe(0);
  }
});

test('a page in forced colors keeps its marks, links and bars', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('report/hives/');
  const bar = await page
    .locator('.chart .bar')
    .first()
    .evaluate((element) => getComputedStyle(element).fill);
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(bar).not.toBe(paper);
  await expect(page.locator('#ref-10')).toBeVisible();
  await page.goto('report/hives/#hives-3');
  for (const place of ['#hives-3', '#menu [aria-current]']) {
    const outline = await page.locator(place).evaluate((element) => getComputedStyle(element).outline);
    expect(outline, place).toContain('solid');
    expect(outline, place).not.toContain('rgba(0, 0, 0, 0)');
  }
});

test('enlarged four times, what drops from the bar can be read to its end', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('report/hives/');
  for (const [button, last] of [
    ['Menu', page.getByRole('link', { name: 'Teach' })],
    ['Reading settings', page.getByLabel('Does nothing')],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
  }
});

test('nothing moves for a reader who wants no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('report/hives/');
  await page.setViewportSize({ width: 800, height: 800 });
  await page.locator('#ref-10').click();
  await expect(page.getByRole('dialog', { name: 'Note 10' })).toBeFocused();
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});

test('on paper there is nothing to press', async ({ page }) => {
  await page.goto('report/hives/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
});
