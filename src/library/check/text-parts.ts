import type { Nodes } from 'mdast';
import { isElement } from '../../syntax/parse.ts';
import type { TextPart } from '../../syntax/vocabulary.ts';
import type { SectionFile } from '../read/read-content.ts';

/** What the grammar of a text asks of its document. */
export interface OfDocument {
  /** Whether works are cited in the text by author and date. */
  isAuthorDate: boolean;
  /** The labels of its notes, whichever of its files has them. */
  notes: ReadonlySet<string>;
}

/** A file while it is checked, and the part of its text that the check has reached. */
export interface Within extends OfDocument {
  file: SectionFile;
  part: TextPart;
  /** The part as a message begins: "Note 8". */
  name: string;
}

/** Whether anything in it can be said aloud: a letter, a digit, or what the data prints. */
export function hasWords(node: Nodes, word = /[\p{L}\p{N}]/u): boolean {
  if (node.type === 'text') return word.test(node.value);
  if (node.type === 'inlineMath' || node.type === 'math' || node.type === 'table') return true;
  if (node.type === 'citation' || isElement(node, 'Stat')) return true;
  return 'children' in node && node.children.some((child) => hasWords(child, word));
}
