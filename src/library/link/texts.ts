import { slug } from 'github-slugger';
import { bodySections, type Document } from '../../model/document.ts';
import type { Passage } from '../../model/passage.ts';
import type { Section } from '../../model/section.ts';
import { stampId } from '../../syntax/node-id.ts';
import { attribute, type Element, isElement, isPassage } from '../../syntax/parse.ts';
import type { Position } from '../../syntax/problem.ts';
import { countWords, type Printing, type Prose, readProse } from '../../syntax/prose.ts';
import { checkGrammar } from '../check/grammar.ts';
import { isReserved } from '../check/reserved.ts';
import type { Linking } from '../linking.ts';
import { positionOf, type SectionFile } from '../read/read-content.ts';
import { annotate } from './annotations.ts';
import { addMark, checkNotes, collectDefinitions } from './notes.ts';
import { checkPages, readPages } from './page-numbers.ts';
import { linkProse } from './prose-links.ts';
import { resolveQuestions } from './questions.ts';
import type { Reading } from './reading.ts';

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
  if (!isReserved(kind, key)) return;
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
      tasks: [],
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
    if (block.type === 'heading') {
      const text = readProse(block, printing).text.trim();
      // GitHub's rule, by which rehype-slug makes ids, too; two that are alike are a problem (check/headings.ts).
      const id = slug(text);
      stampId(block, id);
      section.headings.push({ id, text });
    }
    if (isPassage(block)) {
      passage = newPassage(section);
      stampId(block, passage.id);
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
