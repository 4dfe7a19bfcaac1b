import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addInitials } from './initials.ts';

const letters = (content: string) =>
  addInitials({
    kind: 'passage',
    url: '/',
    title: '',
    where: '',
    documents: [],
    content,
    names: [],
    words: [],
  }).words;

test('a name of three words or more is found by its letters, also behind what stands before it', () => {
  assert.deepEqual(letters('the International Monetary Fund and the World Bank'), ['imf']);
  assert.deepEqual(letters('In the Democratic Republic of the Congo,'), ['drc']);
  assert.deepEqual(letters('at the UN General Assembly'), ['unga']);
  assert.deepEqual(letters('Peru’s Ministry of National Defense'), ['pmnd', 'mnd']);
  assert.deepEqual(letters('A bee. It flies.'), []);
});
