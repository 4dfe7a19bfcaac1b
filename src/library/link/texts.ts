import type { Language } from '../../messages/catalogues.ts';
import { bodySections, type Document } from '../../model/document.ts';
import { citingLanguage } from '../../model/text-language.ts';
import { type CitationNode, namedWorks } from '../../syntax/citation-syntax.ts';
import { mathText } from '../../syntax/mathml.ts';
import { quote } from '../../syntax/problem.ts';
import { checkWords, keysOf } from '../check/checked-texts.ts';
import { isReserved } from '../check/reserved.ts';
import type { Linking } from '../linking.ts';
import type { SectionFile } from '../read/read-content.ts';
import type { At } from '../read/yaml-tree.ts';
import { itemKeys } from './exhibit-names.ts';
import { crossReferences } from './exhibit-references.ts';
import { checkNotes, collectDefinitions } from './notes.ts';
import { checkPages } from './page-numbers.ts';
import { resolveQuestions } from './questions.ts';
import type { Reading } from './reading.ts';
import { resolveSection } from './section-text.ts';

/** How what is not plain text prints, in a document that cites in this way or that. */
interface PrintingOf {
  statistic: (key: string, language: Language) => string;
  citation: (node: CitationNode, citing: Document) => string;
}

/** Builds documents, sections, passages and notes from the parsed files. */
export function resolveTexts(linking: Linking, printing: PrintingOf): void {
  const { content, library, report } = linking;
  const documentKeys = new Set<string>();
  const shortTitles = new Map<string, string>();
  const shared = sharedKeys(content.documents);
  const keys = keysOf(linking);
  for (const { record, sections: files } of content.documents) {
    const { data, at } = record;
    const isAuthorDate = data.citations === 'author-date';
    crossReferences(linking, data, files, {
      statistic: (key) => printing.statistic(key, citingLanguage(data)),
      citation: () => '',
      math: mathText,
    });
    if (isAuthorDate)
      for (const file of files) file.tree = namedWorks(file.tree, (key) => library.sources.has(key));
    const asked = { isAuthorDate, notes: new Set(files.flatMap(noteLabels)) };
    for (const file of files) checkWords(linking, file, keys, asked);
    checkReserved(linking, 'document', data.key, at);
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
    const shortTitle = data['short-title'].toLowerCase();
    const other = shortTitles.get(shortTitle);
    shortTitles.set(shortTitle, other ?? data.key);
    if (other !== undefined)
      report(
        at('short-title'),
        'doubled-title',
        `"${other}" is called ${quote(data['short-title'])}, too.`,
        'Give one of the two another short title: links and hits name a paragraph by it.',
      );
    const document: Document = { ...data, sections: [], passages: [], notes: [], places: new Map() };
    library.documents.push(document);
    const sectionFiles = new Map<string, string>();
    const own = files.filter((file) => hasOwnKey(linking, sectionFiles, file));
    const reading: Reading = {
      ...{ document, definitions: new Map(), notes: new Map(), undefined: new Set() },
      printing: {
        statistic: (key) => printing.statistic(key, citingLanguage(data)),
        citation: (node) => printing.citation(node, document),
        math: mathText,
      },
      ...{ files: own, keys: [...sectionFiles.keys(), ...own.flatMap(itemKeys)], shared, counts: new Map() },
    };
    for (const file of own) collectDefinitions(linking, reading, file);
    for (const file of own) if (file.record.data.role !== 'notes') resolveSection(linking, reading, file);
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
  }
  resolveQuestions(linking);
}

const noteLabels = ({ tree }: SectionFile): string[] =>
  tree.children.flatMap((block) => (block.type === 'footnoteDefinition' ? block.identifier : []));

/** Keys that sections of several documents have. */
function sharedKeys(documents: Linking['content']['documents']): Set<string> {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const { record, sections } of documents) {
    const document = record.data.key;
    for (const { data } of sections.map((file) => file.record)) {
      if ((owners.get(data.key) ?? document) !== document) shared.add(data.key);
      owners.set(data.key, document);
    }
  }
  return shared;
}

/**
 * Whether no section of the document before has the key of a file; one that shares it is reported, and read no further.
 * @param sectionFiles by key, the file of the section that has it
 */
function hasOwnKey(
  linking: Linking,
  sectionFiles: Map<string, string>,
  { file, record }: SectionFile,
): boolean {
  const { key } = record.data;
  checkReserved(linking, 'section', key, record.at);
  const other = sectionFiles.get(key);
  if (other === undefined) {
    sectionFiles.set(key, file);
    return true;
  }
  linking.report(
    record.at('key'),
    'doubled-key',
    `The section key "${key}" is that of ${other} already.`,
    'Give one of the two another key: it is the address, and ids begin with it.',
  );
  linking.content.unread.texts = true;
  return false;
}

function checkReserved(linking: Linking, kind: 'document' | 'section', key: string, at: At): void {
  if (!isReserved(kind, key)) return;
  linking.report(
    at('key'),
    'reserved-key',
    `The site itself uses the address that a ${kind} "${key}" would have.`,
    'Choose another key.',
  );
}
