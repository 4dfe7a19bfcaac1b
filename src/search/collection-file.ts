import type { DocumentName } from '../query/operators.ts';
import type { Reading } from '../query/query.ts';
import { type Synonyms, Thesaurus } from '../words/thesaurus.ts';
import type { Parts } from './outline.ts';
import type { Row } from './row.ts';

/** What search loads first (`about-collection.ts` writes it). */
export interface CollectionFile {
  /** Searches to begin with. */
  suggestions: string[];
  synonyms: Synonyms;
  documents: DocumentName[];
  /** The files that Pagefind needs before it can answer, so that all can be asked for at once. */
  files: string[];
  /** All records, where they are not too many; else where to find which of them. */
  rows?: Row[];
  parts?: Parts;
}

/** What queries of a collection are read with. */
export const readingOf = ({ synonyms, documents }: CollectionFile): Reading => ({
  thesaurus: new Thesaurus(synonyms),
  documents,
});
