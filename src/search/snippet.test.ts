import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '../words/words.ts';
import { findMarks, snippetOf } from './snippet.ts';

const marked = (text: string, query: string) =>
  findMarks(text, wordsOf(query)).map(([from, to]) => text.slice(from, to));

test('marks a word in its forms, and no longer word that begins so', () => {
  assert.deepEqual(marked('To intervene, or intervention? Beekeeping and peace.', 'intervening peace'), [
    'intervene',
    'intervention',
    'peace',
  ]);
  assert.deepEqual(marked('France, as François Hollande said', 'france'), ['France']);
});

test('marks numbers, hyphens, accents and possessives as they are printed', () => {
  assert.deepEqual(marked('8,000 troops and $1 billion, or 20%.', '8000 1bn 20'), [
    '8,000',
    '$1 billion',
    '20%',
  ]);
  assert.deepEqual(marked('Hervé on Peru’s non-interference.', 'herve peru noninterference'), [
    'Hervé',
    'Peru’s',
    'non-interference',
  ]);
});

test('a snippet begins near the hit and says where it is cut', () => {
  const text = `${'Nothing of the kind stands here. '.repeat(20)}But Kidal does, at last, ${'and so on '.repeat(60)}`;
  const parts = snippetOf(text, ['kidal']);
  assert.equal(parts[0]?.text, '… ');
  assert.equal(parts.at(-1)?.text, ' …');
  const shown = parts.map((part) => part.text).join('');
  assert.ok(shown.indexOf('Kidal') < 80);
  assert.deepEqual(
    parts.filter((part) => part.marked),
    [{ text: 'Kidal', marked: true }],
  );
});

test('a short text is shown whole', () => {
  assert.deepEqual(snippetOf('Kept as it is.', ['other']), [{ text: 'Kept as it is.', marked: false }]);
});
