import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWords, slips, Vocabulary, WordList, wordsOfRecord } from './spelling.ts';

const vocabulary = new Vocabulary(readWords('mali\npeace\npeacekeeping\nsovereignty\ntuareg 3 7'));

test('counts slips of the finger, letters in the wrong order as one', () => {
  assert.equal(slips('tuareg', 'taureg', 2), 1);
  assert.equal(slips('sovreignty', 'sovereignty', 2), 1);
  assert.equal(slips('mali', 'peacekeeping', 2), 3);
});

test('puts near words right and leaves short or strange ones alone', () => {
  assert.equal(vocabulary.nearest('peacekeping'), 'peacekeeping');
  assert.equal(vocabulary.nearest('taureg'), 'tuareg');
  assert.equal(
    new Vocabulary(readWords('contributes\ncontributors')).nearest('contributers'),
    'contributors',
  );
  assert.equal(new Vocabulary(readWords('taiwan')).nearest('tawain'), 'taiwan');
  assert.equal(vocabulary.nearest('bali'), undefined);
  assert.equal(vocabulary.nearest('qqqqqq'), undefined);
});

test('words are alike that differ in their ends, and not by what chance has made begin alike', () => {
  const known = new Vocabulary(readWords('deal\ndrop\nhaiti\nliberation\npeace\npeacekeeping\nwarrant'));
  const alike = (word: string) => known.alike(word);
  assert.deepEqual(alike('haitian'), ['haiti']);
  assert.deepEqual(alike('peaceful'), ['peace']);
  assert.deepEqual(alike('liberated'), ['liberation']);
  for (const word of ['death', 'drones', 'libya', 'pe', 'warrior']) assert.deepEqual(alike(word), [], word);
});

test('knows beginnings', () => {
  assert.equal(vocabulary.begins('sover'), true);
  assert.equal(vocabulary.begins('sovr'), false);
  assert.equal(new Vocabulary(readWords('3084 7')).begins('308'), true);
});

test('writes every word once, with the records whose text has it', () => {
  const record = { title: 'Note 1', content: 'Peace, peace of 1990.', names: ['PKO'], words: [] };
  const other = { ...record, content: 'Peace and war.' };
  const list = new WordList();
  for (const one of [record, other]) list.add(wordsOfRecord(one));
  const written = list.write();
  assert.equal(written, '1990 0\nnote\npeace 0 1\npko\nwar 1');
  assert.deepEqual(readWords(written).get('peace'), [0, 1]);
});

test('a word with an ending is no slip', () => {
  assert.equal(vocabulary.knows('tuareger'), true);
  assert.equal(vocabulary.knows('peacekeeping'), true);
  assert.equal(vocabulary.knows('sovreignty'), false);
});

test('finds a rare word in either number', () => {
  assert.deepEqual(vocabulary.holders('tuaregs'), [3, 7]);
  assert.deepEqual(vocabulary.holders('peace'), []);
});
