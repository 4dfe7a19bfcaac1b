import type { Root } from 'mdast';
import type { Transformation } from './transformation.ts';

/** Takes the texts of notes out of the prose: the page prints them after the section, from the library. */
export const definitions: Transformation = (tree: Root) => {
  tree.children = tree.children.filter((node) => node.type !== 'footnoteDefinition');
};
