import { expect, test } from 'playwright/test';
import { axeFaults } from './axe.ts';

/** Editors' notes and charts speak as loudly as a reader wants them. */
test.describe('commentary', () => {
  const since = '#letter-3-editors';
  const critical = '#letter-1-editors';

  test('is a line where it adds from outside, and opens in its place, without scripts too', async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    await page.goto('letter/');
    await expect(page.locator(critical).getByText('No number is printed')).toBeVisible();
    const words = page.locator(since).getByText('The risk came true');
    await expect(words).toBeHidden();
    expect((await page.locator(since).boundingBox())?.height).toBeLessThan(32);
    await page.locator(since).locator('summary').click();
    await expect(words).toBeVisible();
    await page.close();
  });

  test('is as loud on the next page as it was set on this one, before that is drawn', async ({ page }) => {
    await page.goto('letter/');
    await page.getByRole('button', { name: 'Reading settings' }).click();
    await page.getByRole('radio', { name: 'All of it' }).check();
    await expect(page.locator(since).getByText('The risk came true')).toBeVisible();
    await page.goto('report/hives/');
    // Nothing is unfolded after the first paint: what moved then would count as a shift.
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    expect(shift).toBe(0);
    for (const fold of await page.locator('.fold').all()) await expect(fold).toHaveAttribute('open');
  });

  test('is a sign beside the text for who wants the text alone', async ({ page }) => {
    await page.goto('report/hives/');
    const height = () => page.locator('.text').evaluate(({ offsetHeight }: HTMLElement) => offsetHeight);
    const before = await height();
    await page.getByRole('button', { name: 'Reading settings' }).click();
    await page.getByRole('radio', { name: 'Text alone' }).check();
    await page.keyboard.press('Escape');
    await expect.poll(height).toBeLessThan(before - 250);
    await expect(page.locator('.text .statistic').first()).toHaveCSS('text-decoration-line', 'none');
    const sign = page.locator('#hives-2-editors summary');
    const [text, box] = [await page.locator('#hives-3').boundingBox(), await sign.boundingBox()];
    if (!text || !box) throw new Error('Nothing to see');
    expect(box.x).toBeGreaterThanOrEqual(text.x + text.width);
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    // Beside its own paragraph, at the last line of it; of two signs, neither lies over the other.
    const own = await page.locator('#hives-2').boundingBox();
    if (!own) throw new Error('Nothing to see');
    expect(box.y + box.height).toBeLessThanOrEqual(own.y + own.height + 1);
    expect(box.y).toBeGreaterThanOrEqual(own.y);
    const signs = await page
      .locator('.fold:not([open]) > summary')
      .evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom] as const),
      );
    for (const [index, [top]] of signs.entries())
      if (index > 0) expect(top).toBeGreaterThanOrEqual((signs[index - 1]?.[1] ?? 0) - 0.5);
    // On a phone it stands in the edge, and the page is no wider for it.
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.setViewportSize({ width: 1280, height: 720 });
    await sign.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#hives-2-editors > details')).toHaveAttribute('open');
    expect((await page.locator('#hives-2-editors').boundingBox())?.width).toBeGreaterThan(300);
  });

  test('is open where somebody is sent to it', async ({ page }) => {
    await page.goto(`letter/${since}`);
    await expect(page.locator(since).getByText('The risk came true')).toBeVisible();
  });

  test('is on paper where it is open, and nowhere else', async ({ page }) => {
    await page.goto('letter/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(critical)).toBeVisible();
    await expect(page.locator(since)).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.locator(since).locator('summary').click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(since).getByText('The risk came true')).toBeVisible();
  });

  test('has no fault that axe finds, however loud it is', async ({ page }) => {
    await page.goto('letter/');
    for (const volume of ['text', '', 'all']) {
      await page.evaluate((volume) => {
        if (volume) localStorage.setItem('reader:volume', volume);
        else localStorage.removeItem('reader:volume');
      }, volume);
      await page.goto('report/hives/');
      // As it comes, and as wide, it is the section of everywhere.spec.ts.
      for (const width of volume ? [360, 1280] : [360]) {
        await page.setViewportSize({ width, height: 800 });
        expect(
          await axeFaults(page, { 'target-size': { enabled: true } }),
          `${volume || 'in short'} at ${width}`,
        ).toEqual([]);
      }
    }
  });

  test('has none where it has been opened, beside an open tray and a card in a card, in forced colors too', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('report/hives/');
    await page.getByRole('link', { name: 'Paragraph 1', exact: true }).click();
    await page.getByRole('button', { name: 'Add to packet' }).click();
    const tray = page.getByRole('region', { name: 'Packet' });
    await expect(tray).toContainText('Packet: 1 part');
    const card = page.locator('.preview');
    for (const volume of ['text', 'notes', 'all']) {
      await page.evaluate((volume) => localStorage.setItem('reader:volume', volume), volume);
      await page.reload();
      await tray.locator('summary').click();
      await expect(tray.getByRole('listitem'), volume).toHaveCount(1);
      await page.locator('.fold > summary').evaluateAll((summaries) => {
        for (const summary of summaries as HTMLElement[])
          if (!(summary.parentElement as HTMLDetailsElement).open) summary.click();
      });
      await expect(page.locator('.fold:not([open])'), volume).toHaveCount(0);
      for (const width of [360, 1000]) {
        // So high that the tray lies over nothing that is pressed.
        await page.setViewportSize({ width, height: 1600 });
        const state = `${volume} at ${width}`;
        expect(await axeFaults(page, { 'target-size': { enabled: true } }), state).toEqual([]);
        await page.locator('#hives-2 .statistic').first().press('Enter');
        await expect(card, state).toBeFocused();
        await card
          .locator('.preview-content a:is(.cross, .source, .statistic, .term)')
          .first()
          .press('Enter');
        await expect(card.getByRole('button', { name: 'Back' }), state).toBeVisible();
        const inCard = await axeFaults(page, { 'target-size': { enabled: true } }, { within: '.preview' });
        expect(inCard, `card, ${state}`).toEqual([]);
        await page.emulateMedia({ forcedColors: 'active' });
        expect(await axeFaults(page, {}, { colors: true }), `forced colors, ${state}`).toEqual([]);
        await page.emulateMedia({ forcedColors: 'none' });
        await page.keyboard.press('Escape');
      }
    }
  });

  test('opens when a search in the page selects its words, and all of it for an engine that cannot look into it', async ({
    page,
  }) => {
    const words = page.locator(since).getByText('The risk came true');
    await page.goto('letter/');
    await page.keyboard.press('Control+f');
    await words.evaluate((element) => getSelection()?.selectAllChildren(element));
    await expect(words).toBeVisible();
    await page.addInitScript(() => {
      delete (HTMLElement.prototype as { onbeforematch?: unknown }).onbeforematch;
    });
    await page.goto('letter/');
    await expect(words).toBeHidden();
    await page.keyboard.press('Control+f');
    await expect(words).toBeVisible();
  });
});
