import type { Mark, Note } from '../../model/note.ts';
import { type Passage, placeName } from '../../model/passage.ts';
import type { Section } from '../../model/section.ts';
import { stampId } from '../../syntax/node-id.ts';
import { attribute, isElement } from '../../syntax/parse.ts';
import { type Prose, readProse, sentenceAt } from '../../syntax/prose.ts';
import type { Linking } from '../linking.ts';
import { positionOf, type SectionFile } from '../read/read-content.ts';
import { linkProse } from './prose-links.ts';
import type { Reading } from './reading.ts';

/** As far as anybody prints notes. */
const isNumber = (label: string): boolean => /^[1-9]\d{0,4}$/.test(label);

/** Gathers the notes of a file, so that marks find them. */
export function collectDefinitions({ report }: Linking, { definitions }: Reading, file: SectionFile): void {
  for (const node of file.tree.children) {
    if (node.type !== 'footnoteDefinition') continue;
    const label = node.identifier;
    if (definitions.has(label)) {
      const first = definitions.get(label)?.node.position?.start.line;
      report(
        positionOf(file, node),
        'doubled-note',
        `Note ${label} is written twice; it stands in ${definitions.get(label)?.file.file}, line ${first}, already.`,
        'Keep one of the two, or give one its own number.',
      );
    } else definitions.set(label, { node, file });
  }
}

/** A mark of a passage; the first mark of a note brings the note into the document. */
export function addMark(
  linking: Linking,
  reading: Reading,
  file: SectionFile,
  passage: Passage,
  prose: Prose,
  { node, offset }: Prose['marks'][number],
): void {
  const label = node.identifier;
  const before = file.text.charAt((node.position?.start.offset ?? 0) - 1);
  if (/\s/.test(before)) {
    linking.report(
      positionOf(file, node),
      'misplaced-mark',
      before === '\n'
        ? `A line begins with the mark of note ${label}.`
        : `A space stands before the mark of note ${label}.`,
      'Write the mark right behind the word or punctuation mark that it follows.',
    );
  }
  const note = reading.notes.get(label) ?? newNote(linking, reading, label, passage.section);
  if (!note) return;
  if (note.marks.length === 0) {
    const { notes } = reading.document;
    const last = notes.at(-1);
    if (last && note.number < last.number) {
      linking.report(
        positionOf(file, node),
        'misnumbered-note',
        `Note ${note.number} is first marked after note ${last.number}.`,
        'Number the notes in the order of their first marks.',
      );
    }
    notes.push(note);
    passage.section.notes.push(note);
  }
  const page = pageAt(passage, prose, offset);
  const occurrence = note.marks.length + 1;
  const id = occurrence === 1 ? `ref-${note.number}` : `ref-${note.number}-${occurrence}`;
  stampId(node, id);
  const mark: Mark = {
    id,
    note,
    passage,
    sentence: sentenceAt(prose.text, offset),
    ...(page !== undefined && { page }),
  };
  note.marks.push(mark);
  passage.marks.push(mark);
  for (const citation of note.citations) citation.sentence ||= mark.sentence;
}

function newNote(linking: Linking, reading: Reading, label: string, section: Section): Note | undefined {
  const definition = reading.definitions.get(label);
  if (!definition || !isNumber(label)) return undefined;
  const body = definition.node.children;
  const prose = readProse({ type: 'root', children: body }, reading.printing);
  const note: Note = {
    ...{ kind: 'note', id: `note-${label}`, number: Number(label), document: reading.document, section },
    ...{ body, text: prose.text.trim(), marks: [], citations: [], statistics: [], terms: [] },
  };
  linkProse(linking, note, prose);
  reading.notes.set(label, note);
  linking.library.places.set(placeName(note), note);
  return note;
}

/** The printed page on which a character of a passage stands. */
function pageAt({ pages }: Passage, prose: Prose, offset: number): number | undefined {
  const begun = prose.elements.findLast(({ node, offset: at }) => isElement(node, 'Page') && at <= offset);
  return begun ? Number(attribute(begun.node, 'n')) : pages[0];
}

/** Reports notes that nothing marks, that say nothing, or whose numbers are none or leave one out. */
export function checkNotes({ content, report }: Linking, { document, definitions, notes }: Reading): void {
  const numbers = [...definitions.keys()].filter(isNumber).map(Number);
  for (const [label, { node, file }] of definitions) {
    const at = positionOf(file, node);
    const before = Number(label) - 1;
    const isMarked = () => document.passages.some(({ text }) => text.includes(`[^${before}]`));
    if (!isNumber(label)) {
      report(
        at,
        'misnumbered-note',
        `"${label}" is not a note number.`,
        'Use the number under which the original prints the note.',
      );
      continue;
    }
    if (before > 0 && !numbers.includes(before) && !content.unread.texts && !isMarked()) {
      report(
        at,
        'misnumbered-note',
        `There is a note ${label}, but no note ${before}.`,
        'Write every note under its printed number.',
      );
    }
    if (!notes.has(label)) {
      report(
        at,
        'unused-note',
        `Nothing in the text marks note ${label}.`,
        `Write [^${label}] where the note belongs, or remove it.`,
      );
    }
    if (!node.children.some((block) => 'children' in block && block.children.length > 0)) {
      report(at, 'empty-note', `Note ${label} says nothing.`, 'Write its text behind the colon.');
    }
  }
}
