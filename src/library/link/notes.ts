import type { Nodes } from 'mdast';
import type { Mark, Note } from '../../model/note.ts';
import { type Passage, placeName } from '../../model/passage.ts';
import type { Section } from '../../model/section.ts';
import { forgetId, stampId } from '../../syntax/node-id.ts';
import { own } from '../../syntax/own.ts';
import { attribute, isElement } from '../../syntax/parse.ts';
import { quote, suggest } from '../../syntax/problem.ts';
import { type Prose, proseOf, readProse, sentenceIn } from '../../syntax/prose.ts';
import type { Linking } from '../linking.ts';
import { positionOf, type SectionFile } from '../read/read-content.ts';
import { linkProse } from './prose-links.ts';
import type { Reading } from './reading.ts';

/** As far as anybody prints notes. */
const isNumber = (label: string): boolean => /^[1-9]\d{0,4}$/.test(label);

/** A note that its author has given a name is numbered where it is first marked. */
const isName = (label: string): boolean => /^[\p{L}_][\p{L}\p{N}_.:-]*$/u.test(label);

/** Signs by which notes are marked, as they are called in an id; several of one sign have their number behind. */
const signs: Record<string, string> = {
  '*': 'star',
  '∗': 'star',
  '†': 'dagger',
  '‡': 'double-dagger',
  '§': 'section-sign',
  '¶': 'pilcrow',
  '‖': 'parallel',
  '#': 'number-sign',
};

/** What an id says of a sign; undefined where a label is none. */
function signName(label: string): string | undefined {
  const name = own(signs, label.charAt(0));
  if (name === undefined || [...label].some((sign) => sign !== label.charAt(0))) return undefined;
  return label.length === 1 ? name : `${name}-${label.length}`;
}

/** The section to which a label belongs: a sign always does, a number where each section begins again. */
const scopeOf = ({ document }: Reading, label: string, section: string): string | undefined =>
  signName(label) !== undefined || (document['note-numbers'] === 'section' && isNumber(label))
    ? section
    : undefined;

/** How a note is found by its label. */
function nameOf(reading: Reading, label: string, section: string): string {
  const scope = scopeOf(reading, label, section);
  return scope === undefined ? label : `${scope}/${label}`;
}

/** Gathers the notes of a file, so that marks find them. A file of notes alone says by headings whose they are. */
export function collectDefinitions({ report }: Linking, reading: Reading, file: SectionFile): void {
  const { definitions } = reading;
  const { key, role } = file.record.data;
  let section = key;
  for (const node of file.tree.children) {
    if (node.type === 'heading' && role === 'notes') {
      const words = readProse(node, reading.printing).text.trim();
      const meant = reading.files.find(({ record: { data } }) => data.key === words || data.title === words);
      if (meant) section = meant.record.data.key;
      else {
        const keys = reading.files.map(({ record }) => record.data.key);
        const hint = suggest(words, keys, 'Write the key of the section whose notes follow: ## its-key.');
        report(positionOf(file, node), 'misplaced-mark', `No section is called ${quote(words)}.`, hint);
      }
    }
    if (node.type !== 'footnoteDefinition') continue;
    const label = node.identifier;
    const name = nameOf(reading, label, section);
    const first = definitions.get(name);
    if (first) {
      report(
        positionOf(file, node),
        'doubled-note',
        `Note ${label} is written twice; it stands in ${first.file.file}, line ${first.node.position?.start.line}, already.`,
        'Keep one of the two, or give one its own number.',
      );
    } else definitions.set(name, { node, file });
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
  forgetId(node);
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
  const name = nameOf(reading, label, passage.section.key);
  const note = reading.notes.get(name) ?? newNote(linking, reading, name, label, passage.section);
  if (!note) {
    if (!reading.definitions.has(name)) reading.undefined.add(label);
    return;
  }
  if (note.marks.length === 0) {
    const { notes } = reading.document;
    const last = notes.findLast((one) => isNumber(one.label) && isBefore(reading, one, note));
    if (last && isNumber(label) && note.number < last.number) {
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
  const first = note.id.replace(/^note/, 'ref');
  const id = occurrence === 1 ? first : `${first}-${occurrence}`;
  stampId(node, id);
  const mark: Mark = {
    id,
    note,
    passage,
    sentence: sentenceIn(prose, offset),
    ...(page !== undefined && { page }),
  };
  note.marks.push(mark);
  passage.marks.push(mark);
  for (const citation of note.citations) citation.sentence ||= mark.sentence;
}

/** Whether the number of a note goes on from that of another. */
const isBefore = ({ document }: Reading, other: Note, note: Note): boolean =>
  document['note-numbers'] === 'document' || other.section === note.section;

function newNote(
  linking: Linking,
  reading: Reading,
  name: string,
  label: string,
  section: Section,
): Note | undefined {
  const { document, printing } = reading;
  const definition = reading.definitions.get(name);
  const sign = signName(label);
  if (!definition || !(isNumber(label) || isName(label) || sign)) return undefined;
  const last = document.notes.findLast((one) => isNumber(one.label));
  const number = isNumber(label) ? Number(label) : sign ? 0 : (last?.number ?? 0) + 1;
  const scope = scopeOf(reading, label, section.key);
  const printed = sign ? label : String(number);
  const id = ['note', scope, sign ?? number].filter((part) => part !== undefined).join('-');
  const body = definition.node.children;
  const prose = proseOf(body, printing);
  const note: Note = {
    ...{ kind: 'note', id, label: printed, number, document, section, body },
    ...{ text: prose.text.trim(), marks: [], citations: [], statistics: [], terms: [] },
  };
  linkProse(linking, note, prose);
  reading.notes.set(name, note);
  linking.library.places.set(placeName(note), note);
  document.places.set(note.id, note);
  return note;
}

/** The printed page on which a character of a passage stands. */
function pageAt({ pages }: Passage, prose: Prose, offset: number): number | undefined {
  const begun = prose.elements.findLast(({ node, offset: at }) => isElement(node, 'Page') && at <= offset);
  return begun ? Number(attribute(begun.node, 'n')) : pages[0];
}

/** Reports notes that nothing marks, that say nothing, or whose numbers are none or leave one out. */
export function checkNotes({ content, report }: Linking, reading: Reading): void {
  const { document, definitions, notes } = reading;
  const isNumbered = [...definitions.values()].every(({ node: { identifier } }) => !isName(identifier));
  for (const [name, { node, file }] of definitions) {
    const label = node.identifier;
    const at = positionOf(file, node);
    const before = Number(label) - 1;
    if (!isNumber(label) && !isName(label) && !signName(label)) {
      report(
        at,
        'misnumbered-note',
        `"${label}" is not a note number.`,
        'Use the number or sign under which the original prints the note, or a name, which is numbered.',
      );
      continue;
    }
    const isLeftOut = isNumber(label) && before > 0 && !definitions.has(name.replace(/\d+$/, String(before)));
    if (isLeftOut && isNumbered && !content.unread.texts && !reading.undefined.has(String(before))) {
      report(
        at,
        'misnumbered-note',
        `There is a note ${label}, but no note ${before}.`,
        'Write every note under its printed number.',
      );
    }
    // Marked in a heading, say, it has been told of there.
    if (!notes.has(name) && !reading.files.some(({ tree }) => isMarkedIn(tree, label))) {
      report(
        at,
        'unused-note',
        `Nothing in the text marks note ${label}.`,
        `Write [^${label}] where the note belongs, or remove it.`,
      );
    }
    const isSaying = node.children.some((block) => !('children' in block) || block.children.length > 0);
    if (!isSaying)
      report(at, 'empty-note', `Note ${label} says nothing.`, 'Write its text behind the colon.');
  }
  const numbers = document.notes.map(({ id }) => id);
  if (new Set(numbers).size < numbers.length && document.notes[0]) {
    const twice = document.notes.find(({ id }, index) => numbers.indexOf(id) < index);
    report(
      { file: twice?.section.file ?? '', line: 1, column: 1 },
      'doubled-note',
      `Two notes would be note ${twice?.label}.`,
      'Number all notes, or give names to all of them.',
    );
  }
}

const isMarkedIn = (node: Nodes, label: string): boolean =>
  node.type === 'footnoteReference'
    ? node.identifier === label
    : 'children' in node && node.children.some((child) => isMarkedIn(child, label));
