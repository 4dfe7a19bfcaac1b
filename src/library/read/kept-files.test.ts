import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { KeptFiles } from './kept-files.ts';

test('a file is read once, and again after each change, however soon it comes', () => {
  const kept = new KeptFiles<string>();
  let times = 0;
  const read = (path: string): string =>
    kept.of(path, () => {
      times += 1;
      return readFileSync(path, 'utf8');
    });
  // It has lain here for longer than a moment.
  assert.equal(read('package.json'), read('package.json'));
  assert.equal(times, 1);
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  try {
    const path = join(folder, 'text.mdx');
    for (let edit = 0; edit < 200; edit += 1) {
      // As many bytes each time.
      writeFileSync(path, String(1000 + edit));
      assert.equal(read(path), String(1000 + edit));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  assert.throws(() => read(join(folder, 'text.mdx')), { code: 'ENOENT' });
});
