import type { Nodes } from 'mdast';
import { isElement } from '../../syntax/parse.ts';
import type { SectionFile } from '../read/read-content.ts';

/** The parts of a text: what may be written depends on where. */
export const parts = {
  top: 'between paragraphs',
  passage: 'in a paragraph',
  heading: 'in a heading',
  note: 'in a note',
  annotation: 'in an editors’ note',
};

export type TextPart = keyof typeof parts;

/** A file while it is checked, and the part of its text that the check has reached. */
export interface Within {
  file: SectionFile;
  part: TextPart;
  /** The part as a message begins: "Note 8". */
  name: string;
}

/** Whether anything in it can be said aloud: a letter, a digit, or what the data prints. */
export function hasWords(node: Nodes, word = /[\p{L}\p{N}]/u): boolean {
  if (node.type === 'text') return word.test(node.value);
  if (node.type === 'citation' || isElement(node, 'Stat')) return true;
  return 'children' in node && node.children.some((child) => hasWords(child, word));
}
