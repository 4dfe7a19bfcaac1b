import type { RootContent } from 'mdast';
import type { Library } from '../../model/library.ts';
import type { Section } from '../../model/section.ts';
import type { Attributes, Block, Inline } from '../../pandoc/pandoc-tree.ts';

/** What is being written, and what stands already. */
export interface Writing {
  library: Library;
  section: Section;
  /** Notes that stand already: a word processor has each once. */
  written: Set<string>;
  pictures: Record<string, Buffer>;
  /** Writes a block of the text. */
  blocks: (writing: Writing, node: RootContent) => Block[];
  isNote: boolean;
  isEditors: boolean;
}

/* Nodes of Pandoc's tree by what they hold. */

export const none: Attributes = ['', [], []];

export const str = (words: string): Inline => ({ t: 'Str', c: words });

export const header = (level: number, words: Inline[]): Block => ({ t: 'Header', c: [level, none, words] });

export const styled = (style: string, blocks: Block[]): Block => ({
  t: 'Div',
  c: [['', [], [['custom-style', style]]], blocks],
});

export const link = (url: string, words: Inline[]): Inline => ({ t: 'Link', c: [none, words, [url, '']] });
