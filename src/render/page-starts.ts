import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { attribute, isElement } from '../syntax/parse.ts';
import { element, type Transformation } from './transformation.ts';

/**
 * Printed pages of the original are marked where they begin.
 * @example `<Page n="5" />` becomes `<span class="page-break" id="page-5" role="doc-pagebreak" aria-label="Printed page 5">p. 5</span>`
 */
export const pages: Transformation = (tree: Root) => {
  visit(tree, (node, index, parent) => {
    if (!isElement(node, 'Page') || !parent || index === undefined) return;
    const number = attribute(node, 'n') ?? '';
    const label = `Printed page ${number}`;
    parent.children[index] = element(
      'span',
      { className: ['page-break'], id: `page-${number}`, role: 'doc-pagebreak', ariaLabel: label },
      [{ type: 'text', value: `p.\u00a0${number}` }],
    );
  });
};
