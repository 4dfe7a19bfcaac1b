import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes } from 'mdast';
import { mathml } from '../syntax/mathml.ts';
import { parseMdx } from '../syntax/parse.ts';
import { reportOn, soundContent } from './fixture.ts';
import { news } from './odd-content.ts';

// What real documents have, and the check once took for a mistake.

const sound: [what: string, text: string][] = [
  ['a term that is a sign', 'Signs:\n\n‘…’\n: More of the same.\n\n\\<--\n: An arrow.'],
  ['bold words that are an entry', '- **Labour**\n- **Pipes**\n\n1. **Fund the taps;**\n2. **test them.**'],
  ['a sentence that is stressed as a whole', '**The Assembly may wish to ask for a further report.**'],
  ['bold words in a quotation', '> **To whom it may concern**\n>\n> Taps are dry.'],
  ['bold words in a box', '<Box title="Costs">\n\n**Labour**\n\nDear.\n\n</Box>'],
  [
    'a table without a number among those that have one',
    '| a | b |\n| - | - |\n| 1 | 2 |\n\nTable 1: Bees\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\nWords.\n\n| a | b |\n| - | - |\n| 1 | 2 |',
  ],
  ['the web by its letters', 'Bees are on the WWW. Look there.'],
  ['an equation with another in its words', 'It is $\\text{if $x_{1} > 0$ only}$ so.'],
  ['many words in angle brackets', 'In \\<man>/\\<locale>/\\<section>. '.repeat(20)],
];

for (const [what, text] of sound)
  test(`${what} is sound`, () => assert.equal(reportOn(news(`Words.\n\n${text}`)), ''));

test('a drawn table is told once, and the rest of the file is read', () => {
  const drawn =
    '+---------+------+\n| Setting | 2027 |\n+=========+======+\n| Camp A  | 16.0 |\n+---------+------+';
  const report = reportOn(news(`Words.\n\n${drawn}`));
  assert.equal(report.match(/^\s*documents/gm)?.length, 1, report);
  assert.match(report, /01-news.mdx:9:1 {2}broken-markdown\n.*drawn with \+ and -/);
});

test('equations are set that were written for a paper', () => {
  for (const latex of [
    '\\ensuremath{\\mathcal{Y}} = \\mbox{all } x',
    '\\begin{eqnarray} a &=& b \\\\ c &=& d \\end{eqnarray}',
    '\\mathbbm{1}_{A}\\xspace',
  ])
    assert.equal(typeof mathml(latex, true), 'object', latex);
  assert.match(String(mathml('\\bm_{x}', true)), /lacks what it needs|Expected/);
});

test('wrapped lines of Chinese go on without a space, those of other languages with one', () => {
  const [chinese, english] = parseMdx('供水状况\n良好，\n水质安全。\n\nTwo\nwords.').children.map(wordsOf);
  assert.equal(chinese, '供水状况良好，水质安全。');
  assert.equal(english, 'Two\nwords.');
});

const wordsOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';

test('a record that is not filled in yet hides nothing of its text', () => {
  const record = 'documents/news/document.yaml';
  const told = reportOn({
    ...news('There are --- bees.'),
    [record]: soundContent[record].replace(/^(?:issued|authors):.*\n/gm, ''),
  });
  assert.deepEqual(
    [...told.matchAll(/^\S+ {2}(\S+)$/gm)].map(([, code]) => code),
    ['broken-markdown', 'missing-field', 'missing-field'],
  );
});
