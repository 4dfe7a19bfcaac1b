import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

test('every promise names tests that are there', () => {
  const [, rest = ''] = readFileSync('.github/CONTRIBUTING.md', 'utf8').split(
    '### What is promised, and what tests it',
  );
  const [table = ''] = rest.split('\n### ');
  const rows = [...table.matchAll(/^\| (?!promise|-)(.+?) *\| (.*?) *\|$/gm)];
  assert.ok(rows.length > 10);
  for (const [, promise, tests = ''] of rows) {
    const files = [...tests.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
    assert.notEqual(files.length, 0, promise);
    for (const file of files) assert.ok(existsSync(file), `${promise}: ${file}`);
  }
});
