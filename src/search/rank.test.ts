import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Kind } from '../query/kinds.ts';
import { type Match, rank, strengths, weightOf } from './rank.ts';

const inText = (...places: number[]): Match => ({ strength: strengths.text, places, isOriginal: false });

function order(
  rows: Record<string, (Match | undefined)[]>,
  more: {
    likeness?: string;
    titled?: string;
    kinds?: Record<string, Kind>;
    named?: Kind;
    hinted?: Kind;
    isSecondOfForm?: boolean;
  } = {},
) {
  const names = Object.keys(rows);
  const nameOf = (id: number) => names[id] ?? '';
  const isOf = (kind?: Kind) => (kind ? (id: number) => more.kinds?.[nameOf(id)] === kind : undefined);
  const found = rank({
    matches: new Map(Object.values(rows).map((row, id) => [id, row])),
    words: [
      { weight: 1, ofForm: false },
      { weight: 1, ofForm: more.isSecondOfForm ?? false },
    ],
    kindOf: (id) => more.kinds?.[nameOf(id)],
    isNamed: isOf(more.named),
    isHinted: isOf(more.hinted),
    isTitled: (id) => nameOf(id) === more.titled,
    likeness: (id) => (nameOf(id) === more.likeness ? 1 : 0),
  });
  return found.map((one) => ({ ...one, id: nameOf(one.id) }));
}

test('all words come before some, and are told from them', () => {
  const found = order({ some: [inText(1), undefined], all: [inText(1), inText(40)] });
  assert.deepEqual(
    found.map(({ id, whole, cover }) => [id, whole, cover]),
    [
      ['all', true, 1],
      ['some', false, 0.5],
    ],
  );
});

test('what is called so comes first', () => {
  const [first] = order(
    { text: [inText(1), inText(2)], name: [inText(1), inText(90)] },
    { likeness: 'name' },
  );
  assert.equal(first?.id, 'name');
});

test('words that stand together come before words far apart', () => {
  const [first] = order({ apart: [inText(1), inText(90)], together: [inText(1), inText(2)] });
  assert.equal(first?.id, 'together');
});

test('of equals, the documents’ own words come before a remark on them', () => {
  const row = [inText(1), inText(2)];
  const found = order({ remark: row, passage: row }, { kinds: { remark: 'remark', passage: 'passage' } });
  assert.deepEqual(
    found.map(({ id }) => id),
    ['passage', 'remark'],
  );
});

test('equals stand as they do in the site', () => {
  const row = [inText(1), inText(2)];
  assert.deepEqual(
    order({ second: row, first: row }).map(({ id }) => id),
    ['second', 'first'],
  );
});

test('what the query names comes before what is only called so', () => {
  const found = order(
    { note: [inText(1), inText(90)], term: [inText(1), undefined] },
    { kinds: { note: 'note', term: 'term' }, named: 'note', likeness: 'term' },
  );
  assert.equal(found[0]?.id, 'note');
});

test('what has the whole question for its title comes first, whatever kind is hinted at', () => {
  const found = order(
    { figure: [inText(1), inText(2)], comparison: [inText(1), inText(2)] },
    {
      kinds: { figure: 'statistic', comparison: 'comparison' },
      hinted: 'statistic',
      likeness: 'comparison',
      titled: 'comparison',
    },
  );
  assert.equal(found[0]?.id, 'comparison');
});

test('what is called so counts for less where the way of asking hints at something else', () => {
  const scoreOf = (hinted?: Kind) =>
    order(
      { figure: [inText(1), inText(90)] },
      { kinds: { figure: 'statistic' }, likeness: 'figure', ...(hinted && { hinted }) },
    )[0]?.score ?? 0;
  assert.ok(scoreOf('event') < scoreOf() - 0.2);
  assert.ok(scoreOf('statistic') > scoreOf());
});

test('a name counts for as much of the query as it covers', () => {
  const [first] = order(
    { name: [inText(1), undefined], text: [inText(1), inText(90)] },
    { likeness: 'name' },
  );
  assert.equal(first?.id, 'text');
});

test('a word of the form of a question may be missing', () => {
  const [found] = order({ some: [inText(1), undefined] }, { isSecondOfForm: true });
  assert.ok(found?.whole);
  assert.ok(found.cover > 0.7);
});

test('a rare word tells more than a common one', () => {
  assert.ok(weightOf(2, 400) > weightOf(300, 400));
  assert.ok(weightOf(400, 400) > 0);
});
