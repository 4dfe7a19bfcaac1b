import type { Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { citations } from './citation-syntax.ts';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(remarkGfm);

/**
 * One MDX file as a tree with positions, citations recognized.
 * @throws VFileMessage with line and column when the text is not MDX
 */
export function parseMdx(text: string): Root {
  const tree = parser.parse(text);
  citations(tree);
  return tree;
}

export function isElement(node: Nodes, name?: string): node is Element {
  const element = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  return element && (name === undefined || node.name === name);
}

/** The text of an attribute of an element, if it has one of that name. */
export function attribute(element: Element, name: string): string | undefined {
  for (const item of element.attributes) {
    if (item.type === 'mdxJsxAttribute' && item.name === name && typeof item.value === 'string') {
      return item.value;
    }
  }
  return undefined;
}

/** Whether a block of a section is a passage: prose that gets a number and an address. */
export function isPassage(node: RootContent): boolean {
  return ['paragraph', 'blockquote', 'list'].includes(node.type);
}
