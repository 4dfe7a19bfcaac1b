import { clean } from '../mdx/clean-words.ts';
import { changesTold, commentTold, type Remaining } from '../mdx/remaining.ts';
import type { OpenedDocument } from '../pandoc/open-document.ts';
import { type Block, plainBlocks } from '../pandoc/pandoc-tree.ts';

/** What was told before there was a tree: by the file itself. */
export function toldBefore({ comments = [], hasChanges, told = [] }: OpenedDocument): Remaining[] {
  return [
    ...comments.map(({ author, words }) => commentTold(author, words)),
    ...(hasChanges ? [changesTold] : []),
    ...told,
  ];
}

/** Nobody has a place for a note of a title: it is told whole. */
export const notesOfTitle = (meta: OpenedDocument['tree']['meta']): Remaining[] =>
  ['title', 'subtitle', 'author'].flatMap((name) =>
    notesIn(meta[name]).map((words) => ({
      file: 'document.yaml',
      what: `A note of the ${name} was left out: “${clean(words)}”`,
      todo: 'Write it into the remarks of the document, or into its text.',
    })),
  );

function notesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(notesIn);
  if (typeof value !== 'object' || value === null) return [];
  const { t: kind, c: content } = value as { t?: string; c?: Block[] };
  return kind === 'Note' && content ? [plainBlocks(content)] : Object.values(value).flatMap(notesIn);
}
