import type { Link, Nodes, Root, Text } from 'mdast';
import type { CitationNode } from './citation-syntax.ts';

/** What is looked for in the whole of a text, in its order. */
interface Found {
  links: Link[];
  citations: CitationNode[];
  /** Texts with a sign by which works, pictures and so on are named. */
  named: Text[];
}

/** Looked for once: a tree that was read is not changed, and an author's next edit leaves nearly all of them as they are (memoized). */
export function nodesIn(tree: Root | readonly Nodes[]): Found {
  const known = kept.get(tree);
  if (known) return known;
  const found: Found = { links: [], citations: [], named: [] };
  for (const node of 'children' in tree ? tree.children : tree) gather(node, found);
  kept.set(tree, found);
  return found;
}

const kept = new WeakMap<Root | readonly Nodes[], Found>();

function gather(node: Nodes, found: Found): void {
  if (node.type === 'link') found.links.push(node);
  else if (node.type === 'citation') found.citations.push(node);
  else if (node.type === 'text' && node.value.includes('@')) found.named.push(node);
  if ('children' in node) for (const child of node.children) gather(child, found);
}
