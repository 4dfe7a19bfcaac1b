import assert from 'node:assert/strict';
import { test } from 'node:test';
import { secondsOf } from '../fixture.ts';
import { parseTree } from './yaml-tree.ts';

const list = (entries: number) =>
  '- id: hive\n  title: Bees! The State of the Hive\n  year: 2016\n'.repeat(entries);

test('a list of eight times the records takes eight times as long, or somewhat more, and not sixty-four times', () => {
  const secondsFor = (entries: number) =>
    secondsOf(() => assert.ok(parseTree('sources.yaml', list(entries), [])?.isWhole)).seconds;
  secondsFor(500);
  const few = secondsFor(500);
  const many = secondsFor(4000);
  assert.ok(many < 24 * few, `${few} s, then ${many} s`);
});
