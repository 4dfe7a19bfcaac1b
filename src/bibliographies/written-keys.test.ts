import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { withKeys } from './written-keys.ts';

const list = `# Works.
- id: a
  title: Bees # of summer

# The next.
- id: b
  custom: { editors: note }
  title: |
    Wasps

- id: c
  custom:
    keys: [old]
    remarks: [One.]
- id: d
  custom:
    keys:
      - old-d # kept
- { id: e, title: Ants }
- id: f
  custom:
    remarks: [Two.]
`;

test('a key is written with its work, and every other line stays as it is typed', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const written = withKeys(list, new Map(ids.map((id) => [id, [`new:${id}`]])));
  const records = parse(written) as { id: string; custom: { keys: string[] } }[];
  assert.deepEqual(
    records.map(({ id, custom }) => [id, custom.keys.at(-1), custom.keys.length]),
    ids.map((id) => [id, `new:${id}`, 'cd'.includes(id) ? 2 : 1]),
  );
  const without = (records as { custom?: { keys?: string[] } }[]).map(
    ({ custom: { keys, ...custom } = {}, ...rest }) => ({ ...rest, custom }),
  );
  assert.equal(JSON.stringify(without).includes('new:'), false);
  const lines = list.split('\n').filter((line) => !/custom: \{|keys: \[|id: e/.test(line));
  for (const line of lines) assert.ok(written.includes(line), line);
  assert.equal(withKeys(list, new Map([['z', ['none']]])), list);
});
