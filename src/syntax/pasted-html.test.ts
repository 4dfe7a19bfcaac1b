import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Table } from 'mdast';
import { libraryOf, replaced } from '../library/fixture.ts';
import { isElement, parseMdx } from './parse.ts';
import { tableGrid, tableIn } from './table-grid.ts';

const front = '---\nkey: news\ntitle: Bees\n---\n\n';

test('notes and links pasted as HTML are notes and links', () => {
  const text = `${front}There are <a href="https://example.org/">bees</a>.<sup id="r1"><a href="#f1">1</a></sup>

<p align="center">* * *</p>

<small>

<p class="footnote" id="f1">1. Counted by <a href="https://example.org/roe">Roe</a>. <a href="#r1">↩︎</a></p>

</small>
`;
  const { documents } = libraryOf({ 'documents/news/01-news.mdx': text });
  const news = documents.find(({ key }) => key === 'news');
  assert.deepEqual(
    news?.notes.map(({ label, text }) => [label, text]),
    [['1', 'Counted by Roe.']],
  );
  assert.deepEqual(
    news?.passages.map((passage) => passage.text),
    ['There are bees.'],
  );
});

/** The passages of a text as pasted, by id, label and words. */
function passagesOf(text: string, record = ''): [id: string, label: string | undefined, text: string][] {
  const changes = {
    'comparisons.yaml': '[]\n',
    ...replaced('documents/news/document.yaml', 'lead: Read it too.\n', `lead: Read it too.\n${record}`),
    'documents/news/01-news.mdx': `${front}${text}\n`,
    'documents/news/a.png': readFileSync('e2e/fixture/garden.png'),
  };
  if (!text.includes('a.png')) Reflect.deleteProperty(changes, 'documents/news/a.png');
  const news = libraryOf(changes).documents.find(({ key }) => key === 'news');
  return (news?.passages ?? []).map(({ id, label, text }) => [id, label, text]);
}

test('a table pasted as HTML is one of Markdown, with what reaches over rows and columns', () => {
  const html = `<table>
<caption>Table 2. Crops</caption>
<tr><th rowspan="2">Crop</th><th colspan="2">Yield</th></tr>
<tr><th>2020</th><th>2021</th></tr>
<tr><td>Beans</td><td>4</td><td>5</td></tr>
</table>`;
  const tree = parseMdx(html);
  const [table] = tree.children;
  assert(table && isElement(table, 'Table'));
  const grid = tableGrid(tableIn(table) as Table, table);
  assert.deepEqual(
    [...grid.head, ...grid.body].map((row) =>
      row.map(({ node, columns, rows, heads }) => [
        node.children.map((child) => ('value' in child ? child.value : '')).join(''),
        columns,
        rows,
        heads,
      ]),
    ),
    [
      [
        ['Crop', 1, 2, 'column'],
        ['Yield', 2, 1, 'column'],
      ],
      [
        ['2020', 1, 1, 'column'],
        ['2021', 1, 1, 'column'],
      ],
      [
        ['Beans', 1, 1, undefined],
        ['4', 1, 1, undefined],
        ['5', 1, 1, undefined],
      ],
    ],
  );
  assert.deepEqual(
    passagesOf(html).map(([id, label]) => [id, label]),
    [['table-2', 'Table 2']],
  );
});

test('captions, boxes and pictures are known as word processors and other Markdown write them', () => {
  const table = '\n\n| a | b |\n| --- | --- |\n| 1 | 2 |';
  for (const caption of [
    '**Table 1.1** Gardens',
    'Table 1.1 Gardens by region',
    '*Table 1.1: Gardens*',
    'Table 1.1',
  ])
    assert.deepEqual(
      passagesOf(`${caption}${table}`).map(([id]) => id),
      ['table-1-1'],
      caption,
    );
  // A sentence about a table is none of its captions.
  assert.deepEqual(
    passagesOf(`Table 1 shows gardens.${table}`).map(([id]) => id),
    ['news-1', 'table-1'],
  );
  assert.deepEqual(passagesOf('> **Box 1.1: What is a garden?**\n>\n> A plot.'), [
    ['box-1-1', 'Box 1.1', 'What is a garden? A plot.'],
  ]);
  assert.deepEqual(
    passagesOf('![Rain](a.png)\n*Figure 3. Rain, by month.*').map(([id, label]) => [id, label]),
    [['figure-3', 'Figure 3']],
  );
});

test('entries with letters and verses are lines, as they were written', () => {
  const html = (text: string) => JSON.stringify(parseMdx(text)).split('"break"').length - 1;
  assert.equal(html('The Council:\n(a) asks;\n(b) thanks.'), 2);
  assert.equal(html('a) none\nb) some'), 1);
  assert.equal(html('| A line\n| and one more'), 1);
  assert.equal(html('A text that goes\non (a) here\nand there.'), 0);
  assert.deepEqual(passagesOf('| A line\n| and one more'), [['news-1', undefined, 'A line and one more']]);
});

test('an annex counts its paragraphs anew', () => {
  const documents = {
    'comparisons.yaml': '[]\n',
    ...replaced('documents/news/document.yaml', 'paging: single', 'paging: sections\nparagraphs: own'),
    'documents/news/01-news.mdx': `${front}1. The first.\n\n2. The second.\n`,
    'documents/news/02-annex.mdx':
      '---\nkey: annex\ntitle: Annex I\n---\n\n1. Another, after [one](#paragraph-1) and before [two](#annex-paragraph-2).\n\n2. The last.\n',
  };
  const news = libraryOf(documents).documents.find(({ key }) => key === 'news');
  assert.deepEqual(
    news?.passages.map(({ id, label }) => [id, label]),
    [
      ['paragraph-1', 'paragraph 1'],
      ['paragraph-2', 'paragraph 2'],
      ['annex-paragraph-1', 'Annex I, paragraph 1'],
      ['annex-paragraph-2', 'Annex I, paragraph 2'],
    ],
  );
});

test('notes may stand below the table that has their marks', () => {
  const text = 'Text.\n\n| a | b |\n| --- | --- |\n| 1[^1] | 2 |\n\n[^1]: Provisional.\n\n## Next\n\nMore.';
  assert.deepEqual(
    passagesOf(text).map(([id]) => id),
    ['news-1', 'table-1', 'news-2'],
  );
});

test('what says below a table where it is from is part of it', () => {
  const text = '| a | b |\n| --- | --- |\n| 1 | 2 |\n\nSource: Garden Survey.\n\nMore.';
  assert.deepEqual(passagesOf(text), [
    ['table-1', 'Table 1', 'a b 1 2 Source: Garden Survey.'],
    ['news-1', undefined, 'More.'],
  ]);
});
