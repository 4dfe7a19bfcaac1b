import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { packageFile } from '../books/epub/package-file.ts';
import { citeDocument } from '../citing/citation.ts';
import { metadataOf } from '../citing/metadata.ts';
import { atomFeed } from '../formats/feed.ts';
import { jsonLd } from '../formats/json-ld.ts';
import { llmsTxt } from '../formats/llms.ts';
import { markdownOf } from '../formats/markdown.ts';
import { subjectAt } from '../formats/subject.ts';
import { factsOf, kindLabel } from '../model/document-facts.ts';
import { editions } from '../model/edition.ts';
import type { Library } from '../model/library.ts';
import { libraryOf, listed, problemsOf, reading, replaced, reportOn } from './fixture.ts';
import { loadLibrary } from './load-library.ts';

// What the record of a document says, wherever its readers and their programs look for it.

const pdf = '%PDF-1.4\n%%EOF\n';
const record = (fields: string, edition = 'restatement') => ({
  ...replaced(
    'documents/report/document.yaml',
    'lead: Read it.\nedition: restatement',
    `lead: Read it.\nedition: ${edition}\n${fields}`,
  ),
});

const full = `subtitle: A Count
editors: [{ family: Poe, given: Ann }, { family: Doe, given: John }]
translators: [{ literal: The Hive }]
series: Papers on Bees
number: '7'
DOI: 10.5555/hive
ISBN: 978-0-691-14721-5
licence: CC BY-NC 4.0
pdf: hive.pdf
annexes: [{ file: counts.csv, title: All counts }]
`;
const files = { 'documents/report/hive.pdf': pdf, 'documents/report/counts.csv': 'a,b\r\n' };

const told = (): Library => libraryOf({ ...record(full), ...files });
const reportIn = ({ documents }: Library) => {
  const report = documents.find(({ key }) => key === 'report');
  assert(report);
  return report;
};

describe('the record of a document', () => {
  const library = told();
  const report = reportIn(library);

  test('is cited with subtitle, editors, translators, series and identifiers', () => {
    const { json, bibtex, ris } = citeDocument(report);
    assert.equal(json.title, 'The State of the Hive: A Count');
    assert.deepEqual(json.editor, [
      { family: 'Poe', given: 'Ann' },
      { family: 'Doe', given: 'John' },
    ]);
    assert.deepEqual(json.translator, [{ literal: 'The Hive' }]);
    assert.equal(json['collection-title'], 'Papers on Bees');
    assert.equal(json['number'], '7');
    assert.equal(json['ISBN'], '978-0-691-14721-5');
    for (const part of ['editor = {Poe, Ann and Doe, John}', 'series = {Papers on Bees}', 'isbn = {'])
      assert(bibtex.includes(part), bibtex);
    for (const part of ['A2  - Poe, Ann', 'A4  - The Hive', 'T3  - Papers on Bees'])
      assert(ris.includes(part), ris);
  });

  test('is told to the programs that read pages', () => {
    const tags = metadataOf(report, '/report/').map(({ name, content }) => `${name}: ${content}`);
    for (const tag of [
      'citation_title: The State of the Hive: A Count',
      'citation_editor: Doe, John',
      'citation_isbn: 978-0-691-14721-5',
      'citation_series_title: Papers on Bees',
      'DC.rights: CC BY-NC 4.0',
    ])
      assert(tags.includes(tag), tag);
    assert(tags.some((tag) => /^citation_pdf_url: http.*\/report\/hive\.pdf$/.test(tag)));
  });

  test('is told to readers once, with the terms of a licence that has an address', () => {
    assert.deepEqual(factsOf(report).at(-1), {
      label: 'Licence',
      text: 'CC BY-NC 4.0',
      address: 'https://creativecommons.org/licenses/by-nc/4.0/',
    });
    const markdown = markdownOf(library, report, report.sections, report.title);
    assert.match(markdown, /Editors: Ann Poe and John Doe\./);
  });

  test('is in the metadata of a book', () => {
    const packed = { title: report.title, address: 'https://example.org/report/', pages: [], pictures: [] };
    const opf = packageFile(library, [report], packed);
    for (const part of [
      '<dc:title id="subtitle">A Count</dc:title>',
      '<meta property="title-type" refines="#subtitle">subtitle</meta>',
      '<dc:contributor id="edt-1-2">John Doe</dc:contributor>',
      '<meta property="role" refines="#trl-1-1" scheme="marc:relators">trl</meta>',
      '<dc:rights>CC BY-NC 4.0</dc:rights>',
      '<meta property="belongs-to-collection" id="series">Papers on Bees</meta>',
    ])
      assert(opf.includes(part), `${part}\n${opf}`);
  });

  test('says whose words a text is wherever a text is spoken of', () => {
    const words = { original: '', restatement: 'restate', translation: 'translat', abridgement: 'abridge' };
    for (const edition of editions) {
      // The other document is a restatement, and what stands of it is left out.
      const library = libraryOf(record('', edition));
      const report = reportIn(library);
      const alone = { ...library, documents: [report] };
      const spoken = {
        kind: kindLabel(report),
        llms: llmsTxt(alone),
        feed: atomFeed(alone),
        markdown: markdownOf(library, report, report.sections, report.title),
        citation: citeDocument(report)
          .styles.map(({ entry }) => entry)
          .join(' '),
      };
      for (const [where, text] of Object.entries(spoken)) {
        const said = Object.values(words).filter((word) => word && text.toLowerCase().includes(word));
        assert.deepEqual(said, words[edition] ? [words[edition]] : [], `${edition}: ${where}`);
      }
      const page = { title: 'The page', description: 'What it is.', address: '/report/', crumbs: [] };
      const graph = JSON.stringify(jsonLd({ library, subject: subjectAt(library, '/report/'), ...page }));
      const [work] = JSON.parse(graph)['@graph'];
      assert.equal(work['@type'], edition === 'original' ? 'Report' : 'Article');
      assert.equal('author' in work, edition === 'original');
      assert.equal('isBasedOn' in work, edition === 'restatement' || edition === 'abridgement');
      assert.equal('translationOfWork' in work, edition === 'translation');
    }
  });
});

describe('what is wrong with a record', () => {
  const cases: [name: string, fields: string, files: Record<string, string>, problems: string][] = [
    [
      'a licence by half its name, and an ISBN that is none',
      'licence: CC-BY\nISBN: 978-0-691-14721-6\n',
      {},
      `documents/report/document.yaml:12:1  wrong-value
  "CC-BY" stands in the field "licence".
  Write it as "CC BY 4.0", "CC BY-NC-ND 4.0", "CC BY 3.0 IGO" or "CC0 1.0"; of any other licence, what the original prints: "All rights reserved".

documents/report/document.yaml:13:1  wrong-value
  "978-0-691-14721-6" stands in the field "ISBN".
  A digit is wrong or missing: the last one, which checks the others, does not fit.`,
    ],
    [
      'a file that is not there, one that nobody could get, and a PDF that is none',
      'pdf: hive.pdf\nannexes: [{ file: count.csv, title: Counts }]\n',
      { 'documents/report/hive.pdf': '<html>', 'documents/report/counts.csv': 'a\n' },
      `documents/report/counts.csv:1:1  unread-file
  Nobody could download "counts.csv": the record does not name it.
  Write in document.yaml annexes: [{ file: counts.csv, title: … }], or move it out of the content folder.

documents/report/document.yaml:12:1  wrong-value
  "hive.pdf" is called a PDF, and is none.
  Save it as a PDF anew: readers could not open it.

documents/report/document.yaml:13:13  missing-file
  There is no file "count.csv" in documents/report/.
  Did you mean "counts.csv"? Otherwise put the file into documents/report/, or remove the line.`,
    ],
    [
      'a day that is none, and an original that comes out after its edition',
      "publish-on: '2126-03'\n",
      {},
      `documents/report/document.yaml:12:1  wrong-value
  "2126-03" stands in the field "publish-on".
  Write a whole day: "2027-03-01".`,
    ],
  ];
  for (const [name, fields, files, problems] of cases) {
    test(name, () => assert.equal(reportOn({ ...record(fields), ...files }), problems));
  }

  test('an original of a day to come needs a day of publication', () => {
    const later = (more: string) =>
      reportOn({
        ...replaced('documents/report/document.yaml', "issued: '2020-05-01'", `issued: '2126-05-01'${more}`),
      });
    assert.match(later(''), /say in "publish-on" from which day on it is part of the site\.$/);
    assert.match(later("\npublish-on: '2126-04-01'"), /On that day it has not come out yet/);
    assert.equal(later("\npublish-on: '2126-05-01'"), '');
  });
});

describe('a day of publication', () => {
  const waits = (fields = '') => record(`publish-on: '2126-03-01'\n${fields}`);
  /** Nothing else speaks of the report. */
  const apart = { 'comparisons.yaml': '[]\n' };

  test('before it, a document and what belongs to it alone are not there; from it on they are', () => {
    reading({ ...waits(), ...apart }, (folder) => {
      const before = loadLibrary(folder, '2126-02-28');
      assert.deepEqual(
        before.documents.map(({ key }) => key),
        ['news'],
      );
      assert.deepEqual(
        before.waiting.map(({ key }) => key),
        ['report'],
      );
      const { sources, statistics, callouts, terms, events } = before;
      assert.deepEqual(
        [sources, statistics, callouts, terms, events].map(({ size }) => size),
        [0, 0, 0, 0, 0],
      );
      assert(!JSON.stringify(llmsTxt(before)).includes('Hive'));
      const on = loadLibrary(folder, '2126-03-01');
      assert.deepEqual([on.documents.length, on.waiting.length, on.statistics.size], [2, 0, 3]);
    });
  });

  test('what waits is checked, and nothing that is published may lead to it', () => {
    const linked = replaced('documents/news/01-news.mdx', 'again.', 'again, says [the report](#hive-1).');
    reading({ ...waits(), ...linked }, (folder) => {
      assert.equal(loadLibrary(folder).documents.length, 2);
      assert.throws(
        () => loadLibrary(folder, '2126-02-28'),
        ({ problems }) =>
          /news\.mdx:7:\d+ {2}unknown-address[\s\S]*waits for its day \(publish-on\)[\s\S]*--drafts/.test(
            listed(problems),
          ),
      );
    });
    const broken = problemsOf({ ...waits('licence: CC'), ...apart });
    assert.equal(broken.length, 1);
  });

  test('where every document waits, the build says so', () => {
    const only = { 'documents/news/document.yaml': undefined, 'documents/news/01-news.mdx': undefined };
    reading({ ...waits(), ...apart, ...only }, (folder) =>
      assert.throws(
        () => loadLibrary(folder, '2126-02-28'),
        ({ problems }) => listed(problems).includes('Every document waits for its day'),
      ),
    );
  });
});

describe('the logo and the picture of a site', () => {
  const site = (fields: string) => ({
    'site.yaml': `name: Bees\ntitle: Bees, annotated\ndescription: On bees.\nlead: Two texts on bees.\n${fields}`,
  });
  test('stand beside site.yaml, are named there, and nothing else stands there', () => {
    const files = {
      'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'bees.png': readFileSync('e2e/fixture/garden.png'),
    };
    assert.equal(
      reportOn({ ...site('logo: logo.svg\npicture: { file: bees.png, alt: Bees. }\n'), ...files }),
      '',
    );
    assert.equal(
      reportOn({ ...site('logo: logo.png\npicture: { file: bees.png, alt: Bees. }\n'), ...files }),
      `logo.svg:1:1  unread-file
  Nothing shows "logo.svg".
  Name it in site.yaml, as logo or picture; put a picture of a text into the folder of its document; or move it out of the content folder.

site.yaml:5:1  missing-file
  There is no file "logo.png" beside site.yaml.
  Did you mean "logo.svg"? Otherwise put the file beside site.yaml, or remove the line.`,
    );
  });
});
