import type { ElementContent } from 'hast';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { citeInNote } from '../citing/note-style.ts';
import { href, sourceAddress } from '../model/address.ts';
import { element, type Transformation } from './transformation.ts';

declare module 'mdast' {
  interface Data {
    hChildren?: ElementContent[] | undefined;
  }
}

/**
 * Citations are printed in full, or lead from the author's own words to the source.
 * @example `[@fung-2016]` becomes `Courtney J. Fung, “<a class="source" href="/sources/fung-2016/">What Explains …`
 * @example `[Huang](@huang-report)` becomes `<a class="source" href="/sources/huang-report/">Huang</a>`
 */
export const sources: Transformation = (tree: Root, { library }) => {
  visit(tree, 'citation', (node, index, parent) => {
    const source = library.sources.get(node.key);
    if (!source || !parent || index === undefined) return;
    const address = href(sourceAddress(source));
    if (node.children.length > 0) {
      parent.children[index] = element('a', { className: ['source'], href: address }, node.children);
      return;
    }
    const printed = element('span', { className: ['citation'] }, []);
    printed.data.hChildren = citeInNote(source, node.locator, address);
    parent.children[index] = printed;
  });
};
