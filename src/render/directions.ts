import type { Parent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { direction } from '../model/direction.ts';
import type { Transformation } from './transformation.ts';

/**
 * A block that begins in a script from right to left is set from there; a list and what is quoted, with their indents.
 * @example `سلام` becomes `<p dir="rtl">سلام</p>`
 */
export const directions: Transformation = (tree: Root) => {
  visit(tree, ['paragraph', 'heading', 'list', 'blockquote'], (block) => {
    const dir = direction(lettersOf(block as Parent));
    if (dir) block.data = { ...block.data, hProperties: { dir } };
  });
};

function lettersOf(block: Parent): string {
  let letters = '';
  visit(block, 'text', ({ value }) => {
    letters += value;
  });
  return letters;
}
