import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { newAnnotation, quoteOf } from '../src/annotation/annotation.ts';
import { writeCollection } from '../src/annotation/write-annotation.ts';
import { fingerprint } from '../src/build/fingerprint.ts';
import { loadLibrary } from '../src/library/load-library.ts';
import { sectionAddress } from '../src/model/address.ts';
import { bar, entries, highlight, marked, note, select } from './pencil.ts';
import { fixture } from './sites.ts';

const winter = 'report/winter/';
const first: [string, string] = ['#winter-1', 'stays warm'];
const texts = loadLibrary(fixture.content);

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

  test('writes a note on words, with tags; the mark beside the line leads to it', async ({ page }) => {
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
  });

  test('notes a paragraph, a chart, a figure and a source as a whole', async ({ page }) => {
    await page.goto('report/hives/');
    await page.locator('#hives-2 > .number').click();
    await page.getByRole('button', { name: 'Note on paragraph 2' }).click();
    const card = page.getByRole('dialog', { name: 'Your note' });
    await expect(card.getByLabel('Note')).toBeFocused();
    await page.keyboard.type('All of it');
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: /^Note on the chart/ })
      .first()
      .click();
    await expect(card.getByLabel('Note')).toBeFocused();
    await page.keyboard.type('The chart');
    await page.keyboard.press('Escape');
    await expect(page.locator('.pencil-mark')).toHaveCount(2);
    for (const [address, name] of [
      ['sources/roe-2016/', 'Note on this source'],
      ['data/hive-month-average/', 'Note on this figure'],
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
      .toMatch(/paragraph 2.*All of it\nChart: .*The chart\n.*this source\n.*this figure$/);
    await expect(page.locator('.notebook-list h2')).toHaveText([/The report/, /Sources/, /Data/]);
  });

  test('an empty note on a whole paragraph was never one', async ({ page }) => {
    await page.goto(winter);
    await page.locator('#winter-2 > .number').click();
    await page.getByRole('button', { name: 'Note on paragraph 2' }).click();
    await expect(page.getByRole('dialog', { name: 'Your note' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.pencil-mark')).toHaveCount(0);
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

  test('one press hides all notes, another shows them; it is remembered', async ({ page }) => {
    await page.goto(winter);
    await highlight(page, first);
    await page.getByRole('button', { name: 'Hide notes' }).click();
    await expect(page.locator('.pencil-mark')).toHaveCount(0);
    expect(await marked(page, 'solid')).toEqual([]);
    await page.reload();
    await expect(page.getByRole('button', { name: 'Show notes' })).toBeVisible();
    await expect(page.locator('.pencil-mark')).toHaveCount(0);
    await page.getByRole('button', { name: 'Show notes' }).click();
    await expect(page.locator('.pencil-mark')).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Hide notes' })).toBeFocused();
  });

  test('links to words across two paragraphs, and cites them', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(winter);
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
  test('selects words, gets into the bar by Tab, highlights, and opens the mark', async ({ page }) => {
    await page.goto(winter);
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
  });

  test('notes a paragraph from its number', async ({ page }) => {
    await page.goto(winter);
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
    await expect(page.locator('.pencil-mark')).toBeFocused();
  });

  test('Escape takes the bar away', async ({ page }) => {
    await page.goto(winter);
    await select(page, first);
    await expect(bar(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(bar(page)).toBeHidden();
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
    // The edge of a phone’s text is a little narrower than a finger.
    await expect(mark).toBeInViewport({ ratio: 0.9 });
    await mark.tap();
    await expect(page.getByRole('dialog', { name: 'Your note' })).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
});

test.describe('it is kept', () => {
  test('two tabs agree: what one writes the other shows; both versions of a note that both changed stay', async ({
    page,
    context,
  }) => {
    await page.goto(winter);
    await note(page, first, 'One');
    const other = await context.newPage();
    await other.goto(winter);
    await expect(other.locator('.pencil-mark')).toHaveCount(1);
    await highlight(page, ['#winter-3', 'It may lessen'], undefined, 'Green');
    await expect(other.locator('.pencil-mark')).toHaveCount(2);
    await other.goto('notebook/');
    await expect(other.locator('.notebook-entry')).toHaveCount(2);
    await other.getByRole('button', { name: 'Change: stays warm' }).click();
    // The field of this tab has words that are not kept yet when the other one keeps its own.
    await page.locator('.pencil-mark').first().click();
    const here = page.getByRole('dialog', { name: 'Your note' }).getByLabel('Note');
    const there = other.getByLabel('Note', { exact: true });
    await there.fill('From the notebook');
    await here.fill('From the text');
    await other.getByRole('button', { name: 'Done' }).click();
    await page.keyboard.press('Escape');
    await expect(other.locator('.notebook-entry').first()).toContainText('Changed in two places');
    await page.goto('notebook/');
    const entry = page.locator('.notebook-entry').first();
    await expect(entry).toContainText('Changed in two places');
    await entry.getByRole('button', { name: 'Change' }).click();
    const form = entry.locator('form');
    await expect(form).toContainText('This note was changed in two places');
    await form.getByRole('button', { name: 'Keep both' }).click();
    await expect(page.locator('.notebook-entry')).toHaveCount(3);
    const all = (await entries(page)).join('\n');
    expect(all).toContain('From the notebook');
    expect(all).toContain('From the text');
  });

  test('where a browser keeps nothing that is said, and the words stay to be copied', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    await page.goto(winter);
    await select(page, first);
    await bar(page).getByRole('button', { name: 'Note' }).click();
    const card = page.getByRole('dialog', { name: 'Your note' });
    await card.getByLabel('Note').fill('Do not lose this');
    await expect(card.getByRole('alert')).toContainText('Not kept. This browser keeps nothing for this site');
    await expect(card.getByRole('button', { name: 'Copy what I wrote' })).toBeVisible();
    expect(await marked(page, 'solid')).toEqual(['stays warm']);
    await page.keyboard.press('Escape');
    await page.locator('.pencil-mark').click();
    await expect(card.getByLabel('Note')).toHaveValue('Do not lose this');
    await page.goto('notebook/');
    await expect(page.locator('.notebook-status')).toContainText('This browser keeps nothing for this site');
  });

  test('where there is no room that is said', async ({ page }) => {
    await page.goto(winter);
    await note(page, first, 'Kept');
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.locator('.pencil-mark').click();
    const card = page.getByRole('dialog', { name: 'Your note' });
    await card.getByLabel('Note').fill('Kept, and more');
    await expect(card.getByRole('alert')).toContainText('There is no room left on this device');
    await expect(card.getByLabel('Note')).toHaveValue('Kept, and more');
  });

  test('notes that a newer version of the site has written are left alone, and it says so', async ({
    page,
  }) => {
    await page.goto(winter);
    await highlight(page, first);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          // As a newer version does in another tab: this one lets go.
          indexedDB.open('reader:/some/base/', 99).onsuccess = ({ target }) => {
            (target as IDBOpenDBRequest).result.close();
            resolve(undefined);
          };
        }),
    );
    await select(page, ['#winter-3', 'It may lessen']);
    await bar(page).getByRole('button', { name: 'Note' }).click();
    await page.getByRole('dialog', { name: 'Your note' }).getByLabel('Note').fill('Mine');
    await expect(page.getByRole('alert')).toContainText(
      'A newer version of this site has these notes in hand',
    );
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto('notebook/');
    await expect(page.locator('.notebook-status')).toContainText('A newer version of this site');
  });

  test('a site in another folder of the same host has a notebook of its own', async ({ page }) => {
    await page.goto(winter);
    await highlight(page, first);
    const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(names).toEqual(['reader:/some/base/']);
    await page.goto('notebook/');
    await expect(page.locator('.notebook-place a')).toHaveAttribute(
      'href',
      '/some/base/report/winter/#winter-1',
    );
  });

  test('who never selects loads none of it', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(winter, { waitUntil: 'networkidle' });
    const before = asked.length;
    expect(asked.filter((url) => /annotating|tools|undo/.test(url))).toEqual([]);
    await select(page, first);
    await expect(bar(page)).toBeVisible();
    expect(asked.length).toBeGreaterThan(before);
  });
});

test.describe('the notebook', () => {
  test('explains itself while it is empty, and says so where no script runs', async ({ page, browser }) => {
    await page.goto('notebook/');
    await expect(page.getByRole('heading', { name: 'How to write in a text' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save as a file' })).toBeDisabled();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${fixture.url}notebook/`);
    await expect(plain.getByText('The notebook needs JavaScript')).toBeVisible();
    await expect(plain.locator('.notebook')).toBeHidden();
    await context.close();
  });

  test('sorts, searches, cites in a style, edits, deletes with undo', async ({ page }) => {
    await page.goto(winter);
    await note(page, ['#winter-3', 'It may lessen'], 'Second in place, first in time', 'b');
    await note(page, first, 'First in place', 'a, b');
    await page.goto('notebook/');
    await expect(page.locator('.notebook-entry')).toHaveCount(2);
    const order = page.getByLabel('Order');
    await expect.poll(async () => (await entries(page))[0]).toContain('First in place');
    await order.selectOption('Oldest first');
    await expect.poll(async () => (await entries(page))[0]).toContain('first in time');
    await order.selectOption('By tag');
    await expect(page.locator('.notebook-list h2')).toHaveText(['a 1', 'b 2']);
    await order.selectOption('By text and place');
    const citation = page.locator('.notebook-citation').first();
    await expect(citation).toContainText('(2018)');
    await page.getByLabel('Citations').selectOption('MLA 9');
    await expect(citation).toContainText('3 Feb. 2018');
    await page.getByLabel('Search your notes').fill('lessen');
    await expect(page.locator('.notebook-entry')).toHaveCount(1);
    await expect(page.locator('.notebook-status')).toHaveText('1 of 2 notes');
    await page.getByLabel('Search your notes').fill('');
    await page.getByRole('button', { name: 'Change: stays warm' }).click();
    await page.getByLabel('Note', { exact: true }).fill('Rewritten');
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.locator('.notebook-entry').first()).toContainText('Rewritten');
    await page.getByRole('button', { name: 'Delete: stays warm' }).click();
    await expect(page.locator('.notebook-entry')).toHaveCount(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.locator('.notebook-entry')).toHaveCount(2);
    await page.locator('.notebook-place a').first().click();
    await expect(page).toHaveURL('report/winter/#winter-1');
  });

  test('saves a file, deletes everything, and reads the same notes in again', async ({ page }) => {
    await page.goto(winter);
    await note(page, first, 'Which grounds?', 'UN');
    await highlight(page, ['#winter-1', 'ends one of two thousand.'], ['#winter-2', 'But large'], 'Red');
    await page.goto('notebook/');
    await expect(page.locator('.notebook-entry')).toHaveCount(2);
    const before = await entries(page);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    const file = await (await saving).path();
    const json = JSON.parse(readFileSync(file, 'utf8'));
    expect(json).toMatchObject({ type: 'AnnotationCollection', total: 2 });
    expect(json.first.items[0].target[0].source).toBe(`${fixture.url}report/winter/`);
    await page.getByText('Delete everything').click();
    await expect(page.locator('.notebook-delete')).toContainText('save them as a file first');
    await page.getByRole('button', { name: 'Delete all notes' }).click();
    await expect(page.locator('.notebook-status')).toHaveText('All notes are deleted.');
    await expect(page.locator('.notebook-entry')).toHaveCount(0);
    await page
      .getByLabel('Read notes from a file')
      .setInputFiles({ name: 'a.jsonld', mimeType: 'application/ld+json', buffer: readFileSync(file) });
    await page.getByRole('button', { name: 'They are mine: take them in' }).click();
    await expect(page.locator('.notebook-status')).toHaveText('Read: 2 new.');
    await expect.poll(() => entries(page)).toEqual(before);
    await page
      .getByLabel('Read notes from a file')
      .setInputFiles({ name: 'a.jsonld', mimeType: 'application/ld+json', buffer: readFileSync(file) });
    await page.getByRole('button', { name: 'They are mine: take them in' }).click();
    await expect(page.locator('.notebook-status')).toHaveText('Read: 2 here already.');
  });

  test('saves Markdown and CSV, with words, printed page and citation', async ({ page }) => {
    await page.goto(winter);
    await note(page, first, '=1+1', 'UN');
    await page.goto('notebook/');
    await expect(page.locator('.notebook-citation').first()).not.toBeEmpty();
    for (const [name, wanted] of [
      [
        'Save as Markdown',
        /## \[The report, Against the Cold, paragraph 1, p\. 3\]\(http.*> stays warm[\s\S]*\\=1\+1[\s\S]*\(2018\)/s,
      ],
      ['Save as CSV', /"The report, Against the Cold, paragraph 1","p\. 3","stays warm","'=1\+1","UN"/],
    ] as const) {
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      expect(readFileSync(await (await saving).path(), 'utf8')).toMatch(wanted);
    }
  });

  test('a hand-in travels in a link, is shown as somebody’s, and is kept only when asked, apart from one’s own', async ({
    page,
    context,
    browser,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(winter);
    await note(page, first, 'My answer', 'homework');
    await page.goto('notebook/');
    await page.getByLabel(/^Your name/).fill('Ana');
    await page.getByLabel(/^Your name/).blur();
    await expect(page.locator('.notebook-entry')).toHaveCount(1);
    await page.getByRole('button', { name: 'Copy as a link' }).click();
    await expect(page.locator('.notebook-status')).toContainText('Link copied.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.length).toBeLessThan(2000);
    const teacher = await (await browser.newContext()).newPage();
    await teacher.goto(link);
    await expect(teacher.getByRole('heading', { name: 'Notes of Ana' })).toBeFocused();
    await expect(teacher.locator('.notebook-offer')).toContainText('My answer');
    await expect(teacher.locator('.notebook-offer')).toContainText('Nothing is kept before you say so.');
    await teacher.getByRole('button', { name: 'Keep them beside my own' }).click();
    await expect(teacher).toHaveURL('notebook/');
    await expect(teacher.locator('.notebook-received')).toContainText('My answer');
    await expect(teacher.locator('.notebook-received').getByRole('button', { name: 'Change' })).toHaveCount(
      0,
    );
    await teacher.goto(winter);
    expect(await marked(teacher, 'solid')).toEqual([]);
    await expect.poll(() => marked(teacher, 'others')).toEqual(['stays warm']);
    await teacher.getByRole('button', { name: /^Note of Ana/ }).click();
    await expect(teacher.getByRole('dialog', { name: 'Notes of Ana' })).toContainText('My answer');
    await teacher.goto('notebook/');
    await teacher.getByRole('button', { name: 'Remove the notes of Ana' }).click();
    await expect(teacher.locator('.notebook-received')).toHaveCount(0);
    await teacher.goto('notebook/#notes=AAAA');
    await teacher.reload();
    await expect(teacher.locator('.notebook-status')).toContainText('The link is damaged');
  });

  test('a teacher’s notes travel in the link of a packet, and are printed behind their part', async ({
    page,
    browser,
  }) => {
    await page.goto(winter);
    await note(page, first, 'Read this twice.');
    await page.goto('teach/packet/#parts=winter&title=Risk&change');
    await page.getByLabel(/Add the notes of my/).check();
    await expect(page.locator('.packet-annotations')).toContainText('Read this twice.');
    await expect.poll(() => page.url()).toContain('notes=');
    const student = await (await browser.newContext()).newPage();
    await student.goto(page.url());
    await expect(student.locator('.packet-part .packet-annotations')).toContainText('“stays warm”');
    await student.emulateMedia({ media: 'print' });
    await expect(student.locator('.packet-annotations')).toBeVisible();
  });

  test('five hundred notes in a file, a thousand on one document: read, shown, and opened without delay', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const { passages } = texts;
    const make = (count: number, offset: number) => ({
      id: 'urn:uuid:11111111-1111-4111-8111-111111111111',
      name: '',
      notes: Array.from({ length: count }, (_, index) => {
        const passage = passages.filter(({ document }) => document.key === 'report')[index % 20];
        if (!passage) throw new Error('The report has fewer paragraphs.');
        const text = passage.text.replace(/\s+/g, ' ').trim();
        const start = (index * 7 + offset) % (text.length - 30);
        const target = {
          page: sectionAddress(passage.section),
          place: passage.id,
          quote: quoteOf(text, start, start + 25),
          fingerprint: fingerprint(text),
          label: passage.id,
          printed: '',
        };
        return { ...newAnnotation([target]), note: `Note ${index}` };
      }),
    });
    const read = async (count: number, offset: number) => {
      const json = JSON.stringify(
        writeCollection(make(count, offset), { root: fixture.url, steps: ['report'] }),
      );
      await page.goto('notebook/');
      await page
        .getByLabel('Read notes from a file')
        .setInputFiles({ name: 'many.jsonld', mimeType: 'application/json', buffer: Buffer.from(json) });
      await page.getByRole('button', { name: 'They are mine: take them in' }).click();
      await expect(page.locator('.notebook-status')).toContainText(`Read: ${count} new.`);
    };
    await read(500, 0);
    await expect(page.locator('.notebook-entry')).toHaveCount(500);
    await read(500, 3);
    await page.goto('report/all/', { waitUntil: 'commit' });
    await expect(page.locator('.pencil-line')).toContainText('1000 notes of yours');
    const longest = await page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      const tasks = await new Promise<number[]>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().map(({ duration }) => duration))).observe(
          { type: 'longtask', buffered: true },
        );
        setTimeout(() => resolve([]), 1000);
      });
      return Math.max(0, ...tasks);
    });
    console.log(`A thousand notes on one page: the longest task took ${Math.round(longest)} ms.`);
    expect((await marked(page, 'solid')).length).toBe(1000);
  });

  test('a hostile file and a hostile link show text, and nothing runs', async ({ page }) => {
    const heard: string[] = [];
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => heard.push(dialog.message())));
    page.on('pageerror', ({ message }) => heard.push(message));
    await page.addInitScript(() =>
      addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        console.log(`violated ${violatedDirective}`),
      ),
    );
    page.on('console', (message) => message.text().startsWith('violated') && heard.push(message.text()));
    await page.goto('notebook/');
    const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const items = [
      {
        id: 'https://evil.example/1',
        type: 'Annotation',
        creator: { name: evil },
        body: [
          { type: 'TextualBody', value: evil },
          { purpose: 'tagging', value: evil },
        ],
        target: {
          source: `${fixture.url}report/winter/`,
          label: evil,
          selector: {
            type: 'FragmentSelector',
            value: 'winter-1',
            refinedBy: { type: 'TextQuoteSelector', exact: evil },
          },
        },
      },
    ];
    const file = (text: string) => ({
      name: 'evil.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await page.getByLabel('Read notes from a file').setInputFiles(file(JSON.stringify(items)));
    await expect(page.locator('.notebook-offer')).toContainText(evil);
    await page.getByRole('button', { name: 'They are mine: take them in' }).click();
    await expect(page.locator('.notebook-entry')).toContainText(evil);
    await expect
      .poll(() => page.evaluate(() => Object.entries(localStorage).flat().join(' ')))
      .toContain('report/winter');
    await page.goto(winter);
    await expect(page.locator('.pencil-line')).toBeVisible();
    await page.getByRole('button', { name: 'Print notes' }).click();
    await page.goto('notebook/');
    for (const text of [
      '{',
      '[]',
      '{"type":"AnnotationCollection"}',
      JSON.stringify({ annotations: [{ target: 5 }] }),
    ]) {
      await page.getByLabel('Read notes from a file').setInputFiles(file(text));
      await expect(page.locator('.notebook-status')).toContainText(
        /not JSON|no annotations|None of the annotations/,
      );
    }
    await expect(page.locator('main :is(img, iframe, script:not([type="module"]))')).toHaveCount(0);
    expect(heard).toEqual([]);
  });
});

test('on paper notes are numbered behind the section, if they are wanted', async ({ page }) => {
  await page.goto(winter);
  await note(page, first, 'Which grounds?');
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

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('axe finds nothing in the bar, the card, beside the text, in the notebook in each state', async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await page.goto(winter);
      await select(page, first);
      await expect(bar(page)).toBeVisible();
      expect(await faults(page), 'bar').toEqual([]);
      await bar(page).getByRole('button', { name: 'Note' }).click();
      await expect(page.getByRole('dialog', { name: 'Your note' })).toBeVisible();
      expect(await faults(page), 'card').toEqual([]);
      await page.keyboard.press('Escape');
      for (const [ink, words] of [
        ['Green', 'draw together'],
        ['Blue', 'and shiver'],
        ['Red', 'the middle'],
      ] as const)
        await highlight(page, ['#winter-1', words], undefined, ink);
      expect(await faults(page), 'marks').toEqual([]);
      await page.locator('.pencil-mark').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await faults(page), 'list of notes').toEqual([]);
      await page.goto('notebook/');
      await expect(page.locator('.notebook-entry')).toHaveCount(4);
      expect(await faults(page), 'notebook').toEqual([]);
      await page
        .getByRole('button', { name: /^Change/ })
        .first()
        .click();
      await page.getByText('Delete everything').click();
      expect(await faults(page), 'writing').toEqual([]);
      await page
        .getByRole('button', { name: /^Delete: / })
        .last()
        .click();
      await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
      expect(await faults(page), 'undo').toEqual([]);
    });
  });
}
