import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlNotes } from './html-notes.ts';

test('notes in the HTML of a Markdown file are notes, other raised numbers stay as they are', () => {
  assert.equal(
    htmlNotes(
      'Bees.<sup id="r1"><a href="#f1">1</a></sup> CO<sup>2</sup> and<sup><a href="#else">3</a></sup>\n\n<p class="footnote" id="f1">1. By\n<a href="https://example.org/roe">Roe</a>. <a href="#r1">↩</a></p>',
    ),
    'Bees.[^1] CO<sup>2</sup> and<sup><a href="#else">3</a></sup>\n\n\n[^1]: By [Roe](https://example.org/roe).\n',
  );
});
