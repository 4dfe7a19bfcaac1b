import { findPlaces, type Linking } from '../linking.ts';

export function linkSources(linking: Linking): void {
  const { library, content, report, citedByEditors } = linking;
  const supporting = new Set(content.statistics.map(({ data }) => data.source));
  const isComplete = !content.unread.texts && content.unread.lists['statistics.yaml']?.size === 0;
  for (const { data, at } of content.sources) {
    const source = library.sources.get(data.id);
    if (!source) continue;
    source.custom['named-in'] = findPlaces(linking, data.custom['named-in'], (index) =>
      at('custom', 'named-in', index),
    );
    const isUsed = source.citations.length > 0 || data.custom['named-in'].length > 0;
    if (isComplete && !isUsed && !supporting.has(data.id) && !citedByEditors.has(data.id)) {
      report(
        at('id'),
        'unused-source',
        `Nothing cites "${data.id}".`,
        'Cite it, say where it is named (custom, named-in), or remove it.',
      );
    }
  }
}
