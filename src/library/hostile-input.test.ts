import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type Changes, problemsOf, replaced, secondsOf, soundContent } from './fixture.ts';

// What a stranger or a broken conversion may write: each is named where it stands, soon, and nothing is thrown.

const text = 'documents/news/01-news.mdx';
const section = soundContent[text];

const news = (words: string): Changes => replaced(text, 'There are bees again.', words);
const called = (key: string): Changes => ({ [text]: section.replace('key: news', `key: ${key}`) });
const source = (field: string): Changes => ({
  'sources.yaml': `${soundContent['sources.yaml']}  ${field}\n`,
});
const term = (definition: string): Changes => ({
  'terms.yaml': `- key: worker\n  term: worker\n  definition: ${definition}\n`,
});
const bees = (from: string, to: string): Changes => ({
  'statistics.yaml': soundContent['statistics.yaml'].replace(from, to),
});

const cases: Record<string, [name: string, changes: Changes, named: string][]> = {
  'names of JavaScript': [
    ['a field "constructor"', source('constructor: x'), 'sources.yaml:7 unknown-field'],
    ['a field "__proto__"', source('__proto__: x'), 'sources.yaml:7 unknown-field'],
    [
      'a type',
      { 'sources.yaml': soundContent['sources.yaml'].replace('book', 'valueOf') },
      'sources.yaml:2 wrong-value',
    ],
    ['an element', news('A <constructor>bee</constructor>.'), `${text}:7 unknown-element`],
    ['a citation', news('[Bees](@constructor).'), `${text}:7 unknown-source`],
  ],
  'more than anybody writes': [
    ['unclosed emphasis', news('*a '.repeat(40_000)), `${text}:7 large-file`],
    ['unclosed brackets', news('['.repeat(500_000)), `${text}:7 large-file`],
    ['unclosed links', news('[a]('.repeat(30_000)), `${text}:7 large-file`],
    ['blocks of quotation in each other', news(`${'> '.repeat(5000)}x`), `${text}:7 large-file`],
    ['lists in each other', news(`${'- '.repeat(20_000)}x`), `${text}:7 large-file`],
    [
      'elements in each other',
      news(`${'<Term is="worker">\n\n'.repeat(900)}x${'\n\n</Term>'.repeat(900)}`),
      `${text}:87 large-file`,
    ],
    [
      'a formula of brackets',
      bees('workers + drones', `${'('.repeat(4000)}1`),
      'statistics.yaml:10 formula-syntax',
    ],
    [
      'a formula of terms',
      bees('workers + drones', `1${' + 1'.repeat(1200)}`),
      'statistics.yaml:10 formula-syntax',
    ],
    ['a list in lists', { 'terms.yaml': '['.repeat(5000) }, 'terms.yaml:1 yaml-syntax'],
    [
      'a key',
      { 'terms.yaml': `- key: ${'a'.repeat(260)}\n  term: w\n  definition: A bee.\n  places: [hive-1]\n` },
      'terms.yaml:1 wrong-value',
    ],
    ['digits', bees('value: 20', 'value: 12345678901234567890'), 'statistics.yaml:14 wrong-value'],
    ['decimals', bees('value: 20', 'value: 1e-12'), 'statistics.yaml:14 wrong-value'],
    ['a note’s number', news('Bees.[^999999]\n\n[^999999]: Counted.'), `${text}:9 misnumbered-note`],
  ],
  'what nobody sees': [
    ['a change of direction by entity', news('There &#x202E; are.'), `${text}:7 odd-character`],
    ['a space without width by entity', news('There&#8203; are.'), `${text}:7 odd-character`],
    ['no character by entity', news('There &#0; are.'), `${text}:7 odd-character`],
    ['letters of a tag', news('There are\u{E0041}.'), `${text}:7 odd-character`],
    ['a Hangul filler', news('There are\u3164.'), `${text}:7 odd-character`],
    [
      'a title of Braille without dots',
      { [text]: section.replace('Bees Return', '\u2800') },
      `${text}:3 odd-character`,
    ],
    ['half a character', term('"A \\uD800 bee."'), 'terms.yaml:3 wrong-value'],
  ],
  'lines in a line': [
    [
      'by escape',
      { 'sources.yaml': soundContent['sources.yaml'].replace('title: Bees', 'title: "X\\nER  - "') },
      'sources.yaml:4 wrong-value',
    ],
    [
      'by block',
      { 'sources.yaml': soundContent['sources.yaml'].replace('title: Bees', 'title: |\n    A\n    B') },
      'sources.yaml:4 wrong-value',
    ],
  ],
  'what would be printed as typed': [
    ['a link in a link', news('[a [b](https://b.org) c](https://c.org).'), `${text}:7 broken-markdown`],
    ['an alert of no kind', news('> [!BEES]\n> Bees.'), `${text}:7 broken-markdown`],
  ],
  'what cannot be true': [
    ['the check digit of an ISSN', source('ISSN: 1234-5678'), 'sources.yaml:7 wrong-value'],
    ['an ISBN of X', source('ISBN: XXXXXXXXXX'), 'sources.yaml:7 wrong-value'],
    ['a DOI with steps', source('DOI: 10.1000/../x'), 'sources.yaml:7 wrong-value'],
    [
      'the address in words is another',
      news('[https://a.example](https://b.example).'),
      `${text}:7 unsafe-link`,
    ],
  ],
  'keys that are taken': ['note-1', 'ref-1', 'callout-castes', 'hive-2-editors', 'index', 'con'].map(
    (key) => [key, called(key), `${text}:2 reserved-key`],
  ),
};

test('of what is told, the hint says what is right', () => {
  const hints = (changes: Changes, prepare?: (folder: string) => void) =>
    problemsOf(changes, prepare).map(({ hint }) => hint);
  assert.deepEqual(hints(news('[Bees](///evil.example/).')), ['Write "https://evil.example/".']);
  const [empty] = hints({ 'terms.yaml': '# None.\n' });
  assert.equal(empty, 'Write a list: [a, b], or an entry a line behind a hyphen.');
  const folder = hints({ 'terms.yaml': undefined }, (content) => mkdirSync(join(content, 'terms.yaml')));
  assert.ok(
    folder.includes(
      'It is a folder, and a file of that name is read: move what is in it out of the content folder.',
    ),
  );
});

for (const [group, some] of Object.entries(cases)) {
  describe(group, () => {
    for (const [name, changes, named] of some) {
      test(name, () => {
        const { seconds, result: problems } = secondsOf(() => problemsOf(changes));
        assert.ok(seconds < 10, `${seconds} s`);
        const found = problems.map(({ file, line, code }) => `${file}:${line} ${code}`);
        assert.ok(found.includes(named), `${named} is not among ${found.slice(0, 5).join(', ')}`);
        for (const { message, hint } of problems) assert.ok(`${message}${hint}`.length < 600, message);
      });
    }
  });
}
