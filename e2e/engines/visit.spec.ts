import { extractText } from 'unpdf';
import { otherTexts } from '../content/shipped.ts';
import { site } from '../sites.ts';
import type { Reader } from './reader.ts';
import { eventually, expect, test } from './test.ts';

test.skip(...otherTexts);

/* A visit, from the search to the paper: what is done with the interfaces of browsers, in each of them. Without a network: pencil.spec.ts. */

/** The words of the first such element, as they are shown; none where it is not shown. */
const words = (selector: string): string => {
  const found = document.querySelector<HTMLElement>(selector);
  return found?.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    ? found.innerText.trim()
    : '';
};
const path = () => location.pathname + location.search + location.hash;

const see = (reader: Reader, selector: string) => eventually(reader, words, selector, selector);

test.beforeEach(async ({ reader }) => {
  await reader.size(1000, 800);
});

test('a search by dialog lands on what was found, and marks it', async ({ reader }) => {
  await reader.open(`${site.url}brief/threat/`);
  await reader.click('.control.search');
  await see(reader, '[role="combobox"]').toBe('');
  await eventually(reader, () => document.activeElement?.role, undefined).toBe('combobox');
  await reader.type('minusma');
  await see(reader, '[role="option"]').toMatch(/minusma/i);
  await reader.press('ArrowDown');
  await reader.press('Enter');
  await eventually(reader, path, undefined).toBe('/glossary/#minusma');
  const marked = () => [...(CSS.highlights.get('search') ?? [])].map(String).join(' ');
  await eventually(reader, marked, undefined).toContain('MINUSMA');
});

test('a search page lists what it found', async ({ reader }) => {
  await reader.open(`${site.url}search/?q=mission-month`);
  await see(reader, '.search-results .hit').toMatch(/mission-month/i);
});

test('a setting shows at once and on the next page', async ({ reader }) => {
  await reader.open(`${site.url}brief/threat/`);
  const size = () =>
    Number.parseFloat(getComputedStyle(document.querySelector('.passage p') ?? document.body).fontSize);
  const before = await reader.ask(size, undefined);
  await reader.click('.settings-button');
  await see(reader, '#settings').toContain('Text size');
  await reader.click('#settings [name="size"][value="larger"]');
  await eventually(reader, size, undefined).toBeGreaterThan(before);
  await reader.open(`${site.url}mali/`);
  expect(await reader.ask(size, undefined)).toBeGreaterThan(before);
  await reader.ask(() => localStorage.clear(), undefined);
});

test('the menu opens, leads on, and Back comes back to the place and the focus', async ({ reader }) => {
  await reader.open(`${site.url}brief/protecting/`);
  await reader.click('.control.menu');
  await see(reader, '#menu').toContain('Timeline');
  await reader.press('Escape');
  await see(reader, '#menu').toBe('');
  await reader.click('#note-12 a.source');
  await eventually(reader, words, '.preview').not.toBe('');
  await reader.click('.preview-bar a');
  await eventually(reader, path, undefined).toMatch(/^\/sources\//);
  await reader.back();
  await eventually(reader, path, undefined).toBe('/brief/protecting/');
  const place = () => {
    const { top, bottom } = document.querySelector('#note-12')?.getBoundingClientRect() ?? new DOMRect(0, -1);
    return top < innerHeight && bottom > 0;
  };
  await eventually(reader, place, undefined).toBe(true);
});

test('a packet shows what its link names, with the notes that it marks and a code', async ({ reader }) => {
  await reader.open(`${site.url}teach/packet/#parts=threat.mali-4&questions=1&title=Risk`);
  await see(reader, '.packet-heading').toBe('Risk');
  await see(reader, '.packet .packet-passage').not.toBe('');
  const drawn = () => document.querySelectorAll('.packet .packet-part .qr').length;
  await eventually(reader, drawn, undefined).toBe(2);
});

test('paper has the text and its notes, and nothing to press', async ({ reader }) => {
  test.skip(!reader.print, 'the driver does not print');
  await reader.open(`${site.url}brief/threat/`);
  const pdf = await reader.print?.();
  const { text } = await extractText(new Uint8Array(pdf ?? []), { mergePages: true });
  const notes = (await reader.ask(() => document.querySelectorAll('.note').length, undefined)) ?? 0;
  expect(notes).toBe(3);
  expect(text).toContain('NATO');
  expect(text).not.toContain('Reading settings');
});
