import type { PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { position, replaceInTexts } from './citation-syntax.ts';

const raised = /(?<=[^\s^[\]])\^([^\s^[\]]{1,24})\^/g;

/**
 * Pandoc's signs for what stands above and below the line, as the elements that they are short for. GFM takes one tilde for
 * two, which strike words out.
 * @param source the text of the file: what stands there behind a backslash is no sign
 * @example `H~2~O` becomes `H<sub>2</sub>O`, `x^2^` becomes `x<sup>2</sup>`
 */
export function inlineSigns(tree: Root, source: string): void {
  visit(tree, 'delete', (node, index, parent) => {
    const start = node.position?.start.offset;
    if (!parent || index === undefined || start === undefined || source.startsWith('~~', start)) return;
    parent.children[index] = inlineElement('sub', node.children, node.position);
  });
  replaceInTexts(tree, '^', raised, (text, { 0: written, 1: words = '', index }) => {
    const raw = source.slice(text.position?.start.offset, text.position?.end.offset);
    if (!raw.includes(written)) return undefined;
    const at = position(text, index + 1);
    return [inlineElement('sup', [{ type: 'text', value: words, ...at }], at.position)];
  });
}

function inlineElement(
  name: string,
  children: PhrasingContent[],
  at: MdxJsxTextElement['position'],
): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: [], children, ...(at && { position: at }) };
}
