import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { sourceSchema } from '../model/source.ts';
import { citeAsText, citeInNote } from './note-style.ts';

// Expected forms follow The Chicago Manual of Style, 17th edition, chapter 14 (notes).

const cite = (work: object, locator?: string): string =>
  citeAsText(sourceSchema.parse({ id: 'work', language: 'en', ...work }), locator);

const article = {
  type: 'article-journal',
  author: [
    { family: 'Reilly', given: 'James' },
    { family: 'Gill', given: 'Bates' },
  ],
  title: 'Sovereignty, intervention and beekeeping: The view from Beijing',
  'container-title': 'Survival',
  ...{ volume: '42', issue: '3', page: '41-59', issued: '2000' },
  custom: { 'printed-title': 'Sovereignty, Intervention and Beekeeping: The View from Beijing' },
};

const book = {
  type: 'book',
  author: [{ family: 'Barma', given: 'Naazneen H.' }],
  title: 'The peacebuilding puzzle',
  publisher: 'Cambridge University Press',
  'publisher-place': 'Cambridge, UK',
  issued: '2017',
};

test('a journal article', () => {
  assert.equal(
    cite(article),
    'James Reilly and Bates Gill, “Sovereignty, Intervention and Beekeeping: The View from Beijing,” Survival 42, no. 3 (2000): 41–59',
  );
});

test('a page of a journal article stands for its range', () => {
  assert.match(cite(article, '44-45'), /Survival 42, no\. 3 \(2000\): 44–45$/);
});

test('a title that asks keeps no comma; a journal without volumes has its number behind a comma', () => {
  assert.equal(
    cite({
      ...article,
      ...{
        title: 'What works?',
        volume: undefined,
        custom: {},
        author: [{ family: 'Fung', given: 'C. J.' }],
      },
    }),
    'C. J. Fung, “What works?” Survival, no. 3 (2000): 41–59',
  );
});

test('a title that is a translation says of which language, and no other does', () => {
  assert.match(cite({ ...article, language: 'zh' }), /The View from Beijing” \[in Chinese\], Survival 42/);
  assert.match(cite({ ...article, language: 'zh', title: '水', custom: {} }), /“水,” Survival 42/);
  assert.match(cite({ ...article, language: 'fr' }), /The View from Beijing,” Survival 42/);
});

test('three authors stand in a row, of four the first', () => {
  const names = ['Fan He', 'Weijiang Feng', 'Jin Xu', 'Bo Zhou'].map((name) => {
    const [given, family] = name.split(' ');
    return { given, family };
  });
  assert.match(cite({ ...article, author: names.slice(0, 3) }), /^Fan He, Weijiang Feng, and Jin Xu, “/);
  assert.match(cite({ ...article, author: names }), /^Fan He et al\., “/);
});

test('a book, a page of it, a later edition, an edited one', () => {
  assert.equal(
    cite(book),
    'Naazneen H. Barma, The peacebuilding puzzle (Cambridge, UK: Cambridge University Press, 2017)',
  );
  assert.match(cite(book, '99'), /Press, 2017\), 99$/);
  assert.match(cite({ ...book, edition: '2' }), /puzzle, 2nd ed\. \(Cambridge/);
  assert.match(
    cite({ ...book, author: [], editor: [{ family: 'Roe', given: 'Jane' }] }),
    /^Jane Roe, ed\., The/,
  );
});

test('a thesis, its university in parentheses; a translator and a series', () => {
  const thesis = {
    ...{ type: 'thesis', author: [{ family: 'Ho', given: 'Selina' }], title: 'Peru’s shared rivers' },
    ...{ genre: 'PhD dissertation', publisher: 'Johns Hopkins University', 'publisher-place': 'Washington' },
    issued: '2013',
  };
  assert.equal(
    cite(thesis, '12-14'),
    'Selina Ho, “Peru’s shared rivers” (PhD dissertation, Johns Hopkins University, 2013), 12–14',
  );
  const translator = [{ family: 'Lee', given: 'Ann' }];
  const series = { 'collection-title': 'Policy Papers', 'collection-number': '12' };
  assert.match(cite({ ...book, translator, ...series }), /puzzle, trans\. Ann Lee, Policy Papers 12 \(Cam/);
});

test('a chapter, with editors and the body that stands beside the publisher', () => {
  const chapter = {
    ...{ type: 'chapter', title: 'On engagement', 'container-title': 'Peru and the World', page: '108-113' },
    author: [{ family: 'Yang', given: 'Yuan' }],
    publisher: 'Social Sciences Academic Press, Peru',
  };
  assert.equal(
    cite({ ...chapter, language: 'zh', custom: { institution: 'National Institute for Global Strategy' } }),
    'Yuan Yang, “On engagement” [in Chinese], in Peru and the World, National Institute for Global Strategy (Social Sciences Academic Press, Peru), 108–113',
  );
  assert.match(
    cite({ ...chapter, editor: [{ family: 'Roe', given: 'Jane' }] }),
    /“On engagement,” in Peru and the World, ed\. Jane Roe \(Social/,
  );
});

test('a body is left out where the title of its law names it, and nowhere else', () => {
  const un = [{ literal: 'UN' }];
  assert.equal(cite({ type: 'treaty', title: 'UN Charter', author: un, issued: '1945' }), 'UN Charter, 1945');
  assert.equal(
    cite({ type: 'report', title: 'Reforming UNESCO', author: un, publisher: 'UN', issued: '2011' }),
    'UN, Reforming UNESCO, 2011',
  );
  assert.equal(
    cite({ type: 'report', title: 'Oxfam on aid', author: [{ literal: 'Oxfam' }], issued: '2011' }),
    'Oxfam, Oxfam on aid, 2011',
  );
  assert.equal(
    cite({ type: 'report', title: 'Timely action', author: un, publisher: 'Time', issued: '2011' }),
    'UN, Timely action, Time, 2011',
  );
});

test('a news article names its agency once', () => {
  assert.equal(
    cite({
      ...{ type: 'article-newspaper', author: [{ literal: 'Reuters' }], title: 'Peru denies allegations' },
      ...{ 'container-title': 'Reuters', issued: '2016-10-11' },
    }),
    '“Peru denies allegations,” Reuters, October 11, 2016',
  );
});

test('a report with its series, the publisher unless it is the author', () => {
  const report = { type: 'report', title: 'Peru’s growing role', genre: 'Asia Report', number: '166' };
  assert.equal(
    cite({
      ...{ ...report, author: [{ literal: 'Crisis Group' }], publisher: 'Crisis Group' },
      issued: '2009-04-17',
    }),
    'Crisis Group, Peru’s growing role, Asia Report no. 166, April 17, 2009',
  );
  assert.match(cite({ ...report, publisher: 'ISDP' }), /^Peru’s growing role, Asia Report no\. 166, ISDP$/);
});

test('a date that the title ends with is not said again', () => {
  const table = {
    type: 'report',
    title: 'Contributions 31/08/2017',
    author: [{ literal: 'United Nations' }],
  };
  assert.equal(cite({ ...table, issued: '2017-08-31' }), 'United Nations, Contributions 31/08/2017');
});

test('a treaty with the article that is meant, without the body that its title names', () => {
  const act = {
    ...{ type: 'treaty', author: [{ literal: 'African Union' }] },
    title: 'Constitutive Act of the African Union',
  };
  assert.equal(cite(act, 'Article 4(h)'), 'Constitutive Act of the African Union, Article 4(h)');
  const printed = {
    ...{ type: 'treaty', title: 'Convention on watercourses', issued: '1997-05-21' },
    ...{ 'container-title': 'United Nations Treaty Series', volume: '2999', page: '77' },
  };
  assert.equal(
    cite(printed, 'Article 5'),
    'Convention on watercourses, Article 5, May 21, 1997, United Nations Treaty Series 2999: 77',
  );
  assert.match(cite(printed, '80'), /watercourses, May 21, 1997, United Nations Treaty Series 2999: 80$/);
});

test('interviews, described by the editors', () => {
  const interviews = {
    ...{ type: 'interview', title: 'Interviews of Peruvian analysts', issued: '2017-07/2017-08' },
    ...{ author: [{ family: 'Roe', given: 'Jane' }], custom: { described: true } },
  };
  assert.equal(cite(interviews), 'Jane Roe, Interviews of Peruvian analysts, July–August 2017');
});

test('a work without a date says when it was read, and only such a work', () => {
  const page = { type: 'webpage', title: 'Data', accessed: '2023-01-15' };
  assert.equal(cite(page), '“Data,” accessed January 15, 2023');
  assert.equal(cite({ ...page, issued: '2021' }), '“Data,” 2021');
});

test('a name in Han letters is one word, the family first', () => {
  const author = [
    { family: '何', given: '大明' },
    { family: 'Roe', given: 'Jane' },
  ];
  assert.match(cite({ ...book, author }), /^何大明 and Jane Roe, The/);
});

test('on a page, what is written from right to left is kept apart, field by field', () => {
  const work = sourceSchema.parse({
    ...{ id: 'work', type: 'article-journal', language: 'ar', issued: '2008', volume: '3' },
    ...{ author: [{ family: 'علام', given: 'محمود' }], title: 'مياه النيل: القانون' },
    'container-title': 'مجلة المياه',
  });
  assert.equal(
    toHtml(citeInNote(work, undefined, '/sources/water/')),
    '<bdi>محمود علام</bdi>, “<a class="source" href="/sources/water/"><bdi>مياه النيل: القانون</bdi></a>,” ' +
      '<i><bdi>مجلة المياه</bdi></i> 3 (2008)',
  );
});

test('quotation marks inside a quoted title become single', () => {
  assert.match(cite({ ...article, title: 'The “Peru threat”', custom: {} }), /“The ‘Peru threat’,” Survival/);
});

test('on a page the title leads to the source, and the comma before the address stands inside the quotation marks', () => {
  const page = sourceSchema.parse({
    ...{ id: 'un', type: 'webpage', author: [{ literal: 'United Nations' }], title: 'Contributors <all>' },
    ...{ URL: 'https://www.un.org/all', language: 'en' },
  });
  assert.equal(
    toHtml(citeInNote(page, undefined, '/sources/un/')),
    'United Nations, “<a class="source" href="/sources/un/">Contributors &#x3C;all></a>,” ' +
      '<a class="external" href="https://www.un.org/all" rel="external noopener">un.org</a>',
  );
});

test('a site that is called by its host is named once, by the link', () => {
  const story = { type: 'article-newspaper', title: 'Bees leave', 'container-title': 'Bees.example' };
  const page = sourceSchema.parse({ id: 'x', language: 'en', ...story, URL: 'https://www.bees.example/1' });
  assert.equal(
    toHtml(citeInNote(page)),
    '“Bees leave,” <a class="external" href="https://www.bees.example/1" rel="external noopener">bees.example</a>',
  );
  assert.equal(citeAsText(page), '“Bees leave,” Bees.example');
});
