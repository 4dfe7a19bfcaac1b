import type { Nodes, RootContent } from 'mdast';
import * as messages from '../../messages/messages.ts';
import type { Document } from '../../model/document.ts';
import { nameInDocument, type Passage, placeName } from '../../model/passage.ts';
import type { Section } from '../../model/section.ts';
import { isExhibit } from '../../syntax/exhibit.ts';
import { forgetId, stampId } from '../../syntax/node-id.ts';
import { attribute, type Element, isElement, isPassage } from '../../syntax/parse.ts';
import { type Prose, proseOf, readProse, wordsIn } from '../../syntax/prose.ts';
import { checkExhibit } from '../check/exhibits.ts';
import { checkOutline } from '../check/heading-outline.ts';
import type { Linking } from '../linking.ts';
import { positionOf, type SectionFile } from '../read/read-content.ts';
import { annotate } from './annotations.ts';
import { itemsOf, type Named, nameExhibit } from './exhibit-names.ts';
import { headingId } from './heading-address.ts';
import { addMark } from './notes.ts';
import { readPages } from './page-numbers.ts';
import { linkProse } from './prose-links.ts';
import type { Reading } from './reading.ts';

export function resolveSection(linking: Linking, reading: Reading, file: SectionFile): void {
  const { content, library, report } = linking;
  const { document, printing } = reading;
  const section: Section = {
    ...file.record.data,
    ...{
      document,
      file: file.file,
      tree: file.tree,
      questions: [],
      tasks: [],
      isShared: reading.shared.has(file.record.data.key),
      headings: [],
      passages: [],
      notes: [],
      words: 0,
    },
  };
  document.sections.push(section);
  library.sections.push(section);
  library.files.set(file.file, section);

  let passage: Passage | undefined;
  for (const block of file.tree.children) {
    forgetIds(block);
    if (block.type === 'heading') {
      const text = readProse(block, printing).text.trim();
      const id = headingId(document, section, reading.keys, text);
      stampId(block, id);
      section.headings.push({ id, text, depth: block.depth });
    }
    if (isElement(block, 'Items')) {
      for (const { node, ...named } of itemsOf(block, file)) {
        passage = newPassage(section, named);
        addPassage(linking, reading, file, passage, node);
      }
    } else if (isElement(block) && isExhibit(block)) {
      checkExhibit(linking, document, file, block);
      const named = nameExhibit(reading, block);
      if (named) {
        passage = newPassage(section, named);
        addPassage(linking, reading, file, passage, block);
      }
    } else if (isPassage(block)) {
      for (const { node, number } of numbered(document, file, block)) {
        passage = newPassage(section, number === undefined ? undefined : ownNumber(section, number));
        addPassage(linking, reading, file, passage, node);
      }
    } else if (isElement(block, 'Annotation')) annotate(linking, reading, file, passage, block);
    else if (isElement(block, 'DataCallout')) placeCallout(linking, file, passage, block);
  }
  checkOutline(linking, file, printing);
  if (section.passages.length === 0) {
    const hint = 'Write its paragraphs under the front matter, or remove the file.';
    report({ file: file.file, line: 1, column: 1 }, 'empty-file', 'The section has no paragraph.', hint);
    content.unread.texts = true;
  }
}

/** Of a block, and of the entries of its lists. */
function forgetIds(block: Nodes): void {
  forgetId(block);
  if (block.type === 'list' || isElement(block, 'Items'))
    for (const child of block.children) forgetIds(child);
}

function resolvePassage(
  linking: Linking,
  reading: Reading,
  file: SectionFile,
  passage: Passage,
  prose: Prose,
): void {
  passage.text = prose.text.trim();
  passage.section.words += wordsIn(prose);
  readPages(linking, reading, file, passage, prose);
  linkProse(linking, passage, prose);
  for (const mark of prose.marks) addMark(linking, reading, file, passage, prose, mark);
}

function addPassage(
  linking: Linking,
  reading: Reading,
  file: SectionFile,
  passage: Passage,
  node: Nodes,
): void {
  const { library, report } = linking;
  const { document, section } = passage;
  stampId(node, passage.id);
  const isDoubled = document.places.has(passage.id);
  if (isDoubled && passage.form === 'paragraph') {
    report(
      positionOf(file, node),
      'doubled-key',
      `This paragraph would be a second "${passage.id}".`,
      'A caption has one paragraph. Otherwise give the section another key.',
    );
  } else if (isDoubled) {
    report(
      positionOf(file, node),
      'doubled-key',
      `There is a ${passage.label} in "${document.key}" already.`,
      passage.form === 'numbered'
        ? 'Correct the number of one of the two: it is the address. What begins to count anew, as an annex, is a section of its own.'
        : 'Correct the number of one of the two: it is the address.',
    );
  }
  section.passages.push(passage);
  document.passages.push(passage);
  library.passages.push(passage);
  document.places.set(passage.id, passage);
  library.places.set(placeName(passage), passage);
  library.places.set(nameInDocument(passage), passage);
  resolvePassage(linking, reading, file, passage, proseOf(node, reading.printing));
}

/**
 * A block as passages: one, or the entries of a list whose numbers are those of the original’s paragraphs.
 * @example of a document with numbers of its own, "12. The Council…" is the paragraph 12
 */
function numbered(
  { paragraphs }: Document,
  { text }: SectionFile,
  block: RootContent,
): { node: Nodes; number?: number }[] {
  if (paragraphs !== 'own' || block.type !== 'list' || !block.ordered) return [{ node: block }];
  return block.children.map((node, index) => {
    // Markdown counts from the first number; what stands there is what is printed.
    const written = /^\d+/.exec(text.slice(node.position?.start.offset))?.[0];
    return { node, number: written === undefined ? (block.start ?? 1) + index : Number(written) };
  });
}

/** A paragraph that the original numbers; where a section before has that number, as an annex counts anew, it is named with its own. */
function ownNumber({ document, key, title, file }: Section, number: number): Named {
  const label = messages.places.paragraph(number);
  const other = document.places.get(`paragraph-${number}`);
  return other && other.section.file !== file
    ? { form: 'numbered', id: `${key}-paragraph-${number}`, label: `${title}, ${label}`, number }
    : { form: 'numbered', id: `paragraph-${number}`, label, number };
}

/** @param named what it is called where it has a name of its own */
function newPassage(section: Section, named?: Named): Passage {
  const number = named?.number ?? section.passages.filter(({ form }) => form === 'paragraph').length + 1;
  const id = section.role === 'caption' ? section.key : `${section.key}-${number}`;
  return {
    kind: 'passage',
    id,
    number,
    section,
    document: section.document,
    text: '',
    pages: [],
    form: 'paragraph',
    ...named,
    marks: [],
    citations: [],
    statistics: [],
    terms: [],
    annotations: [],
    callouts: [],
    events: [],
    comparisons: [],
  };
}

function placeCallout(
  { library, report }: Linking,
  file: SectionFile,
  passage: Passage | undefined,
  block: Element,
): void {
  const callout = library.callouts.get(attribute(block, 'is') ?? '');
  if (!callout) return;
  const before = callout.passages[0];
  if (!passage || before) {
    report(
      positionOf(file, block),
      'misplaced-callout',
      before
        ? `The callout "${callout.key}" stands after ${before.id} already.`
        : `The callout "${callout.key}" follows no paragraph.`,
      before ? 'Keep one of the two, and link to it.' : 'Put it after the paragraph whose numbers it shows.',
    );
  }
  if (!passage) return;
  callout.passages.push(passage);
  passage.callouts.push(callout);
}
