import { existsSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from 'playwright/test';
import { based } from './sites.ts';

const lock: Record<string, string> = JSON.parse(readFileSync('content/addresses.lock.json', 'utf8'));

test('every address that was published answers on the built site', () => {
  const pages = new Map<string, string>();
  const silent = Object.keys(lock).filter((address) => {
    const [path = '', id] = address.split('#');
    const file = `.site${path}index.html`;
    if (!existsSync(file)) return true;
    const html = pages.get(file) ?? readFileSync(file, 'utf8');
    pages.set(file, html);
    return id !== undefined && !html.includes(` id="${id}"`);
  });
  expect(Object.keys(lock).length).toBeGreaterThan(400);
  expect(silent).toEqual([]);
});

const top = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);

const site = `${based.url.slice(0, -1)}${based.path}`;

const marked = async (page: Page, selector: string) => {
  await expect(page.locator(selector)).toBeInViewport();
  await expect(page.locator(selector)).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
};

// As a host of files answers, which knows nothing of redirects; hosts that do are tested in hosting.spec.ts.
test.describe('an address that has moved', () => {
  test('leads to its new place, to the very passage', async ({ page }) => {
    for (const [from, to] of [
      ['brief/menace/', 'brief/threat/'],
      ['brief/menace/#note-8', 'brief/threat/#note-8'],
      ['brief/menace/#menace-2', 'brief/threat/#threat-2'],
      ['brief/menace/#menace-5', 'brief/isolation/#isolation-1'],
      ['brief/threat/#threat-8', 'brief/isolation/#isolation-1'],
      ['brief/menace/cite/', 'brief/threat/cite/'],
      ['policy/', 'brief/'],
      ['policy/threat/#threat-2', 'brief/threat/#threat-2'],
      ['policy/all/#note-8', 'brief/all/#note-8'],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(site + from);
      await expect(page).toHaveURL(site + to);
    }
    await page.goto(`${site}brief/threat/#threat-9`);
    await marked(page, '#threat-3');
  });

  test('with a passage that is nowhere any more: the page that answers, which says so and where it is now', async ({
    page,
  }) => {
    await page.goto(`${site}brief/menace/#menace-9`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Countering the China Threat');
    await expect(page.locator('.unknown-id')).toContainText('No passage here is called “menace-9”.');
    await page.getByText('This page is at').getByRole('link').click();
    await expect(page).toHaveURL(`${site}brief/threat/`);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('a page shows what answers for it now, at the very passage, and says where that is', async ({
      page,
    }) => {
      await page.goto(`${site}brief/menace/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Countering the China Threat');
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/brief\/threat\/$/);
      for (const [id, passage] of [
        ['note-8', '#note-8'],
        ['threat-3', '#threat-3'],
        ['menace-2', '#threat-2'],
        ['threat-9', '#threat-3'],
      ] as const) {
        await page.goto('about:blank');
        await page.goto(`${site}brief/menace/#${id}`);
        await marked(page, passage);
      }
      await page.goto(`${site}policy/threat/#threat-2`);
      await marked(page, '#threat-2');
      await page.goto(`${site}brief/menace/#menace-9`);
      await page.getByText('This page is at').getByRole('link').click();
      await expect(page).toHaveURL(`${site}brief/threat/`);
    });

    test('an id lands on what answers for it now; one on another page is a link', async ({ page }) => {
      await page.goto(`${site}brief/threat/#threat-9`);
      await marked(page, '#threat-3');
      for (const from of ['brief/threat/#threat-8', 'brief/menace/#menace-5']) {
        await page.goto('about:blank');
        await page.goto(site + from);
        await page
          .getByText('What stood here is elsewhere now')
          .and(page.locator(':target'))
          .getByRole('link')
          .click();
        await expect(page).toHaveURL(`${site}brief/isolation/#isolation-1`);
      }
      await page.goto(`${site}brief/threat/`);
      await expect(page.getByText('What stood here is elsewhere now')).toBeHidden();
    });
  });
});

test.describe('a page that never was', () => {
  const near = (page: Page) => page.locator('.nearest-pages').getByRole('link');

  test('the nearest addresses are offered, under a base path, too', async ({ page }) => {
    for (const root of ['/', site]) {
      await page.goto(`${root}breif/thret/`);
      await near(page).filter({ hasText: 'brief/threat/' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Countering the China Threat');
      await page.goto(`${root}Protecting.html`);
      await expect(near(page).first()).toHaveText(/\/brief\/protecting\/$/);
      await expect(page.locator('.nearest-pages')).toContainText('Protecting Overseas Interests?');
      await page.goto(`${root}sources/fang-2016/`);
      await expect(near(page).first()).toHaveText(/\/sources\/fung-2016\/$/);
    }
  });

  test('a hostile path is text, or nothing', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto('/brief/%3Cimg src=x onerror=alert(1)%3E/');
    await expect(page.locator('main img')).toHaveCount(0);
    await page.goto('/brief/thre%3Ct%3E/');
    await expect(page.locator('.nearest-pages')).toContainText('Nothing is called “/brief/thre<t>/”.');
    for (const path of ['/%E0%A4%A/', `/${'a/'.repeat(2000)}`, '/no/such/page/at/all/']) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await expect(page.locator('.nearest-pages')).toHaveCount(0);
    }
    expect(errors).toEqual([]);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('the contents and the index of everything lead on', async ({ page }) => {
      for (const root of ['/', site]) {
        await page.goto(`${root}breif/thret/`);
        await page.getByRole('main').getByRole('link', { name: 'Countering the China Threat' }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Countering the China Threat');
        await page.goto(`${root}breif/thret/`);
        await page.getByRole('link', { name: 'An index of everything, A–Z' }).click();
        await expect(page.getByRole('heading', { name: 'Index A–Z' })).toBeInViewport();
      }
    });
  });
});

test.describe('an address that never was', () => {
  const notice = (page: Page) => page.locator('.unknown-id');

  test('a paragraph too far: the last one is offered', async ({ page }) => {
    await page.goto('/brief/threat/#threat-7');
    await expect(notice(page)).toHaveText('No passage here is called “threat-7”. The nearest is threat-3.');
    await notice(page).getByRole('link').click();
    await expect(page).toHaveURL('/brief/threat/#threat-3');
    await expect(page.locator('#threat-3')).toBeInViewport();
  });

  test('a paragraph of another page of the document, and a slip of the pen', async ({ page }) => {
    await page.goto('/brief/#protecting-3');
    await notice(page).getByRole('link', { name: 'protecting-3' }).click();
    await expect(page).toHaveURL('/brief/protecting/#protecting-3');
    await page.goto('/brief/threat/#treat-2');
    await expect(notice(page)).toContainText('The nearest is threat-2.');
  });

  test('broken and hostile fragments are text or nothing; text fragments are left alone', async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    for (const hash of [
      '#%E0%A4%A',
      '#<img src=x onerror=alert(1)>',
      `#${'a'.repeat(5000)}`,
      '#%',
      '#constructor',
    ]) {
      await page.goto('about:blank');
      await page.goto(`/brief/threat/${hash}`);
      await expect(notice(page)).toContainText('No passage here is called');
      await expect(page.locator('main img')).toHaveCount(0);
    }
    for (const hash of ['#:~:text=peacekeeping', '#threat-2:~:text=costlier', '#', '#top']) {
      await page.goto('about:blank');
      await page.goto(`/brief/threat/${hash}`, { waitUntil: 'networkidle' });
      await expect(notice(page)).toHaveCount(0);
    }
    expect(errors).toEqual([]);
  });
});

test('a passage lands below the header, marked', async ({ page }) => {
  for (const height of [500, 900]) {
    await page.setViewportSize({ width: 400, height });
    await page.goto('about:blank');
    await page.goto('/brief/threat/#threat-2');
    const header = await page
      .locator('header.site')
      .evaluate((element) =>
        getComputedStyle(element).position === 'static' ? 0 : element.getBoundingClientRect().bottom,
      );
    expect(await top(page, '#threat-2')).toBeGreaterThanOrEqual(header);
    await expect(page.locator('#threat-2')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  }
});
