import { placeAddress } from '../model/address.ts';
import type { Library } from '../model/library.ts';
import { asking } from '../query/languages/site.ts';
import type { CollectionFile } from '../search/collection-file.ts';
import { suggestions } from './suggestions.ts';

/** What the file that search loads first says of the whole library. */
export function aboutCollection(
  library: Library,
): Pick<CollectionFile, 'suggestions' | 'synonyms' | 'documents'> {
  const { documents, site } = library;
  return {
    suggestions: suggestions(library),
    synonyms: { same: site['other-names'], like: site.synonyms },
    documents: documents.map(({ key, kind, 'short-title': short }) => ({
      key,
      // "in:article" is what "News article" may be called.
      names: [short, kind, kind.split(' ').at(asking.head) ?? ''],
    })),
  };
}

/** By the address of a place, the pairs of words of its original. */
export function quotations({ places, originalWords }: Library): Record<string, string> {
  return Object.fromEntries(
    [...originalWords].flatMap(([name, { pairs }]) => {
      const place = places.get(name);
      return place ? [[placeAddress(place), pairs]] : [];
    }),
  );
}
