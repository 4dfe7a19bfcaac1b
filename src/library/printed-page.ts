import { sectionAddress } from './address.ts';
import type { Document } from './document.ts';

/** The printed pages of a document's original, each with the place in the restatement where it begins. */
export function printedPagesOf(document: Document): { number: number; address: string }[] {
  const starts = new Map<number, string>();
  for (const { pages, section } of document.passages) {
    for (const number of pages) {
      if (!starts.has(number)) starts.set(number, `${sectionAddress(section)}#page-${number}`);
    }
  }
  return [...starts].map(([number, address]) => ({ number, address }));
}
