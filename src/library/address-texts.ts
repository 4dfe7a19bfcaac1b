import {
  chartAddress,
  comparisonPage,
  documentAddress,
  markAddress,
  notesAddress,
  placeAddress,
  sectionAddress,
  sitePages,
  wholeAddress,
} from '../model/address.ts';
import { citePages } from '../model/cite-pages.ts';
import { partsOf } from '../model/document-part.ts';
import type { Collection } from '../model/library.ts';
import { printedPagesOf } from '../model/printed-page.ts';
import { recordKinds } from '../model/record-kind.ts';

/** How records of a kind are found, and what they say. */
interface Addressed<T> {
  address: (record: T) => string | undefined;
  texts: (record: T) => (string | undefined)[];
}

/**
 * Every public address of the site, each with the words that it stands for; empty for pages that are lists of others.
 * A link may lead to any of them, and none of them may vanish or come to mean something else.
 */
export function meaningsOf(library: Collection): Map<string, string> {
  const meanings = new Map<string, string>();
  tellAddresses(library, (address, ...words) => meanings.set(address, words.filter(Boolean).join(' ')));
  return meanings;
}

/** Each of them, and the parts of its words. */
export function tellAddresses(
  library: Collection,
  add: (address: string, ...words: (string | undefined)[]) => void,
): void {
  for (const page of sitePages) add(page);
  for (const document of library.documents) {
    const front = documentAddress(document);
    add(front);
    for (const { address } of citePages(document)) add(address);
    if (document.paging === 'sections') {
      add(wholeAddress(document));
      for (const { id, title } of partsOf(document)) if (id) add(`${front}#${id}`, title);
    }
    if (document.notes.length > 0) add(notesAddress(document));
    for (const note of document.notes) {
      add(placeAddress(note), note.text);
      add(`${notesAddress(document)}#${note.id}`, note.text);
      for (const mark of note.marks) add(markAddress(mark), mark.sentence);
    }
    for (const { address } of printedPagesOf(document)) add(address);
  }
  for (const section of library.sections) {
    const page = sectionAddress(section);
    if (page !== documentAddress(section.document)) {
      const texts = section.passages.map(({ text }) => text);
      add(page, ...texts);
      for (const { address } of citePages(section)) add(address, ...texts);
    }
    for (const { id } of section.headings) add(`${page}#${id}`);
  }
  for (const passage of library.passages) {
    add(placeAddress(passage), passage.text);
    for (const { id, text } of passage.annotations) add(`${sectionAddress(passage.section)}#${id}`, text);
  }
  const addAll = <T>(records: ReadonlyMap<string, T>, { address, texts }: Addressed<T>) => {
    for (const record of records.values()) {
      const place = address(record);
      if (place !== undefined) add(place, ...texts(record));
    }
  };
  addAll(library.sources, recordKinds.sources);
  addAll(library.statistics, recordKinds.statistics);
  addAll(library.terms, recordKinds.terms);
  addAll(library.names, recordKinds.names);
  addAll(library.events, recordKinds.events);
  addAll(library.comparisons, recordKinds.comparisons);
  addAll(library.packets, recordKinds.packets);
  addAll(library.callouts, recordKinds.callouts);
  // What stands among others has a page of its own besides.
  for (const comparison of library.comparisons.values())
    add(comparisonPage(comparison), ...recordKinds.comparisons.texts(comparison));
  for (const callout of library.callouts.values())
    add(chartAddress(callout), ...recordKinds.callouts.texts(callout));
}
