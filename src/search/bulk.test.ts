import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLibrary } from '../library/load-library.ts';
import { bulkLines, mappingFor } from './bulk.ts';
import { searchRecords } from './records.ts';

const library = loadLibrary('e2e/fixture');
const records = searchRecords(library);
const mapping = mappingFor(library.site.synonyms);
const { analyzer, filter } = mapping.settings.analysis;
const lines = [...bulkLines(records)].join('').split('\n');

test('each record is two lines, an action and the record, with a line end behind the last', () => {
  assert.equal(lines.pop(), '');
  assert.equal(lines.length, records.length * 2);
  for (const [number, line] of lines.entries()) {
    const { index, ...record } = JSON.parse(line);
    if (number % 2 === 0) assert.deepEqual(index, { _index: 'reader', _id: records[number / 2]?.url });
    else assert.deepEqual(record, JSON.parse(JSON.stringify(records[(number - 1) / 2])));
  }
});

test('no two records have one id: the second would replace the first', () => {
  assert.equal(new Set(records.map(({ url }) => url)).size, records.length);
});

test('the mapping, which is strict, has every field with values of its type', () => {
  const { properties } = mapping.mappings;
  for (const record of records) {
    for (const [field, value] of Object.entries(record)) {
      if (value === undefined) continue;
      assert.ok(field in properties, `"${field}" is not in the mapping`);
      const { type } = properties[field as keyof typeof properties];
      const wanted = type === 'short' ? 'number' : 'string';
      for (const one of [value].flat()) assert.equal(typeof one, wanted, `${record.url} ${field}`);
    }
  }
});

test('queries of every text field are widened, by filters that the settings define, synonyms last', () => {
  const fields = Object.values(mapping.mappings.properties).filter(({ type }) => type === 'text');
  assert.equal(fields.length, 5);
  for (const field of fields) {
    assert.ok('search_analyzer' in field);
    assert.ok(field.search_analyzer in analyzer);
    assert.equal(field.analyzer, 'english');
  }
  assert.deepEqual(analyzer.english_synonyms.filter, Object.keys(filter));
  assert.equal(analyzer.english_synonyms.filter.at(-1), 'synonyms');
});

test('the synonyms of the site and of the language are a rule each, of words that the engine keeps', () => {
  const rules = mappingFor([
    ['worker', 'bee at work'],
    ['will', 'wish', 'intent'],
    ['the', 'bee'],
  ]).settings.analysis.filter.synonyms.synonyms;
  assert.deepEqual(rules.slice(-2), ['worker, bee work', 'wish, intent']);
  assert.ok(rules.includes('democratic republic congo, drc, congo, congolese'));
  assert.ok(rules.includes('send, sent'));
  assert.ok(rules.includes('nineteen, 19'));
  // Lucene’s list, by which the engine's stop filter goes: a rule with one of them is refused with the whole index.
  const stopped = new Set(
    (
      'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to ' +
      'was will with'
    ).split(' '),
  );
  for (const rule of [...rules, ...filter.synonyms.synonyms]) {
    assert.match(rule, /^[^,]+(?:, [^,]+)+$/);
    for (const word of rule.split(/,? /)) assert.ok(word && !stopped.has(word), rule);
  }
  for (const [first = ''] of library.site.synonyms) {
    assert.ok(
      filter.synonyms.synonyms.some((rule) => rule.startsWith(`${first}, `)),
      first,
    );
  }
});
