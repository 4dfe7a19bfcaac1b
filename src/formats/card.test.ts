import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { libraryOf, soundContent } from '../library/fixture.ts';
import { type Card, drawCard, leftOut } from './card.ts';

const { site } = libraryOf({});
const empty: Card = { kicker: '', title: ' ', byline: '', corner: '' };

/** How much of a card is not paper, in whole dark pixels. */
async function ink(card: Card): Promise<number> {
  const { data, info } = await sharp(await drawCard(card, site))
    .raw()
    .toBuffer({ resolveWithObject: true });
  let sum = 0;
  for (let at = 0; at < data.length; at += info.channels) sum += (0xfb - (data[at] ?? 0)) / 0xfb;
  return sum;
}

for (const [with_, without] of [
  ['Ắnh Łucja Nguyễn', 'nh ucja Nguyn'],
  ['Şahin, Łódź, Žižek, Đặng, ½, ≈, Москва', 'ahin, ód, iek, ng, , ,'],
  ['סוף שלום', 'סוף'],
  ['السلام عليكم', 'السلام'],
  ['中国参与联合国', '中国参与'],
] as const) {
  test(`a card shows every letter of ${with_}`, async () => {
    // At the size of a byline, whose lines all have one.
    const shown = await Promise.all([with_, without].map((byline) => ink({ ...empty, byline })));
    assert.ok((shown[0] ?? 0) > (shown[1] ?? 0) * 1.01 + 50, shown.join(' > '));
  });
}

test('a line with a letter that nothing draws is left out whole, a title gives way to the site’s name', async () => {
  const card = { ...empty, title: 'Bees', byline: 'Kim' };
  const bytes = (card: Card) => drawCard(card, site);
  assert.deepEqual(await bytes({ ...card, byline: 'Kim 한국' }), await bytes({ ...card, byline: '' }));
  assert.deepEqual(await bytes({ ...card, title: 'Bees 한국' }), await bytes({ ...card, title: site.name }));
});

test('the check tells which lines of which cards are left out, and for which letters', async () => {
  const content = soundContent['documents/news/document.yaml'].replace(/^title: .*$/m, 'title: Bees of 한국');
  assert.deepEqual(await leftOut(libraryOf({ 'documents/news/document.yaml': content })), [
    'The card for shared links cards/news.png leaves out "Bees of 한국": no typeface has “한”, “국”.',
  ]);
  assert.deepEqual(await leftOut(libraryOf({})), []);
});
