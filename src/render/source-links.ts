import type { ElementContent } from 'hast';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { citeWritten, citeWrittenInShort } from '../citing/in-text.ts';
import { href, sourceAddress } from '../model/address.ts';
import type { Library } from '../model/library.ts';
import { type Element, isElement } from '../syntax/parse.ts';
import { element, type Transformation } from './transformation.ts';

declare module 'mdast' {
  interface Data {
    hChildren?: ElementContent[] | undefined;
  }
}

/**
 * Citations are printed in full, in editors' notes in short, or lead from the author's own words to the source.
 * @example `[@fung-2016]` becomes `Courtney J. Fung, “<a class="source" href="/sources/fung-2016/">What Explains …`
 * @example `[@fung-2016]` in an editors' note becomes `<a class="source" href="/sources/fung-2016/">Fung 2016</a>`
 * @example `[Huang](@huang-report)` becomes `<a class="source" href="/sources/huang-report/">Huang</a>`
 */
export const sources: Transformation = (tree: Root, { library, section }) => {
  for (const block of tree.children) if (isElement(block, 'Annotation')) shorten(library, block);
  visit(tree, 'citation', (node, index, parent) => {
    const source = library.sources.get(node.key);
    if (!source || !parent || index === undefined) return;
    const address = href(sourceAddress(source));
    if (node.children.length > 0) {
      parent.children[index] = element('a', { className: ['source'], href: address }, node.children);
      return;
    }
    const printed = element('span', { className: ['citation'] }, []);
    printed.data.hChildren = citeWritten(node, source, section.document, address);
    parent.children[index] = printed;
  });
};

/** Gives the citations of an editors' note their words, in place. */
export function shorten(library: Library, note: Element): void {
  visit(note, 'citation', (node) => {
    const source = library.sources.get(node.key);
    if (!source || node.children.length > 0) return;
    node.children = [{ type: 'text', value: citeWrittenInShort(node, source) }];
  });
}
