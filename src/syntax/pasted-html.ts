import type {
  BlockContent,
  FootnoteReference,
  Nodes,
  Paragraph,
  Parent,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { attribute, type Element, isElement } from './parse.ts';
import { pastedTable } from './pasted-table.ts';

/**
 * HTML that Markdown on the web is full of, as the Markdown that it stands for: links, paragraphs, and notes whose raised number
 * leads to a paragraph with that id.
 * @example `<sup id="r1"><a href="#f1">1</a></sup>` … `<p id="f1">1. Words. <a href="#r1">↩</a></p>` becomes `[^1]` … `[^1]: Words.`
 */
export function pastedHtml(tree: Root): void {
  tree.children = tree.children.flatMap((block) => unwrapped(block));
  const notes = marksOf(tree);
  tree.children = tree.children.flatMap((block) => paragraphOf(block, notes));
  visit(tree, (node: Nodes, index, parent) => {
    if (!isElement(node, 'a') || !parent || index === undefined) return undefined;
    const url = attribute(node, 'href');
    if (url === undefined) return undefined;
    const link: PhrasingContent = { type: 'link', url, children: node.children as never, ...at(node) };
    (parent as Parent).children[index] = link;
    return [SKIP, index];
  });
}

/** What is only set smaller stands by itself; a table is one of Markdown’s. */
function unwrapped(block: RootContent): RootContent[] {
  if (!isElement(block)) return [block];
  if (block.name === 'table') return [pastedTable(block) ?? block];
  return block.name === 'small' ? (block.children as RootContent[]) : [block];
}

/** The raised numbers that lead to a paragraph, as marks of notes. @returns by the id of the paragraph, the number */
function marksOf(tree: Root): Map<string, string> {
  const targets = new Set<string>();
  visit(tree, (node: Nodes) => {
    const id = isElement(node, 'p') ? attribute(node, 'id') : undefined;
    if (id !== undefined) targets.add(id);
  });
  const notes = new Map<string, string>();
  visit(tree, (node: Nodes, index, parent) => {
    if (!isElement(node, 'sup') || !parent || index === undefined) return;
    const [link, ...others] = node.children as Nodes[];
    const id = link && isElement(link, 'a') ? attribute(link, 'href')?.slice(1) : undefined;
    const [number] = link && 'children' in link ? link.children : [];
    if (others.length > 0 || id === undefined || !targets.has(id) || number?.type !== 'text') return;
    const label = number.value.trim();
    notes.set(id, label);
    const mark: FootnoteReference = { type: 'footnoteReference', identifier: label, label, ...at(node) };
    (parent as Parent).children[index] = mark;
  });
  return notes;
}

/** A paragraph in tags is one without; one to which a mark leads is a note. */
function paragraphOf(block: RootContent, notes: Map<string, string>): RootContent[] {
  const [only, ...others] = block.type === 'paragraph' ? block.children : [];
  const tag = isElement(block, 'p')
    ? block
    : only && others.length === 0 && isElement(only, 'p')
      ? only
      : undefined;
  if (!tag) return [block];
  const paragraph: Paragraph = { type: 'paragraph', children: wordsIn(tag), ...at(tag) };
  const label = notes.get(attribute(tag, 'id') ?? '');
  if (label === undefined) {
    const [text] = paragraph.children;
    const isRule =
      text?.type === 'text' && /^\s*(?:\*\s*){3,}$/.test(text.value) && paragraph.children.length === 1;
    return [isRule ? { type: 'thematicBreak', ...at(tag) } : paragraph];
  }
  const [first] = paragraph.children;
  if (first?.type === 'text') first.value = first.value.replace(new RegExp(`^\\s*${label}[.)]?\\s*`), '');
  const last = paragraph.children.at(-1);
  if (last && isElement(last, 'a') && attribute(last, 'href')?.startsWith('#')) paragraph.children.pop();
  const end = paragraph.children.at(-1);
  if (end?.type === 'text') end.value = end.value.trimEnd();
  const children: BlockContent[] = [paragraph];
  return [{ type: 'footnoteDefinition', identifier: label, label, children, ...at(tag) }];
}

/** The words of an element, which may hold them in a paragraph. */
function wordsIn({ children }: Element): PhrasingContent[] {
  return (children as Nodes[]).flatMap((child) =>
    child.type === 'paragraph' ? child.children : [child as PhrasingContent],
  );
}

const at = ({ position }: Nodes) => (position ? { position } : {});
