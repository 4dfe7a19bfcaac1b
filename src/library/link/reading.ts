import type { FootnoteDefinition } from 'mdast';
import type { Document } from '../../model/document.ts';
import type { Note } from '../../model/note.ts';
import type { Printing } from '../../syntax/prose.ts';
import type { SectionFile } from '../read/read-content.ts';

/** A document while it is read: the notes by their labels, and how far the text has come. */
export interface Reading {
  document: Document;
  printing: Printing;
  definitions: Map<string, Definition>;
  notes: Map<string, Note>;
  /** Labels of marks whose note is not there. */
  undefined: Set<string>;
  /** The files of its sections, that of its notes among them. */
  files: readonly SectionFile[];
  /** What ids with a number behind begin with: keys of its sections, and of its numbered lists. */
  keys: readonly string[];
  /** Keys that sections of several documents have. */
  shared: ReadonlySet<string>;
  /** How many tables, pictures and so on have been counted so far. */
  counts: Map<string, number>;
  /** The printed page on which the text now is. */
  page?: number;
}

/** The text of a note as its author wrote it, under its label. */
export interface Definition {
  node: FootnoteDefinition;
  file: SectionFile;
}
