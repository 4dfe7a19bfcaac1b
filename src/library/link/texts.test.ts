import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeAddress } from '../../model/address.ts';
import type { Library } from '../../model/library.ts';
import { printedPages } from '../../model/section.ts';
import { sentenceAt } from '../../syntax/prose.ts';
import { linkTarget } from '../check/links.ts';
import { type Changes, libraryOf, replaced, soundContent } from '../fixture.ts';

const hive = (...pairs: [string, string, ...string[]]): Changes =>
  replaced('documents/report/01-hive.mdx', ...pairs);

function passageOf(library: Library, id: string) {
  const place = library.places.get(id);
  assert.equal(place?.kind, 'passage');
  return place;
}

test('a sentence ends where readers end it', () => {
  const text =
    'Gen. Ho spoke of No. 4. Adam C. Smith, of the U.N. mission, said: “No.” Why? In 2.7% of cases. The end';
  for (const [word, sentence] of [
    ['Ho', 'Gen. Ho spoke of No. 4.'],
    ['Smith', 'Adam C. Smith, of the U.N. mission, said: “No.”'],
    ['Why', 'Why?'],
    ['cases', 'In 2.7% of cases.'],
    ['end', 'The end'],
  ] as const) {
    assert.equal(sentenceAt(text, text.indexOf(word) + 1), sentence);
  }
});

test('a mark supports the sentence before it, wherever in the sentence it stands', () => {
  const { documents } = libraryOf(
    hive('bees.[^1] Of these', 'bees. Many.[^1] Of these,[^1]', '[^1]: Counted', '[^1]: Counted'),
  );
  const [, report] = documents;
  assert.deepEqual(
    report?.notes[0]?.marks.map(({ id, sentence }) => [id, sentence]),
    [
      ['ref-1', 'Many.'],
      ['ref-1-2', 'Of these, twenty are workers.'],
    ],
  );
});

test('a mark at the end of a paragraph supports its last sentence', () => {
  const { documents } = libraryOf(hive('bees.[^1] Of', 'bees. Of', '</Term>.', '</Term>.[^1]'));
  assert.equal(documents[1]?.notes[0]?.marks[0]?.sentence, 'Of these twenty are workers.');
});

test('a source that only the editors cite is used, but not by the authors', () => {
  const { sources } = libraryOf({
    ...hive('see [the first paragraph](#hive-1)', 'see [Doe](@doe-2020)'),
    'sources.yaml': soundContent['sources.yaml'] + soundContent['sources.yaml'].replaceAll('2019', '2020'),
  });
  assert.deepEqual(sources.get('doe-2020')?.citations, []);
});

test('a passage reads as on the page: numbers printed, marks and pages left out', () => {
  const library = libraryOf({});
  assert.equal(passageOf(library, 'hive-1').text, 'A hive holds 30 bees. Of these twenty are workers.');
  assert.deepEqual(
    passageOf(library, 'hive-2').annotations.map(({ id, text }) => [id, text]),
    [['hive-2-editors', 'The editors counted too, see the first paragraph.']],
  );
});

test('a note prints its works in full, and they know the sentence that they support', () => {
  const { places, sources } = libraryOf({});
  const note = places.get('report/note-1');
  assert.equal(note?.text, 'Counted by hand. John Doe, Bees (2019).');
  assert.deepEqual(
    sources.get('doe-2019')?.citations.map(({ place, sentence }) => [place.id, sentence]),
    [
      ['note-1', 'A hive holds 30 bees.'],
      ['hive-2', 'The other 10 are drones, says Doe.'],
    ],
  );
});

test('a full stop behind a quoted title goes inside its quotation marks', () => {
  const article = replaced('sources.yaml', 'type: book', 'type: webpage');
  assert.equal(
    libraryOf(article).places.get('report/note-1')?.text,
    'Counted by hand. John Doe, “Bees,” 2019.',
  );
  const undated = replaced('sources.yaml', 'type: book', 'type: webpage', "  issued: '2019'\n", '');
  assert.equal(libraryOf(undated).places.get('report/note-1')?.text, 'Counted by hand. John Doe, “Bees.”');
});

test('a statistic quotes the sentence of its own place, not the first that prints it', () => {
  const { statistics } = libraryOf(hive('A hive holds', 'Ten (<Stat is="drones" />) first. A hive holds'));
  assert.equal(statistics.get('drones')?.sentence, 'The other 10 are drones, says Doe.');
});

test('what the editors worked out need not be printed: it follows from the paragraph', () => {
  const { statistics, passages } = libraryOf({
    ...hive('The other <Stat is="drones" /> are drones', 'The others are drones'),
    ...replaced('statistics.yaml', 'place: hive-2', 'place: hive-2\n  computed: true'),
  });
  const { text } = passages.find(({ id }) => id === 'hive-2') ?? {};
  assert.equal(statistics.get('drones')?.sentence, text);
});

test('printed pages are followed through paragraphs, and marks know theirs', () => {
  const library = libraryOf({
    ...hive('<Page n="2" />The other', 'Most <Page n="2" />others[^1] are.\n\n<Page n="3" />The other'),
    ...replaced('statistics.yaml', 'place: hive-2', 'place: hive-3'),
  });
  assert.deepEqual(
    library.passages.map(({ id, pages }) => [id, pages]),
    [
      ['news-1', []],
      ['hive-1', [1]],
      ['hive-2', [1, 2]],
      ['hive-3', [3]],
    ],
  );
  assert.deepEqual(
    passageOf(library, 'hive-2').marks.map(({ page }) => page),
    [2],
  );
  const [news, report] = library.sections;
  assert.deepEqual(report && printedPages(report), [1, 3]);
  assert.equal(news && printedPages(news), undefined);
});

test('links lead to the page that has the paragraph or note', () => {
  const library = libraryOf({});
  const [news, report] = library.documents;
  assert.ok(news && report);
  assert.equal(linkTarget(library, news, '#hive-2'), '/report/hive/#hive-2');
  assert.equal(linkTarget(library, report, '#note-1'), '/report/hive/#note-1');
  assert.equal(linkTarget(library, news, '#note-1'), undefined);
  assert.equal(linkTarget(library, news, '/compare/#number'), '/compare/#number');
  assert.equal(placeAddress(passageOf(library, 'news-1')), '/news/#news-1');
});

test('every page of a site may be linked to', () => {
  libraryOf(
    replaced(
      'documents/news/01-news.mdx',
      'again.',
      [
        ...['/', '/about/', '/report/', '/report/all/', '/report/notes/', '/report/notes/#note-1', '/news/'],
        ...[
          '/report/hive/',
          '/report/hive/#hive-2-editors',
          '/report/hive/#callout-castes',
          '/sources/doe-2019/',
        ],
        ...[
          '/data/bees/',
          '/glossary/#worker',
          '/timeline/#count',
          '/compare/#number',
          'https://example.org/',
        ],
      ]
        .map((address) => `[a](${address})`)
        .join(' '),
    ),
  );
});

test('readers see the formula with its numbers, and what it gives', () => {
  const { statistics } = libraryOf(
    replaced('statistics.yaml', 'workers + drones', 'workers * 3 / 2 - 0.004'),
  );
  assert.deepEqual(statistics.get('bees')?.check, { formula: '20 × 3 ÷ 2 − 0.004', result: 30 });
});

test('a figure without a source follows from those in its formula, each once; one of which there is none says so', () => {
  const follows = (edits: Parameters<typeof libraryOf>[0]) =>
    libraryOf(edits)
      .statistics.get('bees')
      ?.follows.map(({ key }) => key);
  assert.deepEqual(follows({}), ['workers', 'drones']);
  const twice = 'workers + drones + workers - workers';
  assert.deepEqual(follows(replaced('statistics.yaml', 'workers + drones', twice)), ['workers', 'drones']);
  const named = 'formula: workers + drones\n  source: none';
  assert.deepEqual(follows(replaced('statistics.yaml', 'formula: workers + drones', named)), []);
});

test('an equation on lines of its own in a note ends the word before it, and begins none', () => {
  const { documents } = libraryOf(
    hive('[^1]: Counted', '[^1]: We have\n\n    $$\n    x = y\n    $$\n\n    and more. Counted'),
  );
  assert.match(documents[1]?.notes[0]?.text ?? '', /^We have x ?= ?y and more\. Counted/);
});
