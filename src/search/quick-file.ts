import { placeAddress } from '../model/address.ts';
import type { Library } from '../model/library.ts';
import type { SearchRecord } from './record.ts';
import { type CollectionFile, toRow } from './searched.ts';
import { suggestions } from './suggestions.ts';

/** Bytes of JSON that a reader can be asked to load at once: some 120 KB as hosts send them. */
export const mostBytes = 700_000;

/**
 * pagefind/quick.json: what search loads first. It holds all records of a collection that is not too large; beyond, it says
 * how to ask, and Pagefind has the records.
 */
export function quickFile(
  library: Library,
  records: SearchRecord[],
  files: string[],
  most = mostBytes,
): CollectionFile {
  const { documents, site } = library;
  const rows = records.map(toRow);
  const isSmall = JSON.stringify(rows).length <= most;
  return {
    suggestions: suggestions(library),
    synonyms: { same: site['other-names'], like: site.synonyms },
    documents: documents.map(({ key, kind, 'short-title': short }) => ({
      key,
      // "in:article" is what "News article" may be called.
      names: [short, kind, kind.split(' ').at(-1) ?? ''],
    })),
    files,
    ...(isSmall && { rows }),
  };
}

/** pagefind/quotations.json: by the address of a place, the pairs of words of its original. */
export function quotationsFile({ places, originalWords }: Library): Record<string, string> {
  return Object.fromEntries(
    [...originalWords].flatMap(([name, { pairs }]) => {
      const place = places.get(name);
      return place ? [[placeAddress(place), pairs]] : [];
    }),
  );
}
