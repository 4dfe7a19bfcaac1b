import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { entries } from 'bibtex-parse';
import { siteUrl } from '../config.ts';
import { loadLibrary } from '../library/load-library.ts';
import { letterWorks } from '../model/bibliography.ts';
import type { Document } from '../model/document.ts';
import { type Source, shortLabel, sourceSchema } from '../model/source.ts';
import { toJson } from '../model/tables.ts';
import { toBibtex } from './bibtex.ts';
import {
  type CitationForms,
  citeChart,
  citeDocument,
  citeNote,
  citePassage,
  citeSection,
  citeSource,
  citeStatistic,
} from './citation.ts';
import { toCoins } from './coins.ts';
import type { CslItem, CslWork } from './csl-item.ts';
import { metadataOf } from './metadata.ts';
import type { Style } from './style.ts';

const library = loadLibrary('e2e/fixture');
const report = found(library.documents.find(({ key }) => key === 'report'));

function found<T>(value: T | undefined): T {
  assert.ok(value);
  return value;
}
const elsewhere = (text: string) =>
  text.replaceAll(siteUrl.href, 'https://reader.example/').replaceAll('\r\n', '\n');
const asMarkdown = (html: string) =>
  elsewhere(html)
    .replace(/<\/?i>/g, '_')
    .replaceAll('&amp;', '&');

const all = [
  ...library.documents.map(citeDocument),
  ...library.sections.map(citeSection),
  ...library.passages.map(citePassage),
  ...library.documents.flatMap(({ notes }) => notes.map(citeNote)),
  ...[...library.sources.values()].map((source) => citeSource(source)),
  ...[...library.statistics.values()].map(citeStatistic),
];

test('pages are told as first and last, whichever dash is between them', () => {
  const work = found(library.sources.get('roe-2016'));
  for (const page of ['41-59', '41–59']) {
    assert.match(toCoins({ ...work, page }), /&rft\.spage=41&rft\.epage=59&/);
  }
});

test('reference managers are told what of a text is cited: a statistic, or a chart', () => {
  const [statistic] = library.statistics.values();
  const callout = [...library.callouts.values()].find(({ passages }) => passages.length > 0);
  const noteOf = (cited: CitationForms | undefined) => cited?.json.note;
  assert.match(noteOf(citeStatistic(found(statistic))) ?? '', /statistic “.+”$/);
  assert.match(noteOf(citeChart(found(callout))) ?? '', /chart “.+”$/);
});

test('BibTeX reads as what was written, in a library that did not write it', () => {
  for (const { bibtex, json } of all) {
    const [entry] = entries(bibtex);
    const field = (name: string) => {
      const value = entry?.[name];
      return value === undefined
        ? undefined
        : String(value).replace(/[{}]/g, '').replaceAll('--', '-').replaceAll('\\$', '$');
    };
    const names = json.author?.map((name) =>
      'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', '),
    );
    const [year, month] = json.issued?.['date-parts'][0] ?? [];
    assert.deepEqual(
      {
        ...{ key: entry?.key, author: field('AUTHOR'), title: field('TITLE'), year: field('YEAR') },
        ...{ month: field('MONTH'), pages: field('PAGES'), url: field('URL'), note: field('NOTE') },
      },
      {
        ...{ key: json.id, author: names?.join(' and '), title: json.title, year: year?.toString() },
        month: month && new Date(2000, month - 1).toLocaleString('en', { month: 'long' }),
        ...{ pages: json['page'], url: json.URL, note: json.note },
      },
    );
  }
});

test('what LaTeX takes for its own is text in BibTeX; capitals are kept', () => {
  const item: CslWork = {
    id: 'x',
    type: 'book',
    title: 'Fish & chips: A 50% “UN-led” {guess} by Bo_Li #1',
    publisher: 'A^B',
  };
  assert.equal(
    toBibtex(item),
    '@book{x,\n\ttitle = {Fish \\& chips: A 50\\% “{UN-led}” \\{guess\\} by {Bo}\\_{Li} \\#1},\n\tpublisher = {A\\textasciicircum{}B},\n}\n',
  );
});

test('RIS reads as what was written, in a library that did not write it', () => {
  for (const { ris, json } of all) {
    const [item]: (CslItem & { reporter?: unknown[] })[] = new Cite(ris).data as CslItem[];
    assert.equal(item?.title, json.title);
    // Of news, this library calls authors reporters.
    const names = item?.author ?? (item as { reporter?: unknown } | undefined)?.reporter ?? [];
    assert.equal([names].flat().length, json.author?.length ?? 0);
    assert.equal(item?.issued?.['date-parts']?.[0]?.[0], json.issued?.['date-parts'][0]?.[0]);
    assert.equal(item?.URL, json.URL);
    assert.equal(item?.page, json['page']);
  }
});

test('CSL-JSON comes back as it went', () => {
  for (const { json } of all) {
    const [item] = new Cite(toJson([json])).data;
    for (const field of [
      'id',
      'type',
      'title',
      'author',
      'issued',
      'URL',
      'note',
      'genre',
      'page',
      'container-title',
    ] as const) {
      assert.deepEqual(item?.[field], json[field], `${json.id}: ${field}`);
    }
  }
});

test('nothing of a style’s machinery is left: no markup but italics, no stand-in, no missing value', () => {
  for (const { styles } of all) {
    for (const { entry, inText = '' } of styles) {
      assert.doesNotMatch(entry + inText, /<(?!\/?(?:i|bdi)>)|restated\.invalid|undefined|null|\.\.|,,| ,/);
    }
  }
});

/** A work that the content does not have. */
const made = (work: object): CitationForms =>
  citeSource(sourceSchema.parse({ id: 'work', language: 'en', type: 'webpage', ...work }));
const entryOf = ({ styles }: CitationForms, style: Style): string =>
  asMarkdown(found(styles.find((each) => each.style === style)).entry);
const inTextOf = ({ styles }: CitationForms, style: Style): string =>
  asMarkdown(styles.find((each) => each.style === style)?.inText ?? '');

test('the day of access stands where there is no date, and in every file', () => {
  const page = {
    ...{ author: [{ literal: 'Mekong River Commission' }], title: 'Data and information services' },
    ...{ URL: 'https://portal.mrcmekong.org/', accessed: '2023-01-15' },
  };
  const undated = made(page);
  // APA 9.16; MLA 5.111; Chicago 14.12, 15.44, 15.50.
  assert.deepEqual(
    (['apa', 'mla', 'note', 'chicago'] as const).map((style) => entryOf(undated, style)),
    [
      'Mekong River Commission. (n.d.). _Data and information services_. Retrieved January 15, 2023, from https://portal.mrcmekong.org/',
      'Mekong River Commission. _Data and Information Services_. https://portal.mrcmekong.org/. Accessed 15 Jan. 2023.',
      'Mekong River Commission, “Data and Information Services,” accessed January 15, 2023, https://portal.mrcmekong.org/.',
      'Mekong River Commission. n.d. “Data and Information Services.” Accessed January 15, 2023. https://portal.mrcmekong.org/.',
    ],
  );
  assert.equal(inTextOf(undated, 'chicago'), '(Mekong River Commission, n.d.)');
  for (const { bibtex, ris, json, styles } of [undated, made({ ...page, issued: '2021' })]) {
    assert.match(bibtex, /^\turldate = \{2023-01-15\},$/m);
    assert.match(ris, /^Y2 {2}- 2023\/01\/15\/\r$/m);
    assert.deepEqual(json.accessed, { 'date-parts': [[2023, 1, 15]] });
    if (json.issued) for (const { entry } of styles) assert.doesNotMatch(entry, /accessed|retrieved/i);
  }
});

test('a thesis names its university and what it is for', () => {
  const thesis = made({
    ...{ type: 'thesis', author: [{ family: 'Ho', given: 'Selina' }], title: 'Shared rivers' },
    ...{ genre: 'PhD dissertation', publisher: 'Johns Hopkins University', 'publisher-place': 'Washington' },
    issued: '2013',
  });
  // APA 10.6; MLA, appendix 1; Chicago 14.215.
  assert.deepEqual(
    (['apa', 'mla', 'note', 'chicago'] as const).map((style) => entryOf(thesis, style)),
    [
      'Ho, S. (2013). _Shared rivers_ [PhD dissertation]. Johns Hopkins University.',
      'Ho, Selina. _Shared Rivers_. 2013. Johns Hopkins University, PhD dissertation.',
      'Selina Ho, “Shared Rivers” (PhD dissertation, Johns Hopkins University, 2013).',
      'Ho, Selina. 2013. “Shared Rivers.” PhD dissertation, Johns Hopkins University.',
    ],
  );
  assert.match(thesis.bibtex, /^@phdthesis\{.*\ttype = \{PhD dissertation\},\n\tschool = \{Johns/s);
  assert.match(thesis.ris, /^TY {2}- THES\r.*^M3 {2}- PhD dissertation\r\nPB {2}- Johns/ms);
});

test('translators, series and versions stand where the manuals set them', () => {
  const book = made({
    ...{ type: 'book', author: [{ family: 'Doe', given: 'Jane' }], title: 'Bees', publisher: 'Press' },
    ...{ translator: [{ family: 'Lee', given: 'Ann' }], 'collection-title': 'Insects' },
    ...{ 'collection-number': '12', issued: '2014' },
  });
  assert.deepEqual(
    (['apa', 'mla', 'note', 'chicago'] as const).map((style) => entryOf(book, style)),
    [
      'Doe, J. (2014). _Bees_ (A. Lee, Trans.). Press.',
      'Doe, Jane. _Bees_. Translated by Ann Lee, Press, 2014. Insects 12.',
      'Jane Doe, _Bees_, trans. Ann Lee, Insects 12 (Press, 2014).',
      'Doe, Jane. 2014. _Bees_. Translated by Ann Lee. Insects 12. Press.',
    ],
  );
  assert.match(book.bibtex, /translator = \{Lee, Ann\},.*series = \{Insects\},\n\tnumber = \{12\}/s);
  assert.match(book.ris, /A4 {2}- Lee, Ann\r.*T2 {2}- Insects\r.*M1 {2}- 12\r/s);
  const data = made({
    type: 'dataset',
    author: [{ literal: 'FAO' }],
    title: 'Hives',
    version: '2.1',
    issued: '2014',
  });
  assert.match(entryOf(data, 'apa'), /^FAO\. \(2014\)\. _Hives_ \(Version 2\.1\) \[Data set\]/);
  assert.match(entryOf(data, 'mla'), /^FAO\. _Hives_\. Version 2\.1, 2014/);
});

test('a title in the letters of its language is no translation; another language keeps its own capitals', () => {
  const original = made({
    ...{ type: 'article-journal', title: '中国国际河流可持续发展研究', language: 'zh-CN', issued: '1999' },
    ...{
      author: [{ family: '何', given: '大明' }],
      'container-title': '地理学报',
      volume: '54',
      page: '1-10',
    },
  });
  // APA 9.38, Chicago 14.98: what is in brackets is a translation, and names no language but that of a translated title.
  assert.equal(entryOf(original, 'apa'), '何大明. (1999). 中国国际河流可持续发展研究. 地理学报, _54_, 1–10.');
  assert.equal(
    entryOf(original, 'mla'),
    '何大明. “中国国际河流可持续发展研究.” 地理学报, vol. 54, 1999, pp. 1–10. In Chinese.',
  );
  assert.equal(entryOf(original, 'note'), '何大明, “中国国际河流可持续发展研究,” 地理学报 54 (1999): 1–10.');
  assert.equal(original.json.note, 'In Chinese');
  const book = { type: 'book', language: 'fr', title: 'La vie des abeilles dans les villes', issued: '2001' };
  assert.equal(entryOf(made(book), 'chicago'), '_La vie des abeilles dans les villes_. 2001.');
  assert.equal(made(book).json.note, 'In French');
  const translated = made({ ...book, title: 'The life of bees', custom: { translated: true } });
  assert.equal(entryOf(translated, 'apa'), '_[The life of bees]_. (2001).');
  assert.equal(translated.json.note, 'In French; title in translation');
  assert.equal(made({ ...book, custom: { described: true } }).json.note, 'In French');
});

/** What a style makes of a work that the content does not have, in the order of the tabs. */
const inEachStyle = (work: object): string[] =>
  (['apa', 'mla', 'note', 'chicago'] as const).map((style) => entryOf(made(work), style));

// APA 9.22 and 9.38: one pair of brackets, whatever is in it.
test('a title that the editors had to give stands in its own letters, without marks; in APA in one pair of brackets', () => {
  const named = { author: [{ literal: 'Hive News' }], 'container-title': 'Bees', issued: '2015-12-21' };
  const report = { type: 'article-newspaper', custom: { described: true }, ...named };
  assert.deepEqual(inEachStyle({ ...report, title: 'Report on the cost of wax', language: 'zh' }), [
    'Hive News. (2015, December 21). [Report on the cost of wax]. _Bees_.',
    'Hive News. Report on the cost of wax. _Bees_, 21 Dec. 2015. In Chinese.',
    'Hive News, Report on the cost of wax [in Chinese], _Bees_, December 21, 2015.',
    'Hive News. 2015. Report on the cost of wax [in Chinese]. _Bees_, December 21, 2015.',
  ]);
  assert.deepEqual(inEachStyle({ ...report, title: 'Page on the “quiet swarm”', type: 'webpage' }), [
    'Hive News. (2015, December 21). [Page on the “quiet swarm”]. Bees.',
    'Hive News. Page on the “quiet swarm.” _Bees_, 21 Dec. 2015.',
    'Hive News, Page on the “quiet swarm,” Bees, December 21, 2015.',
    'Hive News. 2015. Page on the “quiet swarm.” Bees. December 21, 2015.',
  ]);
  const unsigned = made({ ...report, author: [], title: 'Article on honey', language: 'zh' });
  assert.equal(inTextOf(unsigned, 'apa'), '([Article on honey], 2015)');
  const talk = {
    type: 'interview',
    title: 'Remarks on wax',
    genre: 'Authors’ own interviews',
    issued: '2014',
  };
  const spoken = { ...talk, custom: { described: true } };
  assert.equal(entryOf(made(spoken), 'apa'), '[Remarks on wax]. (2014).');
  assert.equal(entryOf(made(spoken), 'note'), 'Remarks on wax, authors’ own interviews, 2014.');
  const speech = { type: 'speech', title: 'Speech at the Bee Congress', 'event-title': 'Bee Congress' };
  for (const entry of inEachStyle({ ...speech, custom: { described: true } }))
    assert.equal(entry.split('Bee Congress').length, 2, entry);
});

test('the names of newspapers and of sites keep their letters, those of journals and books are raised', () => {
  const story = { type: 'article-newspaper', title: 'Bees leave', 'container-title': 'Bees.org.nz' };
  for (const entry of inEachStyle({ ...story, author: [{ literal: 'Xinhua' }], issued: '2007' }))
    assert.match(entry, /Bees\.org\.nz/);
  const page = { title: 'Bees leave', 'container-title': 'bees.example', issued: '2012' };
  for (const entry of inEachStyle(page)) assert.match(entry, /bees\.example/);
  const chapter = { type: 'chapter', title: 'Bees', 'container-title': 'Yearbook of wax' };
  assert.match(entryOf(made(chapter), 'mla'), /_Yearbook of Wax_/);
});

test('a year that is the whole date is said once; two authors of whom the first keeps the order have no comma', () => {
  const page = { author: [{ literal: 'Hive' }], title: '2025 in wax', issued: '2025' };
  assert.equal(entryOf(made(page), 'chicago'), 'Hive. 2025. “2025 in Wax.”');
  const names = [
    { family: 'Liu', given: 'Zhili', 'static-ordering': true },
    { family: 'Wang', given: 'Falong', 'static-ordering': true },
  ];
  const book = { type: 'book', title: 'Bees', issued: '2017', author: names };
  assert.equal(entryOf(made(book), 'chicago'), 'Liu Zhili and Wang Falong. 2017. _Bees_.');
});

test('in every style, what is written from right to left is kept apart, field by field', () => {
  const { styles } = made({
    ...{
      type: 'book',
      language: 'ar',
      issued: '2008',
      title: 'مياه النيل: القانون',
      publisher: 'دار الشروق',
    },
    ...{ author: [{ family: 'علام', given: 'محمود' }], 'publisher-place': 'القاهرة' },
  });
  const [apa, , note, chicago] = styles.map(({ entry }) => entry);
  assert.equal(
    apa,
    '<bdi>علام</bdi>, <bdi>م</bdi>. (2008). <i><bdi>مياه النيل: القانون</bdi></i>. <bdi>دار الشروق</bdi>.',
  );
  assert.match(note ?? '', /^<bdi>محمود علام<\/bdi>, <i>/);
  assert.match(chicago ?? '', /<bdi>القاهرة<\/bdi>: <bdi>دار الشروق<\/bdi>\.$/);
});

test('a treaty names the volume and the page where it is printed, and its day once', () => {
  const treaty = {
    ...{ type: 'treaty', title: 'Convention on watercourses', issued: '1997-05-21' },
    ...{
      'container-title': 'United Nations Treaty Series',
      volume: '2999',
      page: '77',
      'event-place': 'Oslo',
    },
  };
  const forms = (work: object) => (['note', 'chicago'] as const).map((style) => entryOf(made(work), style));
  assert.deepEqual(forms(treaty), [
    '“Convention on Watercourses,” _United Nations Treaty Series_ 2999 (May 21, 1997): 77.',
    '“Convention on Watercourses.” 1997. _United Nations Treaty Series_ 2999: 77.',
  ]);
  const bare = { type: 'treaty', title: 'Agreement on water', issued: '1959-11-08', 'event-place': 'Cairo' };
  assert.deepEqual(forms(bare), ['“Agreement on Water,” November 8, 1959.', '“Agreement on Water.” 1959.']);
});

test('works of the same authors in one year have letters, in the order of the bibliography', () => {
  const author = [{ family: 'Zeitoun', given: 'Mark' }];
  const work = (id: string, issued: string, more = {}) => ({
    ...sourceSchema.parse({ id, type: 'report', title: id, author, issued, language: 'en', ...more }),
    ...{
      citations: [],
      statistics: [],
      events: [],
      supports: { notes: [], statistics: [], comparisons: [], sources: [] },
      custom: {
        described: false,
        'not-printed': [],
        remarks: [],
        doubts: [],
        'also-found-as': [],
        'named-in': [],
        'editors-sources': [],
      },
    },
  });
  const works: Source[] = [
    work('later', '2008-05'),
    work('alone', '2009'),
    work('earlier', '2008-02-01'),
    work('other', '2008', { author: [{ family: 'Roe', given: 'Jane' }] }),
    work('article', '2008', { type: 'article-newspaper' }),
  ];
  letterWorks(works);
  assert.deepEqual(
    works.map((source) => shortLabel(source)),
    [...['Zeitoun 2008c', 'Zeitoun 2009', 'Zeitoun 2008b', 'Roe 2008', 'Zeitoun 2008a']],
  );
  const [later] = works.map((source) => citeSource(source));
  assert.ok(later);
  assert.equal(entryOf(later, 'apa'), 'Zeitoun, M. (2008c). _later_.');
  assert.equal(inTextOf(later, 'apa'), '(Zeitoun, 2008c)');
  assert.equal(entryOf(later, 'chicago'), 'Zeitoun, Mark. 2008c. _Later_.');
  assert.equal(inTextOf(later, 'chicago'), '(Zeitoun 2008c)');
  // What goes to other programs gets its letters there.
  assert.doesNotMatch(later.bibtex + later.ris + JSON.stringify(later.json), /2008c/);
});

test('a document that says who published it and where is cited with that, and with where it is read', () => {
  const document: Document = {
    ...report,
    ...{
      publisher: 'Institute for Water',
      'publisher-place': 'Cairo',
      number: '12',
      DOI: '10.1234/water.12',
    },
    URL: 'https://example.org/water/12',
  };
  const whole = citeDocument(document);
  const tail = 'https://doi.org/10.1234/water.12, restated at https://reader.example/report/';
  const ends = {
    apa: `hives_ (Garden Report No. 12). Institute for Water. ${tail}`,
    mla: `Hives_. Institute for Water, 3 Feb. 2018, ${tail}. Garden report 12.`,
    note: `Hives_, garden report no. 12 (Cairo: Institute for Water, February 3, 2018), ${tail}.`,
    chicago: `Hives_. Garden report no. 12. Cairo: Institute for Water. ${tail}.`,
  };
  for (const [style, end] of Object.entries(ends)) {
    const entry = entryOf(whole, style as Style);
    assert.equal(entry.slice(-end.length), end);
  }
  const inside = citePassage({
    ...found(report.passages.find(({ id }) => id === 'forage-1')),
    document,
  });
  assert.match(
    entryOf(inside, 'note'),
    /2018\), 2, under “Looking for Flowers,” para\. 1, https:\/\/doi\.org\/10\.1234\/water\.12, restated/,
  );
  assert.match(whole.bibtex, /^@techreport\{.*institution = \{Institute for Water\},\n\tnumber = \{12\}/s);
  assert.match(whole.bibtex, /doi = \{10\.1234\/water\.12\}.*original at https:\/\/example\.org\/water\/12/s);
  assert.match(whole.ris, /PB {2}- Institute for Water\r.*DO {2}- 10\.1234\/water\.12\r.*SN {2}- 12\r/s);
  // A body that publishes itself is named once.
  const own = citeDocument({ ...document, authors: [{ literal: 'Institute for Water' }] });
  for (const style of ['apa', 'mla'] as const) {
    assert.equal(entryOf(own, style).split('Institute for Water').length, 2, style);
  }
  const tags = metadataOf(document, '/report/').map(({ name, content }) => `${name} ${content}`);
  assert.ok(tags.includes('citation_technical_report_institution Institute for Water'));
  assert.ok(tags.includes('citation_doi 10.1234/water.12'));
});

// APA 8.17 and 9.8, MLA 5.7 and 5.8, Chicago 13.107.
test('two authors are both named by every style; of four, each says “et al.” where its manual does', () => {
  const people = ['Roe', 'Doe', 'Poe', 'Coe'].map((family) => ({ family, given: 'Jane' }));
  const by = (number: number) =>
    made({ type: 'book', title: 'Bees', issued: '2019', author: people.slice(0, number) });
  const styles = ['apa', 'mla', 'note', 'chicago'] as const;
  const entries = (number: number) => styles.map((style) => entryOf(by(number), style));
  const inText = (number: number) =>
    (['apa', 'mla', 'chicago'] as const).map((style) => inTextOf(by(number), style));
  assert.deepEqual(entries(2), [
    'Roe, J., & Doe, J. (2019). _Bees_.',
    'Roe, Jane, and Jane Doe. _Bees_. 2019.',
    'Jane Roe and Jane Doe, _Bees_, 2019.',
    'Roe, Jane, and Jane Doe. 2019. _Bees_.',
  ]);
  assert.deepEqual(inText(2), ['(Roe & Doe, 2019)', '(Roe and Doe)', '(Roe and Doe 2019)']);
  assert.deepEqual(entries(4), [
    'Roe, J., Doe, J., Poe, J., & Coe, J. (2019). _Bees_.',
    'Roe, Jane, et al. _Bees_. 2019.',
    'Jane Roe et al., _Bees_, 2019.',
    'Roe, Jane, Jane Doe, Jane Poe, and Jane Coe. 2019. _Bees_.',
  ]);
  assert.deepEqual(inText(4), ['(Roe et al., 2019)', '(Roe et al.)', '(Roe et al. 2019)']);
});
