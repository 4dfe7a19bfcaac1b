import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Annotation, quoteOf } from './annotation.ts';
import { toCsv, toMarkdown } from './note-tables.ts';

const root = 'https://example.org/reader/';
const note: Annotation = {
  id: 'urn:uuid:1',
  created: '2026-11-28T09:00:00.000Z',
  modified: '2026-11-28T09:30:00.000Z',
  ink: 'wavy',
  note: '=HYPERLINK("https://evil.example")\n# not a heading <b>',
  tags: ['one', '*two*'],
  targets: [
    {
      page: '/bees/hive/',
      place: 'hive-2',
      quote: quoteOf('He said “go,” and went.', 0, 13),
      fingerprint: '',
      label: 'The Hive, paragraph 2',
      printed: 'pp. 3–4',
    },
  ],
};

test('a spreadsheet gets texts, and no formula', () => {
  const [head, row] = toCsv([note], root).split('\r\n');
  assert.match(head ?? '', /^"Place","Printed page","Words","Note"/);
  assert.match(row ?? '', /^"The Hive, paragraph 2","pp\. 3–4","He said “go,”","'=HYPERLINK\(""https/);
  assert.match(row ?? '', /"https:\/\/example\.org\/reader\/bees\/hive\/#hive-2"$/);
});

test('Markdown shows what was typed as it was typed', () => {
  const text = toMarkdown([note], { title: 'Notes of Ana', root, cite: () => 'Roe, J. (2020). *Hives*.' });
  assert.equal(
    text,
    `# Notes of Ana

## [The Hive, paragraph 2, pp. 3–4](https://example.org/reader/bees/hive/#hive-2)

> He said “go,”

\\=HYPERLINK("https://evil.example")
\\# not a heading \\<b\\>

Tags: one, \\*two\\*

Roe, J. (2020). \\*Hives\\*.
`,
  );
});
