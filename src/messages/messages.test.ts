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
