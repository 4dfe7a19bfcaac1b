import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { href, termAddress } from '../model/address.ts';
import { attribute, isElement } from '../syntax/parse.ts';
import { element, type Transformation } from './transformation.ts';

/**
 * Words that the glossary explains lead to it.
 * @example `<Term is="mandate">mandates</Term>` becomes `<a class="term" href="/glossary/#mandate">mandates</a>`
 */
export const terms: Transformation = (tree: Root, { library }) => {
  visit(tree, (node, index, parent) => {
    if (!isElement(node, 'Term') || !parent || index === undefined) return;
    const term = library.terms.get(attribute(node, 'is') ?? '');
    if (!term) return;
    const { lang } = term;
    parent.children[index] = element(
      'a',
      { className: ['term'], href: href(termAddress(term)), ...(lang && { lang }) },
      node.children,
    );
  });
};
