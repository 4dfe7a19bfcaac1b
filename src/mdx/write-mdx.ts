import type { Literal, Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Info, State } from 'mdast-util-to-markdown';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** Text that stands in a file as it is: a citation, an equation. */
export interface Verbatim extends Literal {
  type: 'verbatim';
}

declare module 'mdast' {
  interface PhrasingContentMap {
    verbatim: Verbatim;
  }
  interface RootContentMap {
    verbatim: Verbatim;
  }
  interface BlockContentMap {
    verbatim: Verbatim;
  }
}

export const verbatim = (value: string): Verbatim => ({ type: 'verbatim', value });

const inPhrasing = 'phrasing' as const;

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .use(remarkStringify, {
    ...{ bullet: '-', emphasis: '*', rule: '*', listItemIndent: 'one', incrementListMarker: true },
    // What means something in these texts and nothing in Markdown: sub- and superscripts, equations, works, definitions.
    unsafe: [
      { character: '$', inConstruct: inPhrasing },
      { character: '^', inConstruct: inPhrasing },
      { character: '~', inConstruct: inPhrasing },
      { before: '(?:^|[\\s(\\[;-])', character: '@', inConstruct: inPhrasing },
      { atBreak: true, character: ':', after: '[ \\t:]' },
    ],
    handlers: {
      verbatim: (node: Verbatim) => node.value,
      // Blocks stand between the tags as they would without them, an empty line before and behind.
      mdxJsxFlowElement: (node: MdxJsxFlowElement, _parent: unknown, state: State, info: Info) => {
        const written = node.attributes.map((item) =>
          item.type === 'mdxJsxAttribute'
            ? ` ${item.name}="${String(item.value ?? '').replaceAll('"', '”')}"`
            : '',
        );
        const open = `${node.name}${written.join('')}`;
        if (node.children.length === 0) return `<${open} />`;
        return `<${open}>\n\n${state.containerFlow(node as never, info)}\n\n</${node.name}>`;
      },
    },
  });

/** Blocks as the text of a file, a line a paragraph. */
export function writeMdx(children: RootContent[]): string {
  const text = writer.stringify({ type: 'root', children });
  // MDX takes a line that begins with one of these words for code.
  return text.replace(
    /^(?:import|export)(?=\s)/gm,
    (word) => `&#x${word.charCodeAt(0).toString(16)};${word.slice(1)}`,
  );
}

export const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** Inline elements of MDX: `<sup>2</sup>`, `<span lang="fr">mots</span>`. */
export function inlineElement(
  name: string,
  children: PhrasingContent[],
  attributes: Record<string, string> = {},
): PhrasingContent {
  return { type: 'mdxJsxTextElement', name, attributes: attributesOf(attributes), children };
}

/** An element on lines of its own, with blocks in it. */
export function blockElement(
  name: string,
  children: RootContent[],
  attributes: Record<string, string | undefined> = {},
): RootContent {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: attributesOf(attributes),
    children: children as never,
  };
}

const attributesOf = (values: Record<string, string | undefined>) =>
  Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [{ type: 'mdxJsxAttribute' as const, name, value }],
  );

/** Whether a node has anything that prints. */
export function isEmpty(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  if (node.type === 'verbatim') return node.value.trim() === '';
  if (node.type === 'break') return true;
  const leaf = ['footnoteReference', 'image', 'thematicBreak'].includes(node.type);
  if (leaf || !('children' in node)) return !leaf;
  if (node.type === 'mdxJsxFlowElement' || (node.type === 'mdxJsxTextElement' && node.name === 'br'))
    return false;
  return (node as Parents).children.every(isEmpty);
}
