import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chapter } from '../books/epub/chapter.ts';
import { navigation } from '../books/epub/navigation.ts';
import { packageFile } from '../books/epub/package-file.ts';
import { xhtmlFile } from '../books/epub/xhtml.ts';
import { citeDocument, citeNote, citePassage, citeSection } from '../citing/citation.ts';
import { metadataOf } from '../citing/metadata.ts';
import { cards } from '../formats/card.ts';
import { jsonLd } from '../formats/json-ld.ts';
import { llmsTxt } from '../formats/llms.ts';
import { markdownOf } from '../formats/markdown.ts';
import { subjectAt } from '../formats/subject.ts';
import { indexOf } from '../indexing/az.ts';
import { sectionRecord } from '../indexing/document-records.ts';
import { byline, shortByline } from '../model/byline.ts';
import { libraryOf, replaced, reportOn } from './fixture.ts';

// A volume that editors put together: each section has its own authors, wherever it is named.

const volume = {
  ...replaced(
    'documents/report/document.yaml',
    'authors: [{ family: Roe, given: Jane }]',
    'editors: [{ family: Poe, given: Ann }, { family: Doe, given: John }]\npublisher: Hive Press\npublisher-place: Geneva',
    'type: report',
    'type: book',
    'edition: restatement',
    'edition: original',
  ),
  ...replaced(
    'documents/report/01-hive.mdx',
    'summary: What lives in it.',
    'summary: What lives in it.\nauthors:\n  - { family: Li, given: Si, affiliation: Bee Institute }\n  - { family: Roe, given: Jane }',
  ),
};
const library = libraryOf(volume);
const report = library.documents.find(({ key }) => key === 'report');
const section = report?.sections[0];
assert(report && section);
const [first] = section.passages;
const [note] = section.notes;
assert(first && note);

const styleOf = (forms: ReturnType<typeof citeSection>, style: string) =>
  forms.styles.find((one) => one.style === style);

describe('an edited volume', () => {
  test('is the work of its editors, who are called so', () => {
    assert.equal(byline(report), 'Ann Poe and John Doe, eds.');
    assert.equal(shortByline(report), 'Poe and Doe, eds.');
    assert.equal(shortByline(report, 'zh'), 'Poe和Doe编');
    const { json, styles, bibtex } = citeDocument(report);
    assert.equal(json.id, 'poe-2020');
    assert.equal(json.author, undefined);
    assert.match(bibtex, /editor = \{Poe, Ann and Doe, John\}/);
    assert.match(styles[0]?.entry ?? '', /^Poe, A\., &amp; Doe, J\. \(Eds\.\)\. \(2020/);
    assert.match(llmsTxt(library), /\nAnn Poe and John Doe, eds\. A report on bees\./);
  });

  test('has sections that are cited as chapters of it, by their own authors', () => {
    const cited = citeSection(section);
    assert.equal(cited.json.id, 'li-2020-hive');
    assert.deepEqual(
      [cited.json.type, cited.json.title, cited.json['container-title'], cited.json['page']],
      ['chapter', 'The Hive', 'The State of the Hive', '1-2'],
    );
    assert.deepEqual(cited.json.author?.[0], { family: 'Li', given: 'Si' });
    assert.deepEqual(cited.json.editor?.[0], { family: 'Poe', given: 'Ann' });
    assert.match(cited.bibtex, /^@incollection\{li-2020-hive,[\s\S]*booktitle = \{The State of the Hive\}/);
    assert.match(cited.ris, /^TY {2}- CHAP\r\n[\s\S]*A2 {2}- Poe, Ann/);
    assert.equal(
      styleOf(cited, 'note')?.entry.replace(/https?:\S+/, 'URL'),
      'Si Li and Jane Roe, “The Hive,” in <i>The State of the Hive</i>, ed. Ann Poe and John Doe (Geneva: Hive Press, 2020), 1–2, URL',
    );
    assert.match(
      styleOf(cited, 'apa')?.entry ?? '',
      /^Li, S\., &amp; Roe, J\. \(2020.*\)\. The Hive\. In A\. Poe &amp; J\. Doe \(Eds\.\), <i>The State of the Hive<\/i> \(pp\. 1–2\)\. Hive Press\./,
    );
    // Counted from the beginning of the chapter: its heading is its title.
    assert.equal(styleOf(citePassage(first), 'apa')?.inText, '(Li &amp; Roe, 2020, p. 1, para. 1)');
    assert.equal(styleOf(citeNote(note), 'apa')?.inText, '(Li &amp; Roe, 2020, p. 1, Note 1)');
  });

  test('tells programs who wrote a section', () => {
    const tags = (address: string, of?: typeof section) =>
      metadataOf(report, address, of).map(({ name, content }) => `${name}: ${content}`);
    const own = tags('/report/hive/', section);
    for (const tag of [
      'author: Si Li, Jane Roe',
      'citation_title: The Hive',
      'citation_author: Li, Si',
      'citation_book_title: The State of the Hive',
      'citation_firstpage: 1',
      'z:itemType: bookSection',
    ])
      assert(own.includes(tag), `${tag} is missing in\n${own.join('\n')}`);
    assert(tags('/report/').includes('author: Ann Poe, John Doe'));
    const page = { library, title: 'The Hive', description: '', address: '/report/hive/', crumbs: [] };
    const told = JSON.stringify(jsonLd({ ...page, subject: subjectAt(library, '/report/hive/') }));
    assert.match(told, /"@type":"Chapter".*"author":\[\{"@type":"Person","name":"Si Li"/);
    const whole = JSON.stringify(jsonLd({ ...page, subject: subjectAt(library, '/report/') }));
    assert.match(whole, /"editor":\[\{"@type":"Person","name":"Ann Poe"/);
  });

  test('names them in its book, its Markdown, its cards and in search', () => {
    const book = packageFile(library, [report], { title: '', address: '', pages: [], pictures: [] });
    assert.match(book, /<dc:creator id="edt-1-1">Ann Poe<\/dc:creator>/);
    assert.match(book, /<dc:contributor id="aut-1-1">Si Li<\/dc:contributor>/);
    const page = chapter(library, new Map(), section);
    assert.match(xhtmlFile(page), /<p class="byline">Si Li and Jane Roe<\/p>/);
    const parts = [{ file: 'hive.xhtml', page, document: report, section }];
    assert.match(xhtmlFile(navigation([report], '', parts)), /The Hive · Si Li and Jane Roe<\/a><\/li>/);
    assert.match(markdownOf(library, report, [section], 'The Hive'), /\n_Si Li and Jane Roe_\n/);
    assert.equal(cards(library).get('report/hive')?.byline, 'Li and Roe, The State of the Hive');
    assert.equal(sectionRecord(section).by, 'Si Li, Jane Roe');
    const entries = indexOf(library).flatMap(({ entries }) => entries);
    assert(entries.some(({ label, url }) => label === 'Li, Si' && url === '/report/hive/'));
    assert(entries.some(({ label, url }) => label === 'Poe, Ann' && url === '/report/'));
  });

  test('has to name somebody, and nobody where no section is', () => {
    const nobody = replaced(
      'documents/report/document.yaml',
      'authors: [{ family: Roe, given: Jane }]\n',
      '',
    );
    assert.match(reportOn(nobody), /The field "authors" is missing\.\n {2}Name who wrote it \(authors\) or/);
    const abstract = replaced(
      'documents/news/01-news.mdx',
      'summary: They are back.',
      'role: abstract\nauthors: [{ literal: The Herald }]',
    );
    assert.match(
      reportOn(abstract),
      /01-news\.mdx:\d+:\d+ {2}wrong-value[\s\S]*Only a section of the body has authors/,
    );
    const misnamed = replaced('documents/news/01-news.mdx', 'summary: They are back.', 'author: Jane Roe');
    assert.match(reportOn(misnamed), /There is no field "author" here\.\n {2}Did you mean "authors"\?/);
  });
});
