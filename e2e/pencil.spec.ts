import { expect, test } from 'playwright/test';
import { bar, entries, highlight, marked, note, select } from './pencil.ts';

const winter = 'report/winter/';
const first: [string, string] = ['#winter-1', 'stays warm'];

/* What a reader does with the pencil in a text. That it holds in every engine is in engines/pencil.spec.ts. */

test.describe('a student marks and writes', () => {
  test('highlights across two paragraphs and a note mark, reloads, and finds it; on the page of the whole text, too', async ({
    page,
  }) => {
    await page.goto(winter);
    await highlight(page, ['#winter-1', 'ends one of two thousand.'], ['#winter-2', 'But large']);
    const words = await marked(page, 'solid');
    expect(words[0]).toMatch(/^ends one of two thousand\. .*wall was built\.$/);
    expect(words.at(-1)).toBe('But large');
    // The mark of a note is no word of the text, and the text itself has no new node.
    await expect(page.locator('.passage mark, .passage .pencil-mark, .passage .ink')).toHaveCount(0);
    await page.reload();
    await expect(page.locator('.pencil-mark')).toHaveCount(1);
    expect(await marked(page, 'solid')).toEqual(words);
    await page.goto('report/all/');
    await expect(page.locator('.pencil-mark')).toHaveCount(1);
    expect(await marked(page, 'solid')).toEqual(words);
    await page.goto('notebook/');
    await expect(page.locator('.notebook-place').first()).toContainText('Against the Cold, paragraph 1');
    await expect(page.locator('.notebook-place').first()).toContainText(/printed pp?\. \d/);
  });

  test('writes a note on words, with tags, to which the mark beside the line leads; all notes are hidden by one press, and printed if they are wanted', async ({
    page,
  }) => {
    await page.goto(winter);
    await note(page, first, 'Which grounds?', 'UN, ask in class');
    const mark = page.getByRole('button', {
      name: /^Your note, Against the Cold, paragraph 1, “stays warm/,
    });
    await expect(mark).toBeFocused();
    const [words, place] = [await page.locator('#winter-1').boundingBox(), await mark.boundingBox()];
    expect(place?.x ?? 0).toBeGreaterThan((words?.x ?? 0) + (words?.width ?? 0) - 30);
    await mark.click();
    const card = page.getByRole('dialog', { name: 'Your note' });
    await expect(card.getByLabel('Note')).toHaveValue('Which grounds?');
    await expect(card.getByLabel(/Tags/)).toHaveValue('UN, ask in class');
    // Another ink: its line tells it from the others, without color.
    await card.getByRole('radio', { name: 'Red, wavy line' }).check();
    await expect.poll(() => marked(page, 'wavy')).toEqual(['stays warm']);
    await card.getByRole('button', { name: 'Delete' }).click();
    await expect(page.locator('.pencil-mark')).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(mark).toBeFocused();

    await test.step('one press hides all notes, another shows them; it is remembered', async () => {
      await page.getByRole('button', { name: 'Hide notes' }).click();
      await expect(page.locator('.pencil-mark')).toHaveCount(0);
      expect(await marked(page, 'wavy')).toEqual([]);
      await page.reload();
      await expect(page.getByRole('button', { name: 'Show notes' })).toBeVisible();
      await expect(page.locator('.pencil-mark')).toHaveCount(0);
      await page.getByRole('button', { name: 'Show notes' }).click();
      await expect(page.locator('.pencil-mark')).toHaveCount(1);
      await expect(page.getByRole('button', { name: 'Hide notes' })).toBeFocused();
    });

    await test.step('on paper notes are numbered behind the section, if they are wanted', async () => {
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.pencil-paper')).toHaveCount(0);
      await expect(page.locator('.pencil-mark')).toBeHidden();
      await page.emulateMedia({ media: 'screen' });
      await page.getByRole('button', { name: 'Print notes' }).click();
      await expect(page.locator('.pencil-paper')).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.pencil-paper li')).toContainText('“stays warm”');
      await expect(page.locator('.pencil-paper li')).toContainText('Which grounds?');
      await expect(page.locator('.pencil-numbers')).toBeVisible();
      await expect(page.locator('.pencil-numbers')).toHaveAttribute('data-numbers', '1');
      await page.goto('notebook/');
      await expect(page.locator('.notebook-entry')).toBeVisible();
      await expect(page.locator('.notebook-keep')).toBeHidden();
    });
  });

  test('notes a paragraph, a chart, a figure and a source as a whole', async ({ page }) => {
    await page.goto('report/hives/');
    await page.locator('#hives-2 > .number').click();
    await page.getByRole('button', { name: 'Note on paragraph 2' }).click();
    const card = page.getByRole('dialog', { name: 'Your note' });
    await expect(card.getByLabel('Note')).toBeFocused();
    await page.keyboard.type('All of it');
    await page.keyboard.press('Escape');
    await page.locator('.callout summary').first().click();
    await page.getByRole('button', { name: 'Note on this chart' }).first().click();
    await expect(card.getByLabel('Note')).toBeFocused();
    await page.keyboard.type('The chart');
    await page.keyboard.press('Escape');
    await expect(page.locator('.pencil-mark')).toHaveCount(2);
    for (const [address, name] of [
      ['sources/roe-2016/', 'Note on this source'],
      ['data/hive-month-average/', 'Note on this statistic'],
    ] as const) {
      await page.goto(address);
      await page.getByRole('button', { name }).click();
      await expect(card.getByLabel('Note')).toBeFocused();
      await page.keyboard.type(name);
      // It closes the card when the words are kept, and the test goes on to another page at once.
      await card.getByRole('button', { name: 'Done' }).click();
      await expect(card).toBeHidden();
      await expect(page.locator('.pencil-mark')).toHaveCount(1);
    }
    await page.goto('notebook/');
    await expect
      .poll(async () => (await entries(page)).join('\n'))
      .toMatch(/paragraph 2.*All of it\nChart: .*The chart\n.*this source\n.*this statistic$/);
    await expect(page.locator('.notebook-list h2')).toHaveText([/The report/, /Sources/, /Data/]);
  });

  test('marks words of a note in the margin, of an editors’ note and of a caption', async ({ page }) => {
    await page.setViewportSize({ width: 1400, height: 900 });
    await page.goto(winter);
    await highlight(page, ['#note-8 .note-text', 'has more of this'], undefined, 'Blue');
    await highlight(page, ['.editors', 'letter'], undefined, 'Green');
    await page.reload();
    await expect(page.locator('.pencil-mark')).toHaveCount(2);
    expect([await marked(page, 'dashed'), await marked(page, 'dotted')]).toEqual([
      ['has more of this'],
      ['letter'],
    ]);
    await page.goto('letter/');
    await highlight(page, ['#letter-caption', 'Meadow Gate']);
    expect(await marked(page, 'solid')).toEqual(['Meadow Gate']);
  });

  test('links to words across two paragraphs, and cites them; an empty note on a whole paragraph was never one', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(winter);
    await page.locator('#winter-2 > .number').click();
    await page.getByRole('button', { name: 'Note on paragraph 2' }).click();
    await expect(page.getByRole('dialog', { name: 'Your note' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.pencil-mark')).toHaveCount(0);
    await select(page, ['#winter-1', 'wall was built.'], ['#winter-2', 'But large']);
    await bar(page).getByRole('button', { name: 'Link to these words' }).click();
    await expect(page.locator('.told')).toContainText('Link to these words copied.');
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address).toContain('#winter-1:~:text=wall%20was%20built');
    await select(page, first);
    await bar(page).getByRole('button', { name: 'Cite these words' }).click();
    await expect(page.getByRole('dialog', { name: 'Cite' })).toContainText('para. 1');
  });
});

test.describe('with the keyboard alone', () => {
  test('selects words, gets into the bar by Tab, highlights, and opens the mark; notes a paragraph from its number', async ({
    page,
  }) => {
    await page.goto(winter);
    // Escape takes the bar away.
    await select(page, first);
    await expect(bar(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(bar(page)).toBeHidden();
    // As caret browsing does with Shift and the arrows, which this browser knows with a window alone.
    await page.locator('#winter-1 p').evaluate((paragraph) => {
      getSelection()?.collapse(paragraph.firstChild, 0);
      for (let count = 0; count < 9; count++) getSelection()?.modify('extend', 'forward', 'character');
    });
    await expect(bar(page)).toBeVisible();
    await expect(page.locator('.pencil-status')).toHaveText(
      'Words selected. Tab leads to what can be done with them.',
    );
    await page.keyboard.press('Tab');
    await expect(bar(page).getByRole('button').first()).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => marked(page, 'dotted')).toHaveLength(1);
    await expect(page.locator('.pencil-mark')).toBeFocused();
    await expect(page.locator('.pencil-status')).toHaveText('Highlighted.');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Your note' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.pencil-mark')).toBeFocused();

    await page.locator('#winter-1 > .number').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const button = page.getByRole('button', { name: 'Note on paragraph 2' });
    await expect(button).toBeVisible();
    while (!(await button.evaluate((one) => one === document.activeElement)))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Note', { exact: true })).toBeFocused();
    await page.keyboard.type('By keys');
    await page.keyboard.press('Escape');
    await expect(page.locator('.pencil-mark').nth(1)).toBeFocused();
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test('the bar stands at the foot, out of the way of the system’s own; a tap highlights', async ({
    page,
  }) => {
    await page.goto(winter);
    await select(page, first);
    const box = await bar(page).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(795);
    for (const tool of await bar(page).getByRole('button').all()) {
      const size = await tool.boundingBox();
      expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await bar(page).getByRole('button', { name: 'Highlight: Yellow' }).tap();
    await expect.poll(() => marked(page, 'solid')).toEqual(['stays warm']);
    const mark = page.locator('.pencil-mark');
    await expect(mark).toBeInViewport({ ratio: 1 });
    await mark.tap();
    await expect(page.getByRole('dialog', { name: 'Your note' })).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
});
