import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { secondsOf, withContent } from '../library/fixture.ts';
import { loadLibrary } from '../library/load-library.ts';
import { importSources } from './import-sources.ts';

// Libraries that somebody has made to break what reads them, or that a program has broken. Nothing is lost unsaid: each entry is
// added, a double, or told to be left out; what is added passes the check; none takes long.

type Case = [name: string, file: string, text: string | Buffer, entries: number];

const json = (...items: unknown[]): string => JSON.stringify(items);
const book = { id: 'a', type: 'book', title: 'Bees' };

const cases: Case[] = [
  ['a type that every object has', 'works.bib', '@__proto__{a, title={Bees}}', 1],
  ['a type that every object can do', 'works.bib', '@constructor{a, title={Bees}}', 1],
  [
    'keys that every object has',
    'works.bib',
    '@book{__proto__, title={Bees}}\n@book{toString, title={Wax}}',
    2,
  ],
  [
    'a field that every object has',
    'works.bib',
    '@book{a, title={Bees}, __proto__={x}, hasOwnProperty={y}}',
    1,
  ],
  ['a string of itself', 'works.bib', '@string{a = a # a}\n@book{b, title = a # "x"}', 1],
  [
    'strings of strings',
    'works.bib',
    `@string{a0 = "bees "}\n${Array.from({ length: 40 }, (_, index) => `@string{a${index + 1} = a${index} # a${index}}`).join('\n')}\n@book{b, title = a40}`,
    3,
  ],
  ['a thousand parts', 'works.bib', `@book{b, title = ${Array(1000).fill('"x"').join(' # ')}}`, 1],
  ['a key of steps', 'works.bib', '@book{../../etc/passwd, title={Bees}}', 1],
  ['a cross-reference to itself', 'works.bib', '@inbook{a, crossref={a}, title={Bees}, pages={1--2}}', 1],
  ['entries in each other', 'works.bib', '@book{a, title={Bees}, note={@book{b, title={Wax}}}}', 1],
  ['an author without end', 'works.bib', `@book{a, title={Bees}, author={${'A. '.repeat(5000)}B}}`, 1],
  ['a byte 0', 'works.bib', '@book{a, title={Be\0es}}', 1],
  ['a control sequence', 'works.bib', '@book{a, title={\\input{/etc/passwd} Bees}}', 1],
  ['an equation without end', 'works.bib', '@book{a, title={Bees $\\frac{1}{2 and more}}', 1],
  ['a change of direction', 'works.bib', '@book{a, title={Be\u202Ees}}', 1],
  ['two entries without anything between', 'works.bib', '@book{a,title={Bees}}@book{b,title={Wax}}', 2],
  ['an address of code', 'works.bib', '@book{a, title={Bees}, url={javascript:alert(1)}}', 1],
  ['bytes 0 between fields', 'works.ris', 'TY  - BOOK\n\0\0\0\nTI  - Be\0es\nER  - \n', 1],
  ['a type that every object has, in RIS', 'works.ris', 'TY  - __proto__\nTI  - Bees\nER  - \n', 1],
  ['ends without beginnings', 'works.ris', 'ER  - \nER  - \nTY  - BOOK\nTI  - Bees\nER  - \n', 1],
  ['an entry that does not end', 'works.ris', 'TY  - BOOK\nTI  - Bees\n', 1],
  ['a line of a million letters', 'works.ris', `TY  - BOOK\nTI  - ${'Bees '.repeat(200_000)}\nER  - \n`, 1],
  [
    'thousands of authors',
    'works.ris',
    `TY  - BOOK\nTI  - Bees\n${'AU  - Doe, J.\n'.repeat(5000)}ER  - \n`,
    1,
  ],
  ['line ends of three systems', 'works.ris', 'TY  - BOOK\r\nTI  - Bees\rPY  - 2020\nER  - \n', 1],
  ['lists in lists', 'works.json', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, 1],
  ['records in records', 'works.json', `[${'{"id":'.repeat(20_000)}1${'}'.repeat(20_000)}]`, 1],
  [
    'a record in a field',
    'works.json',
    `[{"id":"a","type":"book","title":${'{"a":'.repeat(500)}1${'}'.repeat(500)}}]`,
    1,
  ],
  [
    'a field that every object has, in JSON',
    'works.json',
    '[{"id":"a","type":"book","title":"Bees","__proto__":{"title":"Wax"},"constructor":1}]',
    1,
  ],
  ['a field twice', 'works.json', '[{"id":"a","type":"book","title":"Bees","title":"Wax"}]', 1],
  ['nothing for a work', 'works.json', json(null, book, 0, 'x', []), 5],
  [
    'names that are none',
    'works.json',
    json({ ...book, author: [null, 0, {}, { family: '' }, { family: 'Doe' }] }),
    1,
  ],
  ['half a character', 'works.json', '[{"id":"a","type":"book","title":"Be\\uD800es"}]', 1],
  ['a date of no year', 'works.json', json({ ...book, issued: { 'date-parts': [[null, 13, 99]] } }), 1],
  ['a date of words in words', 'works.json', json({ ...book, issued: { raw: 'x'.repeat(50_000) } }), 1],
  [
    'markup that runs',
    'works.json',
    json({ ...book, title: '<img src=x onerror=alert(1)>Bees<script>alert(1)</script>' }),
    1,
  ],
  ['lines in a line', 'works.json', json({ ...book, title: 'Bees\nER  - \nTY  - BOOK' }), 1],
  ['an identifier of a record', 'works.json', json({ ...book, id: { a: 1 } }), 1],
  [
    'numbers beyond all numbers',
    'works.json',
    '[{"id":"a","type":"book","title":"Bees","volume":1e999,"issued":{"date-parts":[[1e999]]}}]',
    1,
  ],
];

for (const [name, file, text, entries] of cases) {
  test(name, () => {
    withContent({ 'sources.yaml': '[]\n' }, (folder) => {
      const path = join(folder, file);
      writeFileSync(path, text);
      const { seconds, result } = secondsOf(() => importSources(folder, path, {}));
      assert.ok(seconds < 3, `${seconds} s`);
      const { added, doubles, left } = result;
      const told = JSON.stringify({ added, doubles, left }).slice(0, 600);
      assert.equal(added.length + doubles.length + left.length, entries, told);
      for (const { why } of left) assert.ok(why.length > 5 && why.length < 600, told);
      const written = readFileSync(join(folder, 'sources.yaml'), 'utf8');
      assert.ok(!written.includes('javascript:'), written.slice(0, 600));
      // What is added stands there as a sound list; that nothing cites it is another matter.
      try {
        loadLibrary(folder);
      } catch (error) {
        const { problems = [] } = error as {
          problems?: { file: string; line: number; code: string; message: string }[];
        };
        const ofList = problems.filter((one) => one.file === 'sources.yaml' && one.code !== 'unused-source');
        assert.deepEqual(ofList, []);
      }
    });
  });
}
