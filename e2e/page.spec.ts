import { expect } from 'playwright/test';
import sharp from 'sharp';
import { test } from './one-page.ts';
import { recordsOf } from './pages.ts';
import { resting } from './resting.ts';

const sources = recordsOf('sources');
const chinese = sources.filter(({ language }) => String(language).startsWith('zh'));

test.describe('reading settings', () => {
  test('are announced, kept, and honored before the first paint', async ({ page }) => {
    await page.goto('report/winter/');
    await page.getByRole('button', { name: 'Reading settings' }).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect(page.locator('#settings [role="status"]')).toHaveText('Theme: Dark');
    await page.getByRole('radio', { name: 'Larger' }).check();
    await page.goto('letter/');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('html')).toHaveAttribute('data-size', 'larger');
    await page.getByRole('button', { name: 'Reading settings' }).click();
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  });

  test('are not shown where scripts cannot work them', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('sources/');
    await expect(page.locator('.settings-button')).toBeHidden();
    await expect(page.locator('.filter')).toBeHidden();
    await expect(page.locator('[data-item]')).toHaveCount(sources.length);
    await context.close();
  });
});

test('a reader who comes back is offered to go on', async ({ page }) => {
  await page.goto('report/hives/');
  await page.locator('#hives-3').evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.goto('report/');
  await page.getByRole('link', { name: /Continue reading: Does the Hive Matter\? paragraph/ }).click();
  await expect(page).toHaveURL(/\/report\/hives\/#hives-[23]$/);
});

test.describe('the bibliography', () => {
  test('narrows by kind and language, counts, and keeps the choice in the address', async ({ page }) => {
    await page.goto('sources/');
    await page.getByLabel('Language').selectOption('zh');
    await expect(page.getByRole('status').filter({ hasText: 'shown' })).toHaveText(
      `${chinese.length} of ${sources.length} shown`,
    );
    await page.getByLabel('Kind').selectOption('chapter');
    await expect(page.locator('[data-item]:visible')).toHaveCount(1);
    await expect(page).toHaveURL('sources/?kind=chapter&language=zh');
    await page.locator('[data-item]:visible').getByRole('link').first().click();
    await expect(page).toHaveURL('sources/wang-2016/');
    await page.goBack();
    await expect(page.locator('[data-item]:visible')).toHaveCount(1);
  });

  test('tells with each choice how many it would show beside the others, and with each heading how many it shows', async ({
    page,
  }) => {
    await page.goto('sources/');
    await page.getByLabel('Language').selectOption('en');
    const kind = page.getByLabel('Kind');
    const options = await kind
      .locator('option:not([value=""])')
      .evaluateAll((all) => all.map((one) => [(one as HTMLOptionElement).value, one.textContent ?? '']));
    expect(options.length).toBeGreaterThan(5);
    for (const [value = '', label = ''] of options) {
      await kind.selectOption(value);
      const shown = await page.locator('[data-item]:visible').count();
      expect(label).toContain(`(${shown})`);
      const counts = await page.locator('.group:visible .count').allTextContents();
      expect(
        counts.reduce((sum, count) => sum + Number(count), 0),
        value,
      ).toBe(shown);
    }
  });

  test('finds by a word, whatever its accents and hyphens', async ({ page }) => {
    await page.goto('sources/');
    await page.getByRole('searchbox', { name: 'Filter sources' }).fill('kovacs');
    await expect(page.locator('[data-item]:visible')).toHaveCount(1);
    await page.getByRole('searchbox', { name: 'Filter sources' }).fill('selfreliance');
    await expect(page.locator('[data-item]:visible')).toContainText(['The principle of self-reliance']);
  });

  test('shows all for an address that asks for what no source has', async ({ page }) => {
    await page.goto('sources/?kind=<script>&year=1066');
    await expect(page.locator('[data-item]:visible')).toHaveCount(sources.length);
  });
});

test('the figures of a document are those that it states, also where another states them first', async ({
  page,
}) => {
  await page.goto('data/');
  await page.getByLabel('Stated in').selectOption('letter');
  await expect(page.getByRole('status').filter({ hasText: 'shown' })).toHaveText(
    `16 of ${recordsOf('statistics').length} shown`,
  );
  await expect(page.locator('#garden-rank')).toBeVisible();
});

test('a chart, its table, its CSV and its JSON say the same', async ({ page, request }) => {
  await page.goto('report/hives/');
  const chart = page.locator('#callout-six-plots');
  const rows = await chart.locator('.chart tbody tr').evaluateAll((all) =>
    all.map((row) => ({
      label: row.querySelector('th')?.firstChild?.textContent?.trim(),
      value: Number.parseFloat(row.querySelector('.value')?.textContent ?? ''),
      width: Number.parseFloat(row.querySelector('.bar')?.getAttribute('width') ?? ''),
    })),
  );
  expect(rows.map(({ label, value }) => [label, value])).toEqual([
    ['Clover', 20],
    ['Limes', 8],
    ['Heather', 5],
    ['Thyme', 3],
    ['Sage', 2],
    ['Borage', 1],
  ]);
  for (const { value, width } of rows) expect(width).toBeCloseTo((value / 20) * 100, 1);
  const json = await (await request.get('data/callouts/six-plots.json')).json();
  expect(json.rows.map((row: { label: string; value: number }) => [row.label, row.value])).toEqual(
    rows.map(({ label, value }) => [label, value]),
  );
  const csv = await (await request.get('data/callouts/six-plots.csv')).text();
  expect(csv.split('\r\n')[1]).toMatch(/^Clover,.*,20,percent,/);
});

test('a chart has a page of its own, with its numbers, its date, its picture and its citation', async ({
  page,
  request,
}) => {
  await page.goto('report/hives/');
  await page.locator('#callout-six-plots summary').click();
  await page
    .locator('#callout-six-plots')
    .getByRole('link', { name: 'Numbers, sources and picture' })
    .click();
  const card = page.getByRole('dialog');
  await expect(card).toContainText('As of');
  await card.getByRole('link', { name: 'Open the page' }).click();
  await expect(page).toHaveURL('data/charts/six-plots/');
  const facts = page.locator('.facts');
  await expect(facts).toContainText('August 2017');
  await expect(facts.locator('.statistic')).toHaveCount(6);
  for (const [name, type] of [
    ['SVG', 'image/svg+xml'],
    ['PNG', 'image/png'],
  ] as const) {
    const address = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    const answer = await request.get(address ?? '');
    expect(answer.headers()['content-type']).toContain(type);
    if (name === 'SVG') {
      const text = await answer.text();
      for (const words of [
        'The largest of the six shares is in the clover',
        'Clover',
        '20%',
        'August 2017',
        'data/charts/six-plots/',
      ])
        expect(text).toContain(words);
    } else expect((await sharp(await answer.body()).metadata()).width).toBe(1600);
  }
  await page.getByText('Cite this chart').click();
  await expect(page.locator('.cite')).toContainText('data/charts/six-plots/');
});

test('the facts of a figure, a source and a chart are set in one size', async ({ page }) => {
  for (const address of [
    'data/share-per-hive-2015/',
    'data/garden-rank/',
    'sources/roe-2016/',
    'data/charts/six-plots/',
  ]) {
    await page.goto(address);
    const sizes = await page
      .locator('.facts dd :is(a, p, span, li, time):visible:not(small *)')
      .evaluateAll((all) =>
        all.map((one) => `${one.textContent?.slice(0, 30)}: ${getComputedStyle(one).fontSize}`),
      );
    expect(sizes.length, address).toBeGreaterThan(0);
    const size = await page.locator('.facts').evaluate((facts) => getComputedStyle(facts).fontSize);
    expect(
      sizes.filter((one) => !one.endsWith(`: ${size}`)),
      address,
    ).toEqual([]);
  }
});

test('what a chart calls by a color has that color, in forced colors, too', async ({ page }) => {
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors, colorScheme: 'dark' });
    await page.goto('data/charts/six-plots/');
    const inks = await page.locator('.chart tr.marked').evaluateAll((rows) =>
      rows.map((row) => {
        const of = (selector: string, property: string) =>
          getComputedStyle(row.querySelector(selector) as Element).getPropertyValue(property);
        return [of('.bar', 'fill'), of('th', 'color')];
      }),
    );
    expect(inks.length).toBe(3);
    for (const [bar, label] of inks) expect(label).toBe(bar);
    const other = await page
      .locator('.chart tbody tr:not(.marked) .bar')
      .first()
      .evaluate((bar) => getComputedStyle(bar).fill);
    expect(inks.flat()).not.toContain(other);
  }
});

test('every chart prints the numbers of the data, and its downloads hold the same', async ({
  page,
  request,
}) => {
  let charts = 0;
  for (const address of ['report/garden/', 'report/forage/', 'report/hives/', 'letter/']) {
    await page.goto(address);
    for (const chart of await page.locator('.callout').all()) {
      charts += 1;
      const key = (await chart.getAttribute('id'))?.replace('callout-', '');
      const shown = await chart.locator('.chart :is(tbody, tfoot) tr').evaluateAll((all) =>
        all.map((row) => ({
          label: row.querySelector('th')?.firstChild?.textContent?.trim(),
          value: row.querySelector('.value')?.textContent?.trim(),
        })),
      );
      const json = await (await request.get(`data/callouts/${key}.json`)).json();
      const csv = (await (await request.get(`data/callouts/${key}.csv`)).text())
        .trim()
        .split('\r\n')
        .slice(1);
      expect(csv).toHaveLength(shown.length);
      for (const [index, row] of json.rows.entries()) {
        expect(row.label, key).toBe(shown[index]?.label);
        expect(csv[index]?.replaceAll('"', ''), key).toContain(row.label);
        expect(csv[index], key).toContain(String(row.value));
        const single = await (await request.get('data/statistics.json')).json();
        expect(single.find((one: { key: string }) => one.key === row.key)?.value, row.key).toBe(row.value);
        const printed = row.unit === 'rank' ? String(row.value) : row.printed;
        expect(shown[index]?.value?.replaceAll('\u00a0', ' '), key).toContain(
          printed.replaceAll('\u00a0', ' '),
        );
      }
    }
  }
  expect(charts).toBe(6);
});

test('goes to a printed page', async ({ page }) => {
  await page.goto('report/');
  await page
    .getByRole('navigation', { name: 'Printed pages' })
    .getByRole('link', { name: '8', exact: true })
    .click();
  await expect(page).toHaveURL('report/honey/#page-8');
  await expect(page.locator('#page-8')).toBeInViewport();
});

test.describe('on a first visit', () => {
  test.use({ isApart: true });

  test('nothing shifts while the page loads, nor when a reader is offered to go on', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem(
        'reader:stopped:report',
        JSON.stringify({ address: '/some/base/report/hives/', id: 'hives-3', label: 'Hives, paragraph 3' }),
      );
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const rest = resting(page);
    for (const address of ['report/hives/', 'letter/', 'data/', 'sources/', 'report/']) {
      await page.goto(address);
      await rest();
      if (address === 'report/') await expect(page.locator('.resume')).toBeVisible();
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts), address).toEqual(
        [],
      );
    }
  });

  test('the next page is there when one gets to it, and is not fetched for a reader who saves data', async ({
    page,
  }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    const end = () => page.locator('.turn').scrollIntoViewIfNeeded();
    await page.goto('report/hives/');
    expect(fetched).not.toContain('/some/base/report/honey/');
    await end();
    await expect.poll(() => fetched).toContain('/some/base/report/honey/');

    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } }),
    );
    await page.goto('report/honey/');
    fetched.length = 0;
    await end();
    // Twice drawn, so that what watches for the end has seen it.
    await page.evaluate(
      () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
    );
    await expect(page.locator('link[rel="prefetch"]')).toHaveCount(0);
    expect(fetched).not.toContain('/some/base/report/swarm/');
  });
});
