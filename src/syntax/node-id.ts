import type { Nodes } from 'mdast';

declare module 'mdast' {
  interface Data {
    /** The id of what the node becomes on a page. */
    id?: string;
  }
}

/**
 * Ids are decided once, when the texts are linked, and stamped on the nodes of paragraphs, headings, marks and editors'
 * notes. Whatever prints a node (pages, books, Markdown) reads the id there.
 */
export function stampId(node: Nodes, id: string): void {
  node.data = { ...node.data, id } as typeof node.data;
}

/** A tree that was linked before has the ids of that time. */
export function forgetId({ data }: Nodes): void {
  delete data?.id;
}

/** @returns undefined for a node that has no address of its own, and for one that was not linked because of a mistake */
export const idOf = (node: Nodes): string | undefined => node.data?.id;
