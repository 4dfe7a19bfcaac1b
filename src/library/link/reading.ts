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
  /** The printed page on which the text now is. */
  page?: number;
}

/** The text of a note as its author wrote it, under its label. */
export interface Definition {
  node: FootnoteDefinition;
  file: SectionFile;
}
