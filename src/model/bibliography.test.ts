import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sameAuthor } from './bibliography.ts';
import type { Source } from './source.ts';

test('other works of an author stand in the order of their years, those without a date last', () => {
  const author = [{ family: 'Roe', given: 'Jane' }];
  const work = (key: string, issued?: string, letter?: string) =>
    [key, { id: key, title: key, author, issued, letter } as unknown as Source] as const;
  const works = new Map([
    work('undated'),
    work('second', '2012', 'b'),
    work('latest', '2014-03-01'),
    work('this', '2013'),
    work('first', '2012', 'a'),
    work('oldest', '1998-11'),
  ]);
  const [of] = [...works.values()].filter(({ id }) => id === 'this');
  assert.ok(of);
  const others = sameAuthor(of, works).map(({ id }) => id);
  assert.deepEqual(others, ['oldest', 'first', 'second', 'latest', 'undated']);
});
