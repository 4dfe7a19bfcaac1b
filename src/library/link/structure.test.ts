import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { placeAddress } from '../../model/address.ts';
import { partsOf } from '../../model/document-part.ts';
import { placeLabel, placeName } from '../../model/passage.ts';
import { linkTarget } from '../check/links.ts';
import { libraryOf, replaced, reportOn, soundContent } from '../fixture.ts';

const section = (key: string, text: string, more = '') =>
  `---\nkey: ${key}\ntitle: ${key}\n${more}---\n\n${text}\n`;

const headingsOf = (text: string) =>
  libraryOf({ 'documents/news/01-news.mdx': section('news', text) })
    .documents.find(({ key }) => key === 'news')
    ?.sections.flatMap(({ headings }) => headings.map(({ id }) => id));

describe('headings', () => {
  test('of three levels, the same twice, and of signs, blanks and quotation marks', () => {
    const text = [
      '## Background',
      '### Checklist',
      '#### Que faire\u00a0?',
      '## Background',
      '### Checklist',
      '### Checklist',
      '## “…”',
      '## ?',
      '## The  June\u00a09 meeting',
      '## “Bees”',
    ].map((heading) => `${heading}\n\nWords.\n`);
    assert.deepEqual(headingsOf(text.join('\n')), [
      ...['background', 'checklist', 'que-faire-', 'news-background', 'news-checklist', 'news-checklist-2'],
      ...['heading', 'news-heading', 'the-june-9-meeting', 'bees'],
    ]);
  });

  test('that would be a section, a paragraph, a printed page or a part of the page have another id', () => {
    assert.deepEqual(headingsOf('## News\n\nA.\n\n## News 1\n\nB.\n\n## Page 2\n\nC.\n\n## Menu\n\nD.'), [
      'news-news',
      'news-news-1',
      'news-page-2',
      'news-menu',
    ]);
  });

  test('keep their ids whatever other sections say before them', () => {
    const library = libraryOf({
      'documents/report/02-a.mdx': section('a', '## Background\n\nWords.'),
      'documents/report/03-b.mdx': section(
        'b',
        '## Background\n\nSee [above](#background), [here](#b-background).',
      ),
    });
    const [report] = library.documents.filter(({ key }) => key === 'report');
    assert.ok(report);
    assert.deepEqual(
      report.sections.flatMap(({ headings }) => headings.map(({ id }) => id)),
      ['background', 'b-background'],
    );
    assert.equal(linkTarget(library, report, '#b-background'), '/report/b/#b-background');
  });
});

describe('a key that sections of two documents have', () => {
  const changes = {
    'documents/news/02-hive.mdx': section(
      'hive',
      'Ours, see [theirs](#report/hive-1) and [our own](#hive-1).',
    ),
    'packets.yaml':
      '- { key: both, title: Both, instruction: Read., summary: Two., parts: [report/hive-1, news/hive] }\n',
  };
  const named = [
    ...[replaced('statistics.yaml', 'place: hive-1\n  note', 'place: report/hive-1\n  note')],
    replaced('documents/report/01-hive.mdx', 'needs: [hive-1]', 'needs: [report/hive-1]'),
    replaced('events.yaml', 'places: [hive-1]', 'places: [report/hive-1]'),
    replaced('comparisons.yaml', 'places: [hive-1]', 'places: [report/hive-1]'),
  ];

  test('is named with its document', () => {
    const statistics = {
      'statistics.yaml': soundContent['statistics.yaml'].replaceAll('place: hive', 'place: report/hive'),
    };
    const library = libraryOf(Object.assign({}, changes, ...named, statistics));
    const [report, news] = ['report', 'news'].map((key) => library.documents.find((one) => one.key === key));
    assert.ok(report && news);
    assert.equal(linkTarget(library, news, '#report/hive-1'), '/report/hive/#hive-1');
    assert.equal(linkTarget(library, news, '#hive-1'), '/news/#hive-1');
    assert.deepEqual(
      library.packets.get('both')?.parts.map((part) => part.document.key),
      ['report', 'news'],
    );
    const place = library.places.get('news/hive-1');
    assert.ok(place);
    assert.equal(placeName(place), 'news/hive-1');
    assert.equal(placeAddress(place), '/news/#hive-1');
    assert.equal(library.places.get('hive-1'), undefined);
  });

  test('without it is told, with what to write', () => {
    const text = reportOn({
      ...changes,
      ...replaced('comparisons.yaml', 'news-1', 'hive-1'),
    });
    assert.match(
      text,
      /Several documents have "hive-1"\.\n {2}Say which: "news\/hive-1" or "report\/hive-1"\./,
    );
  });

  test('in a link of a third document is told, too', () => {
    const text = reportOn({
      ...changes,
      'documents/more/document.yaml': soundContent['documents/news/document.yaml'].replace(
        'key: news',
        'key: more',
      ),
      'documents/more/01-more.mdx': section('more', 'See [this](#hive-1).'),
    });
    assert.match(
      text,
      /Several documents have "#hive-1"\.\n {2}Say which: "#more|"#news\/hive-1" or "#report\/hive-1"\./,
    );
  });
});

test('sections in a row are one part, which has an address', () => {
  const library = libraryOf({
    'documents/report/02-a.mdx': section('a', 'Words.', 'part: Part One\n'),
    'documents/report/03-b.mdx': section('b', 'Words.', 'part: Part One\n'),
    'documents/report/04-c.mdx': section('c', 'Words.', 'part: Part Two\n'),
  });
  const report = library.documents.find(({ key }) => key === 'report');
  assert.ok(report);
  assert.deepEqual(
    partsOf(report).map(({ title, id, sections }) => [title, id, sections.map(({ key }) => key)]),
    [
      [undefined, undefined, ['hive']],
      ['Part One', 'part-a', ['a', 'b']],
      ['Part Two', 'part-c', ['c']],
    ],
  );
});

describe('paragraphs with numbers of their own', () => {
  const own = {
    ...replaced('documents/news/document.yaml', 'paging: single', 'paging: single\nparagraphs: own'),
  };

  test('are called and found by them', () => {
    const text = 'Before.\n\n12. The Council.\n\n13. The Board:\n\n    (a) one;\n\n15. Not fourteen.\n';
    const library = libraryOf({ ...own, 'documents/news/01-news.mdx': section('news', text) });
    const places = ['news-1', 'paragraph-12', 'paragraph-13', 'paragraph-15'].map((id) =>
      library.places.get(`news/${id}`),
    );
    assert.deepEqual(
      places.map((place) => place && [placeLabel(place), place.text]),
      [
        ['News, paragraph 1', 'Before.'],
        ['News, paragraph 12', 'The Council.'],
        ['News, paragraph 13', 'The Board: (a) one;'],
        ['News, paragraph 15', 'Not fourteen.'],
      ],
    );
  });

  test('are told where two have one number', () => {
    const text = '12. The Council.\n\nThen:\n\n12. The Board.';
    assert.match(
      reportOn({ ...own, 'documents/news/01-news.mdx': section('news', text) }),
      /There is a paragraph 12 in "news" already\./,
    );
  });
});

test('a link that misses a heading by a letter hears which was meant', () => {
  const text = '## The swarm\n\nBees.\n\nSee [it](#the-swarms).\n';
  assert.match(
    reportOn({ 'documents/news/01-news.mdx': section('news', text) }),
    /"#the-swarms" leads nowhere on this site\.\n +Did you mean "#the-swarm"\?/,
  );
});
