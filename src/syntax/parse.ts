import type { Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Extension } from 'micromark-util-types';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { withAutolinks, withoutWeb } from './autolinks.ts';
import { citations } from './citation-syntax.ts';
import { dollars } from './dollars.ts';
import { inlineSigns } from './inline-signs.ts';
import { joinedLines, keptLines } from './lines.ts';
import { marksElsewhere } from './marks.ts';
import { pastedHtml } from './pasted-html.ts';
import { references } from './references.ts';
import { shortForms } from './short-forms.ts';
import { joinCells } from './table-grid.ts';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkMath)
  .use(ownSyntax);

/** What MDX and its extensions take otherwise than authors mean it. */
function ownSyntax(this: Processor): void {
  const extensions = (this.data() as { micromarkExtensions?: Extension[] }).micromarkExtensions ?? [];
  for (const { text } of extensions) if (text?.[36]) text[36] = dollars;
  withAutolinks(extensions);
}

/**
 * One MDX file as a tree with positions: citations and marks recognized, short forms as the elements for which they stand.
 * @throws VFileMessage with line and column when the text is not MDX
 */
export function parseMdx(text: string): Root {
  const tree = parser.parse(text);
  pastedHtml(tree);
  references(tree);
  withoutWeb(tree);
  citations(tree);
  marksElsewhere(tree, text);
  joinCells(tree);
  inlineSigns(tree, text);
  keptLines(tree, text);
  joinedLines(tree);
  shortForms(tree);
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

/** Whether a block of a section is a passage that has no name of its own: prose that gets a number and an address. */
export function isPassage(node: RootContent): boolean {
  return ['paragraph', 'blockquote', 'list'].includes(node.type) || isElement(node, 'dl');
}
