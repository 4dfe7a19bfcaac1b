import assert from 'node:assert/strict';
import { test } from 'node:test';
import { libraryOf } from '../library/fixture.ts';
import { placeAddress } from '../model/address.ts';
import type { SearchRecord } from '../search/record.ts';
import { addMentionedTerms } from './mentions.ts';

const library = libraryOf({});
const [term] = library.terms.values();
const [place] = library.passages;
if (!term || !place) throw new Error('The fixture has no term or no passage.');
const truce = { ...term, term: 'Truce Supervision Organization', also: ['UNTSO'], places: [] };

const record = (content: string): SearchRecord => ({
  kind: 'passage',
  url: `/${content}`,
  title: 'Hive, paragraph 1',
  where: '',
  documents: ['brief'],
  content,
  names: [],
  words: [],
});

test('a record is found by every name of a term that it mentions by one', () => {
  const records = [
    record('Five went to the Truce Supervision Organization.'),
    record('A truce of an organization.'),
  ];
  const words = addMentionedTerms(records, [truce]).map(({ words }) => words);
  assert.deepEqual(words, [['Truce Supervision Organization', 'UNTSO'], []]);
});

test('a place of a term is found by its names without mentioning it', () => {
  const records = [record('A quiet hive.'), { ...record('Five went there.'), url: placeAddress(place) }];
  const words = addMentionedTerms(records, [{ ...truce, places: [place] }]).map(({ words }) => words);
  assert.deepEqual(words, [[], ['Truce Supervision Organization', 'UNTSO']]);
});

test('a term that most records mention tells nothing of one', () => {
  const records = Array.from({ length: 20 }, (_, index) => record(`UNTSO ${index}`));
  assert.ok(addMentionedTerms(records, [truce]).every(({ words }) => words.length === 0));
});
