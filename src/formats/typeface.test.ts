import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breakLines, cut, lacking, lettersOf, openTypefaces, prepared, widthOf } from './typeface.ts';

/** The outlines of a line, from left to right. */
async function drawn(text: string): Promise<string[]> {
  await openTypefaces(text);
  assert.deepEqual(lacking(text), [], text);
  return lettersOf(prepared(text), 10, 0, 0).map(({ outline }) => outline);
}

const names = [
  'Ắnh Łucja Nguyễn',
  'Şahin, Łódź, Žižek, Đặng, ½, ≈, Москва',
  'Ἀθῆναι, Ωδή',
  'Київ, Ѳеодоръ',
  'שלום עולם',
  'السلام عليكم',
  '中国参与联合国维和行动，國際和平',
  '„Œuvre“ – № 5 § 3 † 10 ‰ → ≤ € ™ °C ′ ″ …',
];

for (const name of names) {
  test(`every letter of ${name} is drawn`, async () => {
    await openTypefaces(name);
    assert.deepEqual(lacking(name), []);
    // A typeface that lacks a letter draws a box in its place: none of these is what a private character would be.
    for (const letter of new Set(name.replace(/\s/g, ''))) {
      const [outline = ''] = await drawn(letter);
      assert.match(outline, /^M.*Z$/, letter);
    }
  });
}

test('a name that is typed in pieces is drawn as the same name in whole letters', async () => {
  assert.deepEqual(await drawn('Ắnh Nguyễn'.normalize('NFD')), await drawn('Ắnh Nguyễn'));
});

test('Arabic letters are joined: they look otherwise than each by itself, and stand from right to left', async () => {
  const word = await drawn('سلم');
  const single = await Promise.all([...'سلم'].map(async (letter) => (await drawn(letter))[0]));
  assert.equal(word.length, 3);
  for (const outline of word) assert.ok(!single.slice(0, 2).includes(outline));
  assert.ok(widthOf('سلم', 10) < widthOf('س', 10) + widthOf('ل', 10) + widthOf('م', 10));
});

test('Hebrew stands from right to left, its numbers from left to right, its brackets the right way round', async () => {
  const line = await drawn('שנת 2023 (היא)');
  const [open, close, two, aleph, shin] = (
    await Promise.all([...'()2אש'].map((letter) => drawn(letter)))
  ).map(([outline]) => outline);
  assert.equal(line[0], open);
  assert.equal(line[1], aleph);
  assert.equal(line[4], close);
  assert.ok(line.indexOf(two ?? '') === 6, 'the 2 of 2023 stands before its 0');
  assert.equal(line.at(-1), shin);
});

test('what others can stand for is drawn with them, and what nothing can draw is named', async () => {
  await openTypefaces('⅓ Ⅷ 한 🙂');
  assert.equal(prepared('⅓ Ⅷ'), '1⁄3 VIII');
  assert.deepEqual(lacking('⅓ Ⅷ 한 🙂'), ['한', '🙂']);
});

test('lines are as wide as they may be, and end behind a word; Chinese ends anywhere but before a mark', async () => {
  await openTypefaces('a b c… 中国，马里');
  const [word = 0, blank = 0] = ['aaa', ' '].map((text) => widthOf(text, 10));
  assert.deepEqual(breakLines('aaa aaa aaa', 10, 2 * word + blank + 0.1, 3), ['aaa aaa', 'aaa']);
  assert.equal(breakLines('aaa aaa aaa', 10, word + 0.1, 2), undefined);
  assert.equal(breakLines('aaaaaaa', 10, word, 3), undefined);
  assert.deepEqual(breakLines('中国，马里', 10, 30.1, 3), ['中国，', '马里']);
  assert.deepEqual(breakLines('中国，马里', 10, 20.1, 3), ['中', '国，', '马里']);
  assert.match(cut('aaa aaa aaa', 10, 2 * word + blank), /^aaa …$/);
});
