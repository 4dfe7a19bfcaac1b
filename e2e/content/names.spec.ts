import { expect } from 'playwright/test';
import { test } from '../one-page.ts';

import { otherTexts } from './shipped.ts';

// Who and what the texts speak of, and where.
test.skip(...otherTexts);

test('a reader finds who somebody is, and every paragraph that speaks of them', async ({ page }) => {
  await page.goto('names/#herve-ladsous');
  const entry = page.locator('#herve-ladsous');
  await expect(entry).toContainText('Head of UN peacekeeping');
  await entry.getByRole('link', { name: 'The article, paragraph 7' }).click();
  const card = page.locator('.preview');
  await expect(card).toContainText('Ladsous');
  await card.getByRole('link', { name: /paragraph 7$/ }).click();
  await expect(page).toHaveURL(/\/mali\/#mali-7$/);
});

test('a mission is found by its initials, with its years, also where a text means it without naming it', async ({
  page,
}) => {
  await page.goto('names/');
  await page.getByRole('searchbox', { name: 'Filter names' }).fill('UNMIL');
  const entry = page.locator('#unmil');
  await expect(entry).toBeVisible();
  await expect(entry).toContainText('2003–2018');
  await expect(entry).toContainText('Meant, not named, in');
  await expect(page.locator('#herve-ladsous')).toBeHidden();
});

test('a country is found by its official name in French', async ({ page }) => {
  await page.goto('search/?q=République démocratique du Congo');
  const hits = page.locator('.search-results .hit a');
  await expect(hits.filter({ hasText: 'Democratic Republic of the Congo' }).first()).toHaveAttribute(
    'href',
    /names\/#(?:democratic-republic-of-the-congo|monusco)$/,
  );
  await page.goto('names/');
  await page.getByRole('searchbox', { name: 'Filter names' }).fill('République démocratique');
  await expect(page.locator('#democratic-republic-of-the-congo')).toBeVisible();
  await expect(page.locator('#kidal')).toBeHidden();
});

test('Sudan is not South Sudan', async ({ page }) => {
  await page.goto('names/');
  const events = page.locator('#sudan').getByText('Combat troops for South Sudan');
  await expect(events).toHaveCount(0);
  await expect(page.locator('#south-sudan').getByText('Combat troops for South Sudan')).toHaveCount(1);
});

test('nobody is led to the works of a namesake', async ({ page }) => {
  await page.goto('names/');
  await expect(page.locator('#fan-he details', { hasText: 'Sources' }).locator('a')).toHaveText([
    /^\s*He, Feng and Xu 2013\s*$/,
  ]);
  await expect(page.locator('#yin-he').getByText('He, Feng and Xu')).toHaveCount(0);
});

test('on paper nothing is folded', async ({ page }) => {
  await page.goto('names/');
  const event = page.locator('#herve-ladsous').getByText('Lacroix follows Ladsous');
  await expect(event).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(event).toBeVisible();
});

test('the kinds are a filter that stays in the address', async ({ page }) => {
  await page.goto('names/');
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('mission');
  await expect(page).toHaveURL(/kind=mission/);
  await expect(page.locator('#minusma')).toBeVisible();
  await expect(page.locator('#kidal')).toBeHidden();
});

test('the maps lead to the entries, and say nothing that the list does not', async ({ page }) => {
  await page.goto('names/');
  const targets = await page
    .locator('.name-map a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
  expect(targets).toEqual(expect.arrayContaining(['gao', 'kidal', 'tessalit', 'juba', 'minusma', 'haiti']));
  for (const id of targets) await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
});

test('other names have their language, and the glossary and the names lead to each other', async ({
  page,
}) => {
  await page.goto('names/');
  await expect(page.locator('#xi-jinping [lang="zh"]')).toHaveText('习近平');
  const card = page.locator('.preview');
  await page.locator('#minusma').getByRole('link', { name: 'MINUSMA' }).last().click();
  await card.getByRole('link', { name: 'Open the page' }).click();
  await expect(page).toHaveURL(/\/glossary\/#minusma$/);
  await page
    .locator('#minusma')
    .getByRole('link', { name: /Multidimensional/ })
    .click();
  await card.getByRole('link', { name: 'Open the page' }).click();
  await expect(page).toHaveURL(/\/names\/#minusma$/);
});
