import { base } from '../../config.ts';
import {
  calloutAddress,
  documentAddress,
  fullAddress,
  nameAddress,
  placeAddress,
  sectionAddress,
  sourceAddress,
  statisticAddress,
  termAddress,
} from '../../model/address.ts';
import type { Library } from '../../model/library.ts';
import { Once } from '../../model/once.ts';
import type { Section } from '../../model/section.ts';

/** The file of the book in which a section stands. No key has an underscore, so no two sections share a file. */
export const fileOf = ({ document, key }: Section): string => `${document.key}_${key}.xhtml`;

/** Where the addresses of these sections are in a book of them. */
export function placesInBook(sections: Section[]): Map<string, string> {
  const places = new Map<string, string>();
  for (const section of sections) {
    const page = sectionAddress(section);
    const file = fileOf(section);
    if (!places.has(page)) places.set(page, file);
    if (!places.has(documentAddress(section.document))) places.set(documentAddress(section.document), file);
    for (const { id } of section.headings) places.set(`${page}#${id}`, `${file}#${id}`);
    for (const passage of section.passages) {
      places.set(placeAddress(passage), `${file}#${passage.id}`);
      for (const { id } of passage.annotations) places.set(`${page}#${id}`, `${file}#${id}`);
      for (const callout of passage.callouts) {
        places.set(calloutAddress(callout) ?? page, `${file}#callout-${callout.key}`);
      }
      for (const number of passage.pages) {
        const address = `${page}#page-${number}`;
        if (!places.has(address)) places.set(address, `${file}#page-${number}`);
      }
    }
    for (const note of section.notes) places.set(placeAddress(note), `${file}#${note.id}`);
  }
  return places;
}

const behind = new Once<Library, Map<string, string>>();

/** Where the addresses of sources, terms and figures are in any book. */
const placesBehind = (library: Library): Map<string, string> => behind.of(library, () => findBehind(library));

function findBehind(library: Library): Map<string, string> {
  const places = new Map<string, string>();
  for (const source of library.sources.values())
    places.set(sourceAddress(source), `sources.xhtml#${source.id}`);
  for (const name of library.names.values()) places.set(nameAddress(name), `names.xhtml#${name.key}`);
  for (const term of library.terms.values()) places.set(termAddress(term), `terms.xhtml#${term.key}`);
  for (const { key } of library.statistics.values()) {
    places.set(statisticAddress({ key }), `figures.xhtml#${key}`);
  }
  return places;
}

/** A link of the site as one of the book; what the book does not have stays on the web. */
export function bookLink(library: Library, places: Map<string, string>, link: string): string {
  if (!link.startsWith(base)) return link;
  const address = `/${link.slice(base.length)}`;
  return places.get(address) ?? placesBehind(library).get(address) ?? fullAddress(address);
}
