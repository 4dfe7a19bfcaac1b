import type { Root } from 'mdast';
import { idOf } from '../syntax/node-id.ts';
import type { Transformation } from './transformation.ts';

/** Headings take their ids along; rehype-slug, which makes ids for headings, leaves one alone that has one. */
export const headings: Transformation = (tree: Root) => {
  for (const block of tree.children) {
    const id = block.type === 'heading' ? idOf(block) : undefined;
    if (id !== undefined) block.data = { ...block.data, hProperties: { id } };
  }
};
