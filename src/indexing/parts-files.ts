import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsFolder } from '../model/index-files.ts';
import { wordsOfName } from '../search/called.ts';
import type { Collection } from '../search/collection.ts';
import { letterOf, marks, type Parts, titleLength, type WordRow } from '../search/outline.ts';
import type { Row } from '../search/row.ts';
import type { Posting } from '../search/word-index.ts';
import { isStopWord } from '../words/words.ts';

/** Characters of JSON at most of a file of words, where no single word has more, and of records: some 8 and 2 KB on the wire. */
const mostWords = 24_000;
const mostRecords = 4_500;

/** Words that begin alike are in one file, since they may be forms of one. */
const alike = 3;

/**
 * Writes the files of words and records of a large collection.
 * @param collection of the same rows
 * @param folder of the index
 * @returns what has to be known of them to ask for the right ones
 */
export function writeParts(rows: Row[], { index, entries }: Collection, folder: string): Parts {
  const words = cut(
    [...index.words()].sort(byCode).map((word) => [word, wordRow(index.holders(word))] as const),
    mostWords,
    ([word], [before]) => word.slice(0, alike) !== before.slice(0, alike),
    ([word]) => isStopWord(word),
  );
  const records = cut(rows, mostRecords);
  const files = new Map([
    ...words.map((some, at) => [`words-${at}.json`, JSON.stringify(Object.fromEntries(some))] as const),
    ...records.map((some, at) => [`records-${at}.json`, JSON.stringify(some)] as const),
  ]);
  const hash = createHash('sha256');
  for (const text of files.values()) hash.update(text);
  const name = `${partsFolder}/${hash.digest('hex').slice(0, 10)}`;
  mkdirSync(join(folder, name), { recursive: true });
  for (const [file, text] of files) writeFileSync(join(folder, name, file), text);
  return {
    folder: name,
    words: words.map(([first]) => first?.[0] ?? ''),
    records: records.map((_, at) => records.slice(0, at).reduce((sum, { length }) => sum + length, 0)),
    kinds: rows.map(([kind]) => letterOf(kind)).join(''),
    flags: entries.map(({ isOutside, isSummary }) => (isOutside ? 1 : 0) + (isSummary ? 2 : 0)).join(''),
    titles: rows.map(([, , title]) => titleLength(wordsOfName(title).size)).join(''),
    documents: runs(rows.map(([, , , , documents]) => documents)),
    years: Object.fromEntries(entries.flatMap(({ year }, number) => (year ? [[number, year]] : []))),
  };
}

/** As the browser compares words: by the numbers of their letters, not as a language sorts them. */
const byCode = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function wordRow(holders: ReadonlyMap<number, Posting>): WordRow {
  const row: WordRow = [[], [], []];
  const [gaps, held, all] = row;
  let before = 0;
  for (const [number, posting] of [...holders].sort(([a], [b]) => a - b)) {
    const { places } = posting;
    gaps.push(number - before);
    before = number;
    const told = (['title', 'name', 'word', 'original', 'called'] as const).filter((mark) => posting[mark]);
    held.push(told.reduce((sum, mark) => sum + marks[mark], places.length * marks.place));
    all.push(...places.map((place, at) => place - (places[at - 1] ?? 0)));
  }
  return row;
}

/**
 * Parts of a list, each of so many characters as JSON, but for what is larger by itself.
 * @param mayCut whether one may begin a part after another
 * @param isAlone whether one is a part by itself
 */
function cut<T>(
  list: T[],
  most: number,
  mayCut: (one: T, before: T) => boolean = () => true,
  isAlone: (one: T) => boolean = () => false,
): T[][] {
  const parts: T[][] = [];
  let size = 0;
  for (const [at, one] of list.entries()) {
    const length = JSON.stringify(one).length;
    const before = list[at - 1];
    const isFull = before !== undefined && size + length > most && mayCut(one, before);
    if (before === undefined || isFull || isAlone(one) || isAlone(before)) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(one);
    size += length;
  }
  return parts;
}

function runs(all: string[]): [count: number, value: string][] {
  const found: [number, string][] = [];
  for (const value of all) {
    const last = found.at(-1);
    if (last?.[1] === value) last[0]++;
    else found.push([1, value]);
  }
  return found;
}
