import type { Kind } from '../query/kinds.ts';

/** One thing that search can find, each once. */
export interface SearchRecord {
  kind: Kind;
  /** From the root of the site; the base path is added in the browser. */
  url: string;
  /** What the hit is called: "Note 12", "Protecting Overseas Interests? paragraph 3". */
  title: string;
  /** Where it is, or what more tells it apart: "The report, p. 5", "30 bees, May 2020". */
  where: string;
  /** Of a source or an event. */
  year?: number | undefined;
  /** Keys of the documents that it belongs to. */
  documents: string[];
  /** What a snippet is cut from. */
  content: string;
  /** Other things it is called: found like the title, never shown. */
  names: readonly string[];
  /** Further words by which people look for it, never shown. */
  words: string[];
  /** Who wrote it, where somebody may ask for that. */
  by?: string;
  /** Words of the original that the text lacks: found, and told to be the original's. */
  original?: string[];
  /** The title is the editors' description, and no name. */
  isDescribed?: boolean;
  /** The editors', and not the documents': background, what has happened since, works that only they cite. */
  isOutside?: boolean;
  /** It sums up what others say at length, and has a word of everything. */
  isSummary?: boolean;
  /** Where a figure comes from: the name of its source and the address, or what is known of that. */
  from?: string;
}
