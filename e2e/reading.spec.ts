import { expect, type Page } from 'playwright/test';
import { test } from './one-page.ts';

/** Every page says whose words its documents are. */
async function expectOrigin(page: Page): Promise<void> {
  const footer = page.getByRole('contentinfo');
  await expect(footer).toContainText(/It restates .*What Moves the Bees.* in its own words\./s);
  await expect(footer).toContainText(/This site publishes\s+A Keeper’s Manual/);
  await expect(footer.getByRole('link', { name: 'About this edition' })).toHaveAttribute(
    'href',
    '/some/base/about/',
  );
}

test.describe('a student reads', () => {
  test('opens a section from the front page, sees where they are, on which printed pages and whose words these are, and turns to the next', async ({
    page,
  }) => {
    await page.goto('');
    await page
      .getByRole('main')
      .getByRole('link', { name: /What Moves the Bees/ })
      .click();
    await page.getByRole('main').getByRole('link', { name: 'Does the Hive Matter?' }).click();
    await expect(page).toHaveURL('report/hives/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Does the Hive Matter?');
    await expect(page.locator('.passage')).toHaveCount(4);
    const contents = page.getByRole('navigation', { name: 'Contents' });
    await expect(contents.locator('[aria-current="page"]')).toHaveText('Does the Hive Matter?');
    await expect(page.locator('.meta')).toContainText('Section 4 of 6');
    await expect(page.locator('.meta')).toContainText('Printed pp. 4–6');
    await expect(page.getByLabel('Printed page 5')).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Breadcrumbs' })).toContainText('The report');
    await expectOrigin(page);
    await page.getByRole('link', { name: /Next What Is Left in the Comb/ }).click();
    await expect(page).toHaveURL('report/honey/');
  });

  test('reads the whole letter on one page, sees under which of the editors’ headings they are, and finds its voices among the sources', async ({
    page,
  }) => {
    await page.goto('letter/');
    const numbers = Array.from({ length: 13 }, (_, index) => `letter-${index + 1}`);
    const passages = await page.locator('[id^="letter-"]').evaluateAll((all) => all.map(({ id }) => id));
    expect(passages.filter((id) => /^letter-\d+$/.test(id))).toEqual(numbers);
    await expect(page.locator('#letter-caption')).toContainText('Meadow Gate');
    await expect(page.locator('#letter-author-1')).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Contents' }).getByRole('link')).toHaveCount(3);
    await expectOrigin(page);
    const current = page.getByRole('navigation', { name: 'Contents' }).locator('[aria-current]');
    await expect(current).toHaveCount(0);
    await page.locator('#letter-9').evaluate((passage) => passage.scrollIntoView({ block: 'start' }));
    await expect(current).toHaveText('Who else keeps bees');
    await page
      .locator('#letter-11')
      .getByRole('link', { name: /Erika Mustermann/ })
      .click();
    await page.getByRole('dialog').getByRole('link', { name: 'Open the page' }).click();
    await expect(page).toHaveURL('sources/mustermann-interview/');
    await expect(page.getByRole('main')).toContainText('Letter, paragraph 9');
  });

  test('sees what has happened since, that no document tells it, and from where the editors know', async ({
    page,
  }) => {
    await page.goto('letter/#letter-3');
    const since = page.locator('#letter-3-editors');
    await expect(since).toHaveAccessibleName('Editors’ note: since then');
    await expect(since).toContainText('The risk came true');
    await expect(since.locator('.label')).toHaveText('Since then');
    // A hand takes longer than a program: what the pressed mouse selects must not open what the press then closes.
    await since.hover();
    // What helps whoever reads on has come.
    await expect(since.locator('.take')).toBeAttached();
    await since.locator('summary').click({ delay: 100 });
    // Told apart without color, too.
    await expect(since).toHaveCSS('border-left-style', 'dashed');
    await expect(page.locator('#letter-1-editors')).toHaveCSS('border-left-style', 'solid');
    await since.getByRole('link', { name: 'Parish of St. Ambrose 2019' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Open the page' }).click();
    await expect(page).toHaveURL('sources/parish-2019/');
    await expect(page.getByRole('main')).toContainText('Read by the editors');
    await page.getByRole('link', { name: /^Since then, on/ }).click();
    const card = page.getByRole('dialog');
    await expect(card).toContainText('The risk came true');
    await card.getByRole('link', { name: 'Open the page' }).click();
    await expect(page).toHaveURL('letter/#letter-3-editors');
  });

  test('opens a figure’s provenance from the prose', async ({ page }) => {
    await page.goto('report/hives/');
    await page.locator('#hives-2').getByRole('link', { name: '3.6%' }).click();
    const card = page.getByRole('dialog');
    await expect(card).toContainText('May 2015');
    await card.getByRole('link', { name: 'Open the page' }).click();
    await expect(page).toHaveURL('data/share-per-hive-2015/');
    await expect(page.locator('.facts')).toContainText('Doubt');
    await page
      .locator('.facts')
      .getByRole('link', { name: /Average share of marked bees by hive-month/ })
      .click();
    await expect(card.locator('.figure-value')).toContainText('2.7%');
  });

  test('goes from a passage to the comparison, and from there to the other document', async ({ page }) => {
    await page.goto('report/swarm/');
    await page.locator('.connections').getByRole('link', { name: 'The first honey' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Open the page' }).click();
    await expect(page).toHaveURL('compare/#first-honey');
    await page.locator('#first-honey').getByRole('link', { name: 'Letter, paragraph 4' }).click();
    await page.locator('.preview-bar a').filter({ visible: true }).click();
    await expect(page).toHaveURL('letter/#letter-4');
  });

  test('goes from a dated event to its passage', async ({ page }) => {
    await page.goto('timeline/');
    await page
      .locator('.event')
      .filter({ hasText: 'Juniper Lane' })
      .getByRole('link', { name: /To Catch a Swarm or Not, paragraph 1/ })
      .first()
      .click();
    const card = page.getByRole('dialog');
    await card.getByRole('link', { name: 'To Catch a Swarm or Not, paragraph 1' }).click();
    await expect(page).toHaveURL('report/swarm/#swarm-1');
  });

  test('gets help at an address that is not there', async ({ page }) => {
    const response = await page.goto('report/protectnig/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('main').getByRole('link', { name: /index of everything/ })).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a note’s source tells its other uses', async ({ page }) => {
    await page.goto('report/forage/#note-4');
    await page
      .locator('#note-4')
      .getByRole('link', { name: /What Explains the Bees/ })
      .click();
    await expect(page).toHaveURL('sources/roe-2016/');
    await expectOrigin(page);
    await page.getByRole('main').getByRole('link', { name: 'note 7' }).click();
    await expect(page).toHaveURL('report/winter/#note-7');
  });

  test('figures, terms and passages are links, and the menu opens on a phone', async ({ page }) => {
    await page.goto('report/hives/');
    await page.locator('#hives-2').getByRole('link', { name: '3.6%' }).click();
    await expect(page).toHaveURL('data/share-per-hive-2015/');
    await page.goto('report/hives/');
    await page.locator('#hives-2').getByRole('link', { name: 'hive-month' }).click();
    await expect(page).toHaveURL('glossary/#hive-month');
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Glossary' }).click();
    await expect(page).toHaveURL('glossary/');
  });
});

test.describe('under a base path', () => {
  test('pages link to pages, figures and notes of the same folder', async ({ page }) => {
    await page.goto('');
    await page.getByRole('main').locator('a[href$="/report/garden/"]').first().click();
    await expect(page).toHaveURL('report/garden/');
    // Before the script is there, the figure is a link like any other.
    await page.waitForLoadState();
    await page.locator('#garden-1 .statistic').first().click();
    await page.getByRole('dialog').getByRole('link', { name: 'Open the page' }).click();
    await expect(page).toHaveURL(/\/some\/base\/data\/[a-z0-9-]+\/$/);
  });
});
