import { expect, type Page } from 'playwright/test';
import { axe } from '../axe.ts';
import { laidOut } from '../laid-out.ts';
import { test } from '../one-page.ts';
import { filled } from '../pages.ts';
import { kinds } from './pages.ts';
import { otherTexts } from './shipped.ts';

test.skip(...otherTexts);

/* What makes reading easy or hard: sizes, targets, focus, copying, turning a phone. */

/** Elements with words of their own, and by what factor they are larger in the largest text than else: read at once, as the page stands. */
const factors = (page: Page) =>
  page.evaluate(() => {
    const elements = [...document.querySelectorAll('body *')].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    const sizes = () => elements.map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const larger = sizes();
    Reflect.deleteProperty(document.documentElement.dataset, 'size');
    const medium = sizes();
    return elements.map((element, index) => ({
      name: `${element.localName}.${element.getAttribute('class')}`,
      factor: (larger[index] ?? 0) / (medium[index] ?? 0),
    }));
  });

const beyond = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/**
 * What is pressed and is smaller than 24 px: a link in a sentence is as high as its line (WCAG 2.5.8), and what a map or a scale draws is
 * in the list below it.
 */
const smallTargets = () =>
  [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
    .filter((target) => target.checkVisibility({ visibilityProperty: true }) && !target.closest('svg'))
    .filter((target) => {
      const beside = [...(target.parentElement?.childNodes ?? [])].filter((node) => node.nodeType === 3);
      const isInWords =
        getComputedStyle(target.parentElement ?? target).display === 'inline' ||
        target.closest('sup') !== null ||
        /[\p{L}\d]/u.test(beside.map(({ textContent }) => textContent).join(''));
      return !(isInWords && getComputedStyle(target).display === 'inline');
    })
    .map((target) => ({ target, box: (target.closest('label') ?? target).getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.bottom + scrollY > 0 && Math.min(box.width, box.height) < 23.9)
    .map(
      ({ target, box }) =>
        `${target.outerHTML.slice(0, 90)} ${Math.round(box.width)} by ${Math.round(box.height)}`,
    );

for (const [kind, address] of Object.entries(kinds)) {
  test(`${kind}: fits 320 px, where axe finds nothing, and what is pressed measures 24 px; the largest text fits, too, and is that of all text by one factor`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const choice = await page.addInitScript(() => localStorage.setItem('reader:size', 'larger'));
    await page.goto(address, { waitUntil: filled.includes(kind) ? 'networkidle' : 'load' });
    await choice.dispose();
    for (const width of [320, 768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await beyond(page), `largest text at ${width} px`).toBeLessThanOrEqual(0);
    }
    const all = await factors(page);
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter(({ factor }) => Math.abs(factor - 1.37) > 0.02)).toEqual([]);
    // The widest of these is the width now.
    expect(await page.evaluate(smallTargets), 'at 1280 px').toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(smallTargets), 'at 360 px').toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(laidOut), 'at 320 px').toEqual({ beyond: 0, orphans: [] });
    const violations = await axe(page, 'light', { 'target-size': { enabled: true } }, { looks: true });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test('letters set apart, as WCAG has them, fit 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const address of [kinds.front, kinds.brief, kinds.section, kinds.search, kinds.data]) {
    await page.goto(address);
    const beyond = await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
      const spilled = [...document.querySelectorAll('.control')].filter(
        (control) => control.scrollWidth > control.clientWidth + 1,
      );
      return [document.documentElement.scrollWidth, ...spilled.map(({ className }) => className)];
    });
    expect(beyond, address).toEqual([320]);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('turned, it shows what was read, and a card is more than a slit', async ({ page }) => {
    for (const address of [kinds.section, kinds.article, kinds.compare, kinds.data]) {
      await page.goto(address);
      await page.evaluate(() => scrollTo(0, 1500));
      await page.waitForLoadState('networkidle');
      const read = () =>
        page.evaluate(() =>
          document
            .elementFromPoint(innerWidth / 2, 120)
            ?.closest('main > *, main section > *, tr')
            ?.textContent?.slice(0, 40),
        );
      const before = await read();
      await page.setViewportSize({ width: 844, height: 390 });
      await expect.poll(() => page.evaluate(() => scrollY), address).toBeGreaterThan(300);
      await page.setViewportSize({ width: 390, height: 844 });
      await expect.poll(read, address).toBe(before);
    }
    await page.setViewportSize({ width: 844, height: 390 });
    await page.goto(kinds.section);
    await page.locator('#protecting-2 .term').first().tap();
    await expect(page.locator('.preview')).toBeVisible();
    const box = await page.locator('.preview').boundingBox();
    expect(box?.width).toBe(844);
    expect(box?.height).toBeGreaterThan(190);
  });

  test('fields do not enlarge the page, and fingers hit what they mean', async ({ page }) => {
    for (const address of [kinds.data, kinds.sources, kinds.glossary, kinds.search, kinds['own packet']]) {
      await page.goto(address);
      const small = await page
        .locator(':is(input, select, textarea):visible')
        .evaluateAll((fields) =>
          fields
            .map((field) => Number.parseFloat(getComputedStyle(field).fontSize))
            .filter((size) => size < 16),
        );
      expect(small, address).toEqual([]);
    }
    for (const address of [kinds.questions, kinds.article, kinds.section]) {
      await page.goto(address);
      const narrow = await page
        .locator(':is(.needs, .paragraphs) a:visible')
        .evaluateAll((links) =>
          links
            .map((link) => link.getBoundingClientRect())
            .filter(({ width, height }) => width < 24 || height < 24),
        );
      expect(narrow, address).toEqual([]);
      expect(await page.locator(':is(.needs, .connections)').allInnerTexts()).not.toContain('·');
    }
    await page.goto(kinds.section);
    await page.locator('#ref-10').tap();
    await expect(page.locator('.preview')).toBeVisible();
    const close = await page.locator('.preview-bar button').boundingBox();
    expect(Math.min(close?.width ?? 0, close?.height ?? 0)).toBeGreaterThanOrEqual(44);
  });
});

test('a number says what it does, and does it without moving the page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(kinds.section);
  const number = page.locator('#protecting-3 > .number');
  await expect(number).toHaveAttribute('title', 'Link to this paragraph');
  await number.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => [scrollY, history.length]);
  await number.click();
  await expect(page.locator('.told')).toContainText('paragraph 3 copied');
  await expect(page).toHaveURL(/#protecting-3$/);
  expect(await page.evaluate(() => [scrollY, history.length])).toEqual(before);
});

test('the caption of the photograph is called so, and is linked like a paragraph', async ({ page }) => {
  await page.goto(kinds.article);
  const name = page.locator('#mali-caption > .number');
  await expect(name).toHaveText('Photo caption');
  await expect(name).toHaveAttribute('href', '#mali-caption');
  const words = page.locator('#mali-caption > p');
  const [above, below] = [await name.boundingBox(), await words.boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual((below?.y ?? 0) + 1);
  expect(above?.x).toBe(below?.x);
});

test('a number that no document states says so, and is not cited as the authors’', async ({ page }) => {
  await page.goto('data/people-liberia/');
  const facts = page.locator('.facts');
  await expect(facts).toContainText('No document states it');
  await expect(facts.locator('div', { hasText: 'Bears on' })).toContainText('paragraph 3');
  for (const address of ['data/people-liberia/', 'data/charts/six-missions-people/']) {
    await page.goto(address);
    await page.getByText(/^Cite this/).click();
    const entry = page.locator('.cite');
    await expect(entry).toContainText('China in UN Peacekeeping');
    await expect(entry).not.toContainText('Fang');
  }
});

test('after a citation was shown the focus is where it was', async ({ page }) => {
  await page.goto(kinds.section);
  for (const leave of ['Escape', 'Close']) {
    await page.locator('#protecting-2 > .number').click();
    await page.getByRole('link', { name: 'Cite it' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cite' });
    await expect(dialog).toBeVisible();
    if (leave === 'Escape') await page.keyboard.press('Escape');
    else await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.locator('#protecting-2 > .number')).toBeFocused();
  }
});

test('a citation is copied with the printed page, in the text as well', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('brief/protecting/cite/#protecting-2');
  await page
    .locator('#protecting-2')
    .getByRole('button', { name: 'Copy what stands where you cite it' })
    .click();
  await expect(page.locator('.told')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^\(Fang et al\., 2018, pp?\. \d/,
  );
});

test('a card does not lie over what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.goto(kinds.section);
  await page.locator('#protecting-2 .term').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.preview')).toBeFocused();
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const { activeElement } = document;
      const { left, top, width, height } = activeElement?.getBoundingClientRect() ?? new DOMRect();
      const above = document.elementFromPoint(left + width / 2, top + height / 2);
      return above?.closest('.preview') && !activeElement?.closest('.preview')
        ? activeElement?.outerHTML
        : '';
    });
    expect(hidden).toBe('');
  }
  await expect(page.locator('.preview')).toBeHidden();
});

test('a card does not touch the edge, however little room it has beside its link', async ({ page }) => {
  await page.goto(kinds.section);
  let tried = 0;
  for (const link of await page.locator('.passage a:is(.term, .statistic)').all()) {
    await page.setViewportSize({ width: 900, height: 900 });
    // The window in which a card of 416 px, were it to begin where its link does, ends 4 px before the edge.
    const width = Math.round(2 * (((await link.boundingBox())?.x ?? 0) - 30));
    if (width < 740) continue;
    tried += 1;
    await page.setViewportSize({ width, height: 900 });
    await link.click();
    await expect(page.locator('.preview')).toBeVisible();
    const box = await page.locator('.preview').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(8);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width - 8);
    await page.keyboard.press('Escape');
  }
  expect(tried).toBeGreaterThan(3);
});

/** What a paragraph says without the marks of the edition. */
const wordsOf = (page: Page, id: string) =>
  page.locator(`#${id} > p`).evaluate((paragraph) => {
    const copy = paragraph.cloneNode(true) as HTMLElement;
    for (const mark of copy.querySelectorAll('.mark, .page-break')) mark.remove();
    return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
  });

test('three clicks select a whole paragraph, and copy its words alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(kinds.section);
  const words = await wordsOf(page, 'protecting-2');
  await page.locator('#protecting-2 > p').click({ clickCount: 3, position: { x: 5, y: 10 } });
  await expect(page.locator('.pencil-bar')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+c');
  await expect
    .poll(async () => (await page.evaluate(() => navigator.clipboard.readText())).replace(/\s+/g, ' ').trim())
    .toBe(words);
});

test('in forced colors a legend has the color of what it stands for', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(kinds.article);
  const colors = await page.locator('.callout:has(.marked):has(.swatch:not(.hollow))').evaluateAll((charts) =>
    charts.map((chart) => {
      const of = (selector: string, property: string) => {
        const part = chart.querySelector(selector);
        return part && getComputedStyle(part).getPropertyValue(property);
      };
      return [of('.swatch:not(.hollow)', 'border-top-color'), of('.marked .bar', 'fill')];
    }),
  );
  expect(colors.length).toBeGreaterThan(0);
  for (const [swatch, bar] of colors) expect(swatch).toBe(bar);
});

test('on paper nothing is underlined', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(kinds.section);
  const lines = await page
    .locator('main a')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).textDecorationLine));
  expect(new Set(lines)).toEqual(new Set(['none']));
});
