import type { Library } from './library.ts';
import { Once } from './once.ts';
import type { Room } from './site.ts';
import { isCited } from './source.ts';

const cited = new Once<Library['sources'], number>();

/** What is counted of a room, which every page asks for: a room's records are gone through for that room alone. */
const counts: Partial<Record<Room, (library: Library) => number>> = {
  sources: ({ sources }) => cited.of(sources, () => [...sources.values()].filter(isCited).length),
  data: ({ statistics }) => statistics.size,
  compare: ({ comparisons }) => comparisons.size,
  timeline: ({ events }) => events.size,
  glossary: ({ terms }) => terms.size,
  names: ({ names }) => names.size,
};

/** How many records a room of the site shows; none are counted where it has no list of its own. */
export function roomCount(library: Library, room: Room): number | undefined {
  return counts[room]?.(library);
}

/** The rooms that menus name: those of the site file, without the ones in which nothing stands yet. */
export function menuOf(library: Library): Room[] {
  return library.site.menu.filter((room) => roomCount(library, room) !== 0);
}
