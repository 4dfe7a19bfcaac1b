import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCharacters } from './characters.ts';

/** Code points from the first to the last. */
const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

test('every character that turns the direction of a text, or that nobody sees, is found where it stands', () => {
  const turning = [...range(0x202a, 0x202e), ...range(0x2066, 0x2069), 0x200e, 0x200f, 0x061c];
  const unseen = [0x00ad, 0x180e, 0x200b, 0x200c, 0x200d, 0x2028, 0x2029, ...range(0x2060, 0x2064), 0xfeff];
  for (const point of [...turning, ...unseen]) {
    const found = checkCharacters('terms.yaml', `term: bee${String.fromCodePoint(point)}s\n`);
    const hex = point.toString(16).toUpperCase().padStart(4, '0');
    assert.equal(found.length, 1, `U+${hex}`);
    assert.ok(found[0]?.message.includes(`U+${hex}`), found[0]?.message);
    assert.deepEqual([found[0]?.code, found[0]?.line, found[0]?.column], ['odd-character', 1, 10]);
  }
});
