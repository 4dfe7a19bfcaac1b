import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Language } from '../../messages/catalogues.ts';
import { plain } from '../../words/plain-text.ts';
import { asking as ar } from './ar.ts';
import { asking as es } from './es.ts';
import { asking as fr } from './fr.ts';
import { asking as ru } from './ru.ts';
import { asking as zh } from './zh.ts';

/*
 * How search reads what is asked in other languages than English. The language of a site is chosen when its modules are loaded: each
 * language is read in a process of its own.
 */

const folder = mkdtempSync(join(tmpdir(), 'languages-'));
after(() => rmSync(folder, { recursive: true }));

interface Read {
  words: string[];
  kinds: string[];
  filters: object;
}

/** What is asked in a language, as it is read: the words of its subject, the kinds that it names or hints at, what narrows it. */
function read(language: Language, questions: string[]): Read[] {
  const content = join(folder, language);
  mkdirSync(content, { recursive: true });
  writeFileSync(join(content, 'site.yaml'), `language: ${language}\n`);
  const script = `
    const { parseQuery } = await import('./src/query/query.ts');
    const read = JSON.parse(process.argv[1]).map((question) => {
      const { words, named, hints, filters } = parseQuery(question);
      return {
        words: words.filter(({ ofForm }) => !ofForm).map(({ text, variants }) => [text, ...variants][0]),
        kinds: [...new Set([...named, ...hints].map(({ kind }) => kind))],
        filters,
      };
    });
    console.log(JSON.stringify(read));`;
  const told = execFileSync(
    process.execPath,
    ['--input-type=module', '-e', script, JSON.stringify(questions)],
    {
      env: { ...process.env, CONTENT_DIR: content },
      encoding: 'utf8',
    },
  );
  return JSON.parse(told);
}

type Expected = [question: string, words: string, kinds: string, filters?: object];

const asked: Partial<Record<Language, Expected[]>> = {
  fr: [
    ['Combien d’abeilles vivent dans la ruche ?', 'abeilles vivent ruche', 'statistic'],
    ['Qui a dit que les abeilles dansent ?', 'abeilles dansent', 'passage'],
    ['Quand la ruche a-t-elle été construite ?', 'ruche construite', 'event'],
    ['Qu’est-ce qu’un essaim ?', 'essaim', 'term'],
    ['tableaux sur le miel', 'miel', 'table'],
    ['note 3', '3', 'note'],
    ['page 5', '5', 'passage'],
    ['type:note essaim', 'essaim', '', { kind: 'note' }],
    ['auteur:Roe année:2010-2012 miel', 'miel', '', { author: 'Roe', year: [2010, 2012] }],
    ['miel OU cire', 'miel', ''],
    ['1 234,5 abeilles', '1234.5 abeilles', ''],
    ['3 millions', '3000000', ''],
  ],
  es: [
    ['¿Cuántas abejas hay en la colmena?', 'abejas colmena', 'statistic'],
    ['¿Quién dijo que las abejas bailan?', 'abejas bailan', 'passage'],
    ['¿Por qué bailan?', 'bailan', ''],
    ['tipo:nota enjambre', 'enjambre', '', { kind: 'note' }],
    ['1.234,5 abejas', '1234.5 abejas', ''],
    ['nota 4', '4', 'note'],
  ],
  ru: [
    ['Сколько пчёл живёт в улье?', 'пчел живет улье', 'statistic'],
    ['Кто сказал, что пчёлы танцуют?', 'пчелы танцуют', 'passage'],
    ['примечания о мёде', 'меде', 'note'],
    ['сноска 3', '3', 'note'],
    ['вид:примечание рой', 'рой', '', { kind: 'note' }],
    ['5 тысяч', '5000', ''],
  ],
  ar: [
    ['كم عدد النحل في الخلية؟', 'نحل خليه', 'statistic'],
    ['من قال إن النحل يرقص؟', 'نحل يرقص', 'passage'],
    ['المصادر عن العسل', 'عسل', 'source'],
    ['نوع:حاشية نحل', 'نحل', '', { kind: 'note' }],
    ['١٢٣٤', '1234', ''],
    ['5 آلاف', '5000', ''],
  ],
  zh: [
    ['蜂巢里有多少蜜蜂？', '蜂巢 蜜蜂', 'statistic'],
    ['谁说蜜蜂会跳舞', '蜜蜂 跳舞', 'passage'],
    ['什么是蜂群', '蜂群', 'term'],
    ['类型：注释 蜂群', '蜂群', '', { kind: 'note' }],
    ['注释 3', '3', 'note'],
    ['3万只', '30000 只', ''],
  ],
};

for (const [language, questions] of Object.entries(asked)) {
  test(`questions are read in their language: ${language}`, () => {
    const told = read(
      language as Language,
      questions.map(([question]) => question),
    );
    for (const [at, [question, words, kinds, filters = {}]] of questions.entries())
      assert.deepEqual(
        { words: told[at]?.words.join(' '), kinds: told[at]?.kinds.join(' '), filters: told[at]?.filters },
        { words, kinds, filters },
        question,
      );
  });
}

test('what is compared with plain text is plain text', () => {
  for (const { kindWords, asking, askedFor, tellers, forms } of [fr, es, ru, ar, zh]) {
    const lists = [...Object.values(kindWords), asking, ...Object.entries(askedFor).flat(), tellers];
    for (const list of lists) assert.equal(plain(list), list);
    for (const [{ source }] of forms)
      for (const [word] of source.matchAll(/\p{L}[\p{L}\p{M}]*/gu))
        if (!/^[a-zA-Z]$/.test(word)) assert.equal(plain(word), word.toLowerCase(), source);
  }
});

/** Two forms of a word, of which one is to find the other; how the article and the dictionary write it does not matter. */
const forms: Partial<Record<Language, [asked: string, found: string][]>> = {
  fr: [
    ['quitte', 'quittaient'],
    ['cheval', 'chevaux'],
    ['union', 'l’union'],
    ['ete', 'L’été'],
  ],
  es: [
    ['invierno', 'inviernos'],
    ['nación', 'naciones'],
    ['luz', 'luces'],
  ],
  ru: [
    ['пчела', 'пчёлами'],
    ['миссия', 'миссий'],
    ['улей', 'ульев'],
  ],
  ar: [
    ['نحل', 'والنحل'],
    ['منظمة', 'المنظمات'],
    ['عاملة', 'العاملات'],
  ],
  zh: [['工蜂', '工蜂']],
};

for (const [language, pairs] of Object.entries(forms)) {
  test(`a word finds its other forms: ${language}`, () => {
    const content = join(folder, `forms-${language}`);
    mkdirSync(content);
    writeFileSync(join(content, 'site.yaml'), `language: ${language}\n`);
    const script = `
      const { wordsOf, basesOf } = await import('./src/words/words.ts');
      const apart = JSON.parse(process.argv[1]).filter(([one, other]) => {
        const bases = new Set(wordsOf(one).flatMap(basesOf));
        return !wordsOf(other).flatMap(basesOf).some((base) => bases.has(base));
      });
      console.log(JSON.stringify(apart));`;
    const told = execFileSync(
      process.execPath,
      ['--input-type=module', '-e', script, JSON.stringify(pairs)],
      {
        env: { ...process.env, CONTENT_DIR: content },
        encoding: 'utf8',
      },
    );
    assert.deepEqual(JSON.parse(told), []);
  });
}
