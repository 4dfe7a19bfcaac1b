import {
  calloutAddress,
  citeAddress,
  comparisonAddress,
  documentAddress,
  eventAddress,
  markAddress,
  notesAddress,
  packetAddress,
  placeAddress,
  sectionAddress,
  sitePages,
  sourceAddress,
  statisticAddress,
  termAddress,
  wholeAddress,
} from '../model/address.ts';
import { fullNames } from '../model/document.ts';
import type { Library } from '../model/library.ts';
import { printedPagesOf } from '../model/printed-page.ts';

/**
 * Every public address of the site, each with the words that it stands for; empty for pages that are lists of others.
 * A link may lead to any of them, and none of them may vanish or come to mean something else.
 */
export function meaningsOf(library: Library): Map<string, string> {
  const meanings = new Map(sitePages.map((page) => [page, '']));
  const add = (address: string, ...words: (string | undefined)[]) =>
    meanings.set(address, words.filter(Boolean).join(' '));
  for (const document of library.documents) {
    const front = documentAddress(document);
    add(front);
    add(citeAddress(front));
    if (document.paging === 'sections') add(wholeAddress(document));
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
      add(citeAddress(page), ...texts);
    }
    for (const { id } of section.headings) add(`${page}#${id}`);
  }
  for (const passage of library.passages) {
    add(placeAddress(passage), passage.text);
    for (const { id, text } of passage.annotations) add(`${sectionAddress(passage.section)}#${id}`, text);
  }
  for (const source of library.sources.values()) {
    add(
      sourceAddress(source),
      fullNames(source.author),
      source.title,
      source['container-title'],
      source.issued,
    );
  }
  for (const statistic of library.statistics.values()) {
    add(statisticAddress(statistic), statistic.title, statistic.measures, statistic['as-of']);
  }
  for (const term of library.terms.values()) add(termAddress(term), term.term, term.definition);
  for (const event of library.events.values()) add(eventAddress(event), event.title, event.text);
  for (const comparison of library.comparisons.values()) {
    add(comparisonAddress(comparison), comparison.title, ...comparison.sides.map(({ says }) => says));
  }
  for (const packet of library.packets.values()) add(packetAddress(packet));
  for (const callout of library.callouts.values()) {
    const address = calloutAddress(callout);
    if (address) add(address, callout.title, callout.measures);
  }
  return meanings;
}
