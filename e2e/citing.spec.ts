import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import { test } from './one-page.ts';
import { recordsOf } from './pages.ts';
import { resting } from './resting.ts';
import { made } from './sites.ts';

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('a teacher links', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('one press on the number of a paragraph copies its address, as rich text too, and says so', async ({
    page,
    baseURL,
  }) => {
    await page.goto('report/winter/');
    await page.locator('#winter-2 > .number').click();
    await expect(page.getByRole('status').filter({ hasText: 'Link to paragraph 2 copied.' })).toBeVisible();
    await expect(page).toHaveURL('report/winter/#winter-2');
    expect(await clipboard(page)).toBe(`${baseURL}report/winter/#winter-2`);
    const rich = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(rich).toContain(`href="${baseURL}report/winter/#winter-2"`);
    expect(rich).toContain('Against the Cold, paragraph 2');
  });

  test('by keyboard, the numbers are one stop; arrows lead through them, Escape takes the word back', async ({
    page,
  }) => {
    await page.goto('report/winter/');
    expect(
      await page
        .locator('a.number')
        .evaluateAll((all) => all.filter((one) => (one as HTMLElement).tabIndex === 0).length),
    ).toBe(1);
    await page.locator('a.number').first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('#winter-2 > .number')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('.told')).toHaveText(
      'Link to paragraph 2 copied. Cite it Copy APA Note on paragraph 2 Add to packet',
    );
    await page.keyboard.press('Escape');
    await expect(page.locator('.told')).toHaveCount(0);
  });

  test('where the clipboard is denied, the address is shown for copying', async ({ page, baseURL }) => {
    const denial = await page.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    );
    await page.goto('report/winter/');
    await page.locator('#winter-2 > .number').click();
    await expect(page.getByRole('textbox', { name: 'Address' })).toHaveValue(
      `${baseURL}report/winter/#winter-2`,
    );
    await denial.dispose();
  });

  test('charts, editors’ notes and notes have a link to take, too', async ({ page, baseURL }) => {
    await page.goto('report/hives/');
    const editors = page.locator('#hives-2-editors');
    await editors.hover();
    await editors.getByRole('link', { name: 'Link', exact: true }).click();
    await expect(page.locator('.told')).toHaveText('Link copied.');
    expect(await clipboard(page)).toBe(`${baseURL}report/hives/#hives-2-editors`);
    const chart = page.locator('.callout').first();
    if (!(await chart.locator('details').getAttribute('open'))) await chart.locator('summary').click();
    await chart.getByRole('link', { name: 'Link to this chart' }).click();
    await expect(chart.locator('.told')).toHaveText('Link copied.');
    expect(await clipboard(page)).toBe(`${baseURL}report/hives/#${await chart.getAttribute('id')}`);
    await page.locator('#note-11 .note-number').click();
    await expect(page.locator('.told')).toContainText('Link to note 11 copied.');
    expect(await clipboard(page)).toBe(`${baseURL}report/hives/#note-11`);
  });

  test('selecting words offers a link to these words, which leads to them', async ({ page }) => {
    await page.goto('report/winter/');
    await page.locator('#winter-3 p').evaluate((paragraph) => {
      const text = paragraph.firstChild as Text;
      const start = text.data.indexOf('It may lessen');
      getSelection()?.setBaseAndExtent(text, start, text, start + 'It may lessen other people’s fear'.length);
    });
    await page.getByRole('button', { name: 'Link to these words' }).click();
    await expect(page.locator('.told')).toContainText('Link to these words copied.');
    const address = await clipboard(page);
    expect(address).toContain(
      'report/winter/#winter-3:~:text=It%20may%20lessen%20other%20people%E2%80%99s%20fear',
    );
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.locator('#winter-3')).toBeInViewport();
    await expect(page.locator('.unknown-id')).toHaveCount(0);
  });

  test('words that recur are told apart, long passages are told by their ends', async ({ page }) => {
    await page.goto('report/winter/');
    const link = async (words: string, id: string) => {
      await page.locator(`#${id} p`).evaluate((paragraph, words) => {
        for (const text of paragraph.childNodes) {
          const start = text instanceof Text ? text.data.indexOf(words) : -1;
          if (start >= 0) getSelection()?.setBaseAndExtent(text, start, text, start + words.length);
        }
      }, words);
      await page.getByRole('button', { name: 'Link to these words' }).click();
      await expect(page.locator('.told')).toBeVisible();
      const address = await clipboard(page);
      await page.keyboard.press('Escape');
      return decodeURIComponent(address.split(':~:text=')[1] ?? '');
    };
    expect(await link('beekeeping', 'winter-3')).toMatch(/^.+-,beekeeping,-/);
    expect(
      await link(
        'But large numbers of strange bees in gardens abroad might prompt fresh guesses',
        'winter-3',
      ),
    ).toBe('But large numbers of,might prompt fresh guesses');
    // A selection that begins and ends within words takes in all of them.
    expect(await link('arge numbers of stran', 'winter-3')).toBe('large numbers of strange');
  });

  test('the button stands below the selected words, and inside the window where they do not', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('report/winter/');
    const button = page.getByRole('button', { name: 'Link to these words' });
    for (const [start, end] of [
      [0, 30],
      [0, 100_000],
    ] as const) {
      const bottom = await page.locator('#winter-2 p').evaluate(
        (paragraph, [start, end]) => {
          scrollTo(0, paragraph.getBoundingClientRect().top + scrollY - 300);
          const text = paragraph.firstChild as Text;
          const last = paragraph.lastChild as Text;
          getSelection()?.setBaseAndExtent(
            text,
            start,
            end < text.length ? text : last,
            Math.min(end, end < text.length ? text.length : last.length),
          );
          return getSelection()?.getRangeAt(0).getBoundingClientRect().bottom ?? 0;
        },
        [start, end] as const,
      );
      await expect(button).toBeInViewport({ ratio: 1 });
      if (bottom < 600) expect(((await button.boundingBox())?.y ?? 0) - bottom).toBeLessThan(20);
    }
  });

  test('a citation opens in place, is copied and saved', async ({ page }) => {
    await page.goto('report/winter/');
    await page.locator('#winter-2 > .number').click();
    await page.getByRole('link', { name: 'Cite it' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cite' });
    await expect(dialog).toContainText('(Roe et al., 2018, p. 3, Against the Cold section, para. 2)');
    // One style is shown, and kept.
    await expect(dialog.locator('dd > p').filter({ visible: true })).toHaveCount(2);
    await dialog.getByRole('radio', { name: 'MLA 9' }).check();
    await dialog.getByRole('button', { name: 'Copy the entry in the list of works' }).click();
    await expect(dialog.getByRole('status')).toHaveText('Copied.');
    expect(await clipboard(page)).toMatch(/^Roe, Jane, et al\. What Moves the Bees/);
    // Of the address, neither form has where a line may end.
    const rich = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    for (const form of [await clipboard(page), rich]) {
      expect(form).toMatch(/restated at https?:[^\s<]+\/report\/winter\/#winter-2\. Garden report 7\./);
    }
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Download RIS' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('roe-2018-winter-2.ris');
    const saved = readFileSync(await file.path(), 'utf8');
    expect(saved).toMatch(/^ID {2}- roe-2018-winter-2\r$/m);
    expect(saved).toMatch(/^UR {2}- \S+\/report\/winter\/#winter-2\r$/m);
    expect(saved).toMatch(/^N1 {2}- .*; printed p\. 3; section “Against the Cold”, paragraph 2\r$/m);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page).toHaveURL('report/winter/#winter-2');
    await page.locator('#winter-2 > .number').click();
    await expect(page.getByRole('button', { name: 'Copy MLA' })).toBeVisible();
  });

  test('in two presses a paragraph’s citation is copied, with its printed page', async ({ page }) => {
    await page.goto('report/winter/');
    await page.locator('#winter-2 > .number').click();
    await page.getByRole('button', { name: 'Copy APA' }).click();
    await expect(page.locator('.told')).toContainText('APA copied: (Roe et al., 2018, p. 3, ');
    expect(await clipboard(page)).toMatch(
      /^\(Roe et al\., 2018, p\. 3, Against the Cold section, para\. 2\)\nRoe, J\..*\/report\/winter\/#winter-2$/,
    );
    await expect(page.locator('#winter-2 > .number')).toBeFocused();
  });

  test('the page of citations shows one, in one style: that of the place to which its address leads', async ({
    page,
  }) => {
    await page.goto('report/winter/cite/');
    const citation = page.locator('.formats');
    const lines = citation.locator('dd > p').filter({ visible: true });
    await expect(lines).toHaveText([/^\(Roe et al\., 2018, pp?\. 3.*\)$/, /report\/winter\/$/]);
    await page.getByRole('link', { name: 'Paragraph 2', exact: true }).click();
    await expect(lines).toHaveText([/p\. 3, Against the Cold section, para\. 2\)$/, /\/winter\/#winter-2$/]);
    await expect(page.getByRole('link', { name: 'Paragraph 2', exact: true })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await page.getByRole('radio', { name: 'Chicago, note' }).check();
    await expect(lines).toHaveText([/ 3, under “Against the Cold,” para\. 2, restated at .*#winter-2\.$/]);
    await page.reload();
    await expect(lines).toHaveText([/under “Against the Cold,” para\. 2/]);
    // A key is written as BibTeX takes it, and so is a remark.
    await expect(citation.locator('[data-file="bib"]')).toHaveText(
      /\{roe-2018-winter-2,.*\/#winter-2\},.*printed p\. 3; section “Against the Cold”, paragraph 2\}/s,
    );
    // Whoever has picked a style needs nothing of it where sources are only listed.
    const loaded: string[] = [];
    page.on('request', (request) => void loaded.push(request.url()));
    const rest = resting(page);
    await page.goto('teach/motives/');
    await rest();
    expect(loaded.filter((url) => url.includes('citation-formats'))).toEqual([]);
  });
});

test('a page of citations grows with its section: what two places share stands once', async ({ request }) => {
  const sizes = await Promise.all(
    ['report/garden/cite/', 'report/honey/cite/', 'letter/cite/'].map(async (address) => {
      const page = await (await request.get(address)).text();
      return { size: page.length, places: page.split('data-key=').length - 1 };
    }),
  );
  const least = sizes.reduce((one, other) => (one.places < other.places ? one : other));
  for (const { size, places } of sizes) {
    expect(size).toBeLessThan(60_000);
    expect(size - least.size).toBeLessThanOrEqual((places - least.places) * 1500);
  }
});

test('of a long text each citation stands on one of several pages, and opens in place from any of its numbers', async ({
  page,
  request,
}) => {
  const pages = await Promise.all(
    ['crowded/cite/', 'crowded/cite/2/'].map(async (address) =>
      (await request.get(`${made.url}${address}`)).text(),
    ),
  );
  for (const one of pages) expect(one.length).toBeLessThan(60_000);
  expect(pages.map((one) => one.includes('id="note-50"'))).toEqual([false, true]);
  await page.goto(`${made.url}crowded/`);
  await page.locator('#note-50 .note-number').click();
  await page.getByRole('link', { name: 'Cite it' }).click();
  await expect(page.getByRole('dialog', { name: 'Cite' })).toContainText(/Note 50\)/);
  // Whoever asks for it by its address is led on.
  await page.goto(`${made.url}crowded/cite/#note-50`);
  await expect(page).toHaveURL(`${made.url}crowded/cite/2/#note-50`);
  await expect(page.locator('#note-50')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the same citations stand on pages', async ({ page }) => {
    await page.goto('report/winter/');
    await page.getByRole('link', { name: 'Cite', exact: true }).click();
    await expect(page).toHaveURL('report/winter/cite/#winter');
    await page.getByRole('link', { name: 'Note 8', exact: true }).click();
    await expect(page.getByText('(Roe et al., 2018, p. 3, Note 8)')).toBeVisible();
    await page.getByRole('radio', { name: 'MLA 9' }).check();
    await expect(page.getByText('(Roe et al. 3n8)')).toBeVisible();
    await expect(page.locator('.cited > li').filter({ visible: true })).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
    // What programs take is there of each paragraph, in a file of its page.
    for (const [name, entry] of [
      ['BibTeX', /^@techreport\{roe-2018-winter-2,$/m],
      ['RIS', /^ID {2}- roe-2018-winter-2\r$/m],
      ['CSL-JSON', /"id": "roe-2018-winter-2"/],
    ] as const) {
      const file = page.locator('.downloads').getByRole('link', { name, exact: true });
      const answer = await page.request.get((await file.getAttribute('href')) ?? '');
      expect(await answer.text(), name).toMatch(entry);
    }
    await page.goto('sources/bloggs-2000/');
    await page.getByText('Cite this source').click();
    await expect(page.locator('.formats')).toContainText('Bloggs, Joe, and Jane Roe. “Alone after the Frost');
    await page.goto('data/hive-month-average/');
    await page.getByText('Cite this statistic').click();
    await expect(page.locator('.formats')).toContainText(
      '(Roe et al., 2018, p. 5, Does the Hive Matter? section, para. 2)',
    );
  });
});

test('the whole bibliography comes as BibTeX, RIS and CSL-JSON', async ({ request }) => {
  const [bib, ris, json] = await Promise.all(
    ['bib', 'ris', 'json'].map(async (ending) => (await request.get(`sources/sources.${ending}`)).text()),
  );
  expect(bib?.match(/^@\w+\{/gm)).toHaveLength(recordsOf('sources').length);
  expect(ris?.match(/^TY {2}- /gm)).toHaveLength(recordsOf('sources').length);
  expect(JSON.parse(json ?? '')).toHaveLength(recordsOf('sources').length);
});
