import assert from 'node:assert/strict';
import { test } from 'node:test';
import { libraryOf, replaced } from '../library/fixture.ts';
import { fullAddress } from '../model/address.ts';
import { jsonLd } from './json-ld.ts';
import { subjectAt } from './subject.ts';

const library = libraryOf(
  replaced(
    'documents/report/document.yaml',
    'authors: [{ family: Roe, given: Jane }]',
    'authors: [{ family: Roe, given: Jane }, { literal: The Hive }]',
  ),
);

type Told = Record<string, unknown> & { '@type': string };

/** What a page says: the work that it is, and the way to it. */
function told(address: string, crumbs: { address: string; label: string }[] = []): [Told, Told | undefined] {
  const page = { title: 'The page', description: 'What it is.', address, crumbs };
  const graph = jsonLd({ library, subject: subjectAt(library, address), ...page });
  // As programs get it: without what is not there.
  return JSON.parse(JSON.stringify(graph['@graph']));
}

test('the front page is the site, and names its documents', () => {
  const [site, trail] = told('/');
  assert.equal(site['@type'], 'WebSite');
  assert.deepEqual(site['hasPart'], [{ '@id': fullAddress('/news/') }, { '@id': fullAddress('/report/') }]);
  assert.equal(trail, undefined);
});

test('an edition is a work of its own, based on an original that has its authors, date and kind', () => {
  const [edition] = told('/report/');
  assert.equal(edition['@type'], 'Article');
  assert.equal(edition['headline'], 'The State of the Hive');
  assert.equal(edition['author'], undefined);
  assert.deepEqual(edition['isBasedOn'], {
    '@type': 'Report',
    '@id': fullAddress('/report/#original'),
    name: 'The State of the Hive',
    author: [
      { '@type': 'Person', name: 'Jane Roe', familyName: 'Roe', givenName: 'Jane' },
      { '@type': 'Organization', name: 'The Hive' },
    ],
    datePublished: '2020-05-01',
  });
  assert.deepEqual(edition['hasPart'], [{ '@id': fullAddress('/report/hive/') }]);
  assert.deepEqual(edition['citation'], [
    {
      '@type': 'Book',
      '@id': fullAddress('/sources/doe-2019/'),
      name: 'Bees',
      author: [{ '@type': 'Person', name: 'John Doe', familyName: 'Doe', givenName: 'John' }],
      datePublished: '2019',
    },
  ]);
});

test('a section is a chapter of its edition, with its number and printed pages', () => {
  const [chapter] = told('/report/hive/');
  assert.equal(chapter['@type'], 'Chapter');
  assert.deepEqual([chapter['position'], chapter['pagination']], [1, '1–2']);
  assert.deepEqual(chapter['isPartOf'], { '@id': fullAddress('/report/') });
  assert.deepEqual(chapter['isBasedOn'], { '@id': fullAddress('/report/#original') });
});

test('a figure is a data set that has its number, unit and time, and follows from others', () => {
  const [dataset] = told('/data/bees/');
  assert.equal(dataset['@type'], 'Dataset');
  const measured = dataset['variableMeasured'] as Record<string, unknown>;
  assert.deepEqual([measured['value'], measured['unitText']], [30, 'bees']);
  assert.deepEqual(dataset['includedInDataCatalog'], { '@id': fullAddress('/data/') });
  const [catalog] = told('/data/');
  assert.equal(catalog['@type'], 'DataCatalog');
});

test('a page below others tells the way to it, from the front page on', () => {
  const [, trail] = told('/report/hive/', [{ address: '/report/', label: 'The report' }]);
  assert.deepEqual(trail?.['itemListElement'], [
    { '@type': 'ListItem', position: 1, name: 'Bees', item: fullAddress('/') },
    { '@type': 'ListItem', position: 2, name: 'The report', item: fullAddress('/report/') },
    { '@type': 'ListItem', position: 3, name: 'The page', item: fullAddress('/report/hive/') },
  ]);
});

test('any other page is a page', () => {
  const [page] = told('/timeline/');
  assert.deepEqual([page['@type'], page['name']], ['WebPage', 'The page']);
});
