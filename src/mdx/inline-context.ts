import type { PhrasingContent, RootContent } from 'mdast';
import type { Catalogue } from '../messages/catalogue.ts';
import type { Block } from '../pandoc/pandoc-tree.ts';
import type { Told } from '../pandoc/told.ts';

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
  /** What an import says in the language of the document. */
  words: Catalogue['imported'];
  /** A link to a place of the document; undefined where there is none of that name. */
  refer: (id: string, naming: Naming) => { url: string; words: PhrasingContent } | undefined;
  /** What the document calls almost so. */
  near: (id: string) => string | undefined;
  /** Hears that what links call by a name stands here: in a block of the section, in a note, or in what is being written. */
  land: (id: string, where?: RootContent | number) => void;
  /** Something that could not be kept, or was written in another way. */
  tell: (message: Told) => void;
  comment: (author: string, words: string) => void;
  /** Whether it stands in a note, in which works are cited in full. */
  isNote: boolean;
}

/** With which words a link names a place that says none itself: what it is called, its number alone, or words where it has no number. */
export type Naming = 'label' | 'number' | { unless: string };
