import * as messages from '../../messages/messages.ts';
import { documentAddress } from '../../model/address.ts';
import type { Document } from '../../model/document.ts';
import type { Library } from '../../model/library.ts';

/** What there is to read when a document has been read: the next one or, behind the last, where they meet. */
export function afterDocument(
  { documents, comparisons }: Library,
  document: Document,
): { address: string; label: string } | undefined {
  const next = documents[documents.indexOf(document) + 1];
  if (next) return { address: documentAddress(next), label: next.title };
  const label = messages.reading.compareTexts(documents.length);
  return comparisons.size > 0 ? { address: '/compare/', label } : undefined;
}
