import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { decompress } from 'woff2-encoder';
import { checkWorkerPackages, noticeOf, packagesOf } from './licenses.ts';

test('the packages of a script are known by its modules', () => {
  const modules = [
    '/project/node_modules/leven/index.js',
    '/project/node_modules/leven/other.js?v=1',
    'C:\\project\\node_modules\\@scope\\name\\a.js',
    '/project/node_modules/a/node_modules/idb/build/index.js',
    '/project/src/components/Search/page.ts',
    '\0vite/preload-helper.js',
  ];
  assert.deepEqual(packagesOf(modules), ['@scope/name', 'idb', 'leven']);
  checkWorkerPackages(['workbox-core']);
  assert.throws(() => checkWorkerPackages(['workbox-core', 'leven']), /license of leven/);
});

test('a notice has name, release, license and its words; a package without one is told', () => {
  const { version } = JSON.parse(readFileSync('node_modules/leven/package.json', 'utf8'));
  assert.match(
    noticeOf('leven'),
    new RegExp(`^leven ${version} \\(MIT\\)\n\nMIT License\n\nCopyright \\(c\\) Sindre`),
  );
  assert.throws(() => noticeOf('format'), /The package format brings no license\./);
});

test('a changed typeface does not bear the name that its license reserves', async () => {
  for (const style of ['normal', 'italic']) {
    const bytes = Buffer.from(await decompress(readFileSync(`src/styles/fonts/serif-${style}.woff2`)));
    const at = bytes.readUInt32BE(bytes.indexOf('name') + 8);
    const words = at + bytes.readUInt16BE(at + 4);
    for (let index = 0; index < bytes.readUInt16BE(at + 2); index += 1) {
      const record = at + 6 + index * 12;
      const [kind = 0, length = 0, offset = 0] = [6, 8, 10].map((field) =>
        bytes.readUInt16BE(record + field),
      );
      const text = Buffer.from(bytes.subarray(words + offset, words + offset + length))
        .swap16()
        .toString('utf16le');
      // The notice itself names it, and must.
      if (kind === 0) assert.match(text, /Adobe.*Reserved Font Name ‘Source’/);
      else assert.doesNotMatch(text, /source/i);
    }
  }
});
