import { expect, type Locator, type Page } from 'playwright/test';
import { test } from './one-page.ts';
import { sections } from './pages.ts';
import { clickOn, middleOf } from './pointing.ts';

/*
 * One copy of each note, six ways: in the margin, in a popover by keyboard, in a sheet by touch, under a resting mouse,
 * without JavaScript, and (print.spec.ts) on paper. Each way is gone for all 24 notes, a page a section. What is seen after a
 * step is asked of the page at once: a question costs as much as a key.
 */

const narrow = { width: 390, height: 800 };

/** The popover of a note: a dialog under its name. */
const popoverOf = (page: Page, number: number): Locator =>
  page.getByRole('dialog', { name: `Note ${number}`, exact: true });

const doubledIds = () => {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
};

/** What is open of a note: how it is named, whether it has the focus and the note’s words, and where it stands. */
const opened = (number: number) => {
  const popover = document.querySelector<HTMLElement>('.preview:popover-open');
  if (!popover?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return undefined;
  const words = (element: HTMLElement | null) => element?.innerText.replace(/\s+/g, ' ').trim();
  const { bottom, width } = popover.getBoundingClientRect();
  return {
    name: `${popover.role} ${popover.ariaLabel}`,
    isFocused: document.activeElement === popover,
    hasItsWords:
      words(popover.querySelector('.preview-content')) ===
      words(document.querySelector(`#note-${number} .note-text`)),
    bottom: Math.round(bottom),
    width,
  };
};
const whatOpened = (page: Page, number: number) => expect.poll(() => page.evaluate(opened, number));

/** What has the focus, once nothing is open any more. */
const focused = () =>
  document.querySelector('.preview:popover-open') ? 'a popover is open' : document.activeElement?.id;
const whatIsFocused = (page: Page) => expect.poll(() => page.evaluate(focused));

/** Where the notes of a page stand, and where their marks and the text. */
const layout = () =>
  [...document.querySelectorAll('.note')].map((note) => {
    const { top, bottom, left } = note.getBoundingClientRect();
    const mark = document.getElementById(note.id.replace('note', 'ref'))?.getBoundingClientRect();
    const text = note.closest('.text')?.getBoundingClientRect();
    return { id: note.id, top, bottom, left, mark: mark?.top ?? 0, edge: text?.right ?? 0 };
  });

async function expectNotesBesideTheirMarks(page: Page): Promise<void> {
  for (const width of [1280, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const notes = await page.evaluate(layout);
    expect(notes).not.toEqual([]);
    for (const [index, note] of notes.entries()) {
      const where = `${note.id} of ${page.url()} at ${width} px`;
      expect(note.left, `${where} is right of the text`).toBeGreaterThan(note.edge);
      expect(note.top, `${where} is not above its mark`).toBeGreaterThanOrEqual(note.mark - 4);
      const before = notes[index - 1];
      if (before) expect(note.top, `${where} below ${before.id}`).toBeGreaterThanOrEqual(before.bottom);
    }
  }
}

test('every note stands in its section, once, under its printed number; beside its mark where there is room; and opens by keyboard where there is none', async ({
  page,
}) => {
  for (const [section, numbers] of Object.entries(sections)) {
    await page.goto(`report/${section}/`);
    await test.step(`each of ${section} stands there once`, async () => {
      expect(await page.evaluate(doubledIds)).toEqual([]);
      const notes = await page.locator('.note').evaluateAll((all) =>
        all.map((note) => ({
          number: (note as HTMLLIElement).value,
          text: note.querySelector('.note-text')?.textContent ?? '',
        })),
      );
      expect(notes.map(({ number }) => number)).toEqual(numbers);
      const body = (await page.locator('body').textContent()) ?? '';
      for (const { number, text } of notes) {
        expect(text.length).toBeGreaterThan(10);
        // The notes on interviews say the same; each of them stands once.
        const alike = notes.filter((note) => note.text.includes(text)).length;
        expect(body.split(text).length - 1, `text of note ${number}`).toBe(alike);
      }
    });

    await test.step('in the margin none overlaps another, from 1280 to 1920 px', () =>
      expectNotesBesideTheirMarks(page));

    await test.step('by keyboard each opens in a popover, and Escape gives the mark back', async () => {
      await page.setViewportSize(narrow);
      for (const number of numbers) {
        await page.evaluate((id) => document.getElementById(id)?.focus(), `ref-${number}`);
        await page.keyboard.press('Enter');
        await whatOpened(page, number).toMatchObject({
          name: `dialog Note ${number}`,
          isFocused: true,
          hasItsWords: true,
        });
        expect(await page.evaluate(doubledIds)).toEqual([]);
        await page.keyboard.press('Escape');
        await whatIsFocused(page).toBe(`ref-${number}`);
      }
    });
  }
  await page.goto('report/all/');
  await expectNotesBesideTheirMarks(page);
});

test('in the margin a mark leads to its note and Escape back, both light up, and all of it can be turned off', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('report/hives/');
  await test.step('a mark leads to its note and Escape back, without moving the page', async () => {
    await page.locator('#ref-10').click();
    await expect(page.locator('#note-10')).toBeFocused();
    await expect(page.locator('.preview')).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(page.locator('#ref-10')).toBeFocused();
  });

  await test.step('a note and its marks light up together: under the mouse, in focus, and come to', async () => {
    const lit = () => page.locator('.text [data-lit]').evaluateAll((all) => all.map(({ id }) => id).sort());
    const both = ['note-10', 'ref-10', 'ref-10-2'];
    await page.locator('h1').click();
    await expect.poll(lit).toEqual([]);
    await page.locator('#ref-10').hover();
    await expect.poll(lit).toEqual(both);
    await page.locator('#note-11').hover();
    await expect.poll(lit).toEqual(['note-11', 'ref-11']);
    await page.locator('h1').hover();
    await expect.poll(lit).toEqual([]);
    await page.locator('#ref-10').focus();
    await expect.poll(lit).toEqual(both);
    await page.locator('h1').click();
    await expect.poll(lit).toEqual([]);
    await page.goto('report/hives/#note-12');
    await expect.poll(lit).toEqual(['note-12', 'ref-12']);
  });

  await test.step('turned off, they stay off on the next page', async () => {
    await page.getByRole('button', { name: 'Reading settings' }).click();
    await page.getByRole('radio', { name: 'After the section' }).check();
    await page.goto('report/winter/');
    await expect(page.locator('#note-7')).not.toHaveCSS('position', 'absolute');
  });
});

test.describe('in a popover', () => {
  test('Tab reaches its links', async ({ page }) => {
    await page.setViewportSize(narrow);
    await page.goto('report/forage/');
    await page.locator('#ref-4').click();
    const popover = popoverOf(page, 4);
    await expect(popover).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(popover.getByRole('button', { name: 'Close' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(popover.getByRole('link').first()).toBeFocused();
  });

  test.describe('by touch', () => {
    test.use({ viewport: narrow, hasTouch: true });

    test('each note comes as a sheet at the foot, and a tap closes it', async ({ page }) => {
      const tap = async (selector: string) => {
        const { x, y } = await middleOf(page, selector);
        await page.touchscreen.tap(x, y);
      };
      for (const [section, numbers] of Object.entries(sections)) {
        await page.goto(`report/${section}/`);
        for (const number of numbers) {
          await tap(`#ref-${number}`);
          await whatOpened(page, number).toEqual({
            name: `dialog Note ${number}`,
            isFocused: true,
            hasItsWords: true,
            bottom: narrow.height,
            width: narrow.width,
          });
          await tap('.preview-close');
          await whatIsFocused(page).toBe(`ref-${number}`);
        }
      }
    });
  });

  test.describe('under a mouse', () => {
    // Its clock is stopped, and cannot be given back.
    test.use({ viewport: { width: 1000, height: 800 }, isApart: true });

    /** Rests on a mark, which opens its note. The first rest fetches the popover’s code; its time begins when that is there. */
    async function rest(page: Page, number: number): Promise<void> {
      const { x, y } = await middleOf(page, `#ref-${number}`);
      await page.mouse.move(x, y);
      await expect
        .poll(async () => {
          await page.clock.runFor(400);
          return page.evaluate(opened, number);
        })
        .toMatchObject({ name: `dialog Note ${number}`, hasItsWords: true });
    }

    const isUnder = (page: Page, selector: string) =>
      expect.poll(() =>
        page.evaluate((selector) => document.querySelector(selector)?.matches(':hover'), selector),
      );

    /** Chromium hands on a move with the next frame: time passes when the page knows where the mouse is. */
    async function leave(page: Page, number: number, steps = 1): Promise<void> {
      await page.mouse.move(2, 400, { steps });
      await isUnder(page, `#ref-${number}`).toBe(false);
    }

    async function enterPopover(page: Page): Promise<void> {
      const { x, y } = await middleOf(page, '.preview');
      await page.mouse.move(x, y);
      await isUnder(page, '.preview').toBe(true);
    }

    test('each note opens for a mouse that rests, may be entered, stays, and goes by Escape or when it leaves; and never comes for one that passes', async ({
      page,
    }) => {
      // Time stands still and passes by `page.clock` alone, however slow the machine.
      await page.clock.install({ time: '2026-01-01T00:00:00' });
      await page.goto('report/garden/');
      await page.clock.pauseAt('2026-01-01T01:00:00');
      for (const [section, numbers] of Object.entries(sections)) {
        await page.goto(`report/${section}/`);
        for (const number of numbers) {
          await rest(page, number);
          await page.clock.runFor(2000);
          expect(await page.evaluate(opened, number)).toBeTruthy();
          // The way there is long: for a while the mouse is on neither.
          await leave(page, number);
          await page.clock.runFor(300);
          await enterPopover(page);
          await page.clock.runFor(2000);
          expect(await page.evaluate(opened, number)).toBeTruthy();
          await page.keyboard.press('Escape');
          await whatOpened(page, number).toBeUndefined();
          await leave(page, number);
        }
      }
      const number = 24;
      await rest(page, number);
      await leave(page, number, 5);
      await page.clock.runFor(350);
      await whatOpened(page, number).toBeUndefined();
      const { x, y } = await middleOf(page, `#ref-${number}`);
      await page.mouse.move(x, y);
      await isUnder(page, `#ref-${number}`).toBe(true);
      await page.clock.runFor(390);
      expect(await page.evaluate(opened, number)).toBeUndefined();
      await leave(page, number);
      await page.clock.runFor(2000);
      expect(await page.evaluate(opened, number)).toBeUndefined();
    });
  });

  test('a figure, a term, a passage of the other document and a comparison are shown as a note is, with links that lead where they do there', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.goto('report/hives/');
    const popover = page.getByRole('dialog').filter({ visible: true });
    for (const [what, selector, inside] of [
      ['a figure', '#hives-2 .statistic >> text=308', 'an average of'],
      ['a term', '#hives-2 .term >> text=hive-month', 'averages'],
      ['a passage of the other document', '.editors a[href$="/letter/#letter-7"]', 'Ladislaus'],
      ['a comparison', '.editors a[href$="/compare/#robbing"]', 'Robbing'],
    ] as const)
      await test.step(what, async () => {
        const link = page.locator(selector).first();
        await link.click();
        await expect(popover).toContainText(inside);
        // A copy has no id: the place itself is somewhere else.
        await expect(popover.locator('[id]')).toHaveCount(0);
        await popover.getByRole('button', { name: 'Close' }).click();
        await expect(link).toBeFocused();
        await link.click({ modifiers: ['ControlOrMeta'] });
        await expect(page.locator('.preview')).toBeHidden();
      });
    await page.locator('.editors a[href$="/compare/#robbing"]').click();
    await expect(popover).toContainText('They complement each other');
    await popover.getByRole('link', { name: 'Robbing', exact: true }).click();
    await expect(page).toHaveURL('compare/#robbing');
  });

  test('what is shown of another page brings no id of it, not that of a mark either', async ({ page }) => {
    await page.goto('compare/robbing/');
    await page.locator('main a[href$="/report/hives/#hives-3"]').first().click();
    const popover = page.getByRole('dialog').filter({ visible: true });
    await expect(popover.locator('.mark a')).not.toHaveCount(0);
    await expect(popover.locator('[id]')).toHaveCount(0);
  });

  test('shows a source as it shows a note', async ({ page }) => {
    await page.goto('letter/');
    await page.locator('#letter-11 .source[href$="/mustermann-report/"]').click();
    await expect(page.getByRole('dialog').filter({ visible: true })).toContainText('not printed');
  });

  test('follows the link where the target cannot be fetched', async ({ page }) => {
    await page.route('**/data/average-per-hive-2015/', (route, request) =>
      request.resourceType() === 'xhr' ? route.abort() : route.continue(),
    );
    await page.goto('report/hives/');
    await page.locator('#hives-2 .statistic >> text=308').click();
    await expect(page).toHaveURL('data/average-per-hive-2015/');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: narrow });

  /** Where the address leads, and whether it is seen there; a note is told from the others by its ground. */
  const reached = () => {
    const target = document.querySelector(':target');
    const { top, bottom } = target?.getBoundingClientRect() ?? new DOMRect(0, -1);
    const isColored = target !== null && getComputedStyle(target).backgroundColor !== 'rgba(0, 0, 0, 0)';
    return {
      at: location.pathname + location.hash,
      target: target?.matches('.note, .mark a') ? target.id : undefined,
      isInView: top < innerHeight && bottom > 0,
      isMarked: isColored || !target?.matches('.note'),
      back: target?.querySelector('.back')?.ariaLabel ?? '',
    };
  };

  test('each mark leads to its note, which is marked, and each note back to its mark', async ({ page }) => {
    for (const [section, numbers] of Object.entries(sections)) {
      await page.goto(`report/${section}/`);
      const at = new URL(page.url()).pathname;
      for (const number of numbers) {
        const seen = { isInView: true, isMarked: true };
        await clickOn(page, `#ref-${number}`);
        const [note, mark] = [`note-${number}`, `ref-${number}`];
        const back = expect.stringContaining(`Back to note ${number}’s mark `);
        await expect
          .poll(() => page.evaluate(reached))
          .toEqual({ at: `${at}#${note}`, target: note, ...seen, back });
        await clickOn(page, `#${note} [role="doc-backlink"]`);
        await expect
          .poll(() => page.evaluate(reached))
          .toEqual({ at: `${at}#${mark}`, target: mark, ...seen, back: '' });
      }
    }
  });
});
