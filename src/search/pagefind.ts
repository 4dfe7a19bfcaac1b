import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Library } from '../model/library.ts';
import { partOf, type QuickFile, toRow } from './quick.ts';
import type { SearchRecord } from './record.ts';
import { searchRecords } from './records.ts';
import { WordList, wordsOfRecord } from './spelling.ts';
import { suggestions } from './suggestions.ts';
import { plain, wordsOf } from './words.ts';

export interface WrittenIndex {
  records: number;
  bytes: number;
}

/** A file that we add to Pagefind's, by its path in their folder. */
interface OwnFile {
  path: string;
  content: string;
}

/** Up to here one file names every record; beyond, files hold those with a rare word in their name. */
const oneFile = 3000;
/** Pagefind writes a file a record; a collection with more than this shares some. */
const maxFragments = 10_000;

/** To wait for each record's receipt took longer than everything that Pagefind does with it. */
const inOneGo = 200;

/** What our own interface asks Pagefind for, beside its folders; its boxes, its worker and its highlighter are left out. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_meta)$/;

export interface IndexOptions {
  /** Records that one file names. */
  most?: number;
}

/** Writes everything that search loads into a folder, by convention pagefind/ in the built site. */
export async function writeIndex(
  library: Library,
  folder: string,
  { most = oneFile }: IndexOptions = {},
): Promise<WrittenIndex> {
  const records = searchRecords(library);
  const isLarge = records.length > most;
  const list = new WordList();
  await writePagefind(records, folder, isLarge, list);
  const own = [
    ...quickFiles(records, folder, isLarge, {
      suggestions: suggestions(library),
      synonyms: library.site.synonyms,
    }),
    { path: 'words.txt', content: list.write() },
  ];
  for (const { path, content } of own) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return { records: records.length, bytes: bytesIn(folder) };
}

/** The files of a folder, and not of the folders in it, which have one a record. */
function namesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : [])).sort();
}

function bytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

async function writePagefind(
  records: SearchRecord[],
  folder: string,
  isLarge: boolean,
  list: WordList,
): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en', maxFragments });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    // Pagefind takes them in the order in which they come, so its files do not depend on how many are on the way.
    for (let next = 0; next < records.length; next += inOneGo) {
      const batch = records.slice(next, next + inOneGo);
      await Promise.all(batch.map((record) => addRecord(index, record, isLarge, list)));
    }
    // It writes them itself: to be handed them would take three times their size in its memory and ours.
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  } finally {
    await close();
  }
  for (const name of namesIn(folder)) if (!needed.test(name)) rmSync(join(folder, name));
  nameByContent(folder);
}

/** The WebAssembly is the one large file whose name Pagefind leaves as it is: its entry may name another. */
function nameByContent(folder: string): void {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8'));
  const wasm = join(folder, `wasm.${entry.languages.en.wasm}.pagefind`);
  const hash = createHash('sha256').update(readFileSync(wasm)).digest('hex').slice(0, 10);
  entry.languages.en.wasm += `_${hash}`;
  renameSync(wasm, join(folder, `wasm.${entry.languages.en.wasm}.pagefind`));
  writeFileSync(join(folder, 'pagefind-entry.json'), JSON.stringify(entry));
}

/** @param list gets its words, too, which are told apart once */
async function addRecord(
  index: PagefindIndex,
  record: SearchRecord,
  isLarge: boolean,
  list: WordList,
): Promise<void> {
  const { url, title, where, year, content, kind, documents } = record;
  if (!content.trim()) throw new Error(`${url} has no text to search`);
  const shown = wordsAlone(`${title} ${content}`);
  const words = wordsOfRecord(record);
  list.add(words);
  // Pagefind finds these in its metadata, and a snippet is cut from the content alone.
  const hidden = [...words.all].filter((word) => !shown.has(word)).join(' ');
  const { errors } = await index.addCustomRecord({
    url,
    content,
    language: 'en',
    meta: {
      title,
      // Of a small collection the quick index knows them all.
      ...(isLarge && { where, ...(year && { year: String(year) }) }),
      ...(hidden && { words: hidden }),
    },
    filters: { kind: [kind], document: documents },
  });
  if (errors.length > 0) throw new Error(`Pagefind, ${url}: ${errors.join('; ')}`);
}

/**
 * The words that Pagefind finds in a text by themselves: those that stand alone and the parts of one with hyphens. What
 * any other sign joins is one word to it: 2017–2018, July–August, Xi’s.
 */
export function wordsAlone(text: string): Set<string> {
  const pieces = text.split(/\s/u).map((piece) => piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  const alone = pieces.filter((piece) => /^[\p{L}\p{N}]+(?:-\p{L}+)*$/u.test(piece));
  return new Set(alone.flatMap((piece) => plain(piece).split('-')));
}

function quickFiles(
  records: SearchRecord[],
  folder: string,
  isLarge: boolean,
  given: Pick<QuickFile, 'suggestions' | 'synonyms'>,
): OwnFile[] {
  const names = namesIn(folder);
  const ids = idsIn(folder, names);
  const rows = records.map((record, index) => toRow({ ...record, id: ids[index] ?? '' }));
  const large = ['.pagefind', '.pf_meta'].flatMap((ending) => names.filter((name) => name.endsWith(ending)));
  const first = ['pagefind.js', 'pagefind-entry.json', ...large];
  const quick: QuickFile = { total: records.length, ...given, files: first, rows };
  if (!isLarge) return [jsonFile('quick.json', quick)];
  const parts = partsOf(records, rows);
  return [
    jsonFile('quick.json', { ...quick, parts: [...parts.keys()], rows: [] }),
    ...[...parts].map(([name, part]) => jsonFile(`quick/${name}.json`, part)),
  ];
}

/**
 * Pagefind's names for the records, which a search answers with before anything else is known of them. Its metadata, in
 * CBOR, begins with those of all records in the order in which they came, and goes on with those of its files.
 */
function idsIn(folder: string, names: string[]): string[] {
  const name = names.find((name) => name.endsWith('.pf_meta')) ?? '';
  const metadata = gunzipSync(readFileSync(join(folder, name))).toString('latin1');
  return metadata.match(/en_[0-9a-f]+/g) ?? [];
}

/** Rows by the first letters of the rare words in their names; paragraphs have no names and are left to Pagefind. */
function partsOf(records: SearchRecord[], rows: ReturnType<typeof toRow>[]): Map<string, typeof rows> {
  const named = records.map(({ kind, title, names }) =>
    kind === 'passage' || kind === 'remark' ? [] : [...new Set(wordsOf([title, ...names].join(' ')))],
  );
  const holders = new Map<string, number>();
  for (const word of named.flat()) holders.set(word, (holders.get(word) ?? 0) + 1);
  const parts = new Map<string, typeof rows>();
  named.forEach((words, index) => {
    const rare = words.filter((word) => (holders.get(word) ?? 0) <= 50);
    for (const name of new Set(rare.map(partOf))) {
      const row = rows[index];
      const part = parts.get(name) ?? [];
      if (row) part.push(row);
      parts.set(name, part);
    }
  });
  return new Map([...parts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function jsonFile(path: string, data: unknown): OwnFile {
  return { path, content: JSON.stringify(data) };
}
