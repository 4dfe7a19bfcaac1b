import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanQuery, joinedPairs, longestQuery, parseQuery, replaceWords, unquoted } from './query.ts';

const words = (text: string, typing = false) => parseQuery(text, typing).words.map(({ text }) => text);

test('questions keep the words that tell', () => {
  assert.deepEqual(words('When did China join peacekeeping in 1990?'), [
    'china',
    'join',
    'peacekeeping',
    '1990',
  ]);
  assert.deepEqual(words('wich bees dont dance, and who’s the queen'), ['bees', 'dance', 'queen']);
  assert.deepEqual(words('what is it'), ['what', 'is', 'it']);
});

test('a word counts once, in either number', () => {
  assert.deepEqual(words('troops and more troops, a troop'), ['troops']);
});

test('control and format characters are dropped, length is bounded by characters', () => {
  assert.equal(cleanQuery('  a\u0000b\u202e c\u200bd \n e\ud800 '), 'a b cd e');
  assert.equal([...cleanQuery('😀'.repeat(1000))].length, longestQuery);
  assert.deepEqual(words('\u0000\r\n'), []);
  assert.deepEqual(words('<>"&\''), []);
});

test('quotation marks of any style hold a phrase; one alone holds nothing', () => {
  assert.deepEqual(parseQuery('the "view from Beijing"').phrases, [
    ['view from beijing', 'viewfrom beijing', 'view frombeijing'],
  ]);
  assert.deepEqual(parseQuery('“non-traditional” x').phrases, [['non traditional', 'nontraditional']]);
  assert.deepEqual(parseQuery('"unterminated words').phrases, []);
  assert.deepEqual(words('"to the point"'), ['to', 'the', 'point']);
  assert.equal(unquoted('the „view“ from "Beijing"'), 'the view from Beijing');
});

test('only the last word is unfinished, and only while one types', () => {
  const unfinished = (text: string, typing: boolean) =>
    parseQuery(text, typing)
      .words.filter((word) => word.unfinished)
      .map(({ text }) => text);
  assert.deepEqual(unfinished('peace kee', true), ['kee']);
  assert.deepEqual(unfinished('peace keeping ', true), []);
  assert.deepEqual(unfinished('peace kee', false), []);
});

test('neighbors are looked for as one word, too', () => {
  assert.deepEqual(joinedPairs(parseQuery('non-interference')), [{ at: 0, text: 'noninterference' }]);
  assert.deepEqual(joinedPairs(parseQuery('8000 troops')), []);
});

test('a name is looked for in its other forms', () => {
  assert.deepEqual(parseQuery('USA').words[0]?.variants, ['united states', 'america', 'american', 'us']);
  assert.deepEqual(parseQuery('nineteen').words[0]?.variants, ['19']);
  assert.deepEqual(parseQuery('sept').words[0]?.variants, ['september', 'sep']);
  assert.deepEqual(parseQuery('labour').words[0]?.variants, ['labor']);
  assert.deepEqual(parseQuery('signalling').words[0]?.variants, ['signaling']);
  assert.deepEqual(parseQuery('sent').words[0]?.variants, ['send']);
  assert.deepEqual(parseQuery('pays').words[0]?.variants, ['pay', 'paid', 'payer']);
  assert.deepEqual(parseQuery('sending').words[0]?.variants, ['send', 'sent']);
  assert.ok(parseQuery('biggest').words[0]?.variants.includes('largest'));
  assert.deepEqual(parseQuery('minusma').words[0]?.variants, []);
});

test('a name of several words is one, and is looked for in its other forms', () => {
  assert.deepEqual(words('the United Kingdom votes'), ['united kingdom', 'votes']);
  assert.deepEqual(parseQuery('Democratic Republic of the Congo').words[0]?.variants, [
    'drc',
    'congo',
    'congolese',
  ]);
  assert.deepEqual(words('united front of states'), ['united', 'front', 'states']);
});

test('a correction leaves the rest of the query as it was', () => {
  assert.equal(
    replaceWords('“Peacekeping” in Mali?', new Map([['peacekeping', 'peacekeeping']])),
    '“peacekeeping” in Mali?',
  );
});
