import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { hasOwnSigns } from '../syntax/lines.ts';
import { mathml } from '../syntax/mathml.ts';
import { idOf, stampId } from '../syntax/node-id.ts';
import { own } from '../syntax/own.ts';
import { attribute, isElement } from '../syntax/parse.ts';
import { element, type Transformation } from './transformation.ts';

/** What the inline elements of the vocabulary become. */
const tags: Record<string, [tag: string, className?: string]> = {
  sub: ['sub'],
  sup: ['sup'],
  SmallCaps: ['span', 'small-caps'],
  span: ['span'],
  dl: ['dl'],
  dt: ['dt'],
  dd: ['dd'],
};

/**
 * Words below and above the line, in small capitals, in another language, struck out; equations; lists of definitions, and those whose entries have signs of their own.
 * @example `<span lang="fr">mots</span>` stays, `<SmallCaps>Un</SmallCaps>` becomes `<span class="small-caps">Un</span>`
 */
export const inlineElements: Transformation = (tree: Root) => {
  visit(tree, (node: Nodes, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.type === 'inlineMath') {
      const math = mathml(node.value, false);
      const made = element('span', { className: ['math'] }, []);
      made.data.hChildren = [typeof math === 'string' ? { type: 'text', value: node.value } : math];
      parent.children[index] = made;
    } else if (node.type === 'math' && !isElement(parent, 'Equation')) {
      // In a note, a list, a quotation or a box; one of the text itself has an address (figures.ts).
      const math = mathml(node.value, true);
      const made = element('div', { className: ['scroll'], tabIndex: 0 }, []);
      made.data.hChildren = [typeof math === 'string' ? { type: 'text', value: node.value } : math];
      parent.children[index] = made;
    } else if (node.type === 'list' && hasOwnSigns(node)) {
      node.data = { ...node.data, hProperties: { className: ['signed'] } };
    } else if (isElement(node)) {
      if (node.name === 'br') parent.children[index] = { type: 'break' };
      const [tag, className] = own(tags, node.name ?? '') ?? [];
      if (tag === undefined) return;
      const lang = attribute(node, 'lang');
      const properties = { ...(lang && { lang }), ...(className && { className: [className] }) };
      const made = element(tag, properties, node.children);
      const id = idOf(node);
      if (id !== undefined) stampId(made, id);
      parent.children[index] = made;
    }
  });
};
