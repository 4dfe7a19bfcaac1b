import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Transformation } from './transformation.ts';

/**
 * The editors’ headings get the ids that the contents lead to.
 * @example `## Who pays` becomes `<h2 id="who-pays">Who pays</h2>`
 */
export const headings: Transformation = (tree: Root, { section }) => {
  const left = [...section.headings];
  visit(tree, 'heading', (heading: Heading) => {
    const id = left.shift()?.id;
    if (id) heading.data = { hProperties: { id } };
  });
};
