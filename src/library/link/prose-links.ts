import { type Place, placeName } from '../../model/passage.ts';
import { attribute, isElement } from '../../syntax/parse.ts';
import { type Prose, sentenceIn } from '../../syntax/prose.ts';
import type { Linking } from '../linking.ts';

/** The citations, statistics and terms of a paragraph or note. Keys that lead nowhere are the grammar's to report. */
export function linkProse({ library, placeNames }: Linking, place: Place, prose: Prose): void {
  for (const { node, offset } of prose.citations) {
    const source = library.sources.get(node.key);
    if (!source) continue;
    const sentence = place.kind === 'note' ? '' : sentenceIn(prose, offset + 1);
    const citation = { source, place, sentence, ...(node.locator && { locator: node.locator }) };
    place.citations.push(citation);
    source.citations.push(citation);
  }
  for (const { node, offset } of prose.elements) {
    const key = attribute(node, 'is') ?? '';
    const statistic = isElement(node, 'Stat') ? library.statistics.get(key) : undefined;
    if (statistic && !place.statistics.includes(statistic)) {
      place.statistics.push(statistic);
      const isHere = placeNames.get(statistic) === placeName(place);
      if (isHere || statistic.sentence === '') statistic.sentence = sentenceIn(prose, offset + 1);
    }
    const term = isElement(node, 'Term') ? library.terms.get(key) : undefined;
    if (term && !place.terms.includes(term)) place.terms.push(term);
  }
}
