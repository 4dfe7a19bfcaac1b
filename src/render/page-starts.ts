import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import * as messages from '../messages/messages.ts';
import { siteLanguageIn } from '../model/text-language.ts';
import { attribute, isElement } from '../syntax/parse.ts';
import { element, type Transformation } from './transformation.ts';

/**
 * Printed pages of the original are marked where they begin.
 * @example `<Page n="5" />` becomes `<span class="page-break" id="page-5" role="doc-pagebreak" aria-label="Printed page 5"><span>p. 5</span> </span>`
 */
export const pages: Transformation = (tree: Root, { section }) => {
  visit(tree, (node, index, parent) => {
    if (!isElement(node, 'Page') || !parent || index === undefined) return;
    const number = attribute(node, 'n') ?? '';
    const label = messages.places.printedPage(number);
    parent.children[index] = element(
      'span',
      {
        ...{ className: ['page-break'], id: `page-${number}`, role: 'doc-pagebreak', ariaLabel: label },
        lang: siteLanguageIn(section.document),
      },
      [
        element('span', {}, [{ type: 'text', value: messages.places.page(number).replace(' ', '\u00a0') }]),
        // Keeps it apart from the word that begins its page, and with it.
        { type: 'text', value: '\u00a0' },
      ],
    );
  });
};
