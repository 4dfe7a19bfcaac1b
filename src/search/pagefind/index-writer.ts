import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import * as messages from '../../messages/messages.ts';
import { kinds } from '../../query/kinds.ts';
import type { SearchRecord } from '../record.ts';
import { filesToLoad, type PageMeta, type RecordOnPage } from './full-text.ts';

/** Pagefind writes a file a page; a collection with more than this shares some. */
const maxFragments = 10_000;

/** To wait for each receipt took longer than everything that Pagefind does with it. */
const inOneGo = 200;

/** What our own interface asks Pagefind for, beside its folders and the WebAssembly of its language; its boxes, its worker and its highlighter are left out. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|.*\.pf_meta)$/;

/**
 * Writes the full text of the site into the folder of the index, by Pagefind.
 * @param records all that can be found, those of one page together
 * @returns the files that the browser asks for first
 */
export async function writeFullText(records: SearchRecord[], folder: string): Promise<string[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: messages.language, maxFragments });
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
  const wasm = nameByContent(folder);
  for (const name of namesIn(folder)) if (name !== wasm && !needed.test(name)) rmSync(join(folder, name));
  return filesToLoad(namesIn(folder));
}

/** The files of a folder, and not of the folders in it, which have one a page. */
function namesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : [])).sort();
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
  const meta: PageMeta = { words: [...new Set(hidden)].join(' '), parts: JSON.stringify(parts) };
  const { errors } = await index.addCustomRecord({
    url,
    content: texts.join(' '),
    language: 'en',
    meta: { title: records.length === 1 ? (first?.title ?? '') : '', ...meta },
    filters: {
      kind: [...new Set(records.map(({ kind }) => kind))],
      document: [...new Set(records.flatMap(({ documents }) => documents))],
    },
  });
  if (errors.length > 0) throw new Error(`Pagefind, ${url}: ${errors.join('; ')}`);
}

/**
 * The WebAssembly is the one large file whose name Pagefind leaves as it is: its entry may name another. A language without
 * stems (Chinese) has the one of unknown languages.
 * @returns the new name
 */
function nameByContent(folder: string): string {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8'));
  const index = entry.languages[messages.language];
  const fileOf = (name: string) => `wasm.${name}.pagefind`;
  const kept = index.wasm ?? 'unknown';
  const hash = createHash('sha256')
    .update(readFileSync(join(folder, fileOf(kept))))
    .digest('hex');
  index.wasm = `${kept}_${hash.slice(0, 10)}`;
  renameSync(join(folder, fileOf(kept)), join(folder, fileOf(index.wasm)));
  writeFileSync(join(folder, 'pagefind-entry.json'), JSON.stringify(entry));
  return fileOf(index.wasm);
}
