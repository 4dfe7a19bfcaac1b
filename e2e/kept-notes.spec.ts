import { expect, test } from 'playwright/test';
import { bar, entries, highlight, marked, note, select } from './pencil.ts';

const winter = 'report/winter/';
const first: [string, string] = ['#winter-1', 'stays warm'];

/* Whether what a reader writes is kept, and what they are told where it is not. */

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
