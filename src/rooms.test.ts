import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';

/** The rooms of the README's map, in its order, and those of library/ in theirs: imports go up this list. */
const rooms = [...readFileSync('README.md', 'utf8').matchAll(/^(src\/[\w./]+) {2,}\S/gm)].flatMap(
  ([, room = '']) =>
    room === 'src/library/'
      ? ['read/', 'linking.ts', 'address-texts.ts', 'check/', 'link/', ''].map((part) => room + part)
      : room,
);

/** The rank of a file: that of the most exact room that has it. */
const rankOf = (file: string): number =>
  rooms.indexOf(rooms.filter((room) => file.startsWith(room)).sort((a, b) => b.length - a.length)[0] ?? '');

/** What a file imports from the project, values and types alike, statically or when it is needed. */
const importsOf = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:^\s*(?:import|export)\b[^;'"]*?|\bimport\(\s*)['"](\.{1,2}\/[^'"?]+)/gm,
    ),
  ].map(([, path = '']) => posix.join(posix.dirname(file), path));

// Tests may build what they need of any room.
const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
  .map(({ parentPath, name }) => posix.join(parentPath.replaceAll('\\', '/'), name))
  .filter((file) => !/\.(?:test|d)\.ts$|^src\/library\/fixture\.ts$/.test(file));

test('every file is in a room of the README’s map', () => {
  assert.deepEqual(
    files.filter((file) => rankOf(file) < 0),
    [],
  );
});

test('imports go up the README’s map, never down', () => {
  const down = files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => rankOf(imported) > rankOf(file))
      .map((imported) => `${file} imports ${imported}`),
  );
  assert.deepEqual(down, []);
});

test('Pagefind is known in one place', () => {
  const isKnown = (file: string) =>
    /'pagefind'|pf_|pagefind[-.](?:js|entry|ui)|\.pagefind\b/.test(readFileSync(file, 'utf8'));
  assert.deepEqual(
    files.filter(isKnown).filter((file) => !file.startsWith('src/search/pagefind/')),
    // The folder’s name is an address of ours, and bench/ looks at the pages of others.
    ['src/bench/peer.ts', 'src/model/index-files.ts'],
  );
});

test('no two files have one name', () => {
  // A language has the same files as any other.
  const own = files.filter(
    (file) => !/^src\/(?:pages|messages|words\/languages|query\/languages)\//.test(file),
  );
  const byName = Map.groupBy(own, (file) => posix.basename(file));
  assert.deepEqual(
    [...byName.values()].filter((same) => same.length > 1),
    [],
  );
});
