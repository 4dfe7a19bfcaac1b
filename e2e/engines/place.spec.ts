import { otherTexts } from '../content/shipped.ts';
import { site } from '../sites.ts';
import type { Reader } from './reader.ts';
import { eventually, expect, test } from './test.ts';

test.skip(...otherTexts);

/* Whatever lays the text out anew, the reader goes on where the reader was. */

/** The part of the text that stands in the upper half of the window. */
const inView = (id: string) => {
  const { top, bottom } = document.getElementById(id)?.getBoundingClientRect() ?? new DOMRect(0, -1);
  return top < innerHeight / 2 && bottom > 0;
};

async function readOn(reader: Reader, page: string, id: string): Promise<void> {
  await reader.open(site.url + page);
  await reader.ask((id: string) => document.getElementById(id)?.scrollIntoView({ block: 'start' }), id);
  // What keeps the place comes with the first step through the text, and has seen the next.
  const isKept = () => {
    scrollBy(0, 1);
    return performance.getEntriesByType('resource').some(({ name }) => /keep-place.*\.js$/.test(name));
  };
  await eventually(reader, isKept, undefined, 'what keeps the place is there').toBe(true);
  await reader.ask(() => new Promise<void>((resolve) => setTimeout(resolve, 300)), undefined);
  await reader.ask((id: string) => document.getElementById(id)?.scrollIntoView({ block: 'start' }), id);
  await reader.ask(() => scrollBy(0, 5), undefined);
  await eventually(reader, inView, id).toBe(true);
}

for (const [page, id] of [
  ['brief/protecting/', 'protecting-3'],
  ['brief/all/', 'leadership-3'],
  ['mali/', 'mali-12'],
] as const) {
  test(`the place in ${page} is kept when a phone is turned and a window resized`, async ({ reader }) => {
    await reader.size(500, 844);
    await readOn(reader, page, id);
    for (const [width, height] of [
      [844, 420],
      [500, 844],
      [1280, 700],
      [700, 700],
    ] as const) {
      await reader.size(width, height);
      await eventually(reader, inView, id, `${width} × ${height}`).toBe(true);
    }
  });
}

test('the place is kept under an open card', async ({ reader }) => {
  await reader.size(500, 844);
  await readOn(reader, 'brief/protecting/', 'protecting-3');
  await reader.click('#protecting-3 a.statistic');
  await eventually(reader, () => document.querySelector('.preview:popover-open') !== null, undefined).toBe(
    true,
  );
  await reader.size(844, 420);
  await eventually(reader, inView, 'protecting-3').toBe(true);
});

test('the place is kept when the text size changes', async ({ reader }) => {
  await reader.size(900, 800);
  await readOn(reader, 'brief/protecting/', 'protecting-3');
  await reader.click('.settings-button');
  await reader.click('#settings [name="size"][value="larger"]');
  await eventually(reader, () => document.documentElement.dataset['size'], undefined).toBe('larger');
  expect(await reader.ask(inView, 'protecting-3')).toBe(true);
  await reader.ask(() => localStorage.clear(), undefined);
});
