import { checkHeading, findPlaces, findSources, type Linking } from '../linking.ts';

export function linkEvents(linking: Linking): void {
  for (const { data, at } of linking.content.events) {
    const event = linking.library.events.get(data.key);
    if (!event) continue;
    checkHeading(linking, 'event-kinds', data.kind, () => at('kind'));
    event.places = findPlaces(linking, data.places, (index) => at('places', index));
    event.sources = findSources(linking, data.sources, (index) => at('sources', index));
    for (const source of event.sources) source.events.push(event);
    for (const place of event.places) if (place.kind === 'passage') place.events.push(event);
  }
}
