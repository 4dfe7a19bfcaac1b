import { sectionAddress } from './address.ts';
import type { Document } from './document.ts';
import type { Section } from './section.ts';

/** The printed pages of a document's original, each with the place in the restatement where it begins. */
export function printedPagesOf(document: Document): { number: number; section: Section; address: string }[] {
  const starts = new Map<number, Section>();
  for (const { pages, section } of document.passages) {
    for (const number of pages) if (!starts.has(number)) starts.set(number, section);
  }
  return [...starts].map(([number, section]) => ({
    ...{ number, section, address: `${sectionAddress(section)}#page-${number}` },
  }));
}
