import assert from 'node:assert/strict';
import { test } from 'node:test';
import { libraryOf, replaced, soundContent } from '../library/fixture.ts';
import { wordsOf } from '../words/words.ts';
import { indexOf, isLong, letterAddress } from './az.ts';
import { sectionRecord } from './document-records.ts';
import { comparisonRecord } from './entry-records.ts';
import { sourceNames } from './names.ts';
import { searchRecords } from './records.ts';

const library = libraryOf({});
const records = searchRecords(library);
const of = (kind: string) => records.filter((record) => record.kind === kind);

test('everything is a record, each once', () => {
  const urls = records.map(({ url }) => url);
  assert.equal(new Set(urls).size, urls.length);
  const counts = Object.fromEntries(
    ['passage', 'note', 'source', 'statistic', 'term', 'event', 'comparison'].map((kind) => [
      kind,
      of(kind).length,
    ]),
  );
  assert.deepEqual(counts, {
    passage: library.passages.length,
    note: library.documents.flatMap(({ notes }) => notes).length,
    source: library.sources.size,
    statistic: library.statistics.size,
    term: library.terms.size,
    event: library.events.size,
    comparison: library.comparisons.size,
  });
});

test('a picture without a caption and a table without words have a text, too', () => {
  const changes = {
    ...replaced(
      'documents/news/01-news.mdx',
      'There are bees again.',
      'There are bees again.\n\n![A map of the hives](map.svg)\n\n| | |\n| - | - |\n| | |',
    ),
    'documents/news/map.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
  };
  const texts = searchRecords(libraryOf(changes)).map(({ kind, content }) => [kind, content].join(': '));
  assert.ok(texts.includes('picture: A map of the hives'));
  assert.ok(texts.includes('table: Table 1'));
});

test('every record has a name, a text and a document', () => {
  for (const { url, title, content, documents } of records) {
    assert.ok(title && content.trim() && documents.length > 0, url);
  }
});

test('a note carries the names of its sources and the sentence that it supports', () => {
  const [note] = of('note');
  assert.equal(note?.title, 'Note 1');
  assert.match(note?.words.join(' ') ?? '', /Doe/);
  assert.match(note?.words.join(' ') ?? '', /A hive holds/);
});

test('a comparison is found by what it rests on, who says it, what was expected and what came', () => {
  const [comparison] = library.comparisons.values();
  assert.ok(comparison);
  const [side] = comparison.sides;
  assert.ok(side);
  const told = { ...side, evidence: 'A count by hand.', voices: 'A keeper.', expects: 'Fewer swarms.' };
  const { words } = comparisonRecord({ ...comparison, sides: [told], outcome: 'None came.' });
  for (const text of ['A count by hand.', 'A keeper.', 'Fewer swarms.', 'None came.'])
    assert.ok(words.includes(text), text);
});

test('a section is found by what is asked and set on it', () => {
  const section = library.documents
    .flatMap(({ sections }) => sections)
    .find(({ questions }) => questions.length > 0);
  assert.ok(section);
  const task = { ...section.tasks[0], ask: 'Count the drones.' } as (typeof section.tasks)[number];
  const { words } = sectionRecord({ ...section, tasks: [task] });
  assert.ok(words.includes('How many?') && words.includes('Count the drones.'));
});

test('a source is found by its author in either order and with the year', () => {
  const names = of('source').flatMap(({ names }) => names);
  for (const name of ['Doe 2019']) assert.ok(names.includes(name), name);
});

test('a name in Han letters is found as it is written, and with a space', () => {
  const [source] = library.sources.values();
  assert.ok(source);
  const names = sourceNames({ ...source, author: [{ family: '何', given: '大明' }] });
  const words = new Set(names.flatMap(wordsOf));
  for (const query of ['何大明', '何 大明'])
    for (const word of wordsOf(query)) assert.ok(words.has(word), word);
});

test('the index A to Z leads to every document and its authors, source, term, figure, event and comparison', () => {
  const entries = indexOf(library).flatMap(({ entries }) => entries);
  const urls = new Set(entries.map(({ url }) => url));
  for (const kind of ['source', 'statistic', 'term', 'event', 'comparison']) {
    for (const { url } of of(kind)) assert.ok(urls.has(url), url);
  }
  const named = entries.filter(({ url }) => url === '/report/').map(({ label }) => label);
  assert.deepEqual(named, ['Roe, Jane', 'The State of the Hive']);
});

test('a name stands under the letter as which it is sorted; other scripts come last, numbers first', () => {
  const names = ['Ørsted', 'Æther', 'Łódź', 'éclair', '中国', 'Ωmega', '59 missions'];
  const terms = names
    .map((term, index) => `- { key: t${index}, term: "${term}", definition: A word., places: [hive-1] }\n`)
    .join('');
  const letters = indexOf(libraryOf({ 'terms.yaml': soundContent['terms.yaml'] + terms }));
  const under = (label: string) =>
    letters.find(({ entries }) => entries.some((entry) => entry.label === label))?.letter;
  assert.deepEqual(names.map(under), ['O', 'A', 'L', 'E', 'Other', 'Other', '#']);
  assert.deepEqual([letters[0]?.letter, letters.at(-1)?.letter], ['#', 'Other']);
});

test('an index of more entries than one page should hold has a page a letter', () => {
  const letters = indexOf(library);
  const count = letters.reduce((sum, { entries }) => sum + entries.length, 0);
  assert.equal(isLong(letters, count), false);
  assert.equal(isLong(letters, count - 1), true);
  assert.deepEqual(
    ['#', 'B'].map((letter) => letterAddress({ letter, entries: [] })),
    ['/search/0-9/', '/search/b/'],
  );
});
