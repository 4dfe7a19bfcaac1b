import type { BlockContent, Nodes } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';

/** An element of the vocabulary, as if it had been written where `from` stands. */
export function made(
  name: string,
  attributes: Record<string, string>,
  children: BlockContent[],
  from: Nodes,
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children: children as MdxJsxFlowElement['children'],
    ...at(from),
  };
}

/** Where a node stands in its file, for one that is made of it. */
export const at = ({ position }: Nodes) => (position ? { position } : {});
