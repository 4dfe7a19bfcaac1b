import assert from 'node:assert/strict';
import { test } from 'node:test';
import { libraryOf, soundContent } from '../../library/fixture.ts';
import { fileOf } from './places.ts';

test('no two sections share a file, whatever their keys join to', () => {
  const { sections } = libraryOf({
    'documents/news/02-more.mdx': '---\nkey: more-bees\ntitle: More\nsummary: More.\n---\n\nMore.\n',
    'documents/news-more/document.yaml': soundContent['documents/news/document.yaml'].replace(
      'key: news',
      'key: news-more',
    ),
    'documents/news-more/01-bees.mdx': '---\nkey: bees\ntitle: Bees\nsummary: Bees.\n---\n\nBees.\n',
  });
  assert.equal(new Set(sections.map(fileOf)).size, 4);
});
