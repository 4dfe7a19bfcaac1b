import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { catalogues, languages } from './catalogues.ts';
import { asHtml, withLinks } from './with-links.ts';

/** The names of all messages of a catalogue, those inside of others with theirs before. */
const namesIn = (messages: object, before = ''): string[] =>
  Object.entries(messages).flatMap(([name, message]) =>
    typeof message === 'object' && !(message instanceof RegExp)
      ? namesIn(message, `${before}${name}.`)
      : [before + name],
  );

test('no language says what English does not', () => {
  const english = namesIn(catalogues.en).sort();
  for (const language of languages) assert.deepEqual(namesIn(catalogues[language]).sort(), english, language);
});

test('every folder of messages is offered', () => {
  const folders = readdirSync('src/messages', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.deepEqual(folders.map(({ name }) => name).sort(), [...languages].sort());
});

test('links are put into a sentence in turn', () => {
  assert.equal(
    withLinks('See <a>one</a> and <a>two</a>.', '/1/', { class: 'cross', href: '/2/?a&b' }),
    'See <a href="/1/">one</a> and <a class="cross" href="/2/?a&amp;b">two</a>.',
  );
  assert.throws(() => withLinks('See <a>one</a>.'), /No address/);
  assert.equal(asHtml('<b> & "c"'), '&lt;b> &amp; &quot;c&quot;');
});

test('no comma stands behind what ends a title of itself', () => {
  const within = {
    en: ['Why?', 'Why? paragraph 3', 'The U.S.', 'The U.S., paragraph 3'],
    fr: ['Que faire\u202f?', 'Que faire\u202f? paragraphe 3', '« Oui ! »', '« Oui ! », paragraphe 3'],
    es: ['¿Por qué?', '¿Por qué?, párrafo 3', 'La colmena', 'La colmena, párrafo 3'],
    ru: ['Почему?', 'Почему? абзац 3', 'Улей', 'Улей, абзац 3'],
    ar: ['لماذا؟', 'لماذا؟ الفقرة 3', 'الخلية', 'الخلية، الفقرة 3'],
    zh: ['为什么？', '为什么？第 3 段', '蜂群', '蜂群，第 3 段'],
  };
  for (const language of languages) {
    const [asked = '', told, plain = '', listed] = within[language];
    const { paragraph, within: place } = catalogues[language].places;
    assert.equal(place(asked, paragraph(3)), told);
    assert.equal(place(plain, paragraph(3)), listed);
  }
});
