import assert from 'node:assert/strict';
import { test } from 'node:test';
import { libraryOf } from '../library/fixture.ts';
import { asOf, type Callout, chartGeometry } from './callout.ts';

const castes = libraryOf({}).callouts.get('castes') as Callout;

test('parts of a whole stand behind one another, each on the whole', () => {
  assert.deepEqual(chartGeometry(castes), [
    [
      { ground: true, from: 0, width: 1 },
      { ground: false, from: 0, width: 20 / 30 },
    ],
    [
      { ground: true, from: 0, width: 1 },
      { ground: false, from: 20 / 30, width: 10 / 30 },
    ],
  ]);
});

test('bars begin at the left, the longest as long as the chart', () => {
  assert.deepEqual(chartGeometry({ ...castes, chart: 'bars' }), [
    [{ ground: false, from: 0, width: 1 }],
    [{ ground: false, from: 0, width: 0.5 }],
  ]);
});

test('a portion lies on what it is a portion of, which is as long as any other', () => {
  const [workers, drones] = castes.rows.map(({ statistic }) => statistic);
  assert(workers && drones);
  const rows = [{ statistic: drones, of: workers, label: 'Drones', marked: false }];
  assert.deepEqual(chartGeometry({ ...castes, chart: 'portions', rows }), [
    [
      { ground: true, from: 0, width: 1 },
      { ground: false, from: 0, width: 0.5 },
    ],
  ]);
  const two = [...rows, { statistic: drones, of: drones, label: 'All', marked: false }];
  assert.deepEqual(chartGeometry({ ...castes, chart: 'portions', rows: two })[1], [
    { ground: true, from: 0, width: 1 },
    { ground: false, from: 0, width: 1 },
  ]);
});

test('a rank is one of the places on its scale', () => {
  const [row] = castes.rows;
  assert(row);
  const second = { ...row, statistic: { ...row.statistic, value: 2 } };
  assert.deepEqual(chartGeometry({ ...castes, chart: 'ranks', scale: 4, rows: [second] }), [
    [
      { ground: true, center: 0.125 },
      { ground: false, center: 0.375 },
      { ground: true, center: 0.625 },
      { ground: true, center: 0.875 },
    ],
  ]);
});

test('a chart says when its numbers hold in the words of each, each once, without what these add', () => {
  const [workers, drones] = castes.rows.map(({ statistic }) => statistic);
  assert(workers && drones);
  const rows = [workers, { ...drones, 'as-of': 'early 2020 (counted by hand)', date: '2020' }].map(
    (statistic) => ({
      statistic,
      label: '',
      marked: false,
    }),
  );
  const { whole: _whole, ...parts } = castes;
  assert.equal(asOf({ ...parts, rows }), '2020; early 2020');
});
