import type { Library } from './library.ts';
import type { Room } from './site.ts';
import { isCited } from './source.ts';

/** How many records a room of the site shows; none are counted where it has no list of its own. */
export function roomCount(library: Library, room: Room): number | undefined {
  const lists: Partial<Record<Room, ReadonlyMap<string, unknown>>> = {
    sources: new Map([...library.sources].filter(([, source]) => isCited(source))),
    data: library.statistics,
    compare: library.comparisons,
    timeline: library.events,
    glossary: library.terms,
    names: library.names,
  };
  return lists[room]?.size;
}

/** The rooms that menus name: those of the site file, without the ones in which nothing stands yet. */
export function menuOf(library: Library): Room[] {
  return library.site.menu.filter((room) => roomCount(library, room) !== 0);
}
