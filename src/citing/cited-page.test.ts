import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLibrary } from '../library/load-library.ts';
import { citePages, placesOnPage } from '../model/cite-pages.ts';
import type { Passage } from '../model/passage.ts';
import type { Section } from '../model/section.ts';
import { citationFile, citePlaceOf } from './cited-page.ts';

const { sections } = loadLibrary('e2e/fixture');
const [winter] = sections.filter(({ key }) => key === 'winter');
const [first] = winter?.passages ?? [];
assert.ok(winter && first);

const words = 'What the keepers of the northern gardens said of a winter that nobody had foreseen';

/** The section with as many paragraphs, and another title. */
function long(count: number, title = words): Section {
  const section: Section = { ...(winter as Section), title, notes: [] };
  section.passages = Array.from(
    { length: count },
    (_, index): Passage => ({
      ...(first as Passage),
      section,
      id: `winter-${index + 1}`,
      number: index + 1,
    }),
  );
  return section;
}

test('a long section has several pages of citations, and each place stands on one of them', () => {
  const section = long(200);
  const pages = citePages(section);
  assert.deepEqual(
    pages.slice(0, 3).map(({ address }) => address),
    ['/report/winter/cite/', '/report/winter/cite/2/', '/report/winter/cite/3/'],
  );
  assert.deepEqual(
    pages.flatMap(({ places }) => places.map(({ id }) => id)),
    section.passages.map(({ id }) => id),
  );
  const count = placesOnPage(section);
  assert.equal(pages[1]?.label, `Paragraph ${count + 1} – Paragraph ${2 * count}`);
  assert.equal(citePages(long(0)).length, 1);
});

test('none of them has more than 60 KB, however long the section and its title', () => {
  for (const title of ['Winter', words, `${words}, ${words}, ${words}`]) {
    const section = long(1000, title);
    const pages = citePages(section);
    for (const { places, label } of pages) {
      // What CitationFormats.astro writes for each: its forms, its names, what its files remark, and the elements around them.
      const ofPlaces = places.map(citePlaceOf).reduce((sum, { citation, label, short, address }) => {
        const forms = citation.styles.map(({ entry, inText }) => `<p class="chicago">${inText ?? entry}</p>`);
        const told = [citation.json.id, citation.id, citation.told?.place, label, address, short, short];
        return sum + [...forms, ...told].join('').length + 400;
      }, 0);
      // The frame and what the places share has 13 KB, as every page of citations shows; the ways to a dozen other pages 150 bytes each.
      assert.ok(ofPlaces + 13_000 + 12 * 150 < 60_000, `${label}: ${ofPlaces}`);
    }
  }
});

test('one file has the whole and each place, under a key of its own', () => {
  const section = long(40);
  const bib = citationFile(section, 'bib');
  assert.equal(new Set(bib.match(/^@\w+\{[^,]+/gm)).size, 41);
  assert.equal(citationFile(section, 'ris').match(/^TY {2}- /gm)?.length, 41);
  const items = JSON.parse(citationFile(section, 'json')) as { id: string; URL: string }[];
  assert.equal(items.length, 41);
  assert.match(items[40]?.URL ?? '', /\/report\/winter\/#winter-40$/);
});
