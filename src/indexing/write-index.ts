import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstFile, quotationsFile, wordsFile } from '../model/index-files.ts';
import type { Library } from '../model/library.ts';
import { Collection } from '../search/collection.ts';
import type { CollectionFile } from '../search/collection-file.ts';
import { writeFullText } from '../search/pagefind/index-writer.ts';
import { toRow } from '../search/row.ts';
import { goodWords } from '../words/good-words.ts';
import { aboutCollection, quotations } from './about-collection.ts';
import { aboutRecords } from './page-records.ts';
import { writeParts } from './parts-files.ts';
import { searchRecords } from './records.ts';

export interface WrittenIndex {
  records: number;
  bytes: number;
}

/** Bytes of JSON that a reader can be asked to load at once: some 120 KB as hosts send them. */
const mostBytes = 700_000;

export interface IndexOptions {
  /** Bytes of records that the first file holds. */
  most?: number;
}

/** Writes everything that search loads into a folder, in a built site that of `indexFolder`. */
export async function writeIndex(
  library: Library,
  folder: string,
  { most = mostBytes }: IndexOptions = {},
): Promise<WrittenIndex> {
  const records = searchRecords(library);
  mkdirSync(folder, { recursive: true });
  // The full text has every word of the site; the first file those of the documents and of what is known about them.
  const files = await writeFullText([...records, ...aboutRecords(library)], folder);
  const rows = records.map(toRow);
  const collection = await Collection.of(rows);
  const { length } = JSON.stringify(rows);
  const held = length <= most ? { rows } : { parts: writeParts(rows, collection, folder) };
  writeJson(folder, firstFile, { ...aboutCollection(library), files, ...held } satisfies CollectionFile);
  writeFileSync(join(folder, wordsFile), goodWords(collection.index.words()).join('\n'));
  writeJson(folder, quotationsFile, quotations(library));
  return { records: records.length, bytes: bytesIn(folder) };
}

const writeJson = (folder: string, name: string, data: unknown) =>
  writeFileSync(join(folder, name), JSON.stringify(data));

function bytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
