import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goodWords } from './good-words.ts';
import { slips, Vocabulary } from './spelling.ts';

const of = (...words: string[]) => new Vocabulary(words);
const vocabulary = of('chad', 'peace', 'beekeeping', 'sovereignty', 'tuareg');

test('counts slips of the finger, letters in the wrong order as one', () => {
  assert.equal(slips('tuareg', 'taureg', 2), 1);
  assert.equal(slips('sovreignty', 'sovereignty', 2), 1);
  assert.equal(slips('beekeping', 'beekeeping', 1), 1);
  assert.equal(slips('chad', 'beekeeping', 2), 3);
  assert.equal(slips('same', 'same', 1), 0);
});

test('puts near words right and leaves short or strange ones alone', () => {
  assert.equal(vocabulary.nearest('beekeping'), 'beekeeping');
  assert.equal(vocabulary.nearest('taureg'), 'tuareg');
  assert.equal(of('contributes', 'contributors').nearest('contributers'), 'contributors');
  assert.equal(of('taiwan').nearest('tawain'), 'taiwan');
  assert.equal(of('country', 'courtney').nearest('courtny'), 'courtney');
  assert.equal(vocabulary.nearest('qqqqqq'), undefined);
});

test('another first letter is another word', () => {
  for (const [word = '', other = ''] of [
    ['sword', 'word'],
    ['rarely', 'barely'],
    ['wield', 'field'],
    ['bali', 'chad'],
  ])
    assert.equal(of(other).nearest(word), undefined, word);
  assert.equal(of('yugoslavia').nearest('uygoslavia'), 'yugoslavia');
});

test('of words that are equally near, the one that may be meant', () => {
  const near = of('fang', 'fund', 'fung');
  assert.equal(near.nearest('fumg'), 'fung');
  assert.equal(
    near.nearest('fuxg', (word) => word === 'fang'),
    undefined,
  );
  assert.equal(
    of('chad', 'chat').nearest('chax', (word) => word === 'chat'),
    'chat',
  );
});

test('English words that are like others of the collection are known, and only those', () => {
  const good = goodWords(['country', 'dearth', 'beekeeping', 'tuareg']);
  assert.ok(good.includes('death'));
  for (const word of ['country', 'helicopter', 'taureg']) assert.ok(!good.includes(word), word);
});

test('words are alike that differ in their ends, and not by what chance has made begin alike', () => {
  const known = of('deal', 'drop', 'haiti', 'liberation', 'peace', 'beekeeping', 'warrant');
  assert.deepEqual(known.alike('haitian'), ['haiti']);
  assert.deepEqual(known.alike('peaceful'), ['peace']);
  assert.deepEqual(known.alike('liberated'), ['liberation']);
  for (const word of ['death', 'drones', 'libya', 'pe', 'warrior'])
    assert.deepEqual(known.alike(word), [], word);
});
