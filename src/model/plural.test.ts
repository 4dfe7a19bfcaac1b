import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plural, singular } from './plural.ts';

test('the singular of most plurals, and of nothing else', () => {
  for (const [word, one] of [
    ['troops', 'troop'],
    ['crises', 'crise'],
    ['countries', 'country'],
    ['boxes', 'box'],
    ['prizes', 'prize'],
    ['military observers', 'military observer'],
    ['status', 'status'],
    ['series', 'series'],
    ['mass', 'mass'],
    ['un', 'un'],
  ] as const) {
    assert.equal(singular(word), one);
  }
});

test('the plural of what lists are headed by', () => {
  assert.deepEqual(['Interview', 'Treaty', 'Speech', 'Essay'].map(plural), [
    ...['Interviews', 'Treaties', 'Speeches', 'Essays'],
  ]);
});
