import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { libraryOf } from '../library/fixture.ts';
import type { CollectionFile } from '../search/collection-file.ts';
import type { RecordOnPage } from '../search/pagefind/full-text.ts';
import { writeIndex } from './write-index.ts';

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
    const own = ['pagefind-entry.json', 'pagefind.js', 'quick.json', 'quotations.json', 'words.txt'];
    assert.deepEqual(
      names.filter((name) => !/^wasm\.en_[0-9a-f]{10}\.pagefind$/.test(name)),
      own,
    );
    assert.equal(names.length, own.length + 1);

    const quick: CollectionFile = JSON.parse(files.get('quick.json')?.toString() ?? '');
    assert.equal(quick.rows?.length, records);
    for (const file of quick.files) assert.ok(files.has(file), file);
    const pages = fragmentsOf(files);
    const found = pages.flatMap(({ url, meta }) =>
      (JSON.parse(meta.parts) as RecordOnPage[]).map(([, , fragment]) => url + fragment),
    );
    assert.deepEqual(new Set(found), new Set(quick.rows.map(([, url]) => url)));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a collection that is too large for one file is in parts, and Pagefind knows where on its page each record begins', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  try {
    await writeIndex(libraryOf({}), folder, { most: 1 });
    const files = filesIn(folder);
    const quick: CollectionFile = JSON.parse(files.get('quick.json')?.toString() ?? '');
    assert.equal(quick.rows, undefined);
    const { parts } = quick;
    assert.ok(parts);
    assert.equal(
      [...files.keys()].filter((name) => name.startsWith(parts.folder)).length,
      parts.words.length + parts.records.length,
    );
    const page = fragmentsOf(files).find(({ url }) => url === '/report/hive/');
    assert.ok(page);
    const words = page.content.split(/\s+/);
    for (const [start, , , title] of JSON.parse(page.meta.parts) as RecordOnPage[]) {
      assert.equal(words.slice(start, start + title.split(' ').length).join(' '), `${title}.`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

interface Fragment {
  url: string;
  content: string;
  meta: { parts: string };
}

function fragmentsOf(files: Map<string, Buffer>): Fragment[] {
  const fragments = [...files].filter(([name]) => name.endsWith('.pf_fragment'));
  return fragments.map(([, file]) => JSON.parse(gunzipSync(file).toString().replace('pagefind_dcd', '')));
}

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
