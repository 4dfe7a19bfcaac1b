import type { FootnoteDefinition, Heading, Nodes, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { CitationNode } from '../markdown/citations.ts';
import { attribute, type Element, isElement, isPassage } from '../markdown/parse.ts';
import { markdownNodes, vocabulary } from '../markdown/vocabulary.ts';
import type { Document } from './document.ts';
import type { Mark, Note } from './note.ts';
import type { Passage, Place } from './passage.ts';
import { type Position, suggest } from './problem.ts';
import { countWords, type Printing, type Prose, readProse, sentenceAt } from './prose.ts';
import type { SectionFile } from './read.ts';
import { find, type Linking } from './resolve.ts';
import type { Section } from './section.ts';

/** Notes of a document while it is read: definitions by label, and the page that the text has reached. */
interface Reading {
  document: Document;
  definitions: Map<string, { node: FootnoteDefinition; file: SectionFile }>;
  notes: Map<string, Note>;
  page?: number;
}

/** Builds documents, sections, passages and notes from the parsed files. */
export function resolveTexts(linking: Linking, printing: Printing): void {
  const { content, library, report } = linking;
  for (const { record, sections: files } of content.documents) {
    const { data, at } = record;
    if (library.documents.some(({ key }) => key === data.key)) {
      report(
        at('key'),
        'doubled-key',
        `Two documents have the key "${data.key}".`,
        'Give one of them another key.',
      );
      continue;
    }
    const document: Document = { ...data, sections: [], passages: [], notes: [] };
    library.documents.push(document);
    const reading: Reading = { document, definitions: new Map(), notes: new Map() };
    for (const file of files) collectDefinitions(linking, reading, file);
    for (const file of files) resolveSection(linking, reading, file, printing);
    checkNotes(linking, reading);
    document.notes.sort((a, b) => a.number - b.number);
  }
  resolveQuestions(linking);
}

function collectDefinitions({ report }: Linking, { definitions }: Reading, file: SectionFile): void {
  visit(file.tree, 'footnoteDefinition', (node) => {
    if (definitions.has(node.identifier)) {
      report(
        positionOf(file, node),
        'doubled-note',
        `Note ${node.identifier} is written twice.`,
        'Keep one of the two, or give one its own number.',
      );
    } else definitions.set(node.identifier, { node, file });
  });
}

function resolveSection(linking: Linking, reading: Reading, file: SectionFile, printing: Printing): void {
  const { library, report } = linking;
  const { document } = reading;
  const { data, at } = file.record;
  if (library.sections.some(({ key }) => key === data.key)) {
    report(
      at('key'),
      'doubled-key',
      `Two sections have the key "${data.key}".`,
      'Give one of them another key: ids begin with it, and are the site’s own.',
    );
    return;
  }
  const section: Section = {
    ...data,
    document,
    file: file.file,
    questions: [],
    passages: [],
    notes: [],
    words: 0,
  };
  document.sections.push(section);
  library.sections.push(section);
  library.files.set(file.file, section);
  checkVocabulary(linking, file);

  let passage: Passage | undefined;
  for (const block of file.tree.children) {
    if (isPassage(block)) {
      passage = newPassage(section, section.passages.length + 1);
      section.passages.push(passage);
      document.passages.push(passage);
      library.passages.push(passage);
      library.places.set(passage.id, passage);
      const prose = readProse(block, printing);
      passage.text = prose.text.trim();
      section.words += countWords(passage.text);
      readPages(linking, reading, file, passage, prose);
      linkProse(linking, file, passage, prose);
      for (const { node, offset } of prose.marks) {
        const { identifier } = node;
        addMark(linking, reading, file, { identifier, node, offset }, passage, prose, printing);
      }
    } else if (isElement(block, 'Annotation')) {
      annotate(linking, file, passage, block, printing);
    } else if (isElement(block, 'DataCallout')) {
      const key = attribute(block, 'is') ?? '';
      const callout = find(
        linking,
        library.callouts,
        key,
        positionOf(file, block),
        'unknown-callout',
        'callouts.yaml',
      );
      if (callout && passage) {
        callout.passages.push(passage);
        passage.callouts.push(callout);
      }
    } else if (block.type === 'heading') checkHeading(linking, file, block);
  }
}

function newPassage(section: Section, number: number): Passage {
  const id = section.role === 'caption' ? section.key : `${section.key}-${number}`;
  return {
    ...{ kind: 'passage', id, number, section, document: section.document, text: '', pages: [] },
    ...{ marks: [], citations: [], statistics: [], terms: [], annotations: [] },
    ...{ callouts: [], events: [], comparisons: [] },
  };
}

/** Follows the printed pages through a passage: `reading.page` is the page on which it ends. */
function readPages(
  linking: Linking,
  reading: Reading,
  file: SectionFile,
  passage: Passage,
  prose: Prose,
): void {
  if (reading.page !== undefined) passage.pages.push(reading.page);
  for (const { node, offset } of prose.elements) {
    if (!isElement(node, 'Page')) continue;
    const number = Number(attribute(node, 'n'));
    const expected = (reading.page ?? 0) + 1;
    if (number !== expected) {
      linking.report(
        positionOf(file, node),
        'misnumbered-page',
        `Page ${attribute(node, 'n')} stands where page ${expected} should begin.`,
        'Mark every printed page once, in order.',
      );
    }
    if (offset === 0) passage.pages.length = 0;
    passage.pages.push(number);
    reading.page = number;
  }
}

/** The citations, statistics and terms of a paragraph or note. */
function linkProse(linking: Linking, file: SectionFile, place: Place, prose: Prose): void {
  const { library } = linking;
  for (const { node, offset } of prose.citations) {
    const source = find(
      linking,
      library.sources,
      node.key,
      positionOf(file, node),
      'unknown-source',
      'sources.yaml',
    );
    if (!source) continue;
    const sentence = place.kind === 'note' ? '' : sentenceAt(prose.text, offset + 1);
    const citation = { source, place, sentence, ...(node.locator && { locator: node.locator }) };
    place.citations.push(citation);
    source.citations.push(citation);
  }
  for (const { node, offset } of prose.elements) {
    const key = attribute(node, 'is') ?? '';
    const at = positionOf(file, node);
    if (isElement(node, 'Stat')) {
      const statistic = find(linking, library.statistics, key, at, 'unknown-statistic', 'statistics.yaml');
      if (!statistic) continue;
      if (!place.statistics.includes(statistic)) place.statistics.push(statistic);
      if (!statistic.sentence) statistic.sentence = sentenceAt(prose.text, offset + 1);
    } else if (isElement(node, 'Term')) {
      const term = find(linking, library.terms, key, at, 'unknown-term', 'terms.yaml');
      if (term && !place.terms.includes(term)) place.terms.push(term);
    }
  }
}

function addMark(
  linking: Linking,
  reading: Reading,
  file: SectionFile,
  { identifier, node, offset }: { identifier: string; node: Nodes; offset: number },
  passage: Passage,
  prose: Prose,
  printing: Printing,
): void {
  const note =
    reading.notes.get(identifier) ?? newNote(linking, reading, identifier, passage.section, printing);
  if (!note) return;
  const before = reading.document.notes.at(-1);
  if (note.marks.length === 0) {
    if (before && note.number <= before.number) {
      linking.report(
        positionOf(file, node),
        'misnumbered-note',
        `Note ${note.number} is first marked after note ${before.number}.`,
        'Number the notes in the order of their first marks.',
      );
    }
    reading.document.notes.push(note);
    passage.section.notes.push(note);
  }
  const occurrence = note.marks.length + 1;
  const page = pageAt(passage, prose, offset);
  const mark: Mark = {
    id: occurrence === 1 ? `ref-${note.number}` : `ref-${note.number}-${occurrence}`,
    note,
    passage,
    sentence: sentenceAt(prose.text, offset),
    ...(page !== undefined && { page }),
  };
  note.marks.push(mark);
  passage.marks.push(mark);
  for (const citation of note.citations) citation.sentence ||= mark.sentence;
}

function newNote(
  linking: Linking,
  reading: Reading,
  identifier: string,
  section: Section,
  printing: Printing,
): Note | undefined {
  const definition = reading.definitions.get(identifier);
  const { library } = linking;
  if (!definition || !/^[1-9]\d*$/.test(identifier)) return undefined;
  const { document } = reading;
  const { node, file } = definition;
  const note: Note = {
    ...{ kind: 'note', id: `note-${identifier}`, number: Number(identifier), document, section },
    ...{ body: node.children, text: '', marks: [], citations: [], statistics: [], terms: [] },
  };
  const prose = readProse({ type: 'root', children: node.children }, printing);
  note.text = prose.text.trim();
  linkProse(linking, file, note, prose);
  reading.notes.set(identifier, note);
  library.places.set(`${document.key}/${note.id}`, note);
  return note;
}

function pageAt({ pages }: Passage, prose: Prose, offset: number): number | undefined {
  const begun = prose.elements.findLast(({ node, offset: at }) => isElement(node, 'Page') && at <= offset);
  return begun ? Number(attribute(begun.node, 'n')) : pages[0];
}

function annotate(
  { report }: Linking,
  file: SectionFile,
  passage: Passage | undefined,
  block: Element,
  printing: Printing,
): void {
  if (!passage) {
    report(
      positionOf(file, block),
      'misplaced-annotation',
      'This editors’ note follows no paragraph.',
      'Put it after the paragraph that it concerns.',
    );
    return;
  }
  const text = readProse({ type: 'root', children: block.children as RootContent[] }, printing).text;
  passage.annotations.push({ id: annotationId(passage.id, passage.annotations.length), text: text.trim() });
}

/** The id of the editors' note number `index` (from 0) on a passage. */
export function annotationId(passage: string, index: number): string {
  return index === 0 ? `${passage}-editors` : `${passage}-editors-${index + 1}`;
}

function checkNotes({ report }: Linking, { definitions, notes }: Reading): void {
  for (const [label, { node, file }] of definitions) {
    const at = positionOf(file, node);
    if (!/^[1-9]\d*$/.test(label)) {
      report(
        at,
        'misnumbered-note',
        `"${label}" is not a note number.`,
        'Use the number under which the original prints the note.',
      );
    } else if (!notes.has(label)) {
      report(
        at,
        'unused-note',
        `Nothing in the text marks note ${label}.`,
        `Write [^${label}] where the note belongs, or remove it.`,
      );
    } else if (notes.get(label)?.text === '') {
      report(at, 'empty-note', `Note ${label} says nothing.`, 'Write its text behind the colon.');
    }
  }
}

/** Everything that authors may not write, and everything that their elements lack. */
function checkVocabulary({ report }: Linking, file: SectionFile): void {
  visit(file.tree, (node: Nodes) => {
    const at = positionOf(file, node);
    if (!markdownNodes.has(node.type)) {
      report(
        at,
        'unknown-element',
        `${describe(node)} is not allowed in a text.`,
        'Texts are prose and data: use Markdown and the elements that the README lists.',
      );
    } else if (isElement(node)) {
      const known = vocabulary[node.name ?? ''];
      if (!known) {
        report(
          at,
          'unknown-element',
          `<${node.name ?? ''}> is not an element of texts.`,
          suggest(
            node.name ?? '',
            Object.keys(vocabulary),
            'Use Markdown and the elements that the README lists.',
          ),
        );
        return;
      }
      for (const item of node.attributes) {
        const name = item.type === 'mdxJsxAttribute' ? item.name : '{…}';
        if (
          ![...known.required, ...known.optional].includes(name) ||
          typeof (item.value ?? null) === 'object'
        ) {
          const takes = [...known.required, ...known.optional].join(', ') || 'none';
          report(
            at,
            'unknown-attribute',
            `<${node.name}> does not take ${name}=${JSON.stringify(item.value)}.`,
            `Its attributes: ${takes}, as texts in quotation marks.`,
          );
        }
      }
      for (const name of known.required) {
        if (attribute(node, name) === undefined) {
          report(at, 'missing-attribute', `<${node.name}> has no ${name}="…".`, 'Add it.');
        }
      }
    } else if (node.type === 'text') {
      const undefinedMark = /\[\^([^\]]+)\]/.exec(node.value);
      if (undefinedMark) {
        const [mark, label] = undefinedMark;
        report(
          offsetBy(at, undefinedMark.index),
          'undefined-note',
          `${mark} marks a note that is not there.`,
          `Add a line [^${label}]: … at the end of this file.`,
        );
      }
    }
  });
}

function describe(node: Nodes): string {
  const names: Record<string, string> = {
    mdxjsEsm: 'An import or export',
    mdxFlowExpression: 'An {expression}',
    mdxTextExpression: 'An {expression}',
    html: 'HTML',
    image: 'An image',
    code: 'A code block',
    inlineCode: 'Code',
    thematicBreak: 'A rule',
    table: 'A table',
    delete: 'Struck-out text',
  };
  return names[node.type] ?? `Markdown of the kind "${node.type}"`;
}

function checkHeading({ report }: Linking, file: SectionFile, heading: Heading): void {
  if (heading.depth !== 2) {
    report(
      positionOf(file, heading),
      'heading-level',
      `A heading of level ${heading.depth} stands here.`,
      'Use ## for the headings of a section; its title comes from the front matter.',
    );
  }
}

function resolveQuestions({ content, library, report }: Linking): void {
  for (const { sections } of content.documents) {
    for (const { file, record } of sections) {
      const section = library.files.get(file);
      if (!section) continue;
      section.questions = record.data.questions.map(({ ask, needs }, index) => ({
        ask,
        needs: needs.flatMap((name, number) => {
          const place = library.places.get(name);
          if (!place) {
            report(
              record.at('questions', index, 'needs', number),
              'unknown-place',
              `No document has "${name}".`,
              suggest(name, library.places.keys(), 'Name a paragraph that is there.'),
            );
          }
          return place ?? [];
        }),
      }));
    }
  }
}

export function positionOf({ file }: SectionFile, node: Nodes | CitationNode): Position {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { file, line, column };
}

const offsetBy = (at: Position, columns: number): Position => ({ ...at, column: at.column + columns });
