import * as messages from '../messages/messages.ts';
import { placeAddress } from '../model/address.ts';
import { type CitedPage, citablePlaces, isDocument, pageAddress, shortLabelOf } from '../model/cite-pages.ts';
import { type Place, placeLabel } from '../model/passage.ts';
import { toJson } from '../model/tables.ts';
import {
  type CitationForms,
  citeDocument,
  citeNote,
  citePassage,
  citeSection,
  recordOf,
} from './citation.ts';
import { filesOf } from './citation-files.ts';

/** What can be cited on its own. */
export interface CitedPlace {
  citation: CitationForms;
  label: string;
  /** What tells it from the others of the page. */
  short: string;
  address: string;
}

/** The whole of a page of text. */
export function citeWhole(page: CitedPage): CitedPlace {
  const address = pageAddress(page);
  if (isDocument(page)) {
    const label = messages.citing.wholeTextOf(page['short-title']);
    return { citation: citeDocument(page), label, short: messages.citing.theWholeText, address };
  }
  return {
    citation: citeSection(page),
    label: messages.citing.section(page.title),
    short: messages.citing.theSection,
    address,
  };
}

export const citePlaceOf = (place: Place): CitedPlace => ({
  citation: place.kind === 'note' ? citeNote(place) : citePassage(place),
  label: placeLabel(place),
  short: shortLabelOf(place),
  address: placeAddress(place),
});

/** What the files of a page of citations end with. */
export const citationEndings = ['bib', 'ris', 'json'];

/** The citations of a page of text and of every place on it in one file, each with a key of its own. */
export function citationFile(page: CitedPage, ending: string): string {
  const all = [page, ...citablePlaces(page)].map(recordOf);
  if (ending === 'json') return toJson(all);
  const files = all.map(filesOf);
  return ending === 'bib'
    ? files.map(({ bibtex }) => bibtex).join('\n')
    : files.map(({ ris }) => ris).join('\r\n');
}
