import { isWithheld } from '../model/document.ts';
import type { Collection } from '../model/library.ts';
import type { Place } from '../model/passage.ts';
import type { Source } from '../model/source.ts';
import type { Content } from './read/read-content.ts';

/**
 * A content folder without the documents whose day of publication is still to come, and without what belongs to them alone: their
 * figures, the works that nobody else cites, comparisons with them.
 * @param linked all of it, linked: it tells what belongs to whom
 * @returns undefined where nothing is withheld
 */
export function withoutWithheld(content: Content, linked: Collection, today: string): Content | undefined {
  const waiting = new Set(linked.documents.filter((one) => isWithheld(one, today)).map(({ key }) => key));
  if (waiting.size === 0) return undefined;
  const waits = ({ document }: Pick<Place, 'document'>): boolean => waiting.has(document.key);
  const isOut = (name: string): boolean => {
    const place = linked.places.get(name);
    return place === undefined || !waits(place);
  };
  const belongs = (places: readonly Pick<Place, 'document'>[]): boolean =>
    places.length > 0 && places.every(waits);
  const usesOf = (source: Source): Pick<Place, 'document'>[] => [
    ...source.citations.map(({ place }) => place),
    ...source.custom['named-in'],
    ...source.statistics.map(({ place }) => place),
    ...source.supports.notes.map(({ passage }) => passage),
    ...source.supports.statistics.map(({ place }) => place),
  ];
  const statistics = content.statistics.filter(({ data }) => {
    const statistic = linked.statistics.get(data.key);
    return !statistic || !waits(statistic.place);
  });
  const names = [...linked.names.values()].filter(({ passages, notes }) => belongs([...passages, ...notes]));
  return {
    ...content,
    documents: content.documents.filter(({ record }) => !waiting.has(record.data.key)),
    sources: content.sources
      .filter(({ data }) => !belongs(usesIn(linked.sources.get(data.id), usesOf)))
      .map((record) => {
        const { custom } = record.data;
        return {
          ...record,
          data: { ...record.data, custom: { ...custom, 'named-in': custom['named-in'].filter(isOut) } },
        };
      }),
    statistics,
    callouts: content.callouts.filter(({ data }) => !belongs(linked.callouts.get(data.key)?.passages ?? [])),
    terms: content.terms
      .filter(({ data }) => !belongs(linked.terms.get(data.key)?.places ?? []))
      .map((record) => ({ ...record, data: { ...record.data, places: record.data.places.filter(isOut) } })),
    names: content.names
      .filter(({ data }) => !names.some(({ key }) => key === data.key))
      .map((record) => ({ ...record, data: { ...record.data, places: record.data.places.filter(isOut) } })),
    events: content.events
      .filter(({ data }) => !belongs(linked.events.get(data.key)?.places ?? []))
      .map((record) => ({ ...record, data: { ...record.data, places: record.data.places.filter(isOut) } })),
    comparisons: content.comparisons.filter(
      ({ data }) => !data.sides.some(({ document }) => waiting.has(document)),
    ),
    packets: content.packets.filter(({ data }) => !(linked.packets.get(data.key)?.parts ?? []).some(waits)),
    redirects: content.redirects.filter(({ data }) => !waiting.has(data.to.split('/')[1] ?? '')),
    originalWords: content.originalWords.filter(({ data }) => isOut(data.place)),
    unread: { texts: false, lists: {} },
  };
}

const usesIn = <T>(source: Source | undefined, usesOf: (source: Source) => T[]): T[] =>
  source ? usesOf(source) : [];
