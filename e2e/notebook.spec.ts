import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { newAnnotation, quoteOf } from '../src/annotation/annotation.ts';
import { writeCollection } from '../src/annotation/write-annotation.ts';
import { fingerprint } from '../src/build/fingerprint.ts';
import { loadLibrary } from '../src/library/load-library.ts';
import { sectionAddress } from '../src/model/address.ts';
import { entries, marked, note } from './pencil.ts';
import { resting } from './resting.ts';
import { fixture } from './sites.ts';

const winter = 'report/winter/';
const first: [string, string] = ['#winter-1', 'stays warm'];
const texts = loadLibrary(fixture.content, '2100-01-01');

/* The page on which all of a reader's notes come together, and the ways out of it and in. */

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

  test('sorts, saves as Markdown and CSV, cites in a style, searches, edits, deletes with undo', async ({
    page,
  }) => {
    await page.goto(winter);
    await note(page, ['#winter-3', 'It may lessen'], 'Second in place, first in time', 'b');
    await note(page, first, '=1+1: first in place', 'a, b');
    await page.goto('notebook/');
    await expect(page.locator('.notebook-entry')).toHaveCount(2);
    const order = page.getByLabel('Order');
    await expect.poll(async () => (await entries(page))[0]).toContain('=1+1: first in place');
    await order.selectOption('Oldest first');
    await expect.poll(async () => (await entries(page))[0]).toContain('first in time');
    await order.selectOption('By tag');
    await expect(page.locator('.notebook-list h2')).toHaveText(['a 1', 'b 2']);
    await order.selectOption('By text and place');
    const citation = page.locator('.notebook-citation').first();
    await expect(citation).toContainText('(2018)');
    // With its words, printed page and citation; what is a formula to a program of tables is none in the file.
    for (const [name, wanted] of [
      [
        'Save as Markdown',
        /## \[The report, Against the Cold, paragraph 1, p\. 3\]\(http.*> stays warm[\s\S]*\\=1\+1[\s\S]*\(2018\)/s,
      ],
      [
        'Save as CSV',
        /"The report, Against the Cold, paragraph 1","p\. 3","stays warm","'=1\+1: first in place","a, b"/,
      ],
    ] as const) {
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      expect(readFileSync(await (await saving).path(), 'utf8')).toMatch(wanted);
    }
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

  test('a hand-in travels in a link, is shown as somebody’s, and is kept only when asked, apart from one’s own; in the link of a packet notes are printed behind their part', async ({
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
    const rest = resting(teacher);
    await teacher.goto('notebook/');
    // Places that are found move what stands below; from here on only what is said here.
    await rest();
    // What is found while a button is pressed is drawn when it is released.
    await teacher.getByRole('button', { name: 'Remove the notes of Ana' }).hover();
    await teacher.mouse.down();
    await teacher.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      return new Promise((drawn) => setTimeout(drawn, 300));
    });
    await teacher.mouse.up();
    await expect(teacher.locator('.notebook-received')).toHaveCount(0);
    await teacher.goto('notebook/#notes=AAAA');
    await teacher.reload();
    await expect(teacher.locator('.notebook-status')).toContainText('The link is damaged');

    await page.goto('teach/packet/#parts=winter&title=Risk&change');
    await page.getByLabel(/Add the notes of my/).check();
    await expect(page.locator('.packet-annotations')).toContainText('My answer');
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
      await page
        .getByLabel('Read notes from a file')
        .setInputFiles({ name: 'many.jsonld', mimeType: 'application/json', buffer: Buffer.from(json) });
      await page.getByRole('button', { name: 'They are mine: take them in' }).click();
      await expect(page.locator('.notebook-status')).toContainText(`Read: ${count} new.`);
    };
    await page.goto('notebook/');
    await read(500, 0);
    await expect(page.locator('.notebook-entry')).toHaveCount(500);
    await read(500, 3);
    await page.goto('report/all/', { waitUntil: 'commit' });
    await expect(page.locator('.pencil-line')).toContainText('1000 notes of yours');
    const longest = await page.evaluate(async () => {
      const idle = () => new Promise((resolve) => requestIdleCallback(resolve));
      const tasks: number[] = [];
      const observer = new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({ duration }) => duration)),
      );
      observer.observe({ type: 'longtask', buffered: true });
      // What is buffered is told in a task of its own.
      await idle();
      await idle();
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
    // Where the note stands is found late: meanwhile what is said of a file stays.
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/report/winter/', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('notebook/');
    await expect(page.locator('.notebook-entry')).toBeVisible();
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
    const line = await page.locator('.notebook-entry').elementHandle();
    release();
    // Found, it is drawn anew.
    await expect.poll(() => line?.evaluate(({ isConnected }) => isConnected)).toBe(false);
    await expect(page.locator('.notebook-status')).toContainText('None of the annotations');
    await expect(page.locator('main :is(img, iframe, script:not([type="module"]))')).toHaveCount(0);
    expect(heard).toEqual([]);
  });
});
