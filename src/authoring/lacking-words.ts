import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLibrary } from '../library/load-library.ts';
import { siteLanguage } from '../model/language.ts';
import type { OriginalWords } from '../model/original.ts';
import { type Place, placeName } from '../model/passage.ts';
import { printedNumber } from '../model/printed-number.ts';
import { pairsOf } from '../search/quotation.ts';
import { UsageError } from '../syntax/usage-error.ts';
import { basesOf, isStopWord, wordsOf } from '../words/words.ts';
import { modeline } from './json-schemas.ts';

export interface WrittenWords {
  /** Where they were written, from the root of the content folder. */
  file: string;
  /** Paragraphs and notes of which there are words. */
  places: number;
  words: number;
  /** Ids of the text that are no paragraph or note of the document. */
  left: string[];
  /** Paragraphs and notes of the document that the text does not have. */
  missing: string[];
}

/**
 * Writes content/documents/<key>/original-words.yaml: by paragraph and note the words of the original that ours lack.
 * @param original a text in which a line "¶ id" stands before every paragraph and "[^12]: " before every note; a number
 * of a page stands in braces, a mark in brackets
 * @param prefix what ids begin with there instead of the key of the document: "article" for article-4, which is bees-4
 */
export function writeOriginalWords(
  content: string,
  key: string,
  original: string,
  prefix = key,
): WrittenWords {
  const { documents } = loadLibrary(content);
  const document = documents.find((one) => one.key === key);
  if (!document) {
    throw new UsageError(
      `No document has the key "${key}". There are: ${documents.map(({ key }) => key).join(', ')}.`,
    );
  }
  const texts = readOriginal(readFileSync(original, 'utf8'));
  if (texts.size === 0) throw new UsageError(`${original} has no line "¶ id" before a paragraph.`);
  const named = new Map(
    [...texts].map(([id, text]) => [id.replace(new RegExp(`^${prefix}(?=-\\w)`), key), { id, text }]),
  );
  const places: Place[] = [...document.passages, ...document.notes];
  const found = places.flatMap((place) => {
    const own = named.get(place.id);
    return own ? [{ place, text: own.text }] : [];
  });
  const records = found.map(({ place, text }) => wordsFor(place, text));
  const ids = new Set(places.map(({ id }) => id));
  const file = `documents/${key}/original-words.yaml`;
  writeFileSync(join(content, file), asYaml(records, join(content, 'documents', key)));
  return {
    file,
    places: records.length,
    words: records.reduce((sum, { words }) => sum + words.length, 0),
    left: [...named].filter(([id]) => !ids.has(id)).map(([, { id }]) => id),
    missing: places.filter(({ id }) => !named.has(id)).map(placeName),
  };
}

/** The paragraphs and notes of an original by their ids, without marks and numbers of pages. */
function readOriginal(text: string): Map<string, string> {
  const texts = new Map<string, string>();
  let id: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    const [, paragraph] = /^¶ ([a-z0-9-]+)/.exec(line) ?? [];
    const [, note, definition = ''] = /^\[\^(\d+)\]: (.*)$/.exec(line) ?? [];
    if (paragraph !== undefined) id = paragraph;
    else if (note !== undefined) texts.set(`note-${note}`, bare(definition));
    else if (line.startsWith('#')) id = undefined;
    else if (id !== undefined) texts.set(id, `${texts.get(id) ?? ''} ${bare(line)}`.trim());
  }
  return new Map([...texts].filter(([, words]) => words !== ''));
}

const bare = (line: string): string => line.replace(/\{p\. \d+\}|\[\^\d+\]|https?:\/\/\S+/g, ' ');

function wordsFor(place: Place, original: string): OriginalWords {
  const { language = siteLanguage } = place.document;
  const ours = new Set(wordsOf(place.text).flatMap(basesOf));
  const all = wordsOf(original);
  const lacking = all.filter(
    (word) =>
      /^\p{L}{3,}$/u.test(word) &&
      printedNumber(word, language) === undefined &&
      !isStopWord(word) &&
      !basesOf(word).some((base) => ours.has(base)),
  );
  return { place: placeName(place), words: [...new Set(lacking)].sort(), pairs: pairsOf(all) };
}

/** One line a place and list: an editor compares two versions by them. */
function asYaml(records: OriginalWords[], folder: string): string {
  const lines = records.map(
    ({ place, words, pairs }) =>
      `- place: ${place}\n  words: [${words.map(quoted).join(', ')}]\n  pairs: ${pairs || '""'}\n`,
  );
  return `${modeline('original-words', folder)}
# Written by npm run original-words. Single words of the original that our text lacks, and numbers of its pairs of words, by
# which search knows a quotation again. Neither carries its text.
${lines.join('\n')}`;
}

/** Words that YAML would take for something else. */
const quoted = (word: string): string =>
  /^(?:null|true|false|yes|no|on|off|y|n)$/.test(word) ? `"${word}"` : word;
