import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuery } from './query.ts';
import { kindsHinted } from './question.ts';

test('the way of asking hints at the kind that answers', () => {
  assert.deepEqual(kindsHinted('How many bees are in a hive?'), ['statistic']);
  assert.deepEqual(kindsHinted('when was the hive built'), ['event']);
  assert.deepEqual(kindsHinted('what does UNTSO stand for'), ['term']);
  assert.deepEqual(kindsHinted('who wrote about bees'), ['section', 'source']);
  assert.deepEqual(kindsHinted('why do bees dance'), ['passage']);
  assert.deepEqual(kindsHinted('UNTSO'), ['term']);
  assert.deepEqual(kindsHinted('bees'), []);
});

test('a kind is named where its word stands for it', () => {
  const named = (text: string) => parseQuery(text).kinds.named;
  assert.deepEqual(named('note on bees'), ['note']);
  assert.deepEqual(named('honey definition'), ['term']);
  assert.deepEqual(named('which notes cite Seeley'), ['note']);
  assert.deepEqual(named('their long-term interests abroad'), []);
  assert.deepEqual(named('notes'), []);
});

test('words of the form are told from those of the subject, unless there are no others', () => {
  const subject = (text: string) =>
    parseQuery(text).words.flatMap(({ text, ofForm }) => (ofForm ? [] : [text]));
  assert.deepEqual(subject('who wrote about the dance of bees'), ['dance', 'bees']);
  assert.deepEqual(subject('J. Seeley et al'), ['seeley']);
  assert.deepEqual(subject('notes'), ['notes']);
  assert.deepEqual(subject('who wrote the report'), ['report']);
});
