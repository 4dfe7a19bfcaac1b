import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { problemsIn, soundContent, withContent } from '../library/fixture.ts';
import { loadLibrary } from '../library/load-library.ts';
import { holdsQuotation, readPairs } from '../search/quotation.ts';
import { writeOriginalWords } from './lacking-words.ts';

const original = `# The State of the Hive

¶ front-1

Jane Roe

¶ hive-1

{p. 1} Beneath a teeming hive dwell thirty bees,[^1] and toil.

¶ hive-2

Idle drones.

[^1]: {p. 1} Reckoned by hand, https://bees.example/hand.
`;

test('the words of an original that ours lack are written, each by itself, and its quotations known again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'original-'));
  try {
    for (const [file, text] of Object.entries(soundContent)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const file = `${folder}.txt`;
    writeFileSync(file, original);
    const written = writeOriginalWords(folder, 'report', file);
    rmSync(file);
    assert.deepEqual(written.left, ['front-1']);
    assert.equal(written.file, 'documents/report/original-words.yaml');
    const { originalWords } = loadLibrary(folder);
    const hive = originalWords.get('hive-1');
    assert.deepEqual(hive?.words, ['beneath', 'dwell', 'teeming', 'toil']);
    const pairs = readPairs(hive?.pairs ?? '');
    assert.ok(holdsQuotation(pairs, ['beneath', 'a', 'teeming', 'hive']));
    assert.ok(!holdsQuotation(pairs, ['teeming', 'beneath']));
    assert.ok(!holdsQuotation(pairs, ['teeming']));
    assert.deepEqual(originalWords.get('report/note-1')?.words, ['reckoned']);
    assert.doesNotMatch(readFileSync(join(folder, written.file), 'utf8'), /teeming hive|bees\.example/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a place that is no more, words that are not sorted and phrases are told', () => {
  const file = 'documents/report/original-words.yaml';
  const told = (text: string) =>
    withContent({ [file]: text }, problemsIn).map(({ line, code }) => `${line} ${code}`);
  assert.deepEqual(told('- place: hive-9\n  words: [toil]\n  pairs: ""\n'), ['1 unknown-place']);
  assert.deepEqual(told('- place: hive-1\n  words: [toil, dwell]\n  pairs: ""\n'), ['2 wrong-value']);
  assert.deepEqual(told('- place: hive-1\n  words: [toil and dwell]\n  pairs: ""\n'), ['2 wrong-value']);
  assert.deepEqual(told('- place: hive-1\n  words: [toil]\n  pairs: ""\n'), []);
});
