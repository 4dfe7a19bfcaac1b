import { expect, type Page } from 'playwright/test';
import { test } from './one-page.ts';

/** The words of a paragraph as its own page has them. */
async function wordsAt(page: Page, address: string): Promise<string> {
  await page.goto(address);
  const paragraph = page.locator(`${new URL(address, 'http://here/').hash} > p`);
  return (await paragraph.textContent())?.replace(/\s+/g, ' ').trim() ?? '';
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a comparison is checked on one page: both paragraphs whole, their notes, and on what each rests', async ({
    page,
  }) => {
    const inReport = await wordsAt(page, 'report/hives/#hives-3');
    const inLetter = await wordsAt(page, 'letter/#letter-8');
    await page.goto('compare/');
    await page.getByRole('link', { name: 'Read both texts whole: Robbing' }).click();
    await expect(page).toHaveURL('compare/robbing/');
    const [report, letter] = [
      page.getByRole('region', { name: 'The report' }),
      page.getByRole('region', { name: 'Letter' }),
    ];
    const words = (text: string) =>
      new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
    await expect(report).toContainText(words(inReport));
    await expect(letter).toContainText(words(inLetter));
    await expect(report.getByRole('definition')).toHaveText([
      'A table of bees by plot.',
      'The gardeners.',
      'The bees of the clover will be let alone.',
    ]);
    await expect(page.getByRole('note', { name: 'What came of it' })).toContainText('They were let alone');
    // A mark leads to its note beside it.
    const mark = report.locator('[role="doc-noteref"]').last();
    await mark.click();
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page).toHaveURL(/compare\/robbing\/#report-note-\d+$/);
  });

  test('both begin at one height on a wide screen; on a phone a switch shows one alone', async ({ page }) => {
    await page.goto('compare/robbing/');
    const tops = await page
      .locator('.whole-text')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(new Set(tops.map(Math.round)).size).toBe(1);
    await expect(page.getByRole('radio', { name: 'Both' })).toBeHidden();
    await page.setViewportSize({ width: 360, height: 740 });
    const sides = page.locator('.compared-side');
    await expect(sides.nth(1)).toBeVisible();
    await page.getByRole('radio', { name: 'Letter' }).check();
    await expect(sides.nth(0)).toBeHidden();
    await expect(sides.nth(1)).toBeVisible();
    await page.getByRole('radio', { name: 'The report' }).check();
    await expect(sides.nth(0)).toBeVisible();
    await expect(sides.nth(1)).toBeHidden();
  });
});

test('on the page of all comparisons both texts open in place, and close again', async ({ page }) => {
  await page.goto('compare/');
  const comparison = page.locator('#robbing');
  await page.getByRole('link', { name: 'Read both texts whole: Robbing' }).click();
  await expect(comparison.locator('.whole-text')).toHaveCount(2);
  await expect(page).toHaveURL('compare/');
  // Two that are open have no id in common.
  await page.getByRole('link', { name: 'Read both texts whole: The first honey' }).click();
  await expect(page.locator('.whole-text')).toHaveCount(4);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids).toEqual([...new Set(ids)]);
  await page.getByRole('button', { name: 'Close the texts: Robbing' }).click();
  await expect(comparison.locator('.whole-text')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Read both texts whole: Robbing' })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
});

test('what a comparison names is seen in place', async ({ page }) => {
  await page.goto('compare/robbing/');
  await page.locator('.compared .statistic').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page).toHaveURL('compare/robbing/');
});
