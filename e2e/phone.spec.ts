import { expect, type Page, test } from 'playwright/test';

/** A reader with a phone in one hand. */
test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

const bar = (page: Page) => page.getByRole('navigation', { name: 'Where you are' });
const read = (page: Page) =>
  bar(page)
    .getByRole('progressbar')
    .evaluate((line: HTMLProgressElement) => line.value);

test('while one reads on, the page says in which section one is, and how much of it is read', async ({
  page,
}) => {
  await page.goto('report/hives/');
  await expect(bar(page)).toHaveCount(0);
  await page.locator('#hives-2').evaluate((passage) => passage.scrollIntoView());
  await expect(bar(page)).toContainText('Does the Hive Matter?');
  const before = await read(page);
  await page.locator('.notes').evaluate((notes) => notes.scrollIntoView());
  await expect.poll(() => read(page)).toBeGreaterThan(before);
  // On one page with all sections, it is the one that is being read.
  await page.goto('report/all/');
  await page.locator('#winter-2').evaluate((passage) => passage.scrollIntoView());
  await expect(bar(page)).toContainText('Against the Cold');
});

test('contents and notes are a thumb’s way, and the place is kept', async ({ page }) => {
  await page.goto('report/hives/');
  await page.locator('#hives-3').evaluate((passage) => passage.scrollIntoView());
  const top = () => page.locator('#hives-3').evaluate((passage) => passage.getBoundingClientRect().top);
  const before = await top();
  const note = (await page.locator('#note-10 .note-text').textContent()) ?? '';
  for (const name of ['Contents', 'Notes']) {
    const button = bar(page).getByRole('button', { name });
    const box = await button.boundingBox();
    expect(box?.y, name).toBeGreaterThan(740 / 2);
    expect(box?.height, name).toBeGreaterThanOrEqual(36);
    await button.tap();
    const sheet = page.getByRole('dialog', { name });
    await expect(sheet).toBeFocused();
    await expect(sheet).toContainText(name === 'Notes' ? note : 'Against the Cold');
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(button).toBeFocused();
    expect(Math.abs((await top()) - before), name).toBeLessThan(2);
  }
  await bar(page).getByRole('button', { name: 'Contents' }).tap();
  await page.getByRole('dialog').getByRole('link', { name: 'Against the Cold' }).tap();
  await expect(page).toHaveURL('report/winter/');
});

test('turned on its side, the page keeps its height for the text', async ({ page }) => {
  await page.goto('report/hives/');
  await page.locator('#hives-3').evaluate((passage) => passage.scrollIntoView());
  await expect(bar(page)).toBeVisible();
  await page.setViewportSize({ width: 740, height: 360 });
  await expect(bar(page)).toBeHidden();
});
