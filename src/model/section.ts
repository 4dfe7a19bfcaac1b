import type { Root } from 'mdast';
import { z } from 'zod';
import type { Document } from './document.ts';
import { keySchema, listOf, placeSchema, textSchema } from './key.ts';
import type { Note } from './note.ts';
import type { Passage, Place } from './passage.ts';
import { fullName, nameSchema } from './person.ts';

const questionSchema = z.strictObject({
  ask: textSchema.describe('An open question that the text lets one answer.'),
  needs: listOf(placeSchema).min(1).describe('The passages that an answer needs.'),
});

/** What a task asks of whoever reads. */
export const taskKinds = ['comprehension', 'data', 'sources'] as const;

const taskSchema = z.strictObject({
  kind: z
    .enum(taskKinds)
    .describe('Whether it asks what the text says, what its numbers show, or how good its sources are.'),
  ask: textSchema.describe('A task that has an answer.'),
  needs: listOf(placeSchema).min(1).describe('The passages and notes that the answer is in.'),
  answer: textSchema.describe('A model answer, as short as a good student would give it.'),
});

/** Front matter of documents/<document>/NN-<key>.mdx */
export const sectionSchema = z
  .strictObject({
    key: keySchema.describe('The last step of its address, and the first part of the ids of its paragraphs.'),
    title: textSchema.describe('Its heading, as the original has it.'),
    summary: textSchema.optional().describe('One or two sentences: what a reader learns here.'),
    part: textSchema
      .optional()
      .describe(
        'The part of the document that it belongs to, as printed: “Part One. The Hive”. Sections in a row with the same words are one part.',
      ),
    authors: listOf(nameSchema, fullName)
      .min(1)
      .optional()
      .describe('Who wrote it, in printed order, where a volume has other authors in each section.'),
    role: z
      .enum(['body', 'abstract', 'caption', 'author-note', 'notes'])
      .default('body')
      .describe(
        "Anything but the body stands on the document's front page; what holds only notes stands nowhere: each note stands with its section.",
      ),
    questions: listOf(questionSchema, ({ ask }) => ask)
      .default([])
      .describe('For discussion.'),
    tasks: listOf(taskSchema, ({ ask }) => ask)
      .default([])
      .describe('For checking what one has read, each with a model answer.'),
  })
  .refine(({ authors, role }) => !authors || role === 'body', {
    path: ['authors'],
    error: 'Only a section of the body has authors of its own: name them in document.yaml, or in the text.',
  });

export interface Heading {
  id: string;
  text: string;
  depth: number;
}

export interface Question {
  ask: string;
  needs: Place[];
}

export interface Task extends Omit<z.output<typeof taskSchema>, 'needs'> {
  needs: Place[];
}

export interface Section extends Omit<z.output<typeof sectionSchema>, 'questions' | 'tasks'> {
  document: Document;
  /** Path of the MDX file, relative to the content folder. */
  file: string;
  /** What the file says, as it was parsed. Whoever transforms it takes a copy. */
  tree: Root;
  questions: Question[];
  tasks: Task[];
  /** Whether a section of another document has its key: then the document is named with it. */
  isShared: boolean;
  /** Inside the text, in order; of the second to the fourth level. */
  headings: Heading[];
  passages: Passage[];
  /** The notes whose first mark stands in this section. */
  notes: Note[];
  words: number;
}

/** How content files and links name a section: its key; with that of its document where another has the same. */
export const sectionName = ({ key, document, isShared }: Section): string =>
  isShared ? `${document.key}/${key}` : key;

/** Printed pages on which a section stands, if the original's pages are marked. */
export function printedPages(section: Section): [number, number] | undefined {
  const pages = section.passages.flatMap(({ pages }) => pages);
  return pages.length === 0 ? undefined : [Math.min(...pages), Math.max(...pages)];
}

/** What a page of its says of a section to search engines: its summary, or how it begins. */
export function summaryOf({ summary, passages, title }: Section): string {
  if (summary !== undefined) return summary;
  const [first] = passages;
  if (!first) return title;
  return first.text.length <= 155 ? first.text : `${first.text.slice(0, 155).replace(/\s+\S*$/, '')} …`;
}

/** At 230 words a minute, never less than one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 230));
}
