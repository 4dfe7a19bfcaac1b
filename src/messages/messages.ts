import { namedLanguage } from '../config.ts';
import type { Catalogue } from './catalogue.ts';
import { catalogues, isOffered, type Language } from './catalogues.ts';

/*
 * What the site says, in its language: `messages.notes.title`. On readers' devices the words of that language stand in the scripts, and
 * of them only those that a script says (src/build/site-messages.ts).
 */

/** The language of the interface, of the pages' own words and of what editors write; check refuses one that is not offered. */
export const language: Language = isOffered(namedLanguage) ? namedLanguage : 'en';

export const {
  charts,
  citing,
  counts,
  data,
  editions,
  dates,
  files,
  found,
  kept,
  packets,
  pencil,
  presses,
  lists,
  locale,
  notebook,
  places,
  reading,
  records,
  rooms,
  search,
  signs,
  site,
  sources,
  teach,
  times,
  works,
}: Catalogue = catalogues[language];
