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

/** What every message of a catalogue says, functions with numbers and words that no language has. */
const saidIn = (messages: object, before = ''): [name: string, words: string][] =>
  Object.entries(messages).flatMap(([name, message]): [string, string][] => {
    const at = before + name;
    if (typeof message === 'string') return [[at, message]];
    if (typeof message === 'function') {
      const said = tried(message as (...values: unknown[]) => unknown);
      return typeof said === 'string' ? [[at, said]] : said.map((words): [string, string] => [at, words]);
    }
    return typeof message === 'object' && message && !(message instanceof RegExp)
      ? saidIn(message, `${at}.`)
      : [];
  });

/** A message takes numbers or words: with numbers, what needs words fails, and the other way. */
function tried(message: (...values: unknown[]) => unknown): string[] {
  for (const values of [Array(5).fill(7), Array(5).fill('0'), [['0', '1'], 7, '0']]) {
    try {
      const said = message(...values);
      return [said].flat().filter((one) => typeof one === 'string');
    } catch {}
  }
  return [];
}

/** Words that a language has in common with English, and what is the same in all. */
const shared =
  /^(?:[^A-Za-z]*|.*(?:https?:|<code>).*|en|es|fr|ru|ar|zh|BibTeX|RIS|CSL-JSON|EPUB|PDF|Word|Zotero|QR|CSV|JSON|APA 7|MLA 9|Aa|ABC.*XYZ)$/;
const loans: Record<string, RegExp> = {
  fr: /\b(?:notes?|sources?|instructions?|options?|questions?|sections?|documents?|figures?|dates?|menu|style|pages?|parts?|type|collections?|pamphlets?|films?|articles?|versions?|chap|index|licence|original|missions?|statistiques?|Chicago|distance|citations?|transcription|message|points?|performances?|patents?|classes?|image|table|minutes?)\b/gi,
  es: /\b(?:vols|error|editor|total|normal|final|visible|original|chicago)\b/gi,
  ru: /\bChicago\b/g,
  ar: /\bChicago\b/g,
  zh: /\bChicago\b/g,
};

test('no message of a language is left in English', () => {
  const english = new Map(saidIn(catalogues.en));
  for (const language of languages) {
    if (language === 'en') continue;
    const left = saidIn(catalogues[language]).filter(
      ([name, words]) =>
        words === english.get(name) &&
        /[A-Za-z]{4}/.test(words.replace(loans[language] ?? '', '')) &&
        !shared.test(words),
    );
    assert.deepEqual(left, [], language);
  }
});

test('numbers agree with their nouns, as each language has it', () => {
  const said = (language: 'ru' | 'ar' | 'es' | 'fr', counts: number[]) =>
    counts.map((count) => catalogues[language].counts.paragraphs(count));
  assert.deepEqual(said('ru', [1, 2, 5, 11, 21, 22, 111]), [
    ...['1 абзац', '2 абзаца', '5 абзацев', '11 абзацев', '21 абзац', '22 абзаца', '111 абзацев'],
  ]);
  assert.deepEqual(said('ar', [1, 2, 3, 11]), ['فقرة واحدة', 'فقرتان', '3 فقرات', '11 فقرة']);
  assert.deepEqual(said('fr', [0, 1, 2]), ['0 paragraphe', '1 paragraphe', '2 paragraphes']);
  assert.deepEqual(said('es', [0, 1, 2]), ['0 párrafos', '1 párrafo', '2 párrafos']);
});

test('French has its spaces before colons, semicolons, question and quotation marks', () => {
  // What stands in code or an address is no sentence.
  const wrong = saidIn(catalogues.fr).filter(([, words]) =>
    /(?<![\u00a0\u202f\s])[;?!»](?!\w)|[\p{L}\d»)] [:;?!»]|«[^\u00a0\u202f]/u.test(
      words.replace(/<code>[^<]*<\/code>|<[^>]*>|https?:\S+/g, ''),
    ),
  );
  assert.deepEqual(wrong, []);
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
