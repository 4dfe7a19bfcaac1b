import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { Picture, rectangle, rounded } from './picture.ts';

/** The red of each pixel, row by row: 255 is paper, 0 the color. */
async function reds(picture: Picture): Promise<number[][]> {
  const { data, info } = await sharp(picture.toPng()).raw().toBuffer({ resolveWithObject: true });
  return Array.from({ length: info.height }, (_, y) =>
    Array.from({ length: info.width }, (_, x) => data[(y * info.width + x) * info.channels] ?? -1),
  );
}

test('a pixel is as dark as what of it lies inside, within the picture', async () => {
  const picture = new Picture(5, 3, '#ffffff', ['#aa0000', '#000000']);
  picture.fill([rectangle(1.4, -3, 2, 5)], '#000000');
  assert.deepEqual(await reds(picture), [
    [255, 102, 0, 153, 255],
    [255, 102, 0, 153, 255],
    [255, 255, 255, 255, 255],
  ]);
});

test('inside of an outline that runs the other way round there is a hole; what is cleared is paper', async () => {
  const ring = new Picture(4, 4, '#ffffff', ['#000000']);
  const inner = rectangle(1, 1, 2, 2);
  const hole = inner.outline.toReversed().map(({ x, y }, index) => ({
    ...{ to: index === 0 ? ('move' as const) : ('line' as const) },
    ...{ x: x + 1, y: y + 1 },
  }));
  const outer = rectangle(0, 0, 4, 4);
  ring.fill([{ ...outer, outline: [...outer.outline, ...hole] }], '#000000');
  const cleared = new Picture(4, 4, '#ffffff', ['#000000']);
  cleared.fill([rectangle(0, 0, 4, 4)], '#000000');
  cleared.clear([inner]);
  const expected = [
    [0, 0, 0, 0],
    [0, 255, 255, 0],
    [0, 255, 255, 0],
    [0, 0, 0, 0],
  ];
  assert.deepEqual(await reds(ring), expected);
  assert.deepEqual(await reds(cleared), expected);
});

test('a circle covers as much as a circle does', async () => {
  const picture = new Picture(100, 100, '#ffffff', ['#000000']);
  picture.fill([rounded(10, 10, 80, 80, 40)], '#000000');
  const dark = (await reds(picture)).flat().reduce((sum, red) => sum + (255 - red) / 255, 0);
  assert.ok(Math.abs(dark - Math.PI * 40 ** 2) < 40, String(dark));
});
