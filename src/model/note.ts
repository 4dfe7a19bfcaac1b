import type { RootContent } from 'mdast';
import type { Document } from './document.ts';
import type { Passage } from './passage.ts';
import type { Section } from './section.ts';
import type { Citation } from './source.ts';
import type { Statistic } from './statistic.ts';
import type { Term } from './term.ts';

/** Whether a note has more than paragraphs: a list, a quotation, a table. */
export const hasBlocks = ({ body }: Note): boolean => body.some(({ type }) => type !== 'paragraph');

/** A note under its printed number. Its text stands once on a page. */
export interface Note {
  kind: 'note';
  /** `note-12`; `note-winter-3` where the numbers of a section are its own, `note-winter-dagger` of a sign. */
  id: string;
  /** What is printed as its mark: a number or a sign. */
  label: string;
  /** The number that is printed, or under which it is counted. */
  number: number;
  document: Document;
  /** The section of its first mark. */
  section: Section;
  /** What an author wrote, parsed: pages print it, with citations in full. */
  body: RootContent[];
  /** Its words, citations printed in full. */
  text: string;
  marks: Mark[];
  citations: Citation[];
  statistics: Statistic[];
  terms: Term[];
}

/** A raised number in the prose. */
export interface Mark {
  /** `ref-12`; a second mark of the same note is `ref-12-2`. */
  id: string;
  note: Note;
  passage: Passage;
  /** The sentence that the note supports. */
  sentence: string;
  /** Printed page of the original, where known. */
  page?: number;
}
