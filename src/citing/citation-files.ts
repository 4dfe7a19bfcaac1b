import { toBibtex } from './bibtex.ts';
import type { CslWork } from './csl-item.ts';
import { toRis } from './ris.ts';

/** A citation for programs. */
export interface CitationFiles {
  bibtex: string;
  ris: string;
  json: CslWork;
}

/** What takes the place of all that differs in the files of two places of one page: its key, the end of its address, the remark. */
export const holes = { key: '\uE010', hash: '\uE011', note: '\uE012' } as const;

/** The files of a place, with a hole for each of these. */
export function filesWithHoles({ json }: Pick<CitationFiles, 'json'>): CitationFiles {
  const url = `${json.URL?.replace(/#.*/, '')}${holes.hash}`;
  return filesOf({ ...json, id: holes.key, URL: url, ...(json.note && { note: holes.note }) });
}

/** In BibTeX a year is a number where it can be one: the note tells the doubt. */
export function filesOf(json: CslWork): CitationFiles {
  const { circa: _told, ...issued } = json.issued ?? { 'date-parts': [] };
  return { ...exchanged(json), bibtex: toBibtex({ ...json, issued }) };
}

export function exchanged(json: CslWork): CitationFiles {
  return { bibtex: toBibtex(json), ris: toRis(json), json };
}
