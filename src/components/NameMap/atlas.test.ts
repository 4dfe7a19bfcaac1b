import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProperName } from '../../model/proper-name.ts';
import { draw, holds, labelOf, letters, width } from './atlas.ts';

const name = (key: string, at: [number, number], more: Partial<ProperName> = {}): ProperName => ({
  ...{ key, kind: 'place', name: key, role: key, also: [], forms: [], over: false, at },
  ...{ passages: [], notes: [], annotations: [], sources: [], statistics: [], events: [], meant: [] },
  ...more,
});

test('north is up and east is right, and every point is inside', () => {
  const { points, height } = draw(
    [-20, -30, 46, 38],
    [name('south', [-20, 0]), name('north-east', [30, 30])],
  );
  const [south, north] = [
    points.find((one) => one.name.key === 'south'),
    points.find((one) => one.name.key !== 'south'),
  ];
  assert.ok(south && north && north.y < south.y && north.x > south.x);
  for (const { x, y } of points) assert.ok(x >= 0 && x <= width && y >= 0 && y <= height);
});

test('every point has its name, beside it or at the end of a line; where there is no room for one, there is no point', () => {
  const crowd = Array.from({ length: 40 }, (_, index) =>
    name(`crowded place ${index}`, [10 + index / 100, 10]),
  );
  const { points } = draw([-20, -30, 46, 38], crowd);
  assert.ok(points.length > 5 && points.length < 40);
  assert.ok(points.some(({ label }) => label.leader) && points.some(({ label }) => !label.leader));
  const boxes = points.map(({ name, label: { x, y, anchor } }) => {
    const length = labelOf(name).length * letters.width;
    const left = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
    return { left, right: left + length, top: y - letters.size * 0.8, bottom: y + letters.size * 0.2 };
  });
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1))
      assert.ok(
        one.right <= other.left + 0.1 ||
          other.right <= one.left + 0.1 ||
          one.bottom <= other.top + 0.1 ||
          other.bottom <= one.top + 0.1,
      );
});

test('a map is light, the same each time, and marks the countries that are spoken of', () => {
  const chad = name('Chad', [15.45, 18.73], { country: '148' });
  const first = draw([-20, -30, 46, 38], [chad]);
  assert.deepEqual(draw([-20, -30, 46, 38], [chad]), first);
  assert.match(first.marked, /^M.*z$/);
  assert.ok(first.land.length + first.borders.length < 20_000);
  const world = draw([-105, -12, 150, 62], []);
  assert.ok(world.land.length < 18_000 && world.borders === '');
});

test('a place stands on the map that holds it; missions are known by their initials', () => {
  assert.ok(holds([-20, -30, 46, 38], [15.45, 18.73]) && !holds([-20, -30, 46, 38], [40.7, -74]));
  assert.equal(labelOf(name('a', [0, 0], { kind: 'mission', acronym: 'MIX' })), 'MIX');
  assert.equal(
    labelOf(name('a', [0, 0], { name: 'The Most Eminent Republic', also: ['Republic'] })),
    'Republic',
  );
});
