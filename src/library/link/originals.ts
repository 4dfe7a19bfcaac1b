import { findPlace, type Linking } from '../linking.ts';

/** Words of an original belong to a place that restates it; one that is no more wants the list written anew. */
export function linkOriginalWords(linking: Linking): void {
  const { content, library, report } = linking;
  for (const { data, at } of content.originalWords) {
    if (!findPlace(linking, data.place, () => at('place'))) continue;
    if (library.originalWords.has(data.place)) {
      report(at('place'), 'doubled-key', `"${data.place}" stands here already.`, 'Keep one of the two.');
    }
    library.originalWords.set(data.place, data);
  }
}
