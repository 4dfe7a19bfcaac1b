import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkAddresses } from '../../src/build/address-lock.ts';
import { meaningsOf } from '../../src/library/address-texts.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { citationsLabel, sourceGroups } from '../../src/model/bibliography.ts';
import { isCited } from '../../src/model/source.ts';
import { documentsStating, statedValue } from '../../src/model/statistic.ts';
import { ofShippedTexts } from './shipped.ts';

// Facts of the originals that readers rely on, whatever the restatement comes to say.

describe('the shipped texts', ofShippedTexts, () => {
  const library = loadLibrary('content');
  const [brief, mali] = library.documents;
  assert.ok(brief && mali);

  test('two documents, with the paragraphs and notes of the originals', () => {
    assert.deepEqual(
      library.documents.map(({ key, passages, notes }) => [key, passages.length, notes.length]),
      [
        ['brief', 29, 26],
        ['mali', 27, 0],
      ],
    );
    assert.deepEqual(
      library.sections.map(({ key, passages }) => `${key} ${passages.length}`).join(', '),
      'abstract 1, introduction 2, isolation 3, threat 3, protecting 4, leadership 6, intervene 5, conclusion 5, ' +
        'mali-caption 1, mali 24, mali-author 2',
    );
    assert.equal(library.places.get('mali-caption')?.id, 'mali-caption');
  });

  test('what the editors know from elsewhere has a source that anybody can look up, and the day on which they did', () => {
    const outside = library.passages.flatMap(({ annotations }) =>
      annotations.filter(({ kind }) => kind === 'background' || kind === 'since'),
    );
    assert.ok(outside.length >= 25, String(outside.length));
    for (const { id, text, sources } of outside) {
      const own = sources.filter(({ custom }) => custom.editors !== undefined);
      const found = own.filter(({ URL, DOI, accessed }) => (URL ?? DOI) && accessed);
      assert.notEqual(found.length, 0, id);
      const words = text.split(/\s+/).length;
      assert.ok(words >= 25 && words <= 90, `${id} has ${words} words`);
    }
  });

  test('of what the articles’ readers would ask about now, each is told', () => {
    const told = (id: string, words: RegExp) => {
      const place = library.places.get(id);
      assert(place?.kind === 'passage');
      assert.ok(
        place.annotations.some(({ text }) => words.test(text)),
        `${id} ${words}`,
      );
    };
    told('mali-3', /May 31, 2016/);
    told('mali-1', /June 30, 2023/);
    told('intervene-1', /July 10, 2016/);
    told('introduction-1', /23\.78%/);
    told('introduction-1', /1,801/);
    told('leadership-1', /\$200 million/);
    told('mali-6', /Lacroix/);
    told('mali-8', /Guatemala.*Macedonia/);
    told('mali-20', /surcharge/);
    told('intervene-5', /Article 53/);
    told('intervene-1', /infantry battalion/);
    told('protecting-3', /leave Liberia out of these, and it falls to 4\.0%/);
    told('protecting-3', /15 of the 28.*14 of the 31/);
    told('protecting-4', /1,050 Chinese in South Sudan/);
  });

  test('the brief’s shares are tested in people, by what the editors found elsewhere', () => {
    const chart = library.callouts.get('six-missions-people');
    assert.ok(chart);
    const told = chart.rows.map(({ label, statistic }) => `${label} ${statistic.value}`);
    assert.deepEqual(told, [
      'South Sudan (about) 1050',
      'Darfur, Sudan (about) 365',
      'Mali (almost) 400',
      'Liberia 140',
      'Western Sahara (about) 12',
    ]);
    for (const { statistic } of chart.rows) {
      assert.deepEqual(documentsStating(statistic), [], statistic.key);
      for (const { id, URL, accessed } of statistic['editors-sources']) assert.ok(URL && accessed, id);
    }
  });

  test('a number is called a statistic, and not a figure, which is for pictures', () => {
    const { terms, events, names, statistics, callouts, comparisons } = library;
    const words = [
      ...[...terms.values()].flatMap(({ definition, usage }) => [definition, usage]),
      ...[...events.values()].map(({ text }) => text),
      ...[...names.values()].map(({ role }) => role),
      ...[...statistics.values()].flatMap(({ measures, doubts }) => [measures, ...doubts]),
      ...[...callouts.values()].flatMap(({ title, measures, caveats }) => [title, measures, ...caveats]),
      ...[...comparisons.values()].flatMap(({ remark, outside = '' }) => [remark, outside]),
    ];
    assert.deepEqual(
      words.filter((text) => /\bfigures?\b/i.test(text ?? '')),
      [],
    );
  });

  test('the lock lists every address', () => {
    assert.deepEqual(checkAddresses(library, 'content'), {
      kept: meaningsOf(library).size + library.redirects.size,
      added: 0,
    });
  });

  test('notes 1 to 26, each marked once, where and on which page the brief prints it', () => {
    assert.deepEqual(
      brief.notes.map(({ number }) => number),
      Array.from({ length: 26 }, (_, index) => index + 1),
    );
    const places = brief.notes.flatMap(({ marks }) =>
      marks.map(({ passage, page }) => `${passage.id} p. ${page}`),
    );
    assert.deepEqual(places, [
      ...['introduction-1 p. 2', 'introduction-1 p. 2', 'introduction-1 p. 2', 'isolation-1 p. 2'],
      ...['isolation-3 p. 3', 'isolation-3 p. 3', 'threat-1 p. 3', 'threat-2 p. 4', 'threat-3 p. 4'],
      ...['protecting-2 p. 5', 'protecting-3 p. 5', 'protecting-3 p. 6', 'leadership-1 p. 6'],
      ...['leadership-2 p. 7', 'leadership-2 p. 7', 'leadership-3 p. 7', 'leadership-4 p. 8'],
      ...[
        'leadership-5 p. 8',
        'leadership-6 p. 8',
        'leadership-6 p. 8',
        'intervene-1 p. 9',
        'intervene-1 p. 9',
      ],
      ...['intervene-2 p. 9', 'intervene-3 p. 10', 'intervene-4 p. 10', 'intervene-5 p. 10'],
    ]);
  });

  test('each note cites the works that the printed note cites, in its order', () => {
    const cited = brief.notes.map(({ citations }) => citations.map(({ source }) => source.id).join(' '));
    assert.deepEqual(cited, [
      ...[
        'ipi-peacekeeping-database',
        'xinhua-2017',
        'un-troop-police-contributors',
        'saferworld-2011 fung-2016',
      ],
      ...['deng-wang-2012', 'reilly-gill-2000', 'fung-2016 crisis-group-2009 masuda-2011 reilly-gill-2000'],
      ...['he-2007', 'he-2007 li-2012', 'ipi-peacekeeping-database', 'un-peacekeeping-operations'],
      ...[
        'un-contributions-2017',
        'martina-brunnstrom-2015',
        'he-feng-xu-2013 pang-wang-2013',
        'interviews-2017',
      ],
      ...[
        'li-2013 zhou-2017',
        'he-2016 li-2012',
        'peoples-daily-2010',
        'barma-2017 barnett-fang-zurcher-2014',
      ],
      ...[
        'interviews-2017',
        'interviews-2017',
        'reuters-2016',
        'pan-2012 zhen-chen-2014 yang-2016',
        'yang-2016',
      ],
      ...['pan-2012', 'au-constitutive-act'],
    ]);
    assert.deepEqual(
      library.sources.get('fung-2016')?.citations.map(({ place }) => place.id),
      ['note-4', 'note-7'],
    );
    assert.equal([...library.sources.values()].filter(isCited).length, 41);
  });

  test('printed pages 1 to 11 begin once each, in order', () => {
    const begun = brief.passages
      .flatMap(({ pages }) => pages)
      .filter((page, at, all) => page !== all[at - 1]);
    assert.deepEqual(
      begun,
      Array.from({ length: 11 }, (_, index) => index + 1),
    );
    assert.deepEqual(
      mali.passages.flatMap(({ pages }) => pages),
      [],
    );
  });

  test('every figure is printed where it says, as the originals print it', () => {
    assert.equal(library.statistics.size, 84);
    const printed = (id: string) => library.places.get(id)?.text ?? '';
    for (const [id, words] of [
      ['introduction-1', /\b2,600\b.*\b10 of the 16\b.*\b8,000\b.*\bfive\b/],
      ['brief/note-1', /\b10\.25%.*\b28\.47%/],
      ['isolation-3', /\b532\b.*\b1%/],
      ['protecting-2', /\b2\.7%.*\b2012\b.*\b3,084\b.*\bten\b.*\b308\b.*\b3\.6%/],
      ['protecting-3', /\b29\b.*\b15\b.*\b52%.*\b47%.*\b8%.*\b2%.*\b1%.*\b5%.*\b3%.*\b20%/],
      ['brief/note-11', /\b59\b.*\b28\b/],
      ['leadership-1', /\b8,000\b.*\$1\u00a0billion.*\$100\u00a0million/],
      ['mali-1', /\b12,640\b.*\bhalf\b/],
      ['mali-4', /\b395\b.*\b155\b.*\b170\b.*\b70\b/],
      ['mali-20', /\bsecond\b.*\bsixth\b.*\bfirst\b.*\bseventh\b.*\beighth\b/],
      ['mali-22', /\$73\u00a0billion.*2000–2011.*\$83\u00a0billion/],
    ] as const) {
      assert.match(printed(id), words, id);
    }
  });

  test('what a page quotes is the original’s: words of this edition stand without quotation marks', () => {
    for (const { key, printed, original, computed } of library.statistics.values()) {
      assert.ok(printed === undefined || original !== undefined || computed, key);
    }
    assert.equal(library.statistics.get('fund-period')?.original, 'the next decade');
    const half = library.statistics.get('minusma-actual');
    assert.equal(half && statedValue(half), 'about half of 12,640');
  });

  test('what the editors add from outside has a source that tells where and when it was read', () => {
    for (const { id, custom, accessed, URL, DOI } of library.sources.values()) {
      if (custom.editors === 'note') assert.ok(accessed && (URL ?? DOI), id);
    }
    const outside = [...library.events.values()].filter((event) => event.outside);
    assert.ok(outside.length >= 25);
    for (const { key, sources } of outside)
      assert.ok(
        sources.every(({ custom, accessed, URL, DOI }) => custom.editors && accessed && (URL ?? DOI)),
        key,
      );
  });

  test('a language is told where it is known, and nowhere else', () => {
    for (const key of ['interviews-2017', 'xi-unga-2015', 'hollande-statement-2014', 'fath-photo-2013']) {
      assert.equal(library.sources.get(key)?.language, undefined, key);
    }
  });

  test('every comparison has its places in both documents, or says that one is silent', () => {
    assert.equal(library.comparisons.size, 25);
    for (const { key, kind, sides } of library.comparisons.values()) {
      assert.deepEqual(sides.map(({ document }) => document.key).sort(), ['brief', 'mali'], key);
      const silent = sides.filter(({ places }) => places.length === 0).length;
      assert.ok(kind === 'adds' ? silent <= 1 : silent === 0, key);
    }
  });

  test('no figure, event or term stands alone', () => {
    for (const { key, sentence } of library.statistics.values()) assert.notEqual(sentence, '', key);
    for (const { key, places } of library.events.values()) assert.notEqual(places.length, 0, key);
    for (const { key, places } of library.terms.values()) assert.notEqual(places.length, 0, key);
  });

  test('what comes from outside the documents is marked so, and comes from there', () => {
    for (const { annotations } of library.passages)
      for (const { id, kind, sources } of annotations) {
        const isOutside = sources.some(({ custom }) => custom.editors !== undefined);
        if (isOutside) assert.ok(kind === 'background' || kind === 'since', id);
      }
    for (const { id, URL: address, DOI: doi, accessed, custom } of library.sources.values())
      if (custom.editors === 'note') assert.ok((address || doi) && accessed, id);
  });

  test('the bibliography names notes and paragraphs of one text together', () => {
    const labels = [...library.sources.values()].map(citationsLabel);
    for (const label of [
      'The brief, notes 4 and 7',
      'The article, paragraphs 22, 23 and 24',
      'The article, paragraph 24',
    ]) {
      assert.ok(labels.includes(label), label);
    }
  });

  test('the bibliography is headed in the plural', () => {
    assert.equal(
      sourceGroups([...library.sources.values()])
        .map(({ kind }) => kind.label)
        .join(', '),
      'Journal articles, Magazine articles, News articles, Reports, Books, Book chapters, Databases, Web pages, ' +
        'Treaties, Resolutions, Speeches, Interviews, Statements, Photographs, The editors’ own sources, Further reading',
    );
  });
});
