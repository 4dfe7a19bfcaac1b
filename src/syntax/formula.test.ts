import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFormula, roundsTo } from './formula.ts';

const values: Record<string, number> = { all: 29, 'in-africa': 15 };
const evaluate = (text: string): number => parseFormula(text).evaluate((key) => values[key] ?? Number.NaN);

test('formulas compute as written', () => {
  for (const [text, result] of [
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 3 - 2', 5],
    ['100 / 10 / 5', 2],
    ['round(28.47) + 0.5', 28.5],
    ['all - in-africa', 14],
    ['5-1', 4],
  ] as const) {
    assert.equal(evaluate(text), result, text);
  }
  assert.deepEqual(parseFormula('in-africa / all * in-africa').keys, ['in-africa', 'all', 'in-africa']);
});

test('what is no formula says why', () => {
  for (const [text, reason] of [
    ['', 'it ends too early'],
    ['1 +', 'it ends too early'],
    ['(1 + 2', '")" is missing'],
    ['1 2', '"2" stands where an operator should'],
    ['3,084 / 10', '"," stands where an operator should'],
    ['* 2', '"*" stands where a number or a key should'],
    ['process.exit(0)', '"." stands where an operator should'],
    ['all constructor all', '"constructor" stands where an operator should'],
  ] as const) {
    assert.throws(() => parseFormula(text), { message: reason }, text);
  }
});

test('a result must round to what is stated, in as many decimals', () => {
  assert.ok(roundsTo(308.4, 308));
  assert.ok(roundsTo((28 / 59) * 100, 47));
  assert.ok(roundsTo(2.777, 2.78));
  assert.ok(!roundsTo(308.6, 308));
  assert.ok(!roundsTo(2.77, 2.78));
  assert.ok(!roundsTo(Number.POSITIVE_INFINITY, 1));
  assert.ok(!roundsTo(Number.NaN, 0));
});
