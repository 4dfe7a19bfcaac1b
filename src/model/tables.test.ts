import assert from 'node:assert/strict';
import { test } from 'node:test';
import { libraryOf, replaced } from '../library/fixture.ts';
import { fullAddress } from './address.ts';
import { statisticColumns, statisticRow, toCsv } from './tables.ts';

test('what is downloaded leads back, wherever the site stands', () => {
  const { statistics } = libraryOf(
    replaced('statistics.yaml', 'hive-2\n  source: none', 'hive-2\n  source: doe-2019'),
  );
  const drones = [...statistics.values()].map(statisticRow).at(-1);
  assert.equal(drones?.['address'], fullAddress('/report/hive/#hive-2'));
  assert.equal(drones?.['source_address'], fullAddress('/sources/doe-2019/'));
});

test('a table without rows still says what its columns are', () => {
  assert.match(toCsv([], statisticColumns), /^key,title,value,unit,[a-z_,]+\r\n$/);
});
