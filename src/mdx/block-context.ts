import type { RootContent } from 'mdast';
import type { Block } from '../pandoc/pandoc-tree.ts';
import type { InlineContext } from './inline-context.ts';

/** What the blocks of a section need of what surrounds them. */
export interface BlockContext extends InlineContext {
  /** Whether it stands in the section itself, in no list, box or note. */
  isTop: boolean;
  /** Whether it stands in a box, and in nothing within that. */
  isBox?: boolean;
  /** Whether it is the caption of a table or a picture. */
  isCaption?: boolean;
  /** The level of a heading that becomes ##. */
  level: number;
  /** The headings above, one under the other: the level of each in the file, and in the section. */
  above: { level: number; depth: number }[];
  /** Keeps the file of a picture, and gives the name under which it is kept; undefined where it cannot be. */
  keep: (target: string) => string | undefined;
  /** Pictures that stood in the line and wait for the end of their paragraph. */
  waiting: { target: string; alt: string }[];
  /** What cannot stand in a list, a box or a note, and waits for their end. */
  behind: RootContent[];
  /** Writes blocks that stand in others. */
  write: (context: BlockContext, blocks: readonly Block[]) => RootContent[];
  /** Hears what was written of a part of the section: there stands what was told before, and what links lead to. */
  stand: (nodes: RootContent[]) => void;
}

/** The same for what stands in a list, a box or a quotation. */
export const inside = (context: BlockContext): BlockContext => ({
  ...context,
  isTop: false,
  isBox: false,
});

/** The same for a caption, which is words alone: no heading, and no equation on lines of its own. */
export const inCaption = (context: BlockContext): BlockContext => ({ ...inside(context), isCaption: true });
