import { placeAddress } from '../model/address.ts';
import type { Library } from '../model/library.ts';
import type { SearchRecord } from '../search/record.ts';
import { documentRecords } from './document-records.ts';
import {
  comparisonRecord,
  eventRecord,
  nameRecord,
  sourceRecord,
  statisticRecord,
  termRecord,
} from './entry-records.ts';
import { addInitials } from './initials.ts';
import { addMentionedTerms } from './mentions.ts';
import { pageRecords } from './page-records.ts';

/** Everything that search finds, in the order of the site. */
export function searchRecords(library: Library): SearchRecord[] {
  const { documents, sources, statistics, terms, events, comparisons, names } = library;
  const records = [
    ...documents.flatMap(documentRecords),
    ...[...sources.values()].map(sourceRecord),
    ...[...statistics.values()].map(statisticRecord),
    ...[...terms.values()].map(termRecord),
    ...[...names.values()].map(nameRecord),
    ...[...events.values()].map(eventRecord),
    ...[...comparisons.values()].map(comparisonRecord),
    ...pageRecords(library),
  ];
  return addMentionedTerms(records, [...terms.values()])
    .map(addInitials)
    .map(withOriginalWords(library));
}

/** Adds to paragraphs and notes the words of the original that they lack. */
function withOriginalWords({ places, originalWords }: Library): (record: SearchRecord) => SearchRecord {
  const byUrl = new Map(
    [...originalWords].flatMap(([name, { words }]) => {
      const place = places.get(name);
      return place ? [[placeAddress(place), words] as const] : [];
    }),
  );
  return (record) => {
    const original = byUrl.get(record.url);
    return original ? { ...record, original } : record;
  };
}
