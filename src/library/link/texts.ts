import Slugger from 'github-slugger';
import type { RootContent } from 'mdast';
import { bodySections, type Document } from '../../model/document.ts';
import type { Note } from '../../model/note.ts';
import { type Passage, type Place, placeName } from '../../model/passage.ts';
import type { Section } from '../../model/section.ts';
import { attribute, type Element, isElement, isPassage } from '../../syntax/parse.ts';
import type { Position } from '../../syntax/problem.ts';
import { countWords, type Printing, type Prose, readProse, sentenceAt } from '../../syntax/prose.ts';
import { checkGrammar } from '../check/grammar.ts';
import { reservedKeys } from '../check/reserved.ts';
import { positionOf, type SectionFile } from '../read/read-content.ts';
import type { At } from '../read/yaml.ts';
import { addMark, checkNotes, collectDefinitions, type Definition } from './notes.ts';
import { findPlaces, type Linking } from './resolve.ts';

/** A document while it is read: the notes by their labels, and how far the text has come. */
export interface Reading {
  document: Document;
  printing: Printing;
  definitions: Map<string, Definition>;
  notes: Map<string, Note>;
  /** The printed page on which the text now is. */
  page?: number;
}

/** Builds documents, sections, passages and notes from the parsed files. */
export function resolveTexts(linking: Linking, printing: Printing): void {
  const { content, library, report } = linking;
  const documentKeys = new Set<string>();
  const sectionFiles = new Map<string, string>();
  for (const { record, sections: files } of content.documents) {
    const { data, at } = record;
    for (const file of files) checkGrammar(linking, file);
    checkReserved(linking, 'document', data.key, at('key'));
    if (documentKeys.has(data.key)) {
      const message = `Two documents have the key "${data.key}".`;
      report(at('key'), 'doubled-key', message, 'Give one of them another key.');
      content.unread.texts = true;
      continue;
    }
    documentKeys.add(data.key);
    const [, folder = ''] = at('key').file.split('/');
    if (folder !== data.key) {
      const hint = 'Give both one name: it is the first step of the addresses.';
      report(at('key'), 'wrong-value', `The document "${data.key}" is in the folder "${folder}".`, hint);
      content.unread.texts = true;
    }
    const document: Document = { ...data, sections: [], passages: [], notes: [] };
    library.documents.push(document);
    const reading: Reading = { document, printing, definitions: new Map(), notes: new Map() };
    const own = files.filter((file) => hasOwnKey(linking, sectionFiles, file));
    for (const file of own) collectDefinitions(linking, reading, file);
    for (const file of own) resolveSection(linking, reading, file);
    if (document.sections.length > 0 && bodySections(document).length === 0) {
      report(
        at('key'),
        'missing-file',
        `"${data.key}" has only what stands on its front page: ${document.sections.map(({ role }) => role).join(', ')}.`,
        'Add a section without "role" in its front matter.',
      );
    }
    checkNotes(linking, reading);
    checkPages(linking, reading, at);
    document.notes.sort((a, b) => a.number - b.number);
  }
  resolveQuestions(linking);
}

/**
 * Whether no section before has the key of a file; one that shares it is reported, and read no further.
 * @param sectionFiles by key, the file of the section that has it
 */
function hasOwnKey(
  linking: Linking,
  sectionFiles: Map<string, string>,
  { file, record }: SectionFile,
): boolean {
  const { key } = record.data;
  checkReserved(linking, 'section', key, record.at('key'));
  const other = sectionFiles.get(key);
  if (other === undefined) {
    sectionFiles.set(key, file);
    return true;
  }
  linking.report(
    record.at('key'),
    'doubled-key',
    `The section key "${key}" is that of ${other} already.`,
    'Give one of the two another key: ids begin with it, and are the site’s own.',
  );
  linking.content.unread.texts = true;
  return false;
}

function checkReserved(linking: Linking, kind: 'document' | 'section', key: string, at: Position): void {
  if (!reservedKeys[kind].includes(key)) return;
  linking.report(
    at,
    'reserved-key',
    `The site itself uses the address that a ${kind} "${key}" would have.`,
    'Choose another key.',
  );
}

function resolveSection(linking: Linking, reading: Reading, file: SectionFile): void {
  const { content, library, report } = linking;
  const { document, printing } = reading;
  const section: Section = {
    ...file.record.data,
    ...{
      document,
      file: file.file,
      tree: file.tree,
      questions: [],
      headings: [],
      passages: [],
      notes: [],
      words: 0,
    },
  };
  document.sections.push(section);
  library.sections.push(section);
  library.files.set(file.file, section);

  // As rehype-slug makes the ids when the text is rendered.
  const slugger = new Slugger();
  let passage: Passage | undefined;
  for (const block of file.tree.children) {
    if (block.type === 'heading') {
      const text = readProse(block, printing).text.trim();
      section.headings.push({ id: slugger.slug(text), text });
    }
    if (isPassage(block)) {
      passage = newPassage(section);
      if (library.places.has(passage.id)) {
        report(
          positionOf(file, block),
          'doubled-key',
          `This paragraph would be a second "${passage.id}".`,
          'A caption has one paragraph. Otherwise give the section another key.',
        );
      }
      section.passages.push(passage);
      document.passages.push(passage);
      library.passages.push(passage);
      library.places.set(passage.id, passage);
      resolvePassage(linking, reading, file, passage, readProse(block, printing));
    } else if (isElement(block, 'Annotation')) annotate(linking, reading, file, passage, block);
    else if (isElement(block, 'DataCallout')) placeCallout(linking, file, passage, block);
  }
  if (section.passages.length === 0) {
    const hint = 'Write its paragraphs under the front matter, or remove the file.';
    report({ file: file.file, line: 1, column: 1 }, 'empty-file', 'The section has no paragraph.', hint);
    content.unread.texts = true;
  }
}

function resolvePassage(
  linking: Linking,
  reading: Reading,
  file: SectionFile,
  passage: Passage,
  prose: Prose,
): void {
  passage.text = prose.text.trim();
  passage.section.words += countWords(passage.text);
  readPages(linking, reading, file, passage, prose);
  linkProse(linking, passage, prose);
  for (const mark of prose.marks) addMark(linking, reading, file, passage, prose, mark);
}

function newPassage(section: Section): Passage {
  const number = section.passages.length + 1;
  const id = section.role === 'caption' ? section.key : `${section.key}-${number}`;
  return {
    ...{ kind: 'passage', id, number, section, document: section.document, text: '', pages: [] },
    ...{ marks: [], citations: [], statistics: [], terms: [], annotations: [] },
    ...{ callouts: [], events: [], comparisons: [] },
  };
}

/** Follows the printed pages through a passage: `reading.page` is the page on which it ends. */
function readPages(
  { content, report }: Linking,
  reading: Reading,
  file: SectionFile,
  passage: Passage,
  prose: Prose,
): void {
  if (reading.page !== undefined) passage.pages.push(reading.page);
  for (const { node, offset } of prose.elements) {
    const written = isElement(node, 'Page') ? attribute(node, 'n') : undefined;
    if (written === undefined) continue;
    const at = positionOf(file, node);
    if (!/^[1-9]\d*$/.test(written)) {
      report(at, 'misnumbered-page', `"${written}" is not a page number.`, 'Write a number, e.g. n="5".');
      continue;
    }
    const number = Number(written);
    const expected = reading.page === undefined ? number : reading.page + 1;
    if (number !== expected && !content.unread.texts) {
      report(
        at,
        'misnumbered-page',
        `Page ${number} begins where page ${expected} should.`,
        'Mark every printed page once, in order.',
      );
    }
    if (offset === 0) passage.pages.length = 0;
    passage.pages.push(number);
    reading.page = number;
  }
}

/** A document that says how many pages it has, and marks where they begin, must have marked them all. */
function checkPages({ content, report }: Linking, reading: Reading, at: At): void {
  const { document, page } = reading;
  const [first] = document.passages.flatMap(({ pages }) => pages);
  if (document.pages === undefined || page === undefined || first === undefined || content.unread.texts)
    return;
  if (page - first + 1 === document.pages) return;
  report(
    at('pages'),
    'misnumbered-page',
    `The original has ${document.pages} pages, but the text marks pages ${first} to ${page}.`,
    'Write <Page n="…" /> where each begins, or correct the number.',
  );
}

/** The citations, statistics and terms of a paragraph or note. Keys that lead nowhere are the grammar's to report. */
export function linkProse({ library, placeNames }: Linking, place: Place, prose: Prose): void {
  for (const { node, offset } of prose.citations) {
    const source = library.sources.get(node.key);
    if (!source) continue;
    const sentence = place.kind === 'note' ? '' : sentenceAt(prose.text, offset + 1);
    const citation = { source, place, sentence, ...(node.locator && { locator: node.locator }) };
    place.citations.push(citation);
    source.citations.push(citation);
  }
  for (const { node, offset } of prose.elements) {
    const key = attribute(node, 'is') ?? '';
    const statistic = isElement(node, 'Stat') ? library.statistics.get(key) : undefined;
    if (statistic && !place.statistics.includes(statistic)) {
      place.statistics.push(statistic);
      const isHere = placeNames.get(statistic) === placeName(place);
      if (isHere || statistic.sentence === '') statistic.sentence = sentenceAt(prose.text, offset + 1);
    }
    const term = isElement(node, 'Term') ? library.terms.get(key) : undefined;
    if (term && !place.terms.includes(term)) place.terms.push(term);
  }
}

function annotate(
  linking: Linking,
  { printing }: Reading,
  file: SectionFile,
  passage: Passage | undefined,
  block: Element,
): void {
  if (!passage) {
    linking.report(
      positionOf(file, block),
      'misplaced-annotation',
      'This editors’ note follows no paragraph.',
      'Put it after the paragraph that it concerns.',
    );
    return;
  }
  const prose = readProse({ type: 'root', children: block.children as RootContent[] }, printing);
  // What editors cite is no use that the authors make of it, but a use.
  for (const { node } of prose.citations) linking.citedByEditors.add(node.key);
  const id = annotationId(passage.id, passage.annotations.length);
  passage.annotations.push({ id, text: prose.text.trim() });
}

/** The id of the editors' note number `index` (from 0) on a passage. */
export function annotationId(passage: string, index: number): string {
  return index === 0 ? `${passage}-editors` : `${passage}-editors-${index + 1}`;
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

function resolveQuestions(linking: Linking): void {
  for (const { sections } of linking.content.documents) {
    for (const { file, record } of sections) {
      const section = linking.library.files.get(file);
      if (!section) continue;
      section.questions = record.data.questions.map(({ ask, needs }, index) => ({
        ask,
        needs: findPlaces(linking, needs, (place) => record.at('questions', index, 'needs', place)),
      }));
    }
  }
}
