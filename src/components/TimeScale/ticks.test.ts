import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ticksOf } from './ticks.ts';

const named = (first: number, last: number) =>
  ticksOf(first, last).flatMap(({ year, isNamed }) => (isNamed ? year : []));

test('a scale of time names years that fit beside each other, however short or long it is', () => {
  assert.deepEqual(named(2017, 2018), [2017, 2018]);
  assert.deepEqual(named(1988, 2018), [1990, 1995, 2000, 2005, 2010, 2015]);
  assert.deepEqual(named(1648, 2021).slice(0, 3), [1650, 1675, 1700]);
  for (const span of [1, 10, 40, 100, 372, 1500, 3000]) {
    const names = named(1500 - span, 1500);
    assert.ok(names.length >= 2 && names.length <= 17, `${span} years: ${names}`);
  }
});

test('four marks stand between two years that are named', () => {
  const marks = ticksOf(1648, 2021).map(({ year }) => year);
  assert.deepEqual(marks.slice(0, 6), [1650, 1655, 1660, 1665, 1670, 1675]);
});
