import { expect, type Page } from 'playwright/test';
import { answers, goThrough, highlighted } from './asking.ts';
import { axeFaults } from './axe.ts';
import { hostile } from './hostile.ts';
import { intercept } from './intercept.ts';
import { test } from './one-page.ts';
import { resting } from './resting.ts';
import { fixture } from './sites.ts';

const search = (page: Page) => page.getByRole('link', { name: 'Search', exact: true });
const field = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('listbox').getByRole('option');

/** The results page, once it has its whole answer: visited, or asked again where it is open. */
async function ask(page: Page, query: string, more?: Record<string, string>): Promise<void> {
  const address = `?${new URLSearchParams({ q: query, ...more })}`;
  if (page.url().startsWith(`${fixture.url}search/`)) {
    await (more ? goThrough(page, [address]) : answers(page, query));
    return;
  }
  await page.goto(`search/${address}`);
  await expect(page.locator('.search-results')).toHaveAttribute('aria-busy', 'false');
}

const results = (page: Page) => page.locator('.search-results a');

async function openDialog(page: Page, address = ''): Promise<void> {
  await page.goto(address);
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
}

/** Types into the open dialog and waits for the answer to the whole of it: what is chosen of an earlier one stays chosen. */
async function type(page: Page, query: string): Promise<void> {
  await page.keyboard.type(query);
  await expect(page.getByRole('dialog').getByRole('status')).toContainText(`“${query}”`);
}

test('what people ask of the results page is told: where it is, what was meant, what is missing', async ({
  page,
}) => {
  const status = page.locator('.search-status');
  const hit = (number: number) => page.locator('.search-results .hit').nth(number);

  await test.step('a hit says what it is, where, and shows the words around', async () => {
    await ask(page, 'roe 2016');
    await expect(hit(0)).toContainText('Source');
    await expect(hit(0)).toContainText('2016');
    await expect(hit(0).locator('mark').first()).toHaveText(/Roe|2016/);
  });

  await test.step('not all words: said to be such; a slip: what was meant; nothing: a way on', async () => {
    await ask(page, 'clover zeppelin');
    await expect(status).toHaveText(/^Nothing has all the words of .* No text here has “zeppelin”\.$/);
    await expect(hit(0)).toContainText('Without “zeppelin”');
    await ask(page, 'beekeping');
    await expect(status).toContainText('Did you mean “beekeeping”?');
    await expect(results(page).first()).toBeVisible();
    await ask(page, 'qqqqqq');
    await expect(status).toContainText('Nothing found');
    await expect(page.getByRole('heading', { name: 'Index A–Z' })).toBeVisible();
    await expect(page.locator('.index section').first()).toBeVisible();
  });

  await test.step('what no text uses is said to be so, and no other word is offered that is not like it', async () => {
    const told: Record<string, string> = {
      Kosovo: '“Kosovo”: no text here uses the word. The index A–Z lists everything.',
      'the death toll':
        '“the death toll”: no text here uses “death” or “toll”. The index A–Z lists everything.',
      '"women in peace"': '"women in peace". The index A–Z lists everything.',
    };
    for (const [query, sentence] of Object.entries(told)) {
      await ask(page, query);
      await expect(status).toHaveText(`Nothing found for ${sentence}`);
    }
    await ask(page, 'Corsican');
    await expect(status).toContainText('Did you mean “corsica”?');
  });

  await test.step('what stands beside a hit is not said to be missing', async () => {
    await ask(page, 'orchard speech 2013');
    await expect(hit(0).locator('.hit-place')).toContainText('Speech');
    await expect(hit(0).locator('.hit-missing')).toHaveCount(0);
    await expect(hit(1).locator('.hit-missing')).toHaveText('Without “speech”.');
  });

  await test.step('quotation marks hold words together', async () => {
    await ask(page, '"large colonies"');
    await expect(results(page).first()).toBeVisible();
    await ask(page, '"colonies large"');
    await expect(status).toHaveText(
      /^Nothing has "colonies large" word for word\. \d+ results? with its words\.$/,
    );
    await expect(results(page).first()).toBeVisible();
  });

  await test.step('a query longer than 256 characters is cut, and said to be', async () => {
    await ask(page, `clover ${'a'.repeat(10_000)}`);
    await expect(page.getByRole('status')).toContainText('Only the first 256 characters');
  });
});

test.describe('the page', () => {
  test('filters narrow, tell their counts and stand in the address', async ({ page }) => {
    await ask(page, 'clover');
    const all = await results(page).count();
    await page.getByRole('radio', { name: /^Statistics/ }).check();
    await expect(page).toHaveURL(/\?q=clover&kind=statistic$/);
    const kinds = page.locator('.search-results .hit-kind');
    await expect(kinds.first()).toHaveText('Statistic');
    expect(new Set(await kinds.allTextContents())).toEqual(new Set(['Statistic']));
    expect(await results(page).count()).toBeLessThan(all);
    const told = await page
      .getByRole('radio', { name: /^Statistics/ })
      .locator('xpath=..')
      .locator('.count')
      .textContent();
    expect(Number(told)).toBe(await results(page).count());
    await ask(page, 'ladislaus', { kind: 'note' });
    await expect(page.getByRole('status')).toHaveText(
      /^Nothing found .* under these filters, but \d+ without/,
    );
    await ask(page, 'clover', { kind: 'passage', in: 'letter' });
    await expect(page.getByRole('radio', { name: /^Paragraphs/ })).toBeChecked();
    await expect(results(page).first()).toHaveAttribute('href', /\/letter\/#/);
  });

  test('on a phone the filters are folded and the hits near, but what is chosen is in sight', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await ask(page, 'clover');
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(page.locator('.search-results .hit').first()).toBeInViewport();
    await page.getByRole('textbox').press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: /^Statistics/ }).check();
    await expect(page).toHaveURL(/\?q=clover&kind=statistic$/);
    await page.reload();
    await expect(page.getByRole('radio', { name: /^Statistics/ })).toBeVisible();
  });

  test('is a search landmark that is worked by keys, and the newest query wins', async ({ page }) => {
    await test.step('a form, a list of links and a polite count', async () => {
      await ask(page, 'honey');
      await expect(page.getByRole('search')).toBeVisible();
      await expect(page.getByRole('status')).toHaveText(/^\d+ results for “honey”\.$/);
      await expect(page.getByRole('list', { name: 'Results' }).getByRole('link').first()).toBeVisible();
    });

    await test.step('the field has the focus; arrows go through the hits, Escape comes back', async () => {
      const box = page.getByRole('textbox');
      await expect(box).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(results(page).first()).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(results(page).nth(1)).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await expect(box).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      await expect(box).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(box).toHaveValue('');
      await expect(results(page)).toHaveCount(0);
    });

    await test.step('the newest query wins', async () => {
      await page.getByRole('textbox').pressSequentially('ladislaus', { delay: 5 });
      await page.getByRole('textbox').fill('mustermann');
      await expect(page.getByRole('status')).toContainText('“mustermann”');
      await expect(results(page).first()).toHaveAttribute('href', /mustermann/);
    });
  });

  test('Back leads to what was asked before, as it was left', async ({ page }) => {
    await test.step('Enter and filters can be gone back from; letters make no entries', async () => {
      await page.goto('search/');
      const box = page.getByRole('textbox');
      await box.pressSequentially('clover');
      await box.press('Enter');
      await expect(page).toHaveURL(/\?q=clover$/);
      await box.fill('');
      await box.pressSequentially('honey');
      await box.press('Enter');
      await page.getByRole('radio', { name: /^Paragraphs/ }).check();
      await expect(page).toHaveURL(/\?q=honey&kind=passage$/);
      await page.goBack();
      await expect(page).toHaveURL(/\?q=honey$/);
      await expect(page.getByRole('radio', { name: /^All/ }).first()).toBeChecked();
      await page.goBack();
      await expect(box).toHaveValue('clover');
      await expect(page.getByRole('status')).toContainText('“clover”');
    });

    await test.step('a hit is come back from to the results', async () => {
      await ask(page, 'juniper');
      await results(page).first().click();
      await expect(page).not.toHaveURL(/search/);
      await page.goBack();
      await expect(page.getByRole('textbox')).toHaveValue('juniper');
      await expect(results(page).first()).toBeVisible();
    });

    await test.step('a long list is unfolded, in its place, with the focus where it was', async () => {
      await ask(page, 'the OR bees OR hive OR honey OR colony');
      await page.getByRole('button', { name: /^Show \d+ more/ }).click();
      await expect(page.getByRole('button', { name: /^Show/ })).toHaveCount(0);
      const shown = await results(page).count();
      const far = results(page).nth(shown - 3);
      const href = await far.getAttribute('href');
      await far.scrollIntoViewIfNeeded();
      const scrolled = await page.evaluate(() => scrollY);
      await far.click();
      await expect(page).not.toHaveURL(/search/);
      await page.goBack();
      await expect(results(page)).toHaveCount(shown);
      await expect(results(page).nth(shown - 3)).toBeFocused();
      expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).toBe(href);
      expect(Math.abs((await page.evaluate(() => scrollY)) - scrolled)).toBeLessThan(300);
    });
  });
});

test.describe('the dialog', () => {
  test('opens by button, Ctrl+K and the slash; Escape closes and gives focus back', async ({ page }) => {
    await page.goto('report/hives/');
    for (const open of [
      () => search(page).press('Enter'),
      () => page.keyboard.press('Control+k'),
      () => page.keyboard.press('/'),
    ]) {
      await search(page).focus();
      await open();
      await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
      await expect(field(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog', { name: 'Search' })).toBeHidden();
      await expect(search(page)).toBeFocused();
    }
  });

  test('suggests, puts right, leads on, and makes way for a slash', async ({ page, context }) => {
    await test.step('eight searches are suggested before anything is typed', async () => {
      await openDialog(page);
      await expect(options(page)).toHaveCount(8);
      const text = await options(page).first().textContent();
      await options(page).first().click();
      await expect(field(page)).toHaveValue(text ?? '');
      await expect(options(page).first()).toContainText(text ?? '');
    });

    await test.step('what is typed to its end is no beginning: a slip is put right, and nothing is nothing', async () => {
      await field(page).fill('');
      await type(page, 'nuclues');
      await expect(page.getByRole('dialog').getByRole('status')).toContainText('Did you mean “nucleus”?');
      await expect(options(page).first()).toHaveAttribute('href', /#nuc$/);
      await field(page).fill('helicopter');
      await expect(page.getByRole('dialog').getByRole('status')).toContainText('Nothing found');
      await expect(options(page)).toHaveText('Index A–Z');
      const below = page.getByRole('dialog').locator('footer a');
      await expect(below).toHaveText('Search page');
      await field(page).fill('wasps');
      await expect(below).toHaveText('All results');
    });

    await test.step('Ctrl+Enter opens beside, with the words marked there and forgotten here', async () => {
      await field(page).fill('');
      await type(page, 'drone');
      await page.keyboard.press('ArrowDown');
      const [beside] = await Promise.all([
        context.waitForEvent('page'),
        page.keyboard.press('Control+Enter'),
      ]);
      await expect(beside).toHaveURL(/\/glossary\/#drone$/);
      await expect.poll(() => highlighted(beside)).toContain('Drone');
      await beside.close();
      expect(await page.evaluate(() => sessionStorage.getItem('reader:found'))).not.toContain('drone');
      await expect(field(page)).toBeFocused();
    });

    await test.step('Enter without a choice shows all results', async () => {
      await field(page).fill('');
      await page.keyboard.type('ladislaus');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/search\/\?q=ladislaus$/);
    });

    await test.step('the slash is a letter in a field, and can be switched off', async () => {
      await openDialog(page);
      await page.keyboard.type('4/h');
      await expect(field(page)).toHaveValue('4/h');
      await page.evaluate(() => localStorage.setItem('reader:keys', 'off'));
      await page.reload();
      // Were the slash to open the dialog, it would be the first: Ctrl+K would then close it again.
      await page.keyboard.press('/');
      await page.keyboard.press('Control+k');
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue('');
    });
  });

  test('leads to what is chosen by arrows, and keeps the query for the next time', async ({ page }) => {
    await test.step('arrows choose without moving focus; Enter opens; the address holds no word of the query', async () => {
      await openDialog(page, 'report/garden/');
      await type(page, 'note 12');
      await expect(options(page).first()).toContainText('Note 12');
      await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
      await page.keyboard.press('ArrowDown');
      const active = await field(page).getAttribute('aria-activedescendant');
      await expect(page.locator(`#${active}`)).toHaveAttribute('aria-selected', 'true');
      await expect(field(page)).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/report\/hives\/#note-12$/);
      await expect(page.locator('#note-12')).toBeInViewport();
    });

    await test.step('the query is kept when a hit was followed, and what was chosen is forgotten', async () => {
      await openDialog(page, 'report/garden/');
      await type(page, 'kowalski');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await expect(field(page)).toBeFocused();
      await expect(page.locator('[aria-selected="true"]')).toHaveCount(0);
      expect(await field(page).getAttribute('aria-activedescendant')).toBeNull();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/kowalski-2013\/$/);
      await page.waitForLoadState();
      await page.keyboard.press('Control+k');
      await expect(field(page)).toHaveValue('kowalski');
      await expect(options(page).first()).toHaveAttribute('href', /kowalski-2013\/$/);
    });
  });

  test('the field is there at once, whatever is still on its way', async ({ page }) => {
    await test.step('a click or a key gives it the focus before anything else happens', async () => {
      await page.goto('report/winter/');
      const focused = (act: string) =>
        page.evaluate((sign) => {
          if (sign === 'click') document.querySelector<HTMLElement>('a[data-search]')?.click();
          else document.dispatchEvent(new KeyboardEvent('keydown', { key: sign, bubbles: true }));
          const role = document.activeElement?.getAttribute('role');
          document.querySelector('dialog')?.close();
          return role;
        }, act);
      for (const sign of ['click', '/', 'click']) expect(await focused(sign), sign).toBe('combobox');
    });

    await test.step('it takes every letter', async () => {
      await page.goto('report/winter/');
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      // With it nothing comes from memory, either, where the page has its scripts.
      await page.route(/\/(?:pagefind|assets)\//, async (route) => {
        await held;
        await route.continue();
      });
      await page.keyboard.press('Control+k');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
      await page.keyboard.type('kowalski');
      await expect(field(page)).toHaveValue('kowalski');
      release();
      await expect(options(page).first()).toHaveAttribute('href', /kowalski-2013\/$/);
      await expect(field(page)).toHaveValue('kowalski');
    });
  });

  test('nothing is loaded before somebody shows that they want it', async ({ page }) => {
    const wishes: Record<string, () => Promise<unknown>> = {
      'a pointer that comes near': () => search(page).hover(),
      'the focus': () => search(page).focus(),
      'Ctrl+K': () => page.keyboard.press('Control+k'),
      'the slash': () => page.keyboard.press('/'),
    };
    let loaded: string[] = [];
    page.on('request', (request) => {
      if (/pagefind|dialog/.test(request.url())) loaded.push(request.url());
    });
    const rest = resting(page);
    for (const [wish, show] of Object.entries(wishes)) {
      // What the page before was still asking for is not counted.
      await page.goto('about:blank');
      loaded = [];
      await page.goto('report/hives/');
      await page.mouse.move(200, 500);
      await page.mouse.wheel(0, 900);
      await page.keyboard.press('End');
      await page.getByRole('main').click({ position: { x: 5, y: 5 } });
      await rest();
      expect(loaded, wish).toEqual([]);
      await show();
      await expect.poll(() => loaded.join(), wish).toMatch(/pagefind/);
    }
  });

  test('the search page, too, loads nothing before a pointer, a key or a query', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => {
      if (/pagefind|dialog/.test(request.url())) loaded.push(request.url());
    });
    const rest = resting(page);
    await page.goto('search/');
    await rest();
    expect(loaded).toEqual([]);
    await page.getByRole('textbox').press('a');
    await expect.poll(() => loaded.join()).toMatch(/pagefind/);
  });
});

test('landing on a hit, its words are marked', async ({ page }) => {
  await test.step('in the passage, and Escape takes the marks away', async () => {
    await ask(page, 'chimneys');
    await page.locator('.search-results a[href$="#winter-2"]').click();
    await expect(page).toHaveURL(/\/report\/winter\/#winter-2$/);
    await expect.poll(() => highlighted(page)).toEqual(['chimneys']);
    await page.keyboard.press('Escape');
    await expect.poll(() => highlighted(page)).toEqual([]);
  });

  await test.step('only the words of the subject, and no number but the one', async () => {
    await ask(page, 'how much is 10.25%');
    await results(page).first().click();
    await expect.poll(async () => [...new Set(await highlighted(page))]).toEqual(['10.25%']);
  });

  await test.step('on the page that is open, where the dialog makes way', async () => {
    await openDialog(page, 'report/winter/');
    await type(page, 'chimneys');
    await options(page)
      .filter({ has: page.locator('xpath=self::*[contains(@href, "#winter-2")]') })
      .first()
      .click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect.poll(() => highlighted(page)).toEqual(['chimneys']);
  });
});

test.describe('when it cannot work', () => {
  const index = (page: Page) => page.locator('.index section').first();
  const blocked = { status: 200, contentType: 'text/html', body: '<!doctype html><title>Blocked</title>' };

  test('without JavaScript the page holds an index of everything', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto('search/?q=roe');
    await expect(page.getByText('Searching needs JavaScript')).toBeVisible();
    await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('radio')).toHaveCount(0);
    for (const name of ['Roe, Richard J.', 'Self-reliance', 'Juniper', '3,084', 'Zürcher, Hans']) {
      await expect(page.locator('.index').getByText(name).first()).toBeVisible();
    }
    await page.locator('.index').getByRole('link', { name: 'Roe, Richard J.' }).click();
    await expect(page).toHaveURL(/\/sources\/roe-2016\/$/);
    await context.close();
  });

  /** Arranges a failure; what it gives ends that. */
  type Arranged = (page: Page) => Promise<() => Promise<unknown>>;

  const failures: Record<string, Arranged> = {
    'WebAssembly is forbidden': async (page) => {
      await page.route(/\/search\//, async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), 'content-security-policy': "default-src 'self'" };
        await route.fulfill({ response, headers });
      });
      return () => page.unrouteAll({ behavior: 'wait' });
    },
    'Pagefind is missing': (page) => intercept(page, ['*/pagefind/pagefind.js'], () => ({ status: 404 })),
    'a filter answers with HTML': (page) =>
      intercept(page, ['*/pagefind/*'], (url) => (/pagefind\/quick/.test(url) ? 'continue' : blocked)),
  };

  test('records still answer where only the full text cannot be had', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    for (const [failure, arrange] of Object.entries(failures))
      await test.step(failure, async () => {
        const end = await arrange(page);
        await page.goto('search/?q=kowalski');
        await expect(page.locator('.search-results')).toHaveAttribute('aria-busy', 'false');
        await expect(results(page).first()).toHaveAttribute('href', /kowalski-2013\/$/);
        await ask(page, 'clover zeppelin');
        await expect(page.getByRole('status')).toContainText('No text here has “zeppelin”');
        await ask(page, '"no such words"');
        await expect(page.getByRole('status')).toContainText('Nothing');
        expect(errors).toEqual([]);
        await end();
      });
  });

  const worse: Record<string, Arranged> = {
    'the whole index is missing': (page) => intercept(page, ['*/pagefind/*'], () => ({ status: 404 })),
    'a filter answers everything with HTML': (page) => intercept(page, ['*/pagefind/*'], () => blocked),
    'there is no network': (page) => intercept(page, ['*/pagefind/*'], () => 'failed'),
  };

  test('a sentence says so, and the index is open, where nothing of search can be had', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    for (const [failure, arrange] of Object.entries(worse))
      await test.step(failure, async () => {
        const end = await arrange(page);
        await page.goto('search/?q=roe');
        await expect(page.getByRole('status')).toContainText('Search cannot work here');
        await expect(index(page)).toBeVisible();
        expect(errors).toEqual([]);
        await end();
      });
    await test.step('there is no network: the dialog says so, and leads to the index', async () => {
      const end = await worse['there is no network']?.(page);
      await page.goto('');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('roe');
      await expect(page.getByRole('dialog')).toContainText('Search cannot work here');
      await expect(options(page)).toHaveText('Index A–Z');
      await end?.();
    });
  });

  test.describe('and storage is denied', () => {
    test.use({ isApart: true });

    test('denied storage: the dialog opens and a hit is still landed on', async ({ page }) => {
      await page.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('denied', 'SecurityError');
            },
          });
        }
      });
      await page.goto('report/');
      await page.keyboard.press('/');
      await type(page, 'note 3');
      await expect(options(page).first()).toContainText('Note 3');
      await options(page).first().click();
      await expect(page).toHaveURL(/#note-3$/);
    });
  });
});

/** Letters that are not seen, or turn the reading direction. */
const unseen = '\u202e<script>alert(1)</script>\u0000 peace\u200bkeeping';

test('25 hostile inputs and broken parameters stay text, typed and in the address', async ({ page }) => {
  expect(hostile).toHaveLength(25);
  const alarms: string[] = [];
  page.on('dialog', (dialog) => {
    alarms.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => alarms.push(error.message));
  const strange = 'main :is(script, iframe, base, meta, img, svg, math, template, noscript), form';
  const inputs = [...hostile, unseen];
  const broken = [
    'q=%E0%A4%A',
    'q=%00%0d%0a',
    'q=%ED%A0%80',
    'q[]=a',
    'q=a&q=b',
    'q=%22unterminated',
    'q=...',
    'kind=constructor&q=un',
  ];
  await page.goto('search/');
  const before = await page.locator(strange).count();
  for (const input of inputs) {
    await answers(page, input);
    expect(await page.evaluate((all) => document.querySelectorAll(all).length, strange), input).toBe(before);
  }
  const addresses = [...inputs.map((q) => `${new URLSearchParams({ q })}`), ...broken].map(
    (all) => `?${all}`,
  );
  const counts = await goThrough(page, addresses, strange);
  for (const [index, count] of counts.entries()) expect(count, addresses[index]).toBe(before);
  expect(alarms).toEqual([]);

  // A visit reads its address as Back does, and takes ten times as long: some are made, of each sort.
  for (const address of addresses.filter((_, index) => index % 8 === 1)) {
    await page.goto(`search/${address}`);
    await expect(page.locator('.search-results')).toHaveAttribute('aria-busy', 'false');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.locator(strange).count(), address).toBe(before);
    expect(alarms, address).toEqual([]);
  }
});

test('axe finds nothing in results and dialog, in light and dark', async ({ page }) => {
  await ask(page, 'honey');
  await expect(page.locator('.search-results mark').first()).toBeVisible();
  expect(await axeFaults(page), 'results').toEqual([]);
  await openDialog(page, 'report/');
  await type(page, 'clover');
  await expect(options(page).locator('mark').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  expect(await axeFaults(page), 'dialog').toEqual([]);
});
