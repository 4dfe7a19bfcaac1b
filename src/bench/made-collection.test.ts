import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadLibrary } from '../library/load-library.ts';
import { writeCollection } from './made-collection.ts';

test('made collections are sound, and of the size that was asked for', () => {
  const small = mkdtempSync(join(tmpdir(), 'collection-'));
  const folder = mkdtempSync(join(tmpdir(), 'collection-'));
  try {
    writeCollection(small, 10);
    assert.equal(loadLibrary(small).documents.length, 2);
    writeCollection(folder, 100);
    const { documents, sections, sources, statistics } = loadLibrary(folder);
    assert.equal(sections.filter(({ role }) => role === 'body').length, 100);
    assert.deepEqual([documents.length, sources.size > 100, statistics.size], [20, true, 140]);
  } finally {
    for (const made of [small, folder]) rmSync(made, { recursive: true });
  }
});
