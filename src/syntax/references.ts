import type { Definition, Nodes, Parent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Links and pictures that are written in two places, `[words][ref]` and `[ref]: address`, become whole. Addresses without words stay. */
export function references(tree: Root): void {
  const definitions = new Map<string, Definition>();
  const used = new Set<Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  if (definitions.size === 0) return;
  visit(tree, ['linkReference', 'imageReference'], (node) => {
    const definition = definitions.get((node as Definition).identifier);
    if (definition) used.add(definition);
  });
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'definition') {
      if (!used.has(node)) return undefined;
      (parent as Parent).children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined;
    const { url = '', title } = definitions.get(node.identifier) ?? {};
    const more = { url, ...(title && { title }), ...(node.position && { position: node.position }) };
    const whole: Nodes =
      node.type === 'linkReference'
        ? { type: 'link', children: node.children, ...more }
        : { type: 'image', alt: node.alt ?? null, ...more };
    (parent as Parent).children[index] = whole as Parent['children'][number];
    return undefined;
  });
}
