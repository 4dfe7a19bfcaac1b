import { expect, type Locator, type Page, test } from 'playwright/test';
import { resting } from './resting.ts';

/** How far below the top of the window the link stands: what a reader sees, whichever face has arrived meanwhile. */
const place = (link: Locator) => link.evaluate((element) => element.getBoundingClientRect().top);

/** Goes by keyboard from a link of the text to a page, through the popover if the link opens one, and back. */
async function followAndReturn(page: Page, link: Locator, address: RegExp, inPopover: string): Promise<void> {
  await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const before = await place(link);
  await link.focus();
  await page.keyboard.press('Enter');
  const popover = page.getByRole('dialog').filter({ visible: true });
  await expect(popover).toBeFocused();
  const way = popover.locator('.preview-bar').getByRole('link', { name: inPopover });
  await way.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(address);
  await page.goBack();
  await expect(link).toBeFocused();
  await expect.poll(async () => Math.abs((await place(link)) - before)).toBeLessThan(4);
}

test.describe('Back gives place and focus back', () => {
  test.use({ viewport: { width: 1000, height: 700 } });

  /** What a page leads to, and how: each is gone to from where one has come back to from the one before. */
  const ways: Record<string, [what: string, link: string, address: RegExp, inPopover: string][]> = {
    'report/hives/': [
      ['a figure', '#hives-3 .statistic', /\/data\/[a-z0-9-]+\/$/, 'Open the page'],
      ['a term', '#hives-2 .term', /\/glossary\/#hive-month$/, 'Open the page'],
      ['a comparison', '.editors [href$="/compare/#robbing"]', /\/compare\/#robbing$/, 'Open'],
      [
        'the other document',
        '.editors [href$="/letter/#letter-7"]',
        /\/letter\/#letter-7$/,
        'A Garden Takes',
      ],
      ['a source inside a note', '#note-12 .source', /\/sources\/[a-z0-9-]+\/$/, 'Open'],
    ],
    // Where one has been: the offer to go on from there stands above the text, and is gone when one comes back.
    'letter/': [['a source', '#letter-11 .source', /\/sources\/mustermann-interview\/$/, 'Open the page']],
    'report/swarm/': [['a comparison at the foot', '.connections .cross', /\/compare\/#[a-z-]+$/, 'Open']],
    'report/honey/cite/#honey-5': [
      ['a citation', '#honey-5 h2 a', /\/report\/honey\/#honey-5$/, 'paragraph 5'],
    ],
    'sources/roe-2016/': [
      ['a note, from its source', '.uses [href$="#note-7"]', /\/report\/winter\/#note-7$/, 'Open'],
    ],
    'report/notes/': [['a note, from all of them', '#note-19 footer a', /\/report\/honey\//, 'paragraph']],
    'timeline/': [['a passage, from the timeline', '.event .places a', /\/(?:report|letter)\//, 'paragraph']],
  };

  test('after a figure, a term, a source, a comparison, a citation, a note, a passage of the other document', async ({
    page,
  }) => {
    for (const [from, links] of Object.entries(ways)) {
      await page.goto(from);
      // On a slow machine the face of the text comes late: the page would have other lines when one is back.
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      for (const [what, link, address, inPopover] of links)
        await test.step(what, () => followAndReturn(page, page.locator(link).first(), address, inPopover));
    }
  });

  test('after a note, in the page, where the notes stand in the margin', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 700 });
    await page.goto('report/honey/');
    // Drawn in the face that it will have on the way back: in the margin each line of a note moves those below it.
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.reload();
    await followAndReturn(page, page.locator('#note-17 .source').first(), /\/sources\/[a-z0-9-]+\/$/, 'Open');
  });

  test('after a note, without JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.setViewportSize({ width: 390, height: 700 });
    await page.goto('report/hives/');
    await page.locator('#ref-12').scrollIntoViewIfNeeded();
    await page.locator('#ref-12').click();
    await expect(page.locator('#note-12')).toBeInViewport();
    await page.goBack();
    await expect(page.locator('#ref-12')).toBeInViewport();
    await context.close();
  });
});

test.describe('a note with two marks', () => {
  test.use({ viewport: { width: 1440, height: 700 } });

  const address = 'report/hives/';

  test('leads back to the one that was left, by its way back and by Escape; on paper it stands once, with no way back', async ({
    page,
  }) => {
    await page.goto(address);
    await test.step('on paper', async () => {
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.note')).toHaveCount(3);
      await expect(page.locator('#note-10')).toBeVisible();
      await expect(page.locator('.back:visible')).toHaveCount(0);
      await expect(page.locator('.mark a[href="#note-10"]')).toHaveText(['10', '10']);
      await page.emulateMedia({ media: 'screen' });
    });

    for (const [mark, other] of [
      ['ref-10-2', 'ref-10'],
      ['ref-10', 'ref-10-2'],
    ])
      await test.step(`by its way back to ${mark}`, async () => {
        // The other mark first: what was left last counts.
        for (const id of [other, mark]) {
          await page.locator(`#${id}`).focus();
          await page.keyboard.press('Enter');
          await expect(page.locator('#note-10')).toBeFocused();
        }
        const ways = page.locator('#note-10 .back:visible');
        await expect(ways).toHaveCount(1);
        await ways.focus();
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(`${address}#${mark}`);
        await expect(page.locator(`#${mark}`)).toBeInViewport();
        await expect(page.locator(`#${mark}`)).toBeFocused();
      });

    await test.step('by Escape, in the margin and in a popover', async () => {
      const mark = page.locator('#ref-10-2');
      await mark.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('#note-10')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(mark).toBeFocused();
      await page.setViewportSize({ width: 390, height: 700 });
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog', { name: 'Note 10' })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(mark).toBeFocused();
    });
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('has a way back to each of them, told apart in sound and sight', async ({ page }) => {
      await page.goto(address);
      const ways = page.locator('#note-10 .back');
      await expect(ways).toHaveText(['↩1', '↩2']);
      for (const [index, id] of ['ref-10', 'ref-10-2'].entries()) {
        const name = `Back to note 10’s mark ${index + 1} of 2 in Does the Hive Matter?`;
        await page.getByRole('link', { name, exact: true }).click();
        await expect(page).toHaveURL(`${address}#${id}`);
        await expect(page.locator(`#${id}`)).toBeInViewport();
      }
    });
  });
});

test.describe('a reader goes on another day', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('from the paragraph where they stopped, or the section behind the one that they finished', async ({
    page,
  }) => {
    await page.goto('report/garden/');
    await page.locator('#garden-2').evaluate((passage) => passage.scrollIntoView());
    await page.goto('');
    const offered = page.getByRole('link', { name: 'Continue reading: The Garden, paragraph 2' });
    await expect(offered).toHaveAttribute('href', '/some/base/report/garden/#garden-2');
    await page.goto('report/garden/');
    await offered.click();
    await expect(page.locator('#garden-2')).toBeInViewport();
    await page.getByRole('link', { name: /^Next/ }).click();
    await page.waitForURL('report/forage/');
    await page.goto('report/');
    await page.getByRole('link', { name: 'Continue reading: Looking for Flowers' }).click();
    await expect(page).toHaveURL('report/forage/');
  });

  test('from no address but one of the document, whatever is stored', async ({ page }) => {
    const offered = page.locator('.resume');
    const rest = resting(page);
    const store = (address: string, document = 'report') =>
      page.evaluate(([document, stop]) => localStorage.setItem(`reader:stopped:${document}`, stop), [
        document,
        JSON.stringify({ address, id: '', label: 'Hives' }),
      ] as const);
    const wrong = (document: string) => [
      'javascript:alert(1)',
      `https://elsewhere.example/some/base/${document}/`,
      `//elsewhere.example/some/base/${document}/`,
      document === 'letter' ? '/some/base/report/' : '/some/base/letter/',
      `/some/base/${document}s/`,
      `/${document}/hives/`,
    ];
    await page.goto('report/');
    await store('/some/base/report/hives/');
    await page.goto('report/');
    await expect(offered).toBeVisible();
    for (const address of wrong('report')) {
      await store(address);
      await page.goto('report/');
      await rest();
      await expect(offered, address).toHaveCount(0);
    }
    // On the front page each document has an offer of its own: five are tried at once.
    await page.goto('');
    const offer = page.getByRole('link', { name: 'Continue reading' });
    await store('/some/base/report/hives/');
    await page.reload();
    await expect(offer).toHaveCount(1);
    for (const [index, document] of ['almanac', 'letter', 'manual', 'minutes', 'report'].entries())
      await store(wrong(document)[index] ?? '', document);
    await page.reload();
    await rest();
    await expect(offer).toHaveCount(0);
    await store(wrong('report')[5] ?? '');
    await page.reload();
    await rest();
    await expect(offer).toHaveCount(0);
  });
});
