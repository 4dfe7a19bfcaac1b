import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { libraryOf } from '../library/fixture.ts';
import { wordsAlone, writeIndex } from './pagefind.ts';
import type { QuickFile } from './quick.ts';

test('the index holds what our interface loads and nothing else, and is the same twice', async () => {
  const library = libraryOf({});
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  try {
    const [first, second] = [join(folder, 'first'), join(folder, 'second')];
    const { records, bytes } = await writeIndex(library, first);
    await writeIndex(library, second);
    const files = filesIn(first);
    assert.deepEqual(files, filesIn(second));
    assert.equal(
      bytes,
      [...files.values()].reduce((sum, { length }) => sum + length, 0),
    );

    const names = [...files.keys()].filter((name) => !/\.pf_(?:fragment|index|filter|meta)$/.test(name));
    const own = ['pagefind-entry.json', 'pagefind.js', 'quick.json', 'words.txt'];
    assert.deepEqual(
      names.filter((name) => !/^wasm\.en_[0-9a-f]{10}\.pagefind$/.test(name)),
      own,
    );
    assert.equal(names.length, own.length + 1);

    const quick: QuickFile = JSON.parse(files.get('quick.json')?.toString() ?? '');
    assert.equal(quick.total, records);
    assert.equal(quick.rows.length, records);
    for (const file of quick.files) assert.ok(files.has(file), file);
    for (const [id, , url] of quick.rows) {
      const fragment = files.get(join('fragment', `${id}.pf_fragment`));
      assert.ok(fragment, url);
      assert.equal(JSON.parse(gunzipSync(fragment).toString().replace('pagefind_dcd', '')).url, url);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('words stand alone, or are parts of one with hyphens; other signs join them for Pagefind', () => {
  const text = '“Xi’s” report (July–August 2017) on non-interference, pp. 409–441; see 4(h).';
  assert.deepEqual([...wordsAlone(text)], ['report', '2017', 'on', 'non', 'interference', 'pp', 'see']);
});

function filesIn(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = entries.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(folder.length + 1), readFileSync(path)] as const;
  });
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
