import { findPlaces, findSources, type Linking } from '../linking.ts';

export function linkSources(linking: Linking): void {
  const { library, content, report, citedByEditors } = linking;
  // By key, since what names one may have a problem of its own, and is not told twice.
  const supporting = new Set([
    ...content.statistics.flatMap(({ data }) => [data.source, ...data['editors-sources']]),
    ...content.comparisons.flatMap(({ data }) => data['editors-sources']),
    ...content.events.flatMap(({ data }) => (data.outside ? data.sources : [])),
    ...content.sources.flatMap(({ data }) => data.custom['editors-sources']),
  ]);
  const naming = ['statistics.yaml', 'comparisons.yaml', 'events.yaml', 'sources.yaml'];
  const isComplete = !content.unread.texts && naming.every((file) => content.unread.lists[file]?.size === 0);
  for (const { data, at } of content.sources) {
    const source = library.sources.get(data.id);
    if (!source) continue;
    source.custom['named-in'] = findPlaces(linking, data.custom['named-in'], (index) =>
      at('custom', 'named-in', index),
    );
    source.custom['editors-sources'] = findSources(linking, data.custom['editors-sources'], (index) =>
      at('custom', 'editors-sources', index),
    );
    for (const support of source.custom['editors-sources']) support.supports.sources.push(source);
    const isUsed = source.citations.length > 0 || data.custom['named-in'].length > 0;
    if (isUsed && data.custom.editors !== undefined) {
      report(
        at('custom', 'editors'),
        'wrong-value',
        `A document cites "${data.id}", so it is not the editors’ alone.`,
        'Remove the field, or cite it in editors’ notes only.',
      );
    }
    const isToRead = data.custom.editors === 'reading';
    if (isComplete && !isUsed && !isToRead && !supporting.has(data.id) && !citedByEditors.has(data.id)) {
      report(
        at('id'),
        'unused-source',
        `Nothing cites "${data.id}".`,
        'Cite it, say where it is named (custom, named-in), or remove it.',
      );
    }
  }
}
