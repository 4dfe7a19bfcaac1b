import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint, likeness, sameText } from '../../src/build/fingerprint.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { ofShippedTexts } from './shipped.ts';

// Measured on paragraphs of real length: of one in a line or two, a word is much.

test(
  'fingerprints: near for a text with every tenth word changed, far for any other paragraph',
  ofShippedTexts,
  () => {
    const texts = loadLibrary('content').passages.map(({ text }) => text);
    const prints = texts.map(fingerprint);
    const pairs = prints.flatMap((print, index) =>
      prints.slice(0, index).map((other) => likeness(print, other)),
    );
    assert.ok(Math.max(...pairs) < sameText - 1, `two texts share ${Math.max(...pairs)} digits`);
    for (const text of texts) {
      const edited = text.split(' ').map((word, index) => (index % 10 === 7 ? 'other' : word));
      assert.ok(likeness(fingerprint(text), fingerprint(edited.join(' '))) > sameText + 2, text);
    }
  },
);
