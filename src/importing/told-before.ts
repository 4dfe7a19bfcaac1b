import { clean } from '../mdx/clean-words.ts';
import type { Remaining } from '../mdx/remaining.ts';
import type { OpenedDocument } from '../opening/open-document.ts';
import { type Block, plainBlocks } from '../pandoc/pandoc-tree.ts';
import { told } from '../pandoc/told.ts';

/** What was told before there was a tree: by the file itself. */
export function toldBefore({ comments = [], hasChanges, told: others = [] }: OpenedDocument): Remaining[] {
  return [
    ...comments.map(({ author, words }) => told.comment(clean(author), clean(words))),
    ...(hasChanges ? [told.changes()] : []),
    ...others,
  ];
}

/** Nobody has a place for a note of a title: it is told whole. */
export const notesOfTitle = (meta: OpenedDocument['tree']['meta']): Remaining[] =>
  ['title', 'subtitle', 'author'].flatMap((name) =>
    notesIn(meta[name]).map((words) => ({
      file: 'document.yaml',
      ...told.noteOfRecord(name, clean(words)),
    })),
  );

function notesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(notesIn);
  if (typeof value !== 'object' || value === null) return [];
  const { t: kind, c: content } = value as { t?: string; c?: Block[] };
  return kind === 'Note' && content ? [plainBlocks(content)] : Object.values(value).flatMap(notesIn);
}
