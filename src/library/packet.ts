import { z } from 'zod';
import { keySchema, listOf, placeSchema, textSchema } from './key.ts';
import type { Note } from './note.ts';
import type { Passage } from './passage.ts';
import { suggest } from './problem.ts';
import type { Linking } from './resolve.ts';
import type { Question, Section } from './section.ts';
import type { Source } from './source.ts';
import type { Term } from './term.ts';

/** packets.yaml: what teachers can hand out as it is. */
export const packetSchema = z.strictObject({
  /** The last step of its address: /teach/<key>/. */
  key: keySchema.refine((key) => !['packet', 'parts', 'questions'].includes(key), {
    error: 'The site itself uses this address under /teach/. Choose another key.',
  }),
  /** What stands above it. */
  title: textSchema,
  /** What students are to do with it. */
  instruction: textSchema,
  /** For teachers who choose: what it is good for. */
  summary: textSchema,
  /** Sections by key and single paragraphs by id, in the order of reading. */
  parts: listOf(placeSchema).min(1),
  /** Whether the questions on the parts are printed. */
  questions: z.boolean().default(true),
});

export type Part = Section | Passage;

export interface Packet extends Omit<z.output<typeof packetSchema>, 'parts'> {
  parts: Part[];
}

export const isSection = (part: Part): part is Section => 'passages' in part;
export const partName = (part: Part): string => (isSection(part) ? part.key : part.id);
export const passagesOf = (part: Part): Passage[] => (isSection(part) ? part.passages : [part]);

/** The questions that a part prints: those of a section, or those that need a paragraph. */
export function questionsOf(part: Part): Question[] {
  if (isSection(part)) return part.questions;
  return part.section.questions.filter(({ needs }) => needs.includes(part));
}

/** The questions of a part that no part before it prints. */
export function newQuestions(parts: Part[], index: number): Question[] {
  const printed = new Set(parts.slice(0, index).flatMap(questionsOf));
  const part = parts[index];
  return part ? questionsOf(part).filter((question) => !printed.has(question)) : [];
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

export function linkPackets({ content, library, report }: Linking): void {
  const sections = new Map(library.sections.map((section) => [section.key, section]));
  const passages = new Map(library.passages.map((passage) => [passage.id, passage]));
  for (const { data, at } of content.packets) {
    if (library.packets.has(data.key)) {
      report(
        at('key'),
        'doubled-key',
        `There is a packet "${data.key}" already.`,
        'Give one of the two another key.',
      );
    }
    const parts = data.parts.flatMap((name, index): Part[] => {
      // A single page's section has the key of its document; its caption is a paragraph of the same name.
      const part = passages.get(name) ?? sections.get(name);
      if (part) return [part];
      const hint = suggest(name, [...sections.keys(), ...passages.keys()], 'Name a section or a paragraph.');
      if (!content.unread.texts)
        report(at('parts', index), 'unknown-place', `No document has "${name}".`, hint);
      return [];
    });
    for (const [index, part] of parts.entries()) {
      if (isSection(part) || !parts.includes(part.section) || parts.length < data.parts.length) continue;
      const message = `"${part.id}" is in "${part.section.key}", which is a part already.`;
      report(at('parts', index), 'wrong-value', message, 'Keep the section or its paragraphs.');
    }
    library.packets.set(data.key, { ...data, parts });
  }
}
