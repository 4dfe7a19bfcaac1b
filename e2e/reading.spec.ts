import { expect, test } from 'playwright/test';
import { based } from './sites.ts';

test.describe('a student reads', () => {
  test('opens a section from the front page and turns to the next', async ({ page }) => {
    await page.goto('/');
    await page
      .getByRole('main')
      .getByRole('link', { name: /China’s Evolving Motivations/ })
      .click();
    await page.getByRole('main').getByRole('link', { name: 'Protecting Overseas Interests?' }).click();
    await expect(page).toHaveURL('/brief/protecting/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Protecting Overseas Interests?');
    await expect(page.locator('.passage')).toHaveCount(4);
    await page.getByRole('link', { name: /Next Seeking a Leadership Role/ }).click();
    await expect(page).toHaveURL('/brief/leadership/');
  });

  test('sees where in the brief they are, and on which printed pages', async ({ page }) => {
    await page.goto('/brief/protecting/');
    const contents = page.getByRole('navigation', { name: 'Contents' });
    await expect(contents.locator('[aria-current="page"]')).toHaveText('Protecting Overseas Interests?');
    await expect(page.locator('.meta')).toContainText('Section 4 of 7');
    await expect(page.locator('.meta')).toContainText('Printed pp. 4–6');
    await expect(page.getByLabel('Printed page 5')).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Breadcrumbs' })).toContainText('The brief');
  });

  test('reads the whole article on one page, under the editors’ headings', async ({ page }) => {
    await page.goto('/mali/');
    for (let number = 1; number <= 24; number++) await expect(page.locator(`#mali-${number}`)).toHaveCount(1);
    await expect(page.locator('#mali-caption')).toContainText('Bamako');
    await expect(page.locator('#mali-author-1')).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Contents' }).getByRole('link')).toHaveCount(5);
  });

  test('sees under which heading of the article they are', async ({ page }) => {
    await page.goto('/mali/');
    const current = page.getByRole('navigation', { name: 'Contents' }).locator('[aria-current]');
    await expect(current).toHaveCount(0);
    await page.locator('#mali-15').evaluate((passage) => passage.scrollIntoView({ block: 'start' }));
    await expect(current).toHaveText('Who else serves in Mali, and where');
  });

  test('finds the article’s voices among the sources', async ({ page }) => {
    await page.goto('/mali/#mali-11');
    await page.locator('#mali-11').getByRole('link', { name: /Huang/ }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Open the page' }).click();
    await expect(page).toHaveURL('/sources/huang-report/');
    await expect(page.getByRole('main')).toContainText('Mali, paragraph 17');
  });

  test('opens a figure’s provenance from the prose', async ({ page }) => {
    await page.goto('/brief/protecting/');
    await page.locator('#protecting-2').getByRole('link', { name: '3.6%' }).click();
    const card = page.getByRole('dialog');
    await expect(card).toContainText('May 2015');
    await card.getByRole('link', { name: 'Open the page' }).click();
    await expect(page).toHaveURL('/data/china-share-per-mission-2015/');
    await expect(page.locator('.facts')).toContainText('Doubt');
    await page
      .locator('.facts')
      .getByRole('link', { name: /Average Chinese share by mission-month/ })
      .click();
    await expect(page.locator('.figure-value')).toContainText('2.7%');
  });

  test('goes from a passage to the comparison, and from there to the other document', async ({ page }) => {
    await page.goto('/brief/intervene/');
    await page.locator('.connections').getByRole('link', { name: 'The first fighting troops' }).click();
    await expect(page).toHaveURL('/compare/#first-troops');
    await page.locator('#first-troops').getByRole('link', { name: 'Mali, paragraph 4' }).click();
    await expect(page).toHaveURL('/mali/#mali-4');
  });

  test('goes from a dated event to its passage', async ({ page }) => {
    await page.goto('/timeline/');
    await page
      .locator('.event')
      .filter({ hasText: 'Juba' })
      .getByRole('link', { name: /To Intervene or Not, paragraph 1/ })
      .first()
      .click();
    await expect(page).toHaveURL('/brief/intervene/#intervene-1');
  });

  test('is told on every page that it is a restatement, and of what', async ({ page }) => {
    for (const address of ['/brief/protecting/', '/mali/', '/sources/fung-2016/']) {
      await page.goto(address);
      const footer = page.getByRole('contentinfo');
      await expect(footer).toContainText('This site restates China’s Evolving Motivations');
      await expect(footer.getByRole('link', { name: 'About this edition' })).toHaveAttribute(
        'href',
        '/about/',
      );
    }
  });

  test('gets help at an address that is not there', async ({ page }) => {
    const response = await page.goto('/brief/protectnig/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('main').getByRole('link', { name: /index of everything/ })).toBeVisible();
  });
});

test.describe('a teacher links', () => {
  test('to any id of the contract', async ({ request }) => {
    const wanted = {
      '/brief/': ['abstract-1'],
      '/brief/protecting/': ['protecting-3', 'note-12', 'ref-12'],
      '/brief/all/': ['abstract-1', 'introduction-1', 'conclusion-5', 'note-1', 'note-26', 'ref-26'],
      '/brief/notes/': ['note-1', 'note-26'],
      '/mali/': ['mali-4', 'mali-caption', 'mali-author-1'],
      '/compare/': ['first-troops'],
      '/timeline/': [],
      '/glossary/': ['minusma'],
    };
    for (const [address, ids] of Object.entries(wanted)) {
      const html = await (await request.get(address)).text();
      for (const id of ids) expect(html, `${address}#${id}`).toContain(`id="${id}"`);
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a note’s source tells its other uses', async ({ page }) => {
    await page.goto('/brief/isolation/#note-4');
    await page
      .locator('#note-4')
      .getByRole('link', { name: /What Explains China’s Deployment/ })
      .click();
    await expect(page).toHaveURL('/sources/fung-2016/');
    await page.getByRole('main').getByRole('link', { name: 'note 7' }).click();
    await expect(page).toHaveURL('/brief/threat/#note-7');
  });

  test('figures, terms and passages are links', async ({ page }) => {
    await page.goto('/brief/protecting/');
    await page.locator('#protecting-2').getByRole('link', { name: '3.6%' }).click();
    await expect(page).toHaveURL('/data/china-share-per-mission-2015/');
    await page.goto('/brief/protecting/');
    await page.locator('#protecting-2').getByRole('link', { name: 'mission-month' }).click();
    await expect(page).toHaveURL('/glossary/#mission-month');
  });

  test('the menu opens on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Glossary' }).click();
    await expect(page).toHaveURL('/glossary/');
  });
});

test.describe('under a base path', () => {
  test.use({ baseURL: based.url });

  test('pages link to pages, figures and notes of the same folder', async ({ page }) => {
    await page.goto('/some/base/');
    await page.getByRole('main').getByRole('link', { name: 'Begin reading' }).first().click();
    await expect(page).toHaveURL('/some/base/brief/introduction/');
    // Before the script is there, the figure is a link like any other.
    await page.waitForLoadState();
    await page.locator('#introduction-1 .statistic').first().click();
    await page.getByRole('dialog').getByRole('link', { name: 'Open the page' }).click();
    await expect(page).toHaveURL(/\/some\/base\/data\/[a-z0-9-]+\/$/);
  });
});
