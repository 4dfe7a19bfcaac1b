import { findPlaces, type Linking } from '../linking.ts';

export function linkTerms(linking: Linking): void {
  const { content, library, report, markedTerms } = linking;
  for (const { data, at } of content.terms) {
    const term = library.terms.get(data.key);
    if (term) term.places = findPlaces(linking, data.places, (index) => at('places', index));
  }
  for (const place of library.places.values()) {
    for (const term of place.terms) if (!term.places.includes(place)) term.places.push(place);
  }
  // A mark that leads nowhere may be meant for any of them.
  if (content.unread.texts || [...markedTerms].some((key) => !library.terms.has(key))) return;
  for (const { data, at } of content.terms) {
    if (data.places.length > 0 || markedTerms.has(data.key)) continue;
    report(
      at('key'),
      'unused-term',
      `Nothing marks "${data.key}", and it names no place.`,
      `Mark it with <Term is="${data.key}">…</Term>, say where it is meant (places), or remove it.`,
    );
  }
}
