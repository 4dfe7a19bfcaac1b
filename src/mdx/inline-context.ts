import type { Block } from '../pandoc/pandoc-tree.ts';

/** What the inlines of a document need of what surrounds them. */
export interface InlineContext {
  /** The quotation marks of the language: opening and closing, then those of a quotation within a quotation. */
  quotes: readonly [string, string, string, string];
  /** The language of the document. */
  language: string | undefined;
  /** Takes a note and gives its number; undefined where it says nothing. */
  note: (blocks: Block[]) => number | undefined;
  /** A picture in the line: it is set behind the paragraph. */
  picture: (target: string, alt: string) => void;
  /** The key of a work by what the document calls it; undefined where no list has it. */
  work: (name: string) => string | undefined;
  /** Where a link within the document leads, if anywhere. */
  anchor: (id: string) => string | undefined;
  /** What a heading, a table or a picture is called, for a link that has no words. */
  nameOf: (id: string) => string | undefined;
  /** Something that could not be kept, or was written in another way. */
  tell: (what: string, todo: string) => void;
  comment: (author: string, words: string) => void;
  /** Whether it stands in a note, in which works are cited in full. */
  isNote: boolean;
  /** Whether the document cites by author and date. */
  isAuthorDate: boolean;
}
