import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuery } from './query.ts';
import { answersTo, hintsOf } from './question.ts';

const kindsHinted = (text: string) => hintsOf(text).map(({ kind }) => kind);

test('the way of asking hints at the kind that answers', () => {
  assert.deepEqual(kindsHinted('How many bees are in a hive?'), ['statistic']);
  assert.deepEqual(kindsHinted('when was the hive built'), ['event']);
  assert.deepEqual(kindsHinted('what does UNTSO stand for'), ['term']);
  assert.deepEqual(kindsHinted('who wrote about bees'), ['section', 'source']);
  assert.deepEqual(kindsHinted('why do bees dance'), ['passage']);
  assert.deepEqual(kindsHinted('do bees dance'), ['passage']);
  assert.deepEqual(kindsHinted('what do bees do in winter'), ['passage']);
  assert.deepEqual(kindsHinted('is the hive old'), ['passage']);
  assert.deepEqual(kindsHinted('June 2020'), ['event']);
  assert.deepEqual(kindsHinted('how do I cite it'), ['passage', 'page']);
  assert.deepEqual(kindsHinted('who said that bees dance'), ['passage']);
  assert.deepEqual(kindsHinted('works by Seeley'), ['source']);
  assert.deepEqual(kindsHinted('UNTSO'), ['term']);
  assert.deepEqual(kindsHinted('bees'), []);
});

test('how many asks for things, how much for money or a share, what share for a share', () => {
  const figures = {
    share: '2.7%, 1990–2016',
    things: 'more than 2,600 bees, February 1, 2018',
    money: '$11.4 billion, 2011',
    time: 'barely 10 years, 1990',
    place: '6th, early 2014',
    top: '1st, 2018',
  };
  const told = (text: string) =>
    Object.entries(figures).flatMap(([name, where]) =>
      hintsOf(text).some((hint) => !hint.where || hint.where.test(where)) ? [name] : [],
    );
  assert.deepEqual(told('how many bees'), ['things', 'time']);
  assert.deepEqual(told('what share of the honey'), ['share']);
  assert.deepEqual(told('how much did the honey cost'), ['share', 'money']);
  assert.deepEqual(told('how old is the hive'), ['time']);
  assert.deepEqual(told('how large is the hive'), Object.keys(figures));
  assert.deepEqual(told('which hive has the most honey'), ['top']);
  assert.deepEqual(told('is it the biggest hive'), ['top']);
  assert.deepEqual(told('most bees dance'), []);
});

test('a kind is named where its word stands for it', () => {
  const named = (text: string) => parseQuery(text).named.map(({ kind }) => kind);
  assert.deepEqual(named('note on bees'), ['note']);
  assert.deepEqual(named('honey definition'), ['term']);
  assert.deepEqual(named('which notes cite Seeley'), ['note']);
  assert.deepEqual(named('their long-term interests abroad'), []);
  assert.deepEqual(named('notes'), []);
});

test('a page with a number is one of print: the passages on it', () => {
  const places = [
    'The report, p. 5',
    'The report, pp. 4–5',
    'The report, pp. 5–6',
    'The report, pp. 14–15',
    'News',
  ];
  for (const text of ['page 5 of the report', 'p. 5', 'report p 5']) {
    const [page] = parseQuery(text).named;
    assert.equal(page?.kind, 'passage');
    assert.deepEqual(
      places.filter((place) => page?.where?.test(place)),
      places.slice(0, 3),
      text,
    );
  }
  assert.deepEqual(parseQuery('page on bees').named, [{ kind: 'page' }]);
});

test('words of the form are told from those of the subject, unless there are no others', () => {
  const subject = (text: string) =>
    parseQuery(text).words.flatMap(({ text, ofForm }) => (ofForm ? [] : [text]));
  assert.deepEqual(subject('who wrote about the dance of bees'), ['dance', 'bees']);
  assert.deepEqual(subject('J. Seeley et al'), ['seeley']);
  assert.deepEqual(subject('non-interference'), ['interference']);
  assert.deepEqual(subject('how many people are in the hive'), ['hive']);
  assert.deepEqual(subject('people'), ['people']);
  assert.deepEqual(subject('bees, 20%'), ['bees', '20']);
  assert.deepEqual(subject('notes'), ['notes']);
  assert.deepEqual(subject('who wrote the report'), ['report']);
});

test('a why asks for a reason and a should for advice, but need not find the word', () => {
  const [why, ...subject] = parseQuery('why do bees dance').words;
  assert.deepEqual([why?.text, why?.ofForm], ['why', true]);
  assert.ok(why?.variants.includes('reason'));
  assert.deepEqual(
    subject.map(({ text, ofForm }) => [text, ofForm]),
    [
      ['bees', false],
      ['dance', false],
    ],
  );
  assert.ok(parseQuery('what should bees do').words[0]?.variants.includes('recommendation'));
  assert.deepEqual(answersTo('bees'), []);
});
