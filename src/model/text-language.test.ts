import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editions } from './edition.ts';
import { bookLanguage, citingLanguage, foreignLanguage, textLanguage } from './text-language.ts';

test('a text is in the language of its author, or in that of the site where others wrote it', () => {
  const french = editions.map((edition) => textLanguage({ edition, language: 'fr' }));
  assert.deepEqual(french, ['fr', 'en', 'en', 'fr']);
  assert.equal(textLanguage({ edition: 'original', language: undefined }), 'en');
});

test('words in the site’s own language carry no mark of it', () => {
  assert.equal(foreignLanguage({ edition: 'original', language: 'en' }), undefined);
  assert.equal(foreignLanguage({ edition: 'original', language: 'ar' }), 'ar');
});

test('notes and citations speak as the text does, where the interface can; a book as its texts do together', () => {
  const inLanguage = (language: string) => ({ edition: 'original', language }) as const;
  assert.deepEqual(
    ['fr-CA', 'zh', 'nl'].map((tag) => citingLanguage(inLanguage(tag))),
    ['fr', 'zh', 'en'],
  );
  assert.equal(bookLanguage([inLanguage('es'), inLanguage('es-MX')]), 'es');
  assert.equal(bookLanguage([inLanguage('es'), inLanguage('ru')]), 'en');
});
