import { expect, type Page } from 'playwright/test';
import { test } from './one-page.ts';
import { resting } from './resting.ts';

const top = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);

const marked = async (page: Page, selector: string) => {
  await expect(page.locator(selector)).toBeInViewport();
  await expect(page.locator(selector)).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
};

// As a host of files answers, which knows nothing of redirects; hosts that do are tested in hosting.spec.ts.
test.describe('an address that has moved', () => {
  test('leads to its new place, to the very passage', async ({ page }) => {
    for (const [from, to] of [
      ['report/menace/', 'report/winter/'],
      ['report/menace/#note-8', 'report/winter/#note-8'],
      ['report/menace/#menace-2', 'report/winter/#winter-2'],
      ['report/menace/#menace-5', 'report/forage/#forage-1'],
      ['report/winter/#winter-8', 'report/forage/#forage-1'],
      ['report/menace/cite/', 'report/winter/cite/'],
      ['policy/', 'report/'],
      ['policy/winter/#winter-2', 'report/winter/#winter-2'],
      ['policy/all/#note-8', 'report/all/#note-8'],
    ] as const) {
      await page.goto(from);
      await expect(page).toHaveURL(to);
    }
    await page.goto('report/winter/#winter-9');
    await marked(page, '#winter-3');
  });

  test('with a passage that is nowhere any more: the page that answers, which says so and where it is now', async ({
    page,
  }) => {
    await page.goto('report/menace/#menace-9');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Against the Cold');
    await expect(page.locator('.unknown-id')).toContainText('No paragraph here is called “menace-9”.');
    await page.getByText('This page is at').getByRole('link').click();
    await expect(page).toHaveURL('report/winter/');
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('a page shows what answers for it now, at the very passage, and says where that is', async ({
      page,
    }) => {
      await page.goto('report/menace/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Against the Cold');
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/report\/winter\/$/);
      for (const [id, passage] of [
        ['note-8', '#note-8'],
        ['winter-3', '#winter-3'],
        ['menace-2', '#winter-2'],
        ['winter-9', '#winter-3'],
      ] as const) {
        await page.goto(`report/menace/#${id}`);
        await marked(page, passage);
      }
      await page.goto('policy/winter/#winter-2');
      await marked(page, '#winter-2');
      await page.goto('report/menace/#menace-9');
      await page.getByText('This page is at').getByRole('link').click();
      await expect(page).toHaveURL('report/winter/');
    });

    test('an id lands on what answers for it now; one on another page is a link', async ({ page }) => {
      await page.goto('report/winter/#winter-9');
      await marked(page, '#winter-3');
      for (const from of ['report/winter/#winter-8', 'report/menace/#menace-5']) {
        await page.goto(from);
        await page
          .getByText('What stood here is elsewhere now')
          .and(page.locator(':target'))
          .getByRole('link')
          .click();
        await expect(page).toHaveURL('report/forage/#forage-1');
      }
      await page.goto('report/winter/');
      await expect(page.getByText('What stood here is elsewhere now')).toBeHidden();
    });
  });
});

test.describe('a page that never was', () => {
  const near = (page: Page) => page.locator('.nearest-pages').getByRole('link');

  test('the nearest addresses are offered, under a base path', async ({ page }) => {
    await page.goto('reprot/wintr/');
    await near(page).filter({ hasText: 'report/winter/' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Against the Cold');
    await page.goto('Hives.html');
    await expect(near(page).first()).toHaveText(/\/report\/hives\/$/);
    await expect(page.locator('.nearest-pages')).toContainText('Does the Hive Matter?');
    await page.goto('sources/row-2016/');
    await expect(near(page).first()).toHaveText(/\/sources\/roe-2016\/$/);
  });

  test('a hostile path is text, or nothing', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto('report/%3Cimg src=x onerror=alert(1)%3E/');
    await expect(page.locator('main img')).toHaveCount(0);
    await page.goto('report/thre%3Ct%3E/');
    await expect(page.locator('.nearest-pages')).toContainText('Nothing is called “/report/thre<t>/”.');
    const rest = resting(page);
    for (const path of ['%E0%A4%A/', 'a/'.repeat(2000), 'no/such/page/at/all/']) {
      await page.goto(path);
      await rest();
      await expect(page.locator('.nearest-pages')).toHaveCount(0);
    }
    expect(errors).toEqual([]);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('the contents and the index of everything lead on', async ({ page }) => {
      await page.goto('reprot/wintr/');
      await page.getByRole('main').getByRole('link', { name: 'Against the Cold' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Against the Cold');
      await page.goto('reprot/wintr/');
      await page.getByRole('link', { name: 'An index of everything, A–Z' }).click();
      await expect(page.getByRole('heading', { name: 'Index A–Z' })).toBeInViewport();
    });
  });
});

test.describe('an address that never was', () => {
  const notice = (page: Page) => page.locator('.unknown-id');

  test('a paragraph too far: the last one is offered', async ({ page }) => {
    await page.goto('report/forage/#forage-7');
    await expect(notice(page)).toHaveText('No paragraph here is called “forage-7”. The nearest is forage-3.');
    // Who goes on from there and comes back is where they were, though the notice comes again.
    const next = page.getByRole('link', { name: /^Next/ });
    await next.click();
    await expect(page).toHaveURL('report/winter/');
    await page.goBack();
    await expect(next).toBeFocused();
    await notice(page).getByRole('link').click();
    await expect(page).toHaveURL('report/forage/#forage-3');
    await expect(page.locator('#forage-3')).toBeInViewport();
  });

  test('a paragraph of another page of the document, and a slip of the pen', async ({ page }) => {
    await page.goto('report/#hives-3');
    await notice(page).getByRole('link', { name: 'hives-3' }).click();
    await expect(page).toHaveURL('report/hives/#hives-3');
    await page.goto('report/winter/#wimter-2');
    await expect(notice(page)).toContainText('The nearest is winter-2.');
  });

  test('broken and hostile fragments are text or nothing; text fragments are left alone', async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const rest = resting(page);
    // The first of them is in the address of a visit, each further one comes into it on the page.
    for (const hash of ['#:~:text=beekeeping', '#winter-2:~:text=costlier', '#', '#top']) {
      await page.goto(`report/winter/${hash}`);
      await rest();
      await expect(notice(page)).toHaveCount(0);
    }
    await page.goto('about:blank');
    for (const id of ['%E0%A4%A', '<img src=x onerror=alert(1)>', 'a'.repeat(5000), '%', 'constructor']) {
      await page.goto(`report/winter/#${id}`);
      const told = id.length > 60 ? `${id.slice(0, 60)}…` : id;
      await expect(notice(page)).toContainText(`No paragraph here is called “${told}”.`);
      await expect(page.locator('main img')).toHaveCount(0);
    }
    expect(errors).toEqual([]);
  });
});

test('a passage lands below the header, marked', async ({ page }) => {
  for (const height of [500, 900]) {
    await page.setViewportSize({ width: 400, height });
    await page.goto(`report/winter/?height=${height}#winter-2`);
    const header = await page
      .locator('header.site')
      .evaluate((element) =>
        getComputedStyle(element).position === 'static' ? 0 : element.getBoundingClientRect().bottom,
      );
    expect(await top(page, '#winter-2')).toBeGreaterThanOrEqual(header);
    await expect(page.locator('#winter-2')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  }
});
