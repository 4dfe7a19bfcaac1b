import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { citeSource } from '../citing/citation.ts';
import { citeAsText } from '../citing/note-style.ts';
import { withContent } from '../library/fixture.ts';
import { type SourceRecord, sourceSchema } from '../model/source.ts';
import { importSources } from './import-sources.ts';

/*
 * Entries as people have them, each with what the manuals of BibTeX and BibLaTeX say that its fields mean: every field of the record, no
 * more and no less.
 */
const roe = [{ family: 'Roe', given: 'Jane' }];
const by = 'author={Roe, Jane}';

const odd: Record<string, { entry: string; record: object }> = {
  'a body in braces; an address in howpublished; when it was read in note': {
    entry:
      '@misc{k, author={{Office of Bees and Wasps}}, title={Hives}, howpublished={\\url{https://example.org/a}}, note={Accessed 3 May 2011}, year=2010}',
    record: {
      ...{ type: 'webpage', author: [{ literal: 'Office of Bees and Wasps' }], title: 'Hives' },
      ...{ URL: 'https://example.org/a', accessed: '2011-05-03', issued: '2010' },
    },
  },
  'particles before a family name, in either order': {
    entry:
      '@book{k, author={Jan van der Roe and de la Doe, Jane and {van Poe}, Ann and Ludwig {van Moe}}, title={Hives}, year=2010}',
    record: {
      ...{ type: 'book', title: 'Hives', issued: '2010' },
      author: [
        { family: 'van der Roe', given: 'Jan' },
        { family: 'de la Doe', given: 'Jane' },
        { family: 'van Poe', given: 'Ann' },
        { family: 'van Moe', given: 'Ludwig' },
      ],
    },
  },
  'and others; a report with its own number, kind and month': {
    entry: `@techreport{k, author={Roe, Jane and others}, title={Hives}, institution={{Bee Office}}, number={WP/1}, type={Working Paper}, year=2012, month=mar}`,
    record: {
      ...{ type: 'report', author: roe, title: 'Hives', number: 'WP/1', genre: 'Working Paper' },
      ...{ publisher: 'Bee Office', issued: '2012-03', custom: { 'other-authors': true } },
    },
  },
  'a doctoral thesis by a name with a particle': {
    entry:
      '@phdthesis{k, author={van der Roe, Jan}, title={Bees of {Africa}}, school={Hive University}, year=2001}',
    record: {
      ...{ type: 'thesis', author: [{ family: 'van der Roe', given: 'Jan' }], title: 'Bees of Africa' },
      ...{ genre: 'PhD thesis', publisher: 'Hive University', issued: '2001', language: 'en' },
    },
  },
  'a master’s thesis in BibLaTeX': {
    entry: `@thesis{k, ${by}, title={Wasps}, type={mathesis}, institution={Hive University}, date={2001}}`,
    record: {
      ...{ type: 'thesis', author: roe, title: 'Wasps', genre: 'Master’s thesis' },
      ...{ publisher: 'Hive University', issued: '2001' },
    },
  },
  'a suffix, an edition in words, a translator': {
    entry:
      '@book{k, author={Roe, Jr., Jane}, title={Smoke}, publisher={Hive}, address={Paris}, edition={Second}, year=1999, translator={Doe, John}}',
    record: {
      ...{ type: 'book', author: [{ family: 'Roe, Jr.', given: 'Jane' }], title: 'Smoke', edition: '2' },
      ...{ translator: [{ family: 'Doe', given: 'John' }], publisher: 'Hive', 'publisher-place': 'Paris' },
      issued: '1999',
    },
  },
  'an edited book that is in press; an edition with its ending': {
    entry:
      '@book{k, editor={Roe, Jane and Doe, John}, title={Hives}, publisher={Hive}, edition={3rd}, year={in press}}',
    record: {
      ...{ type: 'book', editor: [...roe, { family: 'Doe', given: 'John' }], title: 'Hives', edition: '3' },
      ...{ publisher: 'Hive', status: 'in press' },
    },
  },
  'accents, mathematics, ranges of years and of issues': {
    entry: `@article{k, author={G{\\"o}del, Kurt and Erd\\H{o}s, P. and {\\O}rsted, H. and Ho{\\v{c}}evar, {\\v Z}.}, title={{\\'E}tude \\& $\\alpha$-bees: H$_2$O at 10\\%}, journal={J. Bees}, volume=12, number={3--4}, pages={123--45}, year={1999--2001}}`,
    record: {
      type: 'article-journal',
      author: [
        { family: 'Gödel', given: 'Kurt' },
        { family: 'Erdős', given: 'P.' },
        { family: 'Ørsted', given: 'H.' },
        { family: 'Hočevar', given: 'Ž.' },
      ],
      ...{ title: 'Étude & α-bees: H₂O at 10%', 'container-title': 'J. Bees', volume: '12' },
      ...{ issue: '3–4', page: '123-45', issued: '1999/2001' },
    },
  },
  'a talk in proceedings of a series, whose volume classic BibTeX means': {
    entry: `@inproceedings{k, ${by}, title={Talk}, booktitle={Bee Days}, organization={Bee Union}, address={Oslo}, series={LNB}, volume=33, editor={Doe, John}, year=2003}`,
    record: {
      ...{ type: 'paper-conference', author: roe, editor: [{ family: 'Doe', given: 'John' }], title: 'Talk' },
      ...{ 'container-title': 'Bee Days', 'collection-title': 'LNB', 'collection-number': '33' },
      ...{ publisher: 'Bee Union', 'publisher-place': 'Oslo', issued: '2003' },
    },
  },
  'a chapter with its number': {
    entry: `@incollection{k, ${by}, title={Smoke}, booktitle={Bees}, chapter=4, pages={1--20}, publisher={Hive}, year=1988}`,
    record: {
      ...{ type: 'chapter', author: roe, title: 'Smoke', 'container-title': 'Bees', 'chapter-number': '4' },
      ...{ page: '1-20', publisher: 'Hive', issued: '1988' },
    },
  },
  'a chapter that takes its book from crossref, without the book’s author': {
    entry: `@inbook{k, crossref={whole}, ${by}, title={Smoke}, pages={1--20}}\n@book{whole, title={Bees}, subtitle={A Book}, editor={Doe, John}, publisher={Hive}, date={1988}}`,
    record: {
      ...{ type: 'chapter', author: roe, editor: [{ family: 'Doe', given: 'John' }], title: 'Smoke' },
      ...{ 'container-title': 'Bees: A Book', page: '1-20', publisher: 'Hive', issued: '1988' },
    },
  },
  'an unpublished text, of which the note says what it is': {
    entry: `@unpublished{k, ${by}, title={Smoke}, note={Manuscript, Hive University}, year=2015}`,
    record: {
      ...{
        type: 'manuscript',
        author: roe,
        title: 'Smoke',
        genre: 'Manuscript, Hive University',
        issued: '2015',
      },
    },
  },
  'an address with signs that LaTeX needs marked; a name of one word': {
    entry:
      '@online{k, author={Xinhua}, title={News of the bees}, url={https://example.org/n?a=1\\&b=2\\_3\\%20x}, urldate={2018-02-03}, date={2017-09-28}}',
    record: {
      ...{ type: 'webpage', author: [{ literal: 'Xinhua' }], title: 'News of the bees', language: 'en' },
      ...{ URL: 'https://example.org/n?a=1&b=2_3%20x', accessed: '2018-02-03', issued: '2017-09-28' },
    },
  },
  'a law without author; a court and the number of its decision': {
    entry:
      '@jurisdiction{k, title={Roe v. Doe}, institution={Supreme Court}, date={1990}, number={410 U.S. 113}}',
    record: {
      ...{ type: 'legal_case', title: 'Roe v. Doe', authority: 'Supreme Court', number: '410 U.S. 113' },
      issued: '1990',
    },
  },
  'data with a version and a DOI as an address': {
    entry: `@dataset{k, ${by}, title={Counts}, publisher={Zenodo}, version={2.1}, doi={https://doi.org/10.5281/zenodo.123}, date={2020}}`,
    record: {
      ...{ type: 'dataset', author: roe, title: 'Counts', version: '2.1', publisher: 'Zenodo' },
      ...{ DOI: '10.5281/zenodo.123', issued: '2020' },
    },
  },
  'an interval of months': {
    entry: `@book{k, ${by}, title={Smoke}, publisher={Hive}, date={1999-05/2001-06}}`,
    record: { type: 'book', author: roe, title: 'Smoke', publisher: 'Hive', issued: '1999-05/2001-06' },
  },
  'about a year': {
    entry: `@book{k, ${by}, title={Smoke}, publisher={Hive}, date={1850~}}`,
    record: { type: 'book', author: roe, title: 'Smoke', publisher: 'Hive', issued: '1850~' },
  },
  'about a year, in words': {
    entry: `@book{k, ${by}, title={Smoke}, publisher={Hive}, year={ca. 1850}}`,
    record: { type: 'book', author: roe, title: 'Smoke', publisher: 'Hive', issued: '1850~' },
  },
  'a year before Christ': {
    entry: `@book{k, ${by}, title={Smoke}, publisher={Hive}, date={-0043}}`,
    record: { type: 'book', author: roe, title: 'Smoke', publisher: 'Hive', issued: '-0043' },
  },
  'a season': {
    entry: `@book{k, ${by}, title={Smoke}, publisher={Hive}, date={2003-22}}`,
    record: { type: 'book', author: roe, title: 'Smoke', publisher: 'Hive', issued: '2003-22' },
  },
  'an article without date': {
    entry: `@article{k, ${by}, title={Smoke}, journal={Bees}, year={n.d.}}`,
    record: { type: 'article-journal', author: roe, title: 'Smoke', 'container-title': 'Bees' },
  },
  'a day in the month': {
    entry: `@article{k, ${by}, title={Smoke}, journal={Bees}, year=2010, month={3~May}}`,
    record: {
      type: 'article-journal',
      author: roe,
      title: 'Smoke',
      'container-title': 'Bees',
      issued: '2010-05-03',
    },
  },
  'a preprint of arXiv': {
    entry: `@misc{k, ${by}, title={Smoke}, eprint={1008.2849}, archivePrefix={arXiv}, primaryClass={q-bio}, year=2010}`,
    record: {
      ...{ type: 'article', author: roe, title: 'Smoke', number: 'arXiv:1008.2849', publisher: 'arXiv' },
      ...{ URL: 'https://arxiv.org/abs/1008.2849', issued: '2010' },
    },
  },
  Chinese: {
    entry: '@book{k, author={王, 小明}, title={蜜蜂}, publisher={蜂巢}, year=2010}',
    record: {
      ...{ type: 'book', author: [{ family: '王', given: '小明' }], title: '蜜蜂', publisher: '蜂巢' },
      ...{ issued: '2010', language: 'zh' },
    },
  },
  'two ISBNs, of which one is right': {
    entry: `@book{k, ${by}, title={Smoke}, publisher={Hive}, year=2010, isbn={978-0-306-40615-7 978-0-00-000000-1}}`,
    record: {
      ...{
        type: 'book',
        author: roe,
        title: 'Smoke',
        publisher: 'Hive',
        ISBN: '978-0-306-40615-7',
        issued: '2010',
      },
    },
  },
  'quotation marks and dashes of TeX': {
    entry: `@book{k, ${by}, title={The \`\`best'' of \`bees' -- and --- all}, publisher={Hive}, year=2010}`,
    record: {
      ...{ type: 'book', author: roe, title: 'The “best” of ‘bees’ – and — all', publisher: 'Hive' },
      ...{ issued: '2010', language: 'en' },
    },
  },
  'a volume of a work and its number in a series': {
    entry: `@book{k, ${by}, title={Smoke}, volume=2, number=7, series={Bee Library}, publisher={Hive}, year=2010}`,
    record: {
      ...{ type: 'book', author: roe, title: 'Smoke', volume: '2', 'collection-title': 'Bee Library' },
      ...{ 'collection-number': '7', publisher: 'Hive', issued: '2010' },
    },
  },
  'a volume with a title of its own': {
    entry: `@book{k, ${by}, maintitle={Bees}, title={Smoke}, volume=2, volumes=3, publisher={Hive}, date={2010}}`,
    record: {
      ...{ type: 'book', author: roe, title: 'Bees. Smoke', volume: '2', 'number-of-volumes': '3' },
      ...{ publisher: 'Hive', issued: '2010' },
    },
  },
  'an address without https://, and an organization': {
    entry:
      '@misc{k, title={Page of the bees}, organization={Bee Office}, url={www.example.org/page}, year=2010}',
    record: {
      ...{
        type: 'document',
        title: 'Page of the bees',
        publisher: 'Bee Office',
        issued: '2010',
        language: 'en',
      },
      URL: 'https://www.example.org/page',
    },
  },
  'an old DOI with < and > in it': {
    entry: `@article{k, ${by}, title={Smoke}, journal={Bees}, year=1998, doi={10.1002/(SICI)1096-987X(199803)19:4<377::AID-JCC1>3.0.CO;2-P}}`,
    record: {
      ...{ type: 'article-journal', author: roe, title: 'Smoke', 'container-title': 'Bees', issued: '1998' },
      DOI: '10.1002/(SICI)1096-987X(199803)19:4<377::AID-JCC1>3.0.CO;2-P',
    },
  },
  'the number of an article for its page': {
    entry: `@article{k, ${by}, title={Smoke}, journal={Bees}, year=1998, eid={e12}, note={Erratum in no. 4}}`,
    record: {
      ...{ type: 'article-journal', author: roe, title: 'Smoke', 'container-title': 'Bees', page: 'e12' },
      ...{ issued: '1998', custom: { remarks: ['Erratum in no. 4.'] } },
    },
  },
  'several houses and places': {
    entry: `@book{k, ${by}, title={Smoke}, publisher={Hive and Sons and {Doe and Co.}}, location={London and New York}, date={2010}}`,
    record: {
      ...{ type: 'book', author: roe, title: 'Smoke', publisher: 'Hive, Sons and Doe and Co.' },
      ...{ 'publisher-place': 'London and New York', issued: '2010' },
    },
  },
  'a later edition': {
    entry: `@book{k, ${by}, title={Smoke}, subtitle={A Story?}, origdate={1890}, date={1990}, publisher={Hive}, langid={ngerman}}`,
    record: {
      ...{ type: 'book', author: roe, title: 'Smoke: A Story?', publisher: 'Hive', issued: '1990' },
      ...{ 'original-date': '1890', language: 'de' },
    },
  },
  'an article of an encyclopedia': {
    entry: `@inreference{k, ${by}, title={Bee}, booktitle={Encyclopedia of Hives}, year=1998}`,
    record: {
      ...{
        type: 'entry-encyclopedia',
        author: roe,
        title: 'Bee',
        'container-title': 'Encyclopedia of Hives',
      },
      issued: '1998',
    },
  },
  'money in a title, and signs of less and more': {
    entry: `@book{k, ${by}, title={Bees cost $5 when inflation <2% and growth >3% matter}, publisher={Hive}, year=2010}`,
    record: {
      ...{ type: 'book', author: roe, title: 'Bees cost $5 when inflation <2% and growth >3% matter' },
      ...{ publisher: 'Hive', issued: '2010', language: 'en' },
    },
  },
  'a command that nobody knows stays as it is typed': {
    entry: `@book{k, ${by}, title={The set \\mathcal{R}}, publisher={Hive}, year=2010}`,
    record: {
      ...{ type: 'book', author: roe, title: 'The set \\mathcal{R}', publisher: 'Hive', issued: '2010' },
      language: 'en',
    },
  },
  'an entry type that every object has': {
    entry: `@__proto__{k, ${by}, title={Smoke}, date={2010}}`,
    record: { type: 'document', author: roe, title: 'Smoke', issued: '2010' },
  },
  'an entry type that only some programs have': {
    entry: `@softwareversion{k, ${by}, title={Hivecount}, version={1.2}, date={2010}}`,
    record: { type: 'software', author: roe, title: 'Hivecount', version: '1.2', issued: '2010' },
  },
};

/** The record that an entry becomes, as it is written. */
function taken(entry: string): Record<string, unknown> {
  return withContent({ 'works.bib': entry, 'sources.yaml': '[]\n' }, (folder) => {
    importSources(folder, join(folder, 'works.bib'));
    const records: Record<string, unknown>[] = parse(readFileSync(join(folder, 'sources.yaml'), 'utf8'));
    const record = records.find(({ id }) => id === 'k');
    assert.ok(record, entry);
    return record;
  });
}

for (const [name, { entry, record }] of Object.entries(odd)) {
  test(name, () => {
    const { id: _id, ...written } = taken(entry);
    assert.deepEqual(written, record);
  });
}

const cite = (
  record: object,
): { note: string; apa: string; chicago: string; mla: string; bibtex: string; ris: string } => {
  const work: SourceRecord = sourceSchema.parse({ id: 'k', ...record });
  const { styles, bibtex, ris } = citeSource(work);
  const entry = (style: string) => styles.find((one) => one.style === style)?.entry ?? '';
  return {
    note: citeAsText(work),
    apa: entry('apa'),
    chicago: entry('chicago'),
    mla: entry('mla'),
    bibtex,
    ris,
  };
};

test('what is odd comes out right in notes, styles and exports', () => {
  const others = cite(odd['and others; a report with its own number, kind and month']?.record ?? {});
  assert.equal(others.note, 'Jane Roe et al., Hives, Working Paper no. WP/1, Bee Office, March 2012');
  assert.match(others.apa, /^Roe, J\., et al\. \(2012/);
  assert.match(others.mla, /^Roe, Jane, et al\. /);
  assert.match(others.chicago, /^Roe, Jane, et al\. 2012/);
  assert.match(others.bibtex, /author = \{Roe, Jane and others\}/);
  assert.doesNotMatch(others.ris, /^AU {2}- others/m);

  const ancient = cite(odd['a year before Christ']?.record ?? {});
  assert.equal(ancient.note, 'Jane Roe, Smoke (Hive, 44 BC)');
  assert.match(ancient.apa, /\(44 B\.?C/);
  assert.match(ancient.bibtex, /year = \{44 BC\}/);

  const about = cite(odd['about a year']?.record ?? {});
  assert.equal(about.note, 'Jane Roe, Smoke (Hive, c. 1850)');
  assert.match(about.apa, /\(ca?\. 1850\)/);
  assert.match(about.bibtex, /year = \{c\. 1850\}/);
  assert.match(about.ris, /^DA {2}- 1850\/\/\/circa/m);

  const span = cite(odd['an interval of months']?.record ?? {});
  assert.equal(span.note, 'Jane Roe, Smoke (Hive, 1999–2001)');
  assert.match(span.bibtex, /year = \{1999--2001\}/);

  const thesis = cite(odd['a doctoral thesis by a name with a particle']?.record ?? {});
  assert.equal(thesis.note, 'Jan van der Roe, “Bees of Africa” (PhD thesis, Hive University, 2001)');
  assert.match(thesis.bibtex, /^@phdthesis/);

  const preprint = cite(odd['a preprint of arXiv']?.record ?? {});
  assert.equal(preprint.note, 'Jane Roe, Smoke, no. arXiv:1008.2849, arXiv, 2010');
  assert.match(preprint.apa, /arXiv:1008\.2849/);

  const edition = cite(odd['an edited book that is in press; an edition with its ending']?.record ?? {});
  assert.equal(edition.note, 'Jane Roe and John Doe, eds., Hives, 3rd ed. (Hive, in press)');
  assert.match(edition.apa, /in press/i);
});
