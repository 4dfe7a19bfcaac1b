import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relativePath } from './relative-path.ts';

test('a path is written by its steps, and each part of it begins where it began', () => {
  assert.equal(relativePath('M3,4L5,4.5L5,4.5L2,4ZM-1,0L0.2,-0.1'), 'M3,4l2,.5-3-.5zM-1,0l1.2-.1');
});

test('however long a path is, its steps lead to the points that were written', () => {
  const points = Array.from(
    { length: 2000 },
    (_, index) => [(index * 37) % 360, (index * 0.7) % 129] as const,
  );
  const written = points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`);
  const path = relativePath(`M${written.join('L')}Z`);
  const steps = [...path.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([step]) => Number(step));
  let [x = 0, y = 0] = steps;
  for (let at = 2; at < steps.length; at += 2) [x, y] = [x + (steps[at] ?? 0), y + (steps[at + 1] ?? 0)];
  assert.equal(`${x.toFixed(1)},${y.toFixed(1)}`, written.at(-1));
});
