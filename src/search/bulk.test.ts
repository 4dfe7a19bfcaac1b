import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLibrary } from '../library/library.ts';
import { bulkLines, mapping } from './bulk.ts';
import { searchRecords } from './records.ts';

const records = searchRecords(loadLibrary('content'));
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
