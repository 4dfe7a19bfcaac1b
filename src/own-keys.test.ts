import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { own } from './syntax/own.ts';

/** Tables that are asked only with names of our own, or of the libraries that we call. */
const ours: Record<string, string> = {
  'src/library/read/schema-problem.ts expectations': 'kinds of values, as zod names them',
  'src/library/check/grammar.ts constructs': 'kinds of Markdown, as its parser names them',
  'src/library/check/elements.ts standsIn': 'elements that the vocabulary is known to have',
  'src/build/disk.ts troubles': 'codes of the system',
  'src/bibliographies/latex.ts accents': 'a name that was looked up before',
  'src/model/menu.ts lists': 'rooms of the site',
  'src/components/Notebook/ways-out.ts outs': 'what a button of the page says',
  'src/fuzz/odd-text.ts vocabulary': 'a key of the table itself',
  'src/fuzz/try-contents.ts lists': 'files of a content of our own',
  'src/search/outline.ts kinds': 'numbers of a file of our own',
  'src/search/row.ts kinds': 'numbers of a file of our own',
  'src/opening/open-document.ts formats': 'the ending of a file, with its dot',
  'src/opening/open-document.ts before': 'the ending of a file, with its dot',
  'src/mdx/write-table.ts aligned': 'alignments, as the reader of documents names them',
  'src/books/docx/docx-tree.ts kinds': 'alignments, as Markdown names them',
  'src/fuzz/sound-files.ts keyOf': 'keys of a content of our own',
};

test('no table is asked for what strangers wrote but for what it has itself', () => {
  const files = globSync('src/**/*.{ts,astro}').filter((file) => !/\.test\.ts$|mutations\.ts$/.test(file));
  const texts = new Map(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(file, 'utf8')]));
  const declared = /^(?:export )?const (\w+): (?:Readonly<|Partial<)*Record<(?:string|PropertyKey)\b/gm;
  const tables = new Set(
    [...texts.values()].flatMap((text) => [...text.matchAll(declared)].map(([, name]) => name)),
  );
  assert.ok(tables.size > 10);
  const asked = [...texts].flatMap(([file, text]) =>
    [...text.matchAll(/(?<![\w.])(\w+)\[(?!['"\d\]])/g)]
      .filter(([, name = '', ...others]) => others.length === 0 && tables.has(name))
      // Declared here, or imported by this name; a parameter of the same name is another thing.
      .filter(([, name]) => new RegExp(`const ${name}: |import[^;]*\\b${name}\\b`).test(text))
      .filter(
        ({ 1: name, index }) =>
          !text.slice(Math.max(0, index - 700), index).includes(`Object.hasOwn(${name},`),
      )
      .map(([, name]) => `${file} ${name}`),
  );
  assert.deepEqual(
    [...new Set(asked)].filter((place) => !Object.hasOwn(ours, place)),
    [],
    'Ask with own(table, key) of syntax/own.ts.',
  );
});

test('a table has what it has, and no more', () => {
  const table = { bees: 1 };
  assert.equal(own(table, 'bees'), 1);
  for (const key of ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])
    assert.equal(own(table, key), undefined, key);
});
