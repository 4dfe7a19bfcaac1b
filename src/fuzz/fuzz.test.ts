import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildTogether, fuzz } from './try-contents.ts';

// Ten seconds of contents that nobody wrote; `npm run fuzz` tries further ones, for as long as it is told to.

const first = 1_000_000;

test('what the check calls sound, builds; what it refuses, it names with its line', async () => {
  const { tried, sound, refused, faults, contents } = await fuzz(10_000, first);
  const told = faults.map(({ seed, why }) => `Seed ${seed}: ${why}`).join('\n\n');
  assert.equal(told, '');
  assert.ok(sound > 0 && refused > 0, `${tried} contents, of which ${sound} are sound`);
  assert.equal(buildTogether(contents.slice(0, 60)), undefined);
});
