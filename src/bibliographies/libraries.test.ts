import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse as parseYaml } from 'yaml';
import { citeSource } from '../citing/citation.ts';
import { secondsOf, withContent } from '../library/fixture.ts';
import { loadLibrary } from '../library/load-library.ts';
import { sourceSchema } from '../model/source.ts';
import { workTypes } from '../model/work-kind.ts';
import { importSources } from './import-sources.ts';

const book = (id: string, more: object = {}) => ({ id, type: 'book', title: `Book ${id}`, ...more });

/** Imports a file into a content folder of its own, and looks at it there. */
function imported<T>(
  name: string,
  text: string | Buffer,
  look: (result: ReturnType<typeof importSources>, folder: string) => T,
  options = {},
): T {
  return withContent({ 'sources.yaml': '[]\n' }, (folder) => {
    writeFileSync(join(folder, name), text);
    return look(importSources(folder, join(folder, name), options), folder);
  });
}

test('a list of CSL-JSON may begin with a mark, stand under "items", and have a work that is broken', () => {
  const works = [book('a'), book('c')].map((work) => JSON.stringify(work));
  const text = `\uFEFF{"items": [\n${works[0]},\n{"id": "b", "type": "book", "title": "B",},\n${works[1]}\n]}`;
  imported('works.json', text, ({ added, left }) => {
    assert.deepEqual(
      added.map(({ key }) => key),
      ['a', 'c'],
    );
    assert.deepEqual(
      left.map(({ name, line }) => [name, line]),
      [['b', 3]],
    );
    assert.match(left[0]?.why ?? '', /it is not JSON/);
  });
});

test('a wrong field costs that field, an unknown type the type, and either is told', () => {
  const works = [
    book('address', { URL: 'www.example.org/x', DOI: 'https://doi.org/10.1000/x y' }),
    book('isbn', { ISBN: '123', page: '59-41', issued: { 'date-parts': [['2999']] } }),
    { ...book('type'), type: 'hologram' },
    { ...book('author'), author: 'Jane Roe', editor: [{ family: 'Doe' }, { family: 'Doe' }] },
  ];
  imported('works.json', JSON.stringify(works), ({ added, changed }, folder) => {
    assert.equal(added.length, works.length);
    assert.deepEqual(
      Object.fromEntries(changed.map(({ key, how }) => [key, how.replace(/ \([^)]*\)/g, '')])),
      {
        address: 'not kept: DOI “10.1000/x y”',
        isbn: 'not kept: page “59-41”, ISBN “123”, issued “2999”',
        type: 'hologram taken as document',
        author: 'not kept: author',
      },
    );
    assert.match(readFileSync(join(folder, 'sources.yaml'), 'utf8'), /URL: https:\/\/www\.example\.org\/x/);
  });
});

test('only CSL’s own markup goes from titles', () => {
  const title =
    '<i>Apis</i> <span style="font-variant:small-caps;">and</span> inflation <2% &amp; growth >3% of <T>, {ANYONE}: Libraries \\& 10\\%, not C:\\\\_x';
  imported('works.json', JSON.stringify([{ ...book('a'), title }]), (_result, folder) => {
    assert.match(
      readFileSync(join(folder, 'sources.yaml'), 'utf8'),
      /Apis and inflation <2% & growth >3% of <T>, ANYONE: Libraries & 10%, not C:/,
    );
  });
});

test('every type of CSL is a kind of work', () => {
  const works = workTypes.map((type) => ({
    ...book(type.replaceAll('_', '-')),
    type,
    'container-title': 'Bees',
  }));
  imported('works.json', JSON.stringify(works), ({ added, changed }) => {
    assert.deepEqual([added.length, changed], [45, []]);
  });
});

test('RIS comes in as it goes out', () => {
  const records = [
    {
      type: 'article-journal',
      title: 'Bees',
      'container-title': 'Hives',
      volume: '2',
      issue: '3',
      page: '41-59',
    },
    {
      type: 'chapter',
      title: 'Smoke',
      'container-title': 'Bees',
      editor: [{ family: 'Doe', given: 'John' }],
    },
    {
      type: 'report',
      title: 'Counts',
      genre: 'Working paper',
      publisher: 'Hive',
      'publisher-place': 'Paris',
    },
    { type: 'thesis', title: 'Wasps', genre: 'PhD thesis', publisher: 'Hive University' },
    {
      type: 'webpage',
      title: 'News',
      'container-title': 'Bees',
      URL: 'https://example.org/a',
      accessed: '2020-02-03',
    },
  ].map((record, index) =>
    sourceSchema.parse({
      ...{ id: `work-${index}`, author: [{ family: 'Roe', given: 'Jane' }, { literal: 'Bee Office' }] },
      ...{ ...record, issued: '2019-05', language: 'en', DOI: `10.1000/${index}` },
    }),
  );
  const ris = `stray\r\nAU  - Nobody\r\n${records.map((record) => citeSource(record).ris).join('')}`;
  imported('works.ris', ris, ({ left }, folder) => {
    assert.deepEqual(left, [{ name: 'AU  - Nobody', line: 2, why: 'it stands before the first TY' }]);
    const works = readFileSync(join(folder, 'sources.yaml'), 'utf8');
    const again = sourceSchema.array().parse(parseYaml(works));
    assert.deepEqual(again, records);
  });
});

test('letters in another encoding are told, and read when it is said', () => {
  const text = Buffer.from('@book{m, title={Büro}, year=2001}', 'latin1');
  assert.throws(() => imported('works.bib', text, () => {}), /line 1 has .*Say which encoding/);
  imported(
    'works.bib',
    text,
    (_result, folder) => {
      assert.match(readFileSync(join(folder, 'sources.yaml'), 'utf8'), /title: Büro/);
    },
    { encoding: 'windows-1252' },
  );
});

test('a key that cannot be one here leads to the work all the same; --cited takes what texts cite', () => {
  const works = [
    book('roeBeesAtHome2010', {
      author: [{ family: 'Roe', given: 'J.' }],
      issued: { 'date-parts': [[2010]] },
    }),
    book('wasps'),
  ];
  withContent({ 'works.json': JSON.stringify(works) }, (folder) => {
    const section = join(folder, 'documents/report/01-hive.mdx');
    const before = readFileSync(section, 'utf8');
    writeFileSync(section, before.replace(/(?<=\[\^1\]: ).*/, '[@roeBeesAtHome2010, 4].'));
    const { added, passed } = importSources(folder, join(folder, 'works.json'), { cited: true });
    assert.deepEqual(added, [{ name: 'roeBeesAtHome2010', key: 'roe-2010' }]);
    assert.deepEqual(
      passed.map(({ name }) => name),
      ['wasps'],
    );
    rmSync(join(folder, 'works.json'));
    const [note] = loadLibrary(folder).documents.flatMap(({ notes }) => notes);
    assert.deepEqual(
      note?.citations.map(({ source }) => source.id),
      ['roe-2010'],
    );
  });
});

test('five thousand works take less than fifteen seconds, one double in ten', () => {
  const entries = Array.from({ length: 5000 }, (_, index) => {
    const number = index % 10 === 9 ? index - 1 : index;
    return `@article{bee${index}, author={Roe, Jane and D{\\"o}e, John}, title={Bees of the {Year} ${number}}, journal={J. Bees}, year=${1900 + (number % 120)}, doi={10.1000/bee.${number}}}`;
  });
  const { seconds } = secondsOf(() =>
    imported('works.bib', entries.join('\n'), ({ added, doubles }) => {
      assert.deepEqual([added.length, doubles.length], [4500, 500]);
    }),
  );
  assert.ok(seconds < 15, `${seconds} s`);
});

test('a file made to be slow, or to break what reads it, is told or read in time', () => {
  const hostile = [
    `@book{a, title={${'{'.repeat(50_000)}x${'}'.repeat(50_000)}}}`,
    `@book{a, title={${'$'.repeat(100_001)}}}`,
    `@book{a, title={${'\\'.repeat(100_000)}}`,
    `@book{${'a'.repeat(100_000)}`,
    '@a{'.repeat(50_000),
    `@book{a, author={${'A and '.repeat(20_000)}B}, title={T}}`,
    `@book{a, crossref={b}, title={A}}@book{b, crossref={a}, title={B}}`,
    `@string{a = "x" # "y"}@book{b, title = a # a # a}`,
  ];
  const { seconds } = secondsOf(() => {
    for (const text of hostile) imported('works.bib', text, ({ added }) => assert.ok(added.length <= 2));
    imported('works.json', `[${'['.repeat(100_000)}`, ({ added }) => assert.equal(added.length, 0));
    imported('works.ris', 'TY  - BOOK\n'.repeat(20_000), ({ added }) => assert.equal(added.length, 0));
  });
  assert.ok(seconds < 20, `${seconds} s`);
});
