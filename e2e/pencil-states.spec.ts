import { expect, type Page, test } from 'playwright/test';
import { axeFaults } from './axe.ts';
import { bar, highlight, select } from './pencil.ts';

const winter = 'report/winter/';
const first: [string, string] = ['#winter-1', 'stays warm'];

/** Small things to press are measured, too. */
const faults = (page: Page) => axeFaults(page, { 'target-size': { enabled: true } });

// By day, the path in engines/pencil.spec.ts asks the same in each engine.
test.use({ colorScheme: 'dark', contextOptions: { reducedMotion: 'reduce' } });

test('axe finds nothing in the bar, the card, beside the text, in the notebook in each state', async ({
  page,
}) => {
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
  // Changed in another place as well: both versions are shown.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('reader:/some/base/');
        opening.onsuccess = () => {
          const store = opening.result.transaction('notes', 'readwrite').objectStore('notes');
          store.openCursor().onsuccess = ({ target }) => {
            const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
            if (cursor) {
              cursor.update({ ...cursor.value, other: { ...cursor.value, note: 'The other version' } });
              cursor.continue();
            } else resolve();
          };
        };
      }),
  );
  await page.reload();
  await page
    .getByRole('button', { name: /^Change/ })
    .first()
    .click();
  await expect(page.locator('.pencil-conflict')).toContainText('The other version');
  await page.getByText('Delete everything').click();
  expect(await faults(page), 'writing').toEqual([]);
  await page
    .getByRole('button', { name: /^Delete: / })
    .last()
    .click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(await faults(page), 'undo').toEqual([]);
});
