import { Cite, plugins } from '@citation-js/core';
import type { CslItem } from './csl-item.ts';
import '@citation-js/plugin-bibtex';

const { format } = plugins.config.get('@bibtex');
// The keys of the content are what readers see in the address.
format.useIdAsLabel = true;
format.checkLabel = false;

/** A work, or several, as BibTeX entries. */
export function toBibtex(...items: CslItem[]): string {
  const months = items.map((item) => ({ ...item, ...(item.issued && { issued: untilMonth(item.issued) }) }));
  const entries = String(new Cite(months).format('bibtex'));
  // The address stands in its own field already.
  return `${entries.replace(/^\thowpublished = \{https?:.*\n/gm, '').trim()}\n`;
}

/** BibTeX knows months, and no days. */
function untilMonth(issued: NonNullable<CslItem['issued']>): NonNullable<CslItem['issued']> {
  return { ...issued, 'date-parts': issued['date-parts'].slice(0, 1).map((parts) => parts.slice(0, 2)) };
}
