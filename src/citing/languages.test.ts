import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import CSL from 'citeproc';
import { toHtml } from 'hast-util-to-html';
import type { Catalogue } from '../messages/catalogue.ts';
import { catalogues, type Language, languages } from '../messages/catalogues.ts';
import { sourceSchema, whenLabel } from '../model/source.ts';
import { citeSource } from './citation.ts';
import { citeAsText, citeInNote } from './note-style.ts';
import { cslLocales } from './style.ts';

const others = languages.filter((language) => language !== 'en');

const work = (record: object) => sourceSchema.parse({ id: 'work', language: 'en', ...record });

const article = work({
  type: 'article-journal',
  author: [
    { family: 'Reilly', given: 'James' },
    { family: 'Gill', given: 'Bates' },
  ],
  title: 'Bees and “order”',
  ...{ 'container-title': 'Survival', volume: '42', issue: '3', page: '41-59', issued: '2000' },
});
const chapter = work({
  ...{ type: 'chapter', title: 'On bees', 'container-title': 'Peru and the World', page: '108-113' },
  ...{ author: [{ family: 'Yang', given: 'Yuan' }], editor: [{ family: 'Roe', given: 'Jane' }] },
  ...{
    publisher: 'Press',
    'publisher-place': 'Lima',
    issued: '2014',
    language: 'nl',
    custom: { translated: true },
  },
});
const page = work({ type: 'webpage', title: 'Data', accessed: '2023-01-15', URL: 'https://example.org/x' });
const edition = work({
  ...{
    type: 'book',
    title: 'The hive',
    author: [{ family: 'Barma', given: 'N.' }],
    edition: '2',
    volume: '3',
  },
  ...{ translator: [{ family: 'Lee', given: 'Ann' }], publisher: 'CUP', issued: '2017' },
});

const notes: Record<Exclude<Language, 'en'>, string[]> = {
  fr: [
    'James Reilly et Bates Gill, «\u00a0Bees and “order”\u00a0», Survival 42, nᵒ 3 (2000)\u00a0: 41–59',
    'Yuan Yang, «\u00a0On bees\u00a0» [en néerlandais], dans Peru and the World, éd. par Jane Roe (Lima\u00a0: Press, 2014), 108–113',
    '«\u00a0Data\u00a0», consulté le 15 janvier 2023',
    'N. Barma, The hive, trad. par Ann Lee, 2ᵉ éd., vol. 3 (CUP, 2017)',
  ],
  es: [
    'James Reilly y Bates Gill, «Bees and “order”», Survival 42, n.º 3 (2000): 41–59',
    'Yuan Yang, «On bees» [en neerlandés], en Peru and the World, ed. Jane Roe (Lima: Press, 2014), 108–113',
    '«Data», consultado el 15 de enero de 2023',
    'N. Barma, The hive, trad. Ann Lee, 2.ª ed., vol. 3 (CUP, 2017)',
  ],
  ru: [
    'James Reilly и Bates Gill, «Bees and „order“», Survival 42, № 3 (2000): 41–59',
    'Yuan Yang, «On bees» [на нидерландском языке], в Peru and the World, под ред. Jane Roe (Lima: Press, 2014), 108–113',
    '«Data», просмотрено 15 января 2023 г.',
    'N. Barma, The hive, пер. Ann Lee, 2-е изд., т. 3 (CUP, 2017)',
  ],
  ar: [
    'James Reilly وBates Gill، «Bees and “order”»، Survival 42، عدد 3 (2000): 41–59',
    'Yuan Yang، «On bees» [بالهولندية]، في Peru and the World، تحرير Jane Roe (Lima: Press، 2014)، 108–113',
    '«Data»، تاريخ الوصول 15 يناير 2023',
    'N. Barma، The hive، ترجمة Ann Lee، ط 2، مج 3 (CUP، 2017)',
  ],
  zh: [
    'James Reilly和Bates Gill，“Bees and ‘order’”，Survival第42卷第3期（2000）：41–59',
    'Yuan Yang，“On bees”[荷兰语]，收入Peru and the World，Jane Roe编（Lima：Press，2014），108–113',
    '“Data”，访问于2023年1月15日',
    'N. Barma，The hive，Ann Lee译，第2版，第3卷（CUP，2017）',
  ],
};

for (const language of others)
  test(`notes speak ${language}`, () => {
    const said = [article, chapter, page, edition].map((one) => citeAsText(one, undefined, language));
    assert.deepEqual(said, notes[language as keyof typeof notes]);
  });

/** A line of Chicago's list of works, as a reader copies it. */
const listed: Record<Exclude<Language, 'en'>, string> = {
  fr: 'Yang, Yuan. 2014. «\u00a0On bees\u00a0» [en néerlandais]. Dans Peru and the World, édité par Jane Roe, 108‑13. Lima\u00a0: Press.',
  es: 'Yang, Yuan. 2014. «On bees» [en neerlandés]. En Peru and the World, editado por Jane Roe, 108-13. Lima: Press.',
  ru: 'Yang, Yuan. 2014. «On bees» [на нидерландском языке]. В Peru and the World, под редакцией Jane Roe, 108–13. Lima: Press.',
  ar: 'Yang, Yuan. 2014. «On bees» [بالهولندية]. في Peru and the World، تحرير Jane Roe، 108–13. Lima: Press.',
  zh: 'Yang, Yuan. 2014. “On bees” [荷兰语]. 收入 Peru and the World，Jane Roe编，108–13. Lima：Press.',
};

for (const language of others)
  test(`the styles speak ${language}, with its marks`, () => {
    const chicago = citeSource(chapter, language).styles.find(({ style }) => style === 'chicago');
    assert.equal(chicago?.entry.replace(/<[^>]*>/g, ''), listed[language as keyof typeof listed]);
    for (const one of [article, chapter, page, edition])
      for (const { style, entry } of citeSource(one, language).styles)
        assert.doesNotMatch(
          entry.replace(/https?:\S*|Peru and the World|Bees and “?|On bees|The hive/g, ''),
          /\b(?:and|in|edited|trans|translated|accessed|retrieved|from|vols|no)\b(?!\.º)/i,
          `${language} ${style}`,
        );
  });

test('a work in Chinese letters has its titles in their marks; a Russian month agrees with its day', () => {
  const chinese = work({
    ...{
      type: 'article-journal',
      author: [{ family: '何', given: '大明' }],
      title: '国际河流',
      language: 'zh',
    },
    ...{ 'container-title': '水利学报', volume: '3', issue: '2', page: '3-9', issued: '2008' },
  });
  assert.equal(
    citeAsText(chinese, undefined, 'zh'),
    '何大明，《国际河流》，《水利学报》第3卷第2期（2008）：3–9',
  );
  const [, mla] = citeSource(chinese, 'zh').styles;
  assert.equal(mla?.entry, '何大明. 《国际河流》. 《水利学报》，第3卷，第2期，2008年，第3–9页.');
  const day = work({ type: 'report', title: 'Мёд', issued: '2009-05-17', language: 'ru' });
  assert.match(citeSource(day, 'ru').styles.at(1)?.entry ?? '', /17 мая 2009 г\./);
});

test('in a line of Arabic, what stands in Latin letters is kept apart, field by field', () => {
  const html = toHtml(citeInNote(article, undefined, undefined, 'ar'));
  assert.match(
    html,
    /^<bdi>James Reilly<\/bdi> و<bdi>Bates Gill<\/bdi>، «<bdi>Bees and “order”<\/bdi>»، <i><bdi>Survival/,
  );
  const [apa] = citeSource(article, 'ar').styles;
  assert.match(apa?.entry ?? '', /^<bdi>Reilly, J.<\/bdi>، &amp; <bdi>Gill, B.<\/bdi> \(2000\)/);
});

/*
 * What a note says is what CSL says, so that a note and the citation that a reader copies have one word for one thing. By the
 * names of CSL's terms; `null` where a language has its own way, which the expected notes above show.
 */
const terms: [name: string, form: string, say: (of: Catalogue['cited']) => string, not: Language[]][] = [
  ['in', 'long', ({ inBook }) => inBook, []],
  ['accessed', 'long', ({ accessed }) => accessed(''), []],
  ['chapter', 'short', ({ chapter }) => chapter(''), []],
  ['volume', 'short', ({ volume }) => volume(''), []],
  ['issue', 'short', ({ inJournal }) => inJournal(undefined, ' '), []],
  ['version', 'long', ({ version }) => version(''), []],
  ['edition', 'short', ({ edition }) => edition(1), ['zh']],
  ['editor', 'verb-short', ({ editedBy }) => editedBy(''), []],
  ['translator', 'verb-short', ({ translatedBy }) => translatedBy(''), []],
  ['note', 'short', ({ noteAlone }) => noteAlone(''), ['ar']],
  // In Russian a paragraph of a law is a "п.".
  ['paragraph', 'short', ({ para }) => para(1), ['ru']],
  ['section', 'short', ({ inSection }) => inSection(''), ['zh']],
];

test('a note has the words of CSL', () => {
  for (const language of languages) {
    const engine = new CSL.Engine(
      {
        retrieveLocale: (tag) => readFileSync(`src/citing/styles/locales-${tag}.xml`, 'utf8'),
        retrieveItem: () => ({ id: '', type: 'book', title: '' }),
      },
      readFileSync('src/citing/styles/chicago-fullnote-bibliography.csl', 'utf8'),
      cslLocales[language],
      true,
    );
    for (const [name, form, say, not] of terms) {
      if (not.includes(language)) continue;
      const term = engine.getTerm(name, form, 0).trim();
      assert.ok(say(catalogues[language].cited).includes(term), `${language} ${name}: ${term}`);
    }
  }
});

test('how far a work is that has no date yet is said in the language around it, as CSL has it', () => {
  const coming = work({ ...{ type: 'book', title: 'The hive', status: 'In press', publisher: 'CUP' } });
  const said = { fr: 'sous presse', es: 'en imprenta', ru: 'в печати', ar: 'قيد النشر', zh: '送印中' };
  for (const language of others) {
    assert.match(citeAsText(coming, undefined, language), new RegExp(said[language]));
    assert.equal(whenLabel(coming, language), said[language]);
    for (const { style, entry, inText } of citeSource(coming, language).styles)
      if (style !== 'mla') assert.match(entry + (inText ?? ''), new RegExp(said[language], 'i'), style);
  }
  assert.equal(
    whenLabel(work({ ...{ type: 'book', title: 'x', status: 'à paraître' } }), 'en'),
    'forthcoming',
  );
  // What no list has is kept as it is typed, and files for programs are in the words of the record.
  assert.equal(whenLabel(work({ ...{ type: 'book', title: 'x', status: 'lost' } }), 'fr'), 'lost');
  assert.equal(citeSource(coming, 'fr').json['status'], 'In press');
  for (const language of languages)
    for (const term of ['forthcoming', 'in press'] as const) {
      const locale = readFileSync(`src/citing/styles/locales-${cslLocales[language]}.xml`, 'utf8');
      assert(locale.includes(`<term name="${term}">${catalogues[language].cited.statuses[term]}<`), language);
    }
});
