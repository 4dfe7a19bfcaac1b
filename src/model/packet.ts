import { z } from 'zod';
import { keySchema, listOf, placeSchema, textSchema } from './key.ts';
import type { Note } from './note.ts';
import { type Passage, placeName } from './passage.ts';
import { type Question, type Section, sectionName, type Task } from './section.ts';
import type { Source } from './source.ts';
import { teachingSchema } from './teaching.ts';
import type { Term } from './term.ts';

/** packets.yaml: what teachers can hand out as it is. */
export const packetSchema = z.strictObject({
  key: keySchema
    .refine((key) => !['packet', 'parts', 'questions', 'tasks'].includes(key), {
      error: 'The site itself uses this address under /teach/. Choose another key.',
    })
    .describe('The last step of its address: /teach/<key>/.'),
  title: textSchema.describe('What stands above it.'),
  instruction: textSchema.describe('What students are to do with it.'),
  summary: textSchema.describe('For teachers who choose: what it is good for.'),
  parts: listOf(placeSchema)
    .min(1)
    .describe('Sections by key and single paragraphs by id, in the order of reading.'),
  questions: z.boolean().default(true).describe('Whether the questions on the parts are printed.'),
  tasks: z.boolean().default(true).describe('Whether the tasks on the parts are printed.'),
  'editors-notes': z
    .boolean()
    .default(false)
    .describe('Whether the editors’ notes on the parts are printed.'),
  teaching: teachingSchema.optional().describe('For a teacher who chooses.'),
});

export type Part = Section | Passage;

export interface Packet extends Omit<z.output<typeof packetSchema>, 'parts'> {
  parts: Part[];
}

export const isSection = (part: Part): part is Section => 'passages' in part;
/** A part as the link of a packet names it: what is not called by its section and a number has its section before it. */
export function partName(part: Part): string {
  if (isSection(part)) return sectionName(part);
  return part.form === 'paragraph' ? placeName(part) : `${sectionName(part.section)}~${part.id}`;
}
export const passagesOf = (part: Part): Passage[] => (isSection(part) ? part.passages : [part]);

/** The questions that a part prints: those of a section, or those that need a paragraph. */
export function questionsOf(part: Part): Question[] {
  if (isSection(part)) return part.questions;
  return part.section.questions.filter(({ needs }) => needs.includes(part));
}

/** The tasks that a part prints, in the same way. */
export function tasksOf(part: Part): Task[] {
  if (isSection(part)) return part.tasks;
  return part.section.tasks.filter(({ needs }) =>
    needs.some(
      (place) => place === part || (place.kind === 'note' && part.marks.some(({ note }) => note === place)),
    ),
  );
}

/** What is asked on a part and on no part before it. */
export function newOf<T>(parts: Part[], index: number, of: (part: Part) => T[]): T[] {
  const printed = new Set(parts.slice(0, index).flatMap(of));
  const part = parts[index];
  return part ? of(part).filter((one) => !printed.has(one)) : [];
}

/** What stands behind the parts: exactly the notes that they mark, and the works and terms that they use. */
export function apparatusOf(parts: Part[]): { notes: Note[]; sources: Source[]; terms: Term[] } {
  const passages = parts.flatMap(passagesOf);
  const notes = [...new Set(passages.flatMap(({ marks }) => marks.map(({ note }) => note)))];
  const places = [...passages, ...notes];
  return {
    notes: notes.sort((a, b) => a.document.key.localeCompare(b.document.key, 'en') || a.number - b.number),
    sources: [...new Set(places.flatMap(({ citations }) => citations.map(({ source }) => source)))],
    terms: [...new Set(places.flatMap(({ terms }) => terms))],
  };
}
