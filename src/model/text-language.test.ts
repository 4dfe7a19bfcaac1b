import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editions } from './edition.ts';
import { foreignLanguage, textLanguage } from './text-language.ts';

test('a text is in the language of its author, or in that of the site where others wrote it', () => {
  const french = editions.map((edition) => textLanguage({ edition, language: 'fr' }));
  assert.deepEqual(french, ['fr', 'en', 'en', 'fr']);
  assert.equal(textLanguage({ edition: 'original', language: undefined }), 'en');
});

test('words in the site’s own language carry no mark of it', () => {
  assert.equal(foreignLanguage({ edition: 'original', language: 'en' }), undefined);
  assert.equal(foreignLanguage({ edition: 'original', language: 'ar' }), 'ar');
});
