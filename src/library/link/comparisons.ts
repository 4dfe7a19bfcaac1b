import type { Comparison, ComparisonRecord } from '../../model/comparison.ts';
import type { Document } from '../../model/document.ts';
import { placeName } from '../../model/passage.ts';
import { suggest } from '../../syntax/problem.ts';
import { findPlaces, findSources, findStatistic, type Linking } from '../linking.ts';
import type { At } from '../read/yaml-tree.ts';

export function linkComparisons(linking: Linking): void {
  const { content, library } = linking;
  const documents = new Map(library.documents.map((document) => [document.key, document]));
  for (const { data, at } of content.comparisons) {
    const comparison = library.comparisons.get(data.key);
    if (!comparison) continue;
    comparison.sides = data.sides.flatMap((side, index) =>
      findSide(linking, documents, side, (...path) => at('sides', index, ...path)),
    );
    comparison.statistics = data.statistics.flatMap(
      (key, index) => findStatistic(linking, key, () => at('statistics', index)) ?? [],
    );
    for (const statistic of comparison.statistics) statistic.comparisons.push(comparison);
    comparison['editors-sources'] = findSources(linking, data['editors-sources'], (index) =>
      at('editors-sources', index),
    );
    for (const source of comparison['editors-sources']) source.supports.comparisons.push(comparison);
    for (const place of comparison.sides.flatMap(({ places }) => places)) {
      if (place.kind === 'passage') place.comparisons.push(comparison);
    }
  }
}

/** What one document says on a point, and where: in paragraphs of its own. */
function findSide(
  linking: Linking,
  documents: Map<string, Document>,
  { document: key, places: names, ...side }: ComparisonRecord['sides'][number],
  at: At,
): Comparison['sides'] {
  const { content, report } = linking;
  const places = findPlaces(linking, names, (index) => at('places', index));
  const document = documents.get(key);
  if (!document) {
    if (content.unread.texts) return [];
    const hint = suggest(key, documents.keys(), 'Name the key of a document.');
    report(at('document'), 'unknown-document', `No document has the key "${key}".`, hint);
    return [];
  }
  for (const [index, name] of names.entries()) {
    const place = places.find((found) => placeName(found) === name);
    if (!place || place.document === document) continue;
    report(
      at('places', index),
      'unknown-place',
      `"${name}" is in "${place.document.key}", not in "${key}".`,
      'Name a place of the document that this side is about.',
    );
  }
  return [{ ...side, document, places }];
}
