import * as messages from '../messages/messages.ts';
import { citeAddress, documentAddress, sectionAddress } from './address.ts';
import { bodySections, type Document } from './document.ts';
import { Once } from './once.ts';
import { type Place, passageTitle } from './passage.ts';
import type { Section } from './section.ts';

/*
 * A page of text has one page of citations: of the whole of it, and of each paragraph and note on it. A long one has several, so that
 * none grows without bound: who asks for one paragraph’s citation waits for no more than one page of them.
 */

/** A page of text: the front page of a document, with all that stands on it, or a section. */
export type CitedPage = Document | Section;

/** Characters of HTML that the places of one page of citations may take, of 60,000; its frame and what they share take the rest. */
const room = 42_000;

/** How many paragraphs and notes one page of citations has: the fewer, the longer the titles that each style names. */
export function placesOnPage(page: CitedPage): number {
  const titles = isDocument(page) ? [page.title, ...page.sections.map(({ title }) => title)] : [page.title];
  return Math.max(1, Math.floor(room / (1050 + 6 * Math.max(...titles.map(({ length }) => length)))));
}

export const isDocument = (page: CitedPage): page is Document => 'paging' in page;

export const pageAddress = (page: CitedPage): string =>
  isDocument(page) ? documentAddress(page) : sectionAddress(page);

/** What can be cited on a page; of a document in sections, that is what stands before and behind them. */
export function citablePlaces(page: CitedPage): Place[] {
  if (!isDocument(page)) return [...page.passages, ...page.notes];
  const body = new Set(page.paging === 'single' ? [] : bodySections(page));
  return [...page.passages, ...page.notes].filter(({ section }) => !body.has(section));
}

/** The places of each page of citations, in their order. There is one at least. */
export function citePages(page: CitedPage): { address: string; places: Place[]; label: string }[] {
  const all = citablePlaces(page);
  const count = placesOnPage(page);
  return Array.from({ length: Math.max(1, Math.ceil(all.length / count)) }, (_, index) => {
    const places = all.slice(index * count, (index + 1) * count);
    const ends = [...new Set([places[0], places.at(-1)])].flatMap((place) =>
      place ? shortLabelOf(place) : [],
    );
    return { address: citeAddress(pageAddress(page), index + 1), places, label: ends.join(' – ') };
  });
}

/** The page of citations of each place of a page, found once for all of them. */
const found = new Once<CitedPage, Map<Place, string>>();

/** Where the citations of a place stand. */
export function citationAddress(place: Place): string {
  const { section, document } = place;
  const isInFront = sectionAddress(section) === documentAddress(document);
  const page = isInFront ? document : section;
  const known = found.of(
    page,
    () => new Map(citePages(page).flatMap(({ address, places }) => places.map((one) => [one, address]))),
  );
  return `${known.get(place) ?? citeAddress(pageAddress(page))}#${place.id}`;
}

/** What tells a place from the others of its page: "Paragraph 3", "Note 12". */
export function shortLabelOf(place: Place): string {
  if (place.kind === 'note') return messages.places.Note(place.label);
  const { label, number, section, document } = place;
  if (section.role === 'body' && document.paging === 'sections')
    return label ?? messages.places.Paragraph(number);
  return passageTitle(place);
}
