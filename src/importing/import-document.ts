import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeLists } from '../authoring/new-document.ts';
import type { Imported } from '../bibliographies/import-sources.ts';
import { reservedKeys } from '../library/check/reserved.ts';
import type { Remaining } from '../mdx/remaining.ts';
import { keySchema } from '../model/key.ts';
import { type OpenedDocument, openDocument } from '../opening/open-document.ts';
import type { Pandoc } from '../pandoc/pandoc.ts';
import { refusals } from '../pandoc/refusals.ts';
import { told } from '../pandoc/told.ts';
import { UsageError } from '../syntax/usage-error.ts';
import { changesBetween, type FileChange } from './changes.ts';
import { sourcesRemaining, takeWorks } from './cited-works.ts';
import { readCrossReferences } from './cross-references.ts';
import { linesOf, lostWords } from './lost-words.ts';
import { putInPlace, takeBackInterrupted } from './put-in-place.ts';
import { readDocument, type WrittenDocument } from './read-document.ts';

export interface DocumentOptions {
  key: string;
  split?: 1 | 2 | undefined;
  /** Libraries with the works that the document cites. */
  bibliographies?: string[];
  /** Takes the place of a document that was imported before. */
  update?: boolean;
  /** As Pandoc calls it, where the file's name does not tell. */
  format?: string | undefined;
  step?: (what: string) => void;
}

export interface ImportedDocument {
  /** What stands there now, or would. */
  counts: WrittenDocument['counts'];
  remaining: Remaining[];
  sources: Imported;
  /** Against what was there; undefined for a new document. */
  changes?: FileChange[];
  /** Whether anything was written. */
  isWritten: boolean;
}

/**
 * Makes the folder of a document from a file of a word processor or of a publishing program, and adds the works that it cites to
 * sources.yaml. All of it is written elsewhere first and put in place at the end: who stops it leaves the content as it was. A document
 * that is there already is compared, and touched only with `update`.
 * @throws UsageError when the file cannot be read or the key cannot be used
 */
export async function importDocument(
  content: string,
  pandoc: Pandoc,
  file: string,
  options: DocumentOptions,
): Promise<ImportedDocument> {
  checkKey(options.key);
  // Who stops it ends Pandoc, too, which clears its own folder.
  const stop = (): never => process.exit(130);
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    options.step?.('reading the document');
    const opened = await openDocument(pandoc, file, options.format);
    return importOpened(content, opened, file, options);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** The same for a document that has been opened. */
export function importOpened(
  content: string,
  opened: OpenedDocument,
  file: string,
  { step = () => {}, ...options }: DocumentOptions,
): ImportedDocument {
  const { key } = options;
  takeBackInterrupted(content);
  const target = join(content, 'documents', key);
  const isThere = existsSync(target);
  const stage = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    makeLists(stage, content);
    step('finding its works');
    readCrossReferences(opened.tree);
    const { imported, work } = takeWorks(content, stage, opened, file, options);
    step('writing its sections');
    const written = readDocument(opened, {
      key,
      work,
      taken: sectionKeys(content, key),
      ...(options.split && { split: options.split }),
    });
    const works = readFileSync(join(stage, 'sources.yaml'), 'utf8');
    const lost = lostWords(opened.lines ?? linesOf(opened.tree), `${written.words}\n${works}`);
    const said = isThere ? keptRecord(target, written) : written.remaining;
    const remaining = [...lost, ...said, ...sourcesRemaining(imported)];
    const folder = join(stage, 'documents', key);
    mkdirSync(folder, { recursive: true });
    for (const [name, bytes] of written.files) writeFileSync(join(folder, name), bytes);
    const files = written.links.written(stage, key, written.files);
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    const changes = isThere ? changesBetween(target, files) : undefined;
    const isWritten = !isThere || options.update === true;
    if (isWritten) putInPlace(content, stage, key, () => step('putting it in place'));
    return { counts: written.counts, remaining, sources: imported, isWritten, ...(changes && { changes }) };
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** What is told of a document whose record is there, and stays as its editors filled it in. */
function keptRecord(target: string, { remaining, numbers }: WrittenDocument): Remaining[] {
  const record = join(target, 'document.yaml');
  const isSaid = existsSync(record) && /^paragraphs: *["']?own/m.test(readFileSync(record, 'utf8'));
  return [
    ...remaining.filter(({ file }) => file !== 'document.yaml'),
    ...(numbers && !isSaid
      ? [{ file: 'document.yaml', ...told.ownNumbersUnsaid(numbers.first, numbers.last) }]
      : []),
  ];
}

function checkKey(key: string): void {
  const checked = keySchema.safeParse(key);
  if (!checked.success) throw new UsageError(refusals.key(key, checked.error.issues[0]?.message ?? ''));
  if (reservedKeys.document.includes(key)) {
    throw new UsageError(refusals.reserved(key));
  }
}

/** The keys of sections of the other documents. */
function sectionKeys(content: string, own: string): Set<string> {
  const folder = join(content, 'documents');
  const keys = new Set<string>();
  if (!existsSync(folder)) return keys;
  for (const name of readdirSync(folder)) {
    keys.add(name);
    if (name === own || name.startsWith('.')) continue;
    try {
      for (const file of readdirSync(join(folder, name))) {
        const [, key] = /^\d+-(.+)\.mdx$/.exec(file) ?? [];
        if (!file.endsWith('.mdx')) continue;
        const [, written] =
          /^key: *["']?([a-z0-9-]+)/m.exec(readFileSync(join(folder, name, file), 'utf8')) ?? [];
        for (const one of [key, written]) if (one) keys.add(one);
      }
    } catch {
      // What is no folder has no sections.
    }
  }
  keys.delete(own);
  return keys;
}
