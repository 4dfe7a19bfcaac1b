import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { bound } from '../citing/line-breaks.ts';
import type { Transformation } from './transformation.ts';

/**
 * Days stay with their months when a line ends.
 * @example `On 22 September 2017` becomes `On 22\u00a0September 2017`
 */
export const dates: Transformation = (tree: Root) => {
  visit(tree, 'text', (text) => {
    text.value = bound(text.value);
  });
};
