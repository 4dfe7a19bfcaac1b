import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildTogether, fuzz, isOtherText } from './try-contents.ts';

// The same contents at each run, however busy the machine is; `npm run fuzz` tries further ones, for as long as it is told to.

const first = 1_000_000;
const most = 200;

test('what the check calls sound, builds; what it refuses, it names with its line', async () => {
  const { tried, sound, refused, faults, contents } = await fuzz((tried) => tried === most, first);
  const told = faults.map(({ seed, why }) => `Seed ${seed}: ${why}`).join('\n\n');
  assert.equal(told, '');
  assert.ok(sound > 0 && refused > 0, `${tried} contents, of which ${sound} are sound`);
  // All that is said of records has been made of each; texts the renderer reads once more, and so they come first.
  const [texts = [], records = []] = [true, false].map((is) =>
    contents.filter((one) => isOtherText(one) === is),
  );
  assert.equal(buildTogether([...texts, ...records].slice(0, 20)), undefined);
});
