import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDate, parseDate, pastSchema, yearOf } from './date.ts';

test('dates read as readers write them', () => {
  for (const [text, shown] of [
    ['2017-09-28', 'September 28, 2017'],
    ['2011-01', 'January 2011'],
    ['2016', '2016'],
    ['2017-07/2017-08', 'July–August 2017'],
    ['1990/2016', '1990–2016'],
    ['1990/2000-01', '1990 – January 2000'],
    ['2017-09-28/2017-10-01', 'September 28, 2017 – October 1, 2017'],
  ] as const) {
    assert.equal(formatDate(text), shown);
  }
});

test('what is no date is none', () => {
  for (const text of [
    ...['2017-02-30', '2017-02-29', '2017-13', '2017-00', '2017-9', '17', 'May 2017', '', '2017-01-01T00:00'],
    ...['2017/', '/2017', '2016/2017/2018', '2018/1990', '2017-08/2017-07', '2017-08-02/2017-08-01'],
  ]) {
    assert.equal(parseDate(text), undefined, text);
  }
  assert.ok(parseDate('2016-02-29'));
  assert.ok(parseDate('2017/2017'));
});

test('today is not ahead, where it began before it does in London', ({ mock }) => {
  // In Auckland it is half past eight on the 26th.
  mock.timers.enable({ apis: ['Date'], now: Date.UTC(2026, 10, 25, 19, 30) });
  assert.equal(pastSchema.safeParse('2026-11-26').success, true);
  assert.equal(pastSchema.safeParse('2026-11-27').success, false);
});

test('the year in which a date begins', () => {
  assert.equal(yearOf('2017-07/2018'), 2017);
  assert.equal(yearOf(undefined), undefined);
});

test('where the clock is wrong, that is said, and not the date', (context) => {
  context.mock.timers.enable({ apis: ['Date'], now: 0 });
  assert.match(
    pastSchema.safeParse('2019-05').error?.issues[0]?.message ?? '',
    /^The clock of this machine says 1970-01-01: set it\./,
  );
});
