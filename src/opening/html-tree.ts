import type { parseDocument } from 'htmlparser2';

/** A page as htmlparser2 reads it, or an element: what has children. */
export type Parent = ReturnType<typeof parseDocument>;
export type Node = Parent['children'][number];
export type Element = Extract<Node, { attribs: object }>;

export const isElement = (node: unknown): node is Element =>
  typeof node === 'object' && node !== null && 'attribs' in node;

const withoutEnd = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** A node as it was read: names of characters are kept as they are written. */
export function markup(node: Node): string {
  if (isElement(node)) {
    const attributes = Object.entries(node.attribs).map(
      ([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`,
    );
    const begin = `<${node.name}${attributes.join('')}`;
    return withoutEnd.has(node.name)
      ? `${begin} />`
      : `${begin}>${node.children.map(markup).join('')}</${node.name}>`;
  }
  if (node.type === 'comment') return `<!--${node.data}-->`;
  if (node.type === 'directive') return `<${node.data}>`;
  if (node.type === 'cdata') return `<![CDATA[${node.children.map(markup).join('')}]]>`;
  return 'data' in node ? node.data : '';
}
