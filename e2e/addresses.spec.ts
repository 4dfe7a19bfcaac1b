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

test.describe('an address that has moved', () => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
      test.use({ javaScriptEnabled });

      test('a page leads to its new place', async ({ page }) => {
        await page.goto(`${site}brief/menace/`);
        await expect(page).toHaveURL(`${site}brief/threat/`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Countering the China Threat');
      });

      test('an id lands on what answers for it now, which is marked', async ({ page }) => {
        await page.goto(`${site}brief/threat/#threat-9`);
        await expect(page.locator('#threat-3')).toBeInViewport();
        await expect(page.locator('#threat-3')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
      });
    });
  }

  test('an id that went to another page is followed, and without scripts is a link', async ({ browser }) => {
    const [scripted, plain] = await Promise.all(
      [true, false].map(async (javaScriptEnabled) =>
        (await browser.newContext({ javaScriptEnabled })).newPage(),
      ),
    );
    if (!scripted || !plain) throw new Error('No page.');
    await scripted.goto(`${site}brief/threat/#threat-8`);
    await expect(scripted).toHaveURL(`${site}brief/isolation/#isolation-1`);
    await plain.goto(`${site}brief/threat/#threat-8`);
    await plain.getByText('What stood here is elsewhere now').getByRole('link').click();
    await expect(plain).toHaveURL(`${site}brief/isolation/#isolation-1`);
    await plain.goto(`${site}brief/threat/`);
    await expect(plain.getByText('What stood here is elsewhere now')).toBeHidden();
  });

  test('a page that moved leads its fragments along', async ({ page }) => {
    await page.goto(`${site}brief/menace/#note-8`);
    await expect(page).toHaveURL(`${site}brief/threat/#note-8`);
    await page.goto(`${site}brief/menace/#menace-2`);
    await expect(page).toHaveURL(`${site}brief/threat/#threat-2`);
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
