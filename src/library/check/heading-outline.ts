import type { Heading, RootContent } from 'mdast';
import { quote } from '../../syntax/problem.ts';
import { type Printing, readProse } from '../../syntax/prose.ts';
import type { Linking } from '../linking.ts';
import { positionOf, type SectionFile } from '../read/read-content.ts';

/** What prints nothing in its place. */
const unseen: ReadonlySet<RootContent['type']> = new Set(['footnoteDefinition', 'definition']);

/**
 * Warns of the outline by which a text is skimmed, or heard: of headings with nothing under them, and of those that skip a
 * level (WCAG technique G141).
 */
export function checkOutline({ report }: Linking, file: SectionFile, printing: Printing): void {
  const blocks = file.tree.children.filter(({ type }) => !unseen.has(type));
  // The title of the section has the first level.
  let above = 1;
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'heading') continue;
    const next = blocks[index + 1];
    const at = positionOf(file, block);
    if (next === undefined || (next.type === 'heading' && next.depth <= block.depth))
      report(
        at,
        'loose-heading',
        `Nothing stands under the heading ${quote(wordsOf(block, printing))}.`,
        'Write what it announces, or remove it.',
      );
    if (block.depth > above + 1 && block.depth <= 4)
      report(
        at,
        'loose-heading',
        `The heading ${quote(wordsOf(block, printing))} is of level ${block.depth}, and the one above it of level ${above}.`,
        `Write it with ${'#'.repeat(above + 1)}.`,
      );
    above = block.depth;
  }
}

const wordsOf = (heading: Heading, printing: Printing): string => readProse(heading, printing).text.trim();
