import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { aboutRecords } from '../indexing/page-records.ts';
import { writeParts } from '../indexing/parts-files.ts';
import { quickFile, quotationsFile } from '../indexing/quick-file.ts';
import { searchRecords } from '../indexing/records.ts';
import type { Library } from '../model/library.ts';
import { goodWords } from '../words/good-words.ts';
import { Collection } from './collection.ts';
import type { CollectionFile } from './collection-file.ts';
import { kinds } from './kinds.ts';
import type { SearchRecord } from './record.ts';
import { toRow } from './row.ts';

export interface WrittenIndex {
  records: number;
  bytes: number;
}

/** A record as a part of its page: where it begins in the page's text, by words, and what is known of it besides. */
export type RecordOnPage = [
  start: number,
  kind: number,
  fragment: string,
  title: string,
  where: string,
  year: number,
  names: string[],
];

/** Pagefind writes a file a page; a collection with more than this shares some. */
const maxFragments = 10_000;

/** To wait for each receipt took longer than everything that Pagefind does with it. */
const inOneGo = 200;

/** Bytes of JSON that a reader can be asked to load at once: some 120 KB as hosts send them. */
const mostBytes = 700_000;

/** What our own interface asks Pagefind for, beside its folders; its boxes, its worker and its highlighter are left out. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_meta)$/;

export interface IndexOptions {
  /** Bytes of records that the first file holds. */
  most?: number;
}

/** Writes everything that search loads into a folder, by convention pagefind/ in the built site. */
export async function writeIndex(
  library: Library,
  folder: string,
  { most = mostBytes }: IndexOptions = {},
): Promise<WrittenIndex> {
  const records = searchRecords(library);
  mkdirSync(folder, { recursive: true });
  // Pagefind has every word of the site; the first file those of the documents and of what is known about them.
  await writePagefind([...records, ...aboutRecords(library)], folder);
  const names = namesIn(folder);
  const large = ['.pagefind', '.pf_meta'].flatMap((ending) => names.filter((name) => name.endsWith(ending)));
  const files = ['pagefind.js', 'pagefind-entry.json', ...large];
  const rows = records.map(toRow);
  const collection = await Collection.of(rows);
  const { length } = JSON.stringify(rows);
  const held = length <= most ? { rows } : { parts: writeParts(rows, collection, folder) };
  writeJson(folder, 'quick.json', { ...quickFile(library), files, ...held } satisfies CollectionFile);
  writeFileSync(join(folder, 'words.txt'), goodWords(collection.index.words()).join('\n'));
  writeJson(folder, 'quotations.json', quotationsFile(library));
  return { records: records.length, bytes: bytesIn(folder) };
}

const writeJson = (folder: string, name: string, data: unknown) =>
  writeFileSync(join(folder, name), JSON.stringify(data));

/** The files of a folder, and not of the folders in it, which have one a page. */
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

async function writePagefind(records: SearchRecord[], folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en', maxFragments });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    const texts = [...Map.groupBy(records, pageOf)];
    // Pagefind takes them in the order in which they come, so its files do not depend on how many are on the way.
    for (let next = 0; next < texts.length; next += inOneGo) {
      const batch = texts.slice(next, next + inOneGo);
      await Promise.all(batch.map(([url, parts]) => addPage(index, url, parts)));
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

/** The paragraphs, notes and remarks of a section are one page; whatever else has an address is one by itself. */
const pageOf = (record: SearchRecord): string =>
  isText(record) ? record.url.replace(/#.*$/, '') : record.url;

const isText = ({ kind }: SearchRecord): boolean =>
  ['passage', 'note', 'remark', 'background', 'since', 'section'].includes(kind);

async function addPage(index: PagefindIndex, url: string, records: SearchRecord[]): Promise<void> {
  const parts: RecordOnPage[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const record of records) {
    const { kind, title, where, year, content } = record;
    if (!content.trim()) throw new Error(`${record.url} has no text to search`);
    const fragment = record.url.slice(url.length);
    const names = isText(record) ? [] : record.names;
    parts.push([start, kinds.indexOf(kind), fragment, title, where, year ?? 0, names]);
    // A name is found as a text is; what only search knows stands in the metadata.
    const text = `${title}. ${content}`.replace(/\s+/g, ' ').trim();
    texts.push(text);
    start += text.split(' ').length;
  }
  const [first] = records;
  const hidden = records.flatMap(({ names, words, original = [] }) => [...names, ...words, ...original]);
  const { errors } = await index.addCustomRecord({
    url,
    content: texts.join(' '),
    language: 'en',
    meta: {
      title: records.length === 1 ? (first?.title ?? '') : '',
      words: [...new Set(hidden)].join(' '),
      parts: JSON.stringify(parts),
    },
    filters: {
      kind: [...new Set(records.map(({ kind }) => kind))],
      document: [...new Set(records.flatMap(({ documents }) => documents))],
    },
  });
  if (errors.length > 0) throw new Error(`Pagefind, ${url}: ${errors.join('; ')}`);
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
