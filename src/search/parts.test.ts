import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { aboutCollection } from '../indexing/about-collection.ts';
import { writeParts } from '../indexing/parts-files.ts';
import { searchRecords } from '../indexing/records.ts';
import { libraryOf } from '../library/fixture.ts';
import { answer } from './answer.ts';
import { Collection } from './collection.ts';
import { readingOf } from './collection-file.ts';
import { partedAnswer } from './parted-answer.ts';
import { PartsLoader } from './parts.ts';
import { toRow } from './row.ts';

const library = libraryOf({});
const rows = searchRecords(library).map(toRow);
const collection = await Collection.of(rows);
const folder = mkdtempSync(join(tmpdir(), 'parts-'));
after(() => rmSync(folder, { recursive: true }));
const parts = writeParts(rows, collection, folder);
const reading = readingOf({ ...aboutCollection(library), files: [] });
const goodWords = async () => new Set<string>();

/** What is asked of files, and the answer. */
async function inParts(input: string, isTyping = false) {
  const asked: string[] = [];
  const loader = new PartsLoader(parts, async (path) => {
    asked.push(path.replace(/^.*\//, ''));
    return JSON.parse(readFileSync(join(folder, path), 'utf8'));
  });
  const rest = async () => {
    asked.push('rest');
  };
  const told = await partedAnswer({ input, isTyping }, { loader, reading, goodWords, rest });
  return { ...told, urls: told.hits.map(({ entry }) => entry.url), asked };
}

async function whole(input: string) {
  const quotedIn = async () => new Set<string>();
  const { hits } = await answer({ input, isTyping: false }, { collection, reading, goodWords, quotedIn });
  return hits.map(({ entry }) => entry.url);
}

test('in parts a collection answers first what it answers as a whole', async () => {
  for (const query of ['hive', 'note 1', 'Doe 2019', 'how many bees', 'kind:source', 'bees -dance']) {
    const { urls } = await inParts(query);
    assert.equal(urls[0], (await whole(query))[0], query);
  }
});

test('a phrase is found in parts wherever it is found in the whole', async () => {
  const { urls } = await inParts('"a hive"');
  assert.deepEqual(new Set(urls), new Set(await whole('"a hive"')));
});

test('a phrase that stands nowhere leads to what has all of its words, and never to what lacks one', async () => {
  for (const [query, isLoose] of [
    ['"holds bees"', true],
    ['"drones herald"', false],
  ] as const) {
    const told = await inParts(query);
    assert.deepEqual(told.isLoose, isLoose, query);
    assert.equal(told.urls.length > 0, isLoose, query);
    assert.deepEqual(new Set(told.urls), new Set(await whole(query)), query);
  }
});

test('a slip is put right from the words that begin alike', async () => {
  const { meant, urls } = await inParts('wrokers');
  assert.equal(meant, 'workers');
  assert.deepEqual(urls.slice(0, 1), (await whole('workers')).slice(0, 1));
});

test('while one types, words come before the pause and records after it; too few letters wait', async () => {
  const { asked } = await inParts('hiv', true);
  assert.deepEqual([asked[0]?.slice(0, 5), asked[1], asked[2]?.slice(0, 7)], ['words', 'rest', 'records']);
  assert.equal((await inParts('hi', true)).asked[0], 'rest');
});

test('what is known of every record before it is loaded is what it says of itself', () => {
  const { outline } = new PartsLoader(parts, async () => ({}));
  assert.deepEqual(
    outline.entries.map(({ kind, year, documents, isOutside, isSummary }) => ({
      kind,
      year,
      documents,
      isOutside,
      isSummary,
    })),
    collection.entries.map(({ kind, year, documents, isOutside, isSummary }) => ({
      kind,
      year,
      documents,
      isOutside,
      isSummary,
    })),
  );
});
