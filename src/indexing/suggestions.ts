import type { Library } from '../model/library.ts';
import { shortLabel } from '../model/source.ts';
import { printedValue } from '../model/statistic.ts';

/** Eight searches to begin with, one kind after the other: what the collection itself turns to most often. */
export function suggestions(library: Library): string[] {
  const terms = most(library.terms.values(), ({ places }) => places.length).map(({ term }) => term);
  const sources = most(library.sources.values(), ({ citations }) => citations.length)
    .filter(({ author, issued, custom }) => author.length > 0 && issued && !custom.described)
    .map((source) => shortLabel(source));
  const comparisons = most(
    library.comparisons.values(),
    ({ sides }) => sides.flatMap(({ places }) => places).length,
  );
  const statistics = most(
    library.statistics.values(),
    ({ related, callouts }) => related.length + callouts.length,
  )
    .filter(({ value }) => value >= 100)
    .map((statistic) => printedValue(statistic));
  const chosen = [
    ...terms.slice(0, 3),
    ...sources.slice(0, 2),
    ...statistics.slice(0, 2),
    ...comparisons.slice(0, 1).map(({ title }) => title),
  ];
  return [...new Set(chosen)];
}

function most<T>(things: Iterable<T>, count: (thing: T) => number): T[] {
  return [...things].sort((a, b) => count(b) - count(a));
}
