import assert from 'node:assert/strict';
import { test } from 'node:test';
import { libraryOf } from '../library/fixture.ts';

const front = '---\nkey: news\ntitle: Bees\n---\n\n';

test('notes and links pasted as HTML are notes and links', () => {
  const text = `${front}There are <a href="https://example.org/">bees</a>.<sup id="r1"><a href="#f1">1</a></sup>

<p align="center">* * *</p>

<small>

<p class="footnote" id="f1">1. Counted by <a href="https://example.org/roe">Roe</a>. <a href="#r1">↩︎</a></p>

</small>
`;
  const { documents } = libraryOf({ 'documents/news/01-news.mdx': text });
  const news = documents.find(({ key }) => key === 'news');
  assert.deepEqual(
    news?.notes.map(({ label, text }) => [label, text]),
    [['1', 'Counted by Roe.']],
  );
  assert.deepEqual(
    news?.passages.map((passage) => passage.text),
    ['There are bees.'],
  );
});
