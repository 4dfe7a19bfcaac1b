import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { kinds } from './pages.ts';
import { fixture } from './sites.ts';
import { offeredItems, savedItem } from './zotero.ts';

// The built pages stand for http://localhost:4321, as every build does that is not told where it will be.
const origin = `http://localhost:4321${fixture.path}`;
const read = (address: string) => readFileSync(`${fixture.folder}/${address}index.html`, 'utf8');
const description = (key: string): string =>
  parse(readFileSync(`${fixture.content}/documents/${key}/document.yaml`, 'utf8')).description;

test('Zotero saves the report as a report, from each of its pages', () => {
  for (const address of [kinds.report, kinds.section, kinds.whole, kinds.notes]) {
    expect(savedItem(read(address))).toEqual({
      itemType: 'report',
      creators: [
        { lastName: 'Roe', firstName: 'Jane' },
        { lastName: 'Doe', firstName: 'John' },
        { lastName: 'Poe', firstName: 'Ann' },
      ],
      title: 'What Moves the Bees? Motives and Measures of a Garden’s Hives',
      reportType: 'Garden report',
      institution: 'The Garden School',
      date: '2018/02/03',
      url: origin + address,
      abstractNote: description('report'),
      language: 'en',
    });
  }
});

test('Zotero saves the letter as a newspaper article of 2014, no nearer', () => {
  expect(savedItem(read(kinds.letter))).toEqual({
    itemType: 'newspaperArticle',
    creators: [{ lastName: 'Nomen', firstName: 'Nescio' }],
    title: 'A Garden Takes a Chance on Clover',
    publicationTitle: 'The Village Paper',
    date: '2014',
    url: `${origin}letter/`,
    abstractNote: description('letter'),
    language: 'en',
  });
});

test('Zotero saves every other page as a web page of this site, by nobody else', () => {
  const works = [
    kinds.report,
    kinds.section,
    kinds.whole,
    kinds.notes,
    kinds.letter,
    kinds.constructs,
    kinds.record,
    kinds.missing,
  ];
  for (const address of Object.values(kinds).filter((each) => !works.includes(each))) {
    const page = address.replace(/#.*/, '');
    expect(savedItem(read(page)), page).toEqual({
      itemType: 'webpage',
      creators: [],
      title: expect.stringMatching(/\w/),
      websiteTitle: 'Bees of One Garden',
      url: origin + page,
      abstractNote: expect.stringMatching(/\w/),
      language: 'en',
    });
  }
});

interface Source {
  id: string;
  type: string;
  title: string;
  author?: ({ literal: string } | { family: string; given?: string })[];
  issued?: string;
  custom?: { editors?: string };
  [field: string]: unknown;
}

test('Zotero is offered every work of the bibliography at once, and saves it whole', () => {
  const types: Record<string, string> = {
    ...{ 'article-journal': 'journalArticle', 'article-newspaper': 'newspaperArticle', report: 'report' },
    thesis: 'thesis',
    ...{ 'article-magazine': 'magazineArticle', book: 'book', chapter: 'bookSection', webpage: 'webpage' },
    ...{ interview: 'interview', personal_communication: 'interview', speech: 'presentation' },
    ...{ graphic: 'artwork', dataset: 'dataset', treaty: 'document', legislation: 'document' },
  };
  const all: Source[] = parse(readFileSync(`${fixture.content}/sources.yaml`, 'utf8'));
  // The editors’ own are taken along from their pages.
  const sources = all.filter((source) => !source.custom?.editors);
  const offered = offeredItems(read('sources/'));
  expect(offered).toHaveLength(sources.length);
  for (const source of sources) {
    const item = offered.find(({ title }) => title === source.title);
    const container = item?.['publicationTitle'] ?? item?.['bookTitle'] ?? item?.['websiteTitle'];
    expect({ ...item, container }, source.id).toMatchObject({
      itemType: types[source.type],
      creators: (source.author ?? []).map((name) =>
        'literal' in name
          ? { lastName: name.literal }
          : { lastName: name.family, ...(name.given && { firstName: name.given }) },
      ),
      ...(source.issued && { date: source.issued.split('/')[0] }),
      ...pick(source, 'volume', 'issue', 'publisher'),
      ...(source['page'] !== undefined && { pages: source['page'] }),
      ...(source['URL'] !== undefined && { url: source['URL'] }),
      // Documents have no field for what they are printed in.
      ...(source['container-title'] !== undefined &&
        types[source.type] !== 'document' && { container: source['container-title'] }),
    });
  }
  // The page of a work offers that work.
  for (const source of sources) {
    const own = offeredItems(read(`sources/${source.id}/`));
    expect(own, source.id).toEqual(offered.filter(({ title }) => title === source.title));
  }
  for (const address of Object.values(kinds)) {
    if (address !== kinds.sources && address !== kinds.source && address !== kinds.missing)
      expect(offeredItems(read(address.replace(/#.*/, '')))).toEqual([]);
  }
});

const pick = (source: Source, ...fields: string[]) =>
  Object.fromEntries(
    fields.flatMap((field) => (source[field] === undefined ? [] : [[field, source[field]]])),
  );
