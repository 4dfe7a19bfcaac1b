import { expect } from 'playwright/test';
import { test } from '../one-page.ts';
import { kinds } from './pages.ts';
import { otherTexts } from './shipped.ts';

test.skip(...otherTexts);

/* How many presses a reader needs for what is done most, from a page that is being read. */

for (const width of [390, 1280])
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 }, permissions: ['clipboard-read', 'clipboard-write'] });

    test('a packet of three paragraphs takes five presses', async ({ page }) => {
      await page.goto(kinds.section);
      let presses = 0;
      const press = async (role: 'link' | 'button', name: RegExp) => {
        presses += 1;
        await page.getByRole(role, { name }).first().click();
      };
      await press('link', /^Paragraph 1$/);
      await press('button', /^Add to packet$/);
      await press('button', /^Add to the packet: .*paragraph 2$/);
      await press('button', /^Add to the packet: .*paragraph 3$/);
      await expect(page.getByRole('region', { name: 'Packet' })).toContainText('Packet: 3 parts');
      await press('link', /^Open the packet$/);
      await expect(page.locator('.packet-part')).toHaveCount(3);
      expect(presses).toBeLessThanOrEqual(5);
    });

    test('APA with the printed page takes two', async ({ page }) => {
      await page.goto(kinds.section);
      await page.getByRole('link', { name: 'Paragraph 2', exact: true }).first().click();
      await page.getByRole('button', { name: 'Copy APA' }).click();
      await expect(page.locator('.told')).toContainText('APA copied: (Fang et al., 2018, p');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
        /^\(Fang et al\., 2018, pp?\. \d/,
      );
    });

    test('a comparison is checked, and both paragraphs read, without leaving the page', async ({ page }) => {
      await page.goto(kinds.section);
      const card = page.locator('.preview');
      const content = card.locator('.preview-content');
      await page.locator('.connections').getByRole('link', { name: 'Liberia', exact: true }).click();
      await expect(content).toContainText('In August 2017');
      await expect(content).toContainText('In 2003');
      for (const [place, words] of [
        ['The brief, Protecting Overseas Interests? paragraph 3', 'Second, China seems'],
        ['The article, paragraph 8', 'nonmilitary work'],
      ] as const) {
        await content.getByRole('link', { name: place }).click();
        await expect(content).toContainText(words);
        await card.getByRole('button', { name: 'Back' }).click();
        await expect(content).toContainText('In August 2017');
      }
      await card.getByRole('button', { name: 'Close' }).click();
      await expect(
        page.locator('.connections').getByRole('link', { name: 'Liberia', exact: true }),
      ).toBeFocused();
      await expect(page).toHaveURL(kinds.section);
      // On the page of comparisons, both texts whole: one press.
      await page.goto(kinds.compare);
      await page.getByRole('link', { name: 'Read both texts whole: Liberia' }).click();
      await expect(page.locator('#liberia .whole-text')).toHaveCount(2);
      await expect(page).toHaveURL(kinds.compare);
    });
  });
