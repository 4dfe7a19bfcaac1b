import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatOrdinal, formatValue, statedNumber } from './number.ts';
import { printedValue, valueWithUnit } from './statistic.ts';

test('values print as prose has them', () => {
  for (const [value, unit, printed] of [
    [2600, 'beekeepers', '2,600'],
    [2.7, 'percent', '2.7%'],
    [-15.7, 'percent', '−15.7%'],
    [73_000_000_000, 'US dollars', '$73\u00a0billion'],
    [2_300_000, 'personnel', '2.3\u00a0million'],
    [18_600_000_000_000, 'US dollars', '$18.6\u00a0trillion'],
    [2012, 'year', '2012'],
    [0.0005, 'times', '0.0005'],
  ] as const) {
    assert.equal(formatValue(value, unit), printed);
  }
});

test('a printed word goes before the value', () => {
  assert.equal(printedValue({ value: 6, unit: 'rank', printed: 'sixth' }), 'sixth');
  assert.equal(printedValue({ value: 6, unit: 'officers' }), '6');
});

test('tables tell the value with its unit', () => {
  assert.equal(valueWithUnit({ value: 6, unit: 'rank' }), '6th');
  assert.equal(valueWithUnit({ value: 1, unit: 'years' }), '1 year');
  assert.equal(valueWithUnit({ value: 1, unit: 'neighboring countries' }), '1 neighboring country');
  assert.equal(valueWithUnit({ value: 1, unit: 'mailboxes' }), '1 mailbox');
  assert.equal(valueWithUnit({ value: 2600, unit: 'beekeepers' }), '2,600 beekeepers');
  assert.equal(valueWithUnit({ value: 28, unit: 'percent' }), '28%');
});

test('ordinals', () => {
  assert.deepEqual([1, 2, 3, 4, 11, 22, 113].map(formatOrdinal), [
    ...['1st', '2nd', '3rd', '4th', '11th', '22nd', '113th'],
  ]);
});

test('printed forms state numbers', () => {
  for (const [printed, value] of [
    ['8,000', 8000],
    ['$1\u00a0billion', 1e9],
    ['10.25%', 10.25],
    ['five', 5],
    ['twenty-one', 21],
    ['one hundred and fifty', 150],
    ['two thousand five hundred', 2500],
    ['twenty-five thousand', 25_000],
    ['forty-two million', 42e6],
    ['one hundred and fifty thousand', 150_000],
    ['two dozen', 24],
    ['a hundred', 100],
    ['$18.6 trillion', 18.6e12],
    ['twentyfold', 20],
    ['sixth', 6],
    ['twice', 2],
    ['ten years', 10],
    ['a year', 1],
    ['a decade', 10],
    ['largest', 1],
    ['second-largest', 2],
    ['twenty-first', 21],
    ['2000–2011', 12],
    ['−3', -3],
    ['half a million', undefined],
    ['two-thirds', undefined],
    ['a third', undefined],
    ['many', undefined],
  ] as const) {
    assert.equal(statedNumber(printed), value, printed);
  }
});
