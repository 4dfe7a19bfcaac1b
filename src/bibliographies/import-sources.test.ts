import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { withContent } from '../library/fixture.ts';
import { importSources } from './import-sources.ts';

const bibtex = `
@article{Fung2016, author={Fung, Courtney J.}, title={What Explains {Peru}'s Deployment?}, journal={IRAP}, volume={16}, pages={409--441}, year={2016}, doi={10.1093/irap/lcv020}}
@book{other, author={von Frisch, Karl}, title={Bees}, year={2019}, publisher={Press}}
@misc{w, author={{Food and Agriculture Organization}}, title={Bees at work}, url={https://example.org/bees}, month=may, year={2019}}
@article{lost, author={A, B}, title={No journal}, year={2001}}
@article{open, author={A, B}, title={Never {closed}, year={2001}}
@book{untitled, author={A, B}, year={2001}}
`;

test('works come in from BibTeX, doubles are found, what is there stays byte for byte', () => {
  withContent({ 'works.bib': bibtex }, (folder) => {
    const before = readFileSync(join(folder, 'sources.yaml'), 'utf8');
    const { added, doubles, left, changed } = importSources(folder, join(folder, 'works.bib'));
    assert.deepEqual(added, [
      { name: 'Fung2016', key: 'fung-2016' },
      { name: 'w', key: 'w' },
      { name: 'lost', key: 'lost' },
    ]);
    // The fixture has “Bees” of 2019 under another key.
    assert.deepEqual(doubles, [{ name: 'other', key: 'doe-2019' }]);
    assert.deepEqual(left, [
      { name: 'open', line: 6, why: 'it does not end: a brace is not closed' },
      { name: 'untitled', line: 7, why: 'it has no title' },
    ]);
    assert.deepEqual(changed, [
      { key: 'lost', how: 'article-journal without what it is a part of taken as document' },
    ]);
    const after = readFileSync(join(folder, 'sources.yaml'), 'utf8');
    // Texts may cite it by the key of the library; all else is there byte for byte.
    const [entry = '', ...rest] = before.split(/(?<=\n)\n/);
    assert(after.startsWith([`${entry}  custom: { keys: [other] }\n`, ...rest].join('\n')));
    assert.match(after, /issued: "?2019-05"?\n/);
    assert.match(after, /- literal: Food and Agriculture Organization/);
    assert.deepEqual(importSources(folder, join(folder, 'works.bib')).added, []);
    assert.equal(readFileSync(join(folder, 'sources.yaml'), 'utf8'), after);
  });
});

test('works come in from CSL-JSON; the DOI tells a double however it is written', () => {
  const item = {
    id: 'X1',
    type: 'book',
    title: 'Hives',
    DOI: '10.1000/ABC',
    issued: { 'date-parts': [[2001, 2, 3]] },
  };
  const again = { ...item, id: 'X2', title: 'Hives, second look', DOI: 'https://doi.org/10.1000/abc' };
  withContent({ 'works.json': JSON.stringify([item, again]) }, (folder) => {
    const { added, doubles, guessed } = importSources(folder, join(folder, 'works.json'));
    assert.deepEqual(
      [added, doubles, guessed],
      [[{ name: 'X1', key: 'hives-2001' }], [{ name: 'X2', key: 'hives-2001' }], []],
    );
  });
  withContent({ 'works.json': '{"no": "list"}' }, (folder) => {
    assert.throws(
      () => importSources(folder, join(folder, 'works.json')),
      /is not CSL-JSON: it is no list of works/,
    );
  });
});

test('two introductions of one year are two works', () => {
  const chapter = (id: string, family: string, book: string) => ({
    ...{ id, type: 'chapter', title: 'Introduction', author: [{ family, given: 'J.' }] },
    ...{ 'container-title': book, issued: { 'date-parts': [[2019]] }, language: 'en' },
  });
  const works = [chapter('a', 'Roe', 'Hives'), chapter('b', 'Poe', 'Combs'), chapter('c', 'Roe', 'Hives')];
  withContent({ 'works.json': JSON.stringify(works) }, (folder) => {
    const { added, doubles } = importSources(folder, join(folder, 'works.json'));
    assert.deepEqual([added.map(({ name }) => name), doubles.map(({ name }) => name)], [['a', 'b'], ['c']]);
  });
});

test('languages and capitals that an export leaves open are guessed, and told', () => {
  const book = (id: string, title: string, more = {}) => ({ id, type: 'book', title, ...more });
  const items = [
    book('nl-1', 'De bijen van het dorp en de vraag van morgen', { language: 'Dutch' }),
    book('fr-1', 'La vie des abeilles dans les villes'),
    book('zh-1', '蜜蜂的生活'),
    book('en-1', 'The Life of the Bee in Modern Cities', { language: 'eng' }),
    book('en-2', 'The life of the bee in Paris'),
  ];
  withContent({ 'works.json': JSON.stringify(items) }, (folder) => {
    const { added, guessed, capitals } = importSources(folder, join(folder, 'works.json'));
    assert.equal(added.length, items.length);
    assert.deepEqual(
      guessed.map(({ key, language }) => `${key} ${language}`),
      ['fr-1 fr', 'zh-1 zh', 'en-2 en'],
    );
    assert.deepEqual(capitals, ['en-1']);
    const written = readFileSync(join(folder, 'sources.yaml'), 'utf8');
    assert.deepEqual(written.match(/(?<=language: )\w+/g)?.slice(1), ['nl', 'fr', 'zh', 'en', 'en']);
  });
});

test('what an import changes or loses is told, work by work; a field that is kept is not', () => {
  const roe = [{ family: 'Roe', given: 'Jane' }];
  const items = [
    {
      ...{ id: 'kept', type: 'thesis', author: roe, title: 'Combs', genre: 'PhD thesis', publisher: 'Bee U' },
      ...{
        translator: roe,
        'collection-title': 'Bees',
        'collection-number': '2',
        version: '1',
        language: 'en',
      },
      ...{ issued: { 'date-parts': [[2001]] }, abstract: 'Long.', 'title-short': 'H', 'event-place': '' },
    },
    {
      ...{ id: 'changed', type: 'bill', title: 'An act on bees', language: 'bee', event: 'Fair' },
      ...{ issued: { literal: 'Summer 2014' }, 'original-date': { 'date-parts': [[1]] }, director: roe },
    },
    { id: 'none', type: 'letter', title: 'D', issued: { 'date-parts': [[2014, 2, 30]] } },
    { id: 'season', type: 'book', title: 'A', language: 'en', issued: { 'date-parts': [[2014]], season: 2 } },
    { id: 'several', type: 'book', title: 'B', language: 'en', issued: { literal: '2014 or 2015' } },
    { id: 'bib', type: 'book', title: 'C', language: 'ngerman' },
  ];
  withContent({ 'works.json': JSON.stringify(items) }, (folder) => {
    const { added, changed, guessed } = importSources(folder, join(folder, 'works.json'));
    assert.equal(added.length, items.length);
    assert.deepEqual(changed, [
      {
        key: 'changed',
        how: 'issued “Summer 2014” taken as 2014-22; not kept: director, language “bee”',
      },
      { key: 'd-2014', how: 'letter taken as document; issued “2014-02-30” taken as 2014-02' },
      { key: 'several', how: 'not kept: issued “2014 or 2015”' },
    ]);
    assert.deepEqual(guessed, [{ key: 'changed', language: 'en' }]);
    const written = readFileSync(join(folder, 'sources.yaml'), 'utf8');
    assert.match(written, /type: thesis\n {2}author:\n.*\n.*\n {2}translator:\n/);
    assert.match(written, /event-title: Fair/);
    assert.match(written, /title: C\n {2}language: de/);
  });
});

test('the key of a work comes from what has Latin letters: author, title, container, or the language', () => {
  const work = (family: string, title: string, container: string, language: string) => ({
    ...{ id: '1', type: 'article-journal', author: [{ family, given: '大明' }], title, language },
    ...{ 'container-title': container, issued: { 'date-parts': [[1999]] } },
  });
  const items = [
    work('Ruíz', '水', '地理', 'zh-CN'),
    work('何', 'WTO 与水', '地理', 'zh-CN'),
    work('何', '1998年的水', 'Acta 地理', 'zh-CN'),
    work('何', '1999年的水', '地理', 'zh-CN'),
  ];
  withContent({ 'works.json': JSON.stringify(items) }, (folder) => {
    const { added } = importSources(folder, join(folder, 'works.json'));
    assert.deepEqual(
      added.map(({ key }) => key),
      ['ruiz-1999', 'wto-1999', 'acta-1999', 'chinese-1999'],
    );
  });
});
