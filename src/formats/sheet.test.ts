import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { Sheet } from './sheet.ts';
import { stampOf } from './stamp.ts';
import { type Letter, lettersOf, openTypefaces } from './typeface.ts';

const inks = ['#000000', '#ff0000', '#0000ff'] as const;
const size = { width: 301, height: 90 };

/** The red, green and blue of each pixel. */
async function pixelsOf(picture: Buffer): Promise<number[]> {
  return [...(await sharp(picture).removeAlpha().toColourspace('srgb').raw().toBuffer())];
}

function printed(letters: Letter[]): Promise<Buffer> {
  const sheet = new Sheet(size.width, size.height, '#ffffff', inks);
  for (const letter of letters) {
    const { stamp, x, y } = stampOf(letter);
    sheet.print(stamp, x, y, 0);
  }
  return sheet.png();
}

/** The same letters as a renderer of SVG paints them. */
function painted(letters: Letter[]): Promise<Buffer> {
  const paths = letters.map(
    ({ outline, x, y, scale }) =>
      `<path transform="translate(${x} ${y}) scale(${scale} -${scale})" d="${outline}"/>`,
  );
  const { width, height } = size;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${paths.join('')}</svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: '#fff' }).png().toBuffer();
}

for (const [text, height] of [
  ['Rågefj & 8%', 56],
  ['Rågefj, a foot of small letters', 21],
  ['سلام عليكم', 48],
  ['שלום', 48],
  ['中国参与', 48],
] as const) {
  test(`“${text}” is printed as a renderer of SVG paints it`, async () => {
    await openTypefaces(text);
    const letters = lettersOf(text, height, 4.5, 64);
    const [one, other] = await Promise.all(
      [printed(letters), painted(letters)].map(async (p) => pixelsOf(await p)),
    );
    const apart = one?.map((value, at) => Math.abs(value - (other?.[at] ?? 0))) ?? [];
    const dark = other?.reduce((sum, value) => sum + 255 - value, 0) ?? 0;
    assert.ok(dark > 50_000, `${dark}`);
    // Edges have five steps, letters lie on quarters of a pixel, and where contours overlap an edge may be darker.
    assert.ok(apart.filter((value) => value > 90).length < 60);
    assert.ok(apart.reduce((sum, value) => sum + value, 0) < dark / 8);
  });
}

test('each ink has its color, and a share of it its mixture with the paper', async () => {
  const sheet = new Sheet(5, 2, '#ffffff', inks);
  sheet.rectangle(0, 0, 1, 1, 0);
  sheet.rectangle(1, 0, 1, 1, 1);
  sheet.rectangle(2, 0, 1, 1, 2);
  sheet.rectangle(3, 0, 2, 1, 1, 2);
  const picture = await sheet.png();
  assert.deepEqual(await pixelsOf(picture), [
    ...[0, 0, 0, 255, 0, 0, 0, 0, 255, 255, 153, 153, 255, 153, 153],
    ...Array(15).fill(255),
  ]);
});

test('what lies outside of a sheet is cut off on every side', async () => {
  const stamp = { left: -1, top: -1, width: 7, height: 7, cover: new Uint8Array(49).fill(5) };
  const sheet = new Sheet(3, 3, '#ffffff', inks);
  sheet.print(stamp, 0, 0, 1);
  assert.deepEqual(await pixelsOf(await sheet.png()), Array(9).fill([255, 0, 0]).flat());
});
