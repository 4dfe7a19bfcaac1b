import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Nodes, Root } from 'mdast';
import type { z } from 'zod';
import { documentSchema } from '../../model/document.ts';
import { originalWordsSchema } from '../../model/original.ts';
import { type RecordKindName, recordKinds } from '../../model/record-kind.ts';
import { redirectSchema } from '../../model/redirect.ts';
import { sectionSchema } from '../../model/section.ts';
import type { Site } from '../../model/site.ts';
import { parseMdx } from '../../syntax/parse.ts';
import { pictureFault, pictureLimits } from '../../syntax/picture.ts';
import { ContentError, type Position, type Problem } from '../../syntax/problem.ts';
import { checkAttachments } from './attachments.ts';
import { type DocumentFiles, findDocuments } from './find-documents.ts';
import { KeptFiles } from './kept-files.ts';
import { mdxProblem } from './mdx-problem.ts';
import { readText } from './read-text.ts';
import { readRegularFile } from './regular-file.ts';
import { readSite } from './site-file.ts';
import { checkBudget } from './text-budget.ts';
import { type Located, parseYaml, parseYamlList } from './yaml.ts';

type Records = { [Name in RecordKindName]: Located<z.output<(typeof recordKinds)[Name]['schema']>>[] };

/** A content folder as its authors wrote it: records with positions, texts as trees, keys still strings. */
export interface Content extends Records {
  /** Undefined after a problem. */
  site: Located<Site> | undefined;
  documents: {
    record: Located<z.output<typeof documentSchema>>;
    sections: SectionFile[];
    pictures: string[];
  }[];
  redirects: Located<z.output<typeof redirectSchema>>[];
  originalWords: Located<z.output<typeof originalWordsSchema>>[];
  unread: Unread;
}

export interface SectionFile {
  /** Relative to the content folder. */
  file: string;
  record: Located<z.output<typeof sectionSchema>>;
  /** As its author wrote it; positions in the tree count its characters. */
  text: string;
  tree: Root;
}

/**
 * What is there but could not be read. One mistake is one problem: what merely follows from it, such as every citation of
 * a source whose record has a mistake, is not reported.
 */
export interface Unread {
  /** A text, or the record of a document: any paragraph or note may be missing. */
  texts: boolean;
  /** By list, the keys of its lost records; `*` for all of them. */
  lists: Record<string, Set<string>>;
}

interface List<T> {
  file: string;
  schema: z.ZodType<T>;
}

/** Reads all of a content folder; what does not parse is added to `problems` and left out. */
export function readContent(folder: string, problems: Problem[]): Content {
  if (!existsSync(folder)) {
    const message = 'The content folder is not there.';
    const hint = 'Create it, or name another in CONTENT_DIR.';
    throw new ContentError([{ file: '.', line: 1, column: 1, code: 'missing-file', message, hint }]);
  }
  const pictures: string[] = [];
  const documents = findDocuments(folder, problems, pictures);
  // What lies under documents/ without being read may hold the text that is looked for elsewhere.
  const texts = documents.length === 0 || problems.some(({ file }) => file.startsWith('documents'));
  const unread: Unread = { texts, lists: {} };
  const list = <T>({ file, schema }: List<T>): Located<T>[] => {
    const lost = new Set<string>();
    unread.lists[file] = lost;
    const text = readText(folder, file, problems);
    if (text === undefined) lost.add('*');
    if (text === undefined) return [];
    const read = readOnce(folder, file, text, problems, (found) => {
      const unread = new Set<string>();
      return { records: parseYamlList(file, text, schema, found, unread), unread };
    });
    for (const key of read.unread) lost.add(key);
    return read.records;
  };
  // A list that a content folder may do without.
  const optional = <T>(kind: List<T>): Located<T>[] =>
    existsSync(join(folder, kind.file)) ? list(kind) : [];
  if (documents.length === 0) {
    problems.push({
      ...{ file: 'documents', line: 1, column: 1, code: 'missing-file' },
      message: 'There is no document.',
      hint: 'Add a folder under documents/ with a document.yaml and its sections.',
    });
  }
  for (const name of pictures) checkPicture(folder, name, problems);
  const site = readSite(folder, problems, pictures);
  // What it says of themes and kinds may be what could not be read.
  if (problems.some(({ file }) => file === 'site.yaml')) unread.lists['site.yaml'] = new Set('*');
  return {
    site,
    documents: documents.flatMap((files) => readDocument(folder, files, unread, problems) ?? []),
    sources: list(recordKinds.sources),
    statistics: list(recordKinds.statistics),
    callouts: list(recordKinds.callouts),
    terms: list(recordKinds.terms),
    names: optional(recordKinds.names),
    events: list(recordKinds.events),
    comparisons: list(recordKinds.comparisons),
    packets: optional(recordKinds.packets),
    redirects: optional({ file: 'redirects.yaml', schema: redirectSchema }),
    originalWords: documents.flatMap(({ originalWords }) =>
      originalWords === undefined ? [] : list({ file: originalWords, schema: originalWordsSchema }),
    ),
    unread,
  };
}

function readDocument(
  folder: string,
  files: DocumentFiles,
  unread: Unread,
  problems: Problem[],
): Content['documents'][number] | undefined {
  const text = readText(folder, files.record, problems);
  const record =
    text === undefined
      ? undefined
      : readOnce(
          folder,
          files.record,
          text,
          problems,
          (found) =>
            parseYaml(files.record, text, documentSchema, found) ?? ofWhatIsThere(files.record, text, found),
        );
  const sections = files.sections.flatMap((file) => readSection(folder, file, problems) ?? []);
  if (files.sections.length === 0) {
    problems.push({
      ...{ file: files.record, line: 1, column: 1, code: 'missing-file' },
      message: 'The document has no text.',
      hint: 'Add its sections beside this file, each a file that ends in .mdx.',
    });
  }
  for (const name of files.pictures) checkPicture(folder, `${dirname(files.record)}/${name}`, problems);
  if (!record || sections.length === 0 || sections.length < files.sections.length) unread.texts = true;
  if (record) checkAttachments(folder, files, record, problems);
  return record && { record, sections, pictures: files.pictures };
}

/** What every record says: in its place, where an import or an author has left it open. */
const openFields = Object.entries({
  ...{ authors: '[{ literal: Unknown }]', issued: '"2000"', title: 'Untitled', 'short-title': 'Untitled' },
  ...{ kind: 'Report', type: 'report', description: 'None.', lead: 'None.', edition: 'original' },
});

/** A record that lacks fields and has no other fault, with others in their place: its texts are checked in the same run, and nothing is built of it. */
function ofWhatIsThere(
  file: string,
  text: string,
  found: readonly Problem[],
): Located<z.output<typeof documentSchema>> | undefined {
  if (!found.every(({ code }) => code === 'missing-field')) return undefined;
  const lacking = openFields.filter(([name]) => !new RegExp(`^${name}:`, 'm').test(text));
  const written = lacking.map(([name, value]) => `${name}: ${value}\n`).join('');
  return parseYaml(file, `${text.trimEnd()}\n${written}`, documentSchema, []);
}

function checkPicture(folder: string, file: string, problems: Problem[]): void {
  const path = join(folder, file);
  const [message, hint] = pictureFaults.of(path, () => faultOf(path)) ?? [];
  if (message && hint) problems.push({ file, line: 1, column: 1, code: 'broken-picture', message, hint });
}

const pictureFaults = new KeptFiles<ReturnType<typeof pictureFault>>();

function faultOf(path: string): ReturnType<typeof pictureFault> {
  const bytes = readRegularFile(path, pictureLimits.bytes);
  if (typeof bytes !== 'number') return bytes && pictureFault(basename(path), bytes);
  return [
    `It has ${Math.round(bytes / 1e6)} MB.`,
    `A picture may have ${Math.round(pictureLimits.bytes / 1e6)} MB: save it smaller.`,
  ];
}

function readSection(folder: string, file: string, problems: Problem[]): SectionFile | undefined {
  const text = readText(folder, file, problems);
  if (text === undefined) return undefined;
  return readOnce(folder, file, text, problems, (found) => parseSection(file, text, found));
}

function parseSection(file: string, text: string, problems: Problem[]): SectionFile | undefined {
  const [, yaml] = /^---[ \t]*\r?\n((?:[^\n]*\n)*?)---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  if (yaml === undefined) {
    const hasBegun = /^---[ \t]*$/m.test(text.split('\n')[0]?.trimEnd() ?? '');
    problems.push({
      ...{ file, line: 1, column: 1, code: 'missing-field' },
      message: hasBegun ? 'The front matter does not end.' : 'The file does not begin with front matter.',
      hint: hasBegun
        ? 'Write another line "---" between it and the text.'
        : 'Begin it with a line "---", then key, title and summary, then another line "---".',
    });
    return undefined;
  }
  const record = parseYaml(file, yaml, sectionSchema, problems, 1);
  const tooMuch = checkBudget(file, text);
  problems.push(...tooMuch);
  if (tooMuch.length > 0) return undefined;
  try {
    const tree = parseMdx(text);
    return record && { file, record, text, tree };
  } catch (error) {
    problems.push(mdxProblem(file, text, error));
    return undefined;
  }
}

// While an author works, all files but one are as they were at the last reading (memoized). Linking stamps ids on the trees
// anew each time; nothing else changes what was read.
const read = new Map<string, { text: string; value: unknown; problems: Problem[] }>();

/** What a file holds, and its problems: parsed again only when its text is another. */
function readOnce<T>(
  folder: string,
  file: string,
  text: string,
  problems: Problem[],
  parse: (problems: Problem[]) => T,
): T {
  const path = join(folder, file);
  let known = read.get(path);
  if (known?.text !== text) {
    const found: Problem[] = [];
    known = { text, value: parse(found), problems: found };
    read.set(path, known);
  }
  problems.push(...known.problems);
  return known.value as T;
}

export function positionOf({ file }: SectionFile, node: Nodes): Position {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { file, line, column };
}
