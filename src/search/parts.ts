import type { Query, Word } from '../query/query.ts';
import { words as language } from '../words/languages/site.ts';
import { isStopWord } from '../words/words.ts';
import { Outline, type Parts, type WordRow } from './outline.ts';
import type { Row } from './row.ts';

/*
 * A collection that is too large for one file: what must be known of every record stands in the first file, where each word
 * stands in files of words, and the records themselves in files of a few each. A query loads the words that it asks for, and
 * then the records that have them (`parts-files.ts` writes all of these).
 */

/** Fewer letters than these begin too many words to load them all. */
const shortestBeginning = 3;
/** Files of words at most that are loaded for a beginning. */
const mostOfBeginning = 2;
/** A word that has so many records needs no others that mean much the same. */
const enough = 10;
/** Whole numbers in a range that are looked for. */
const mostNumbers = 60;

/** Loads what a query needs, each file once. */
export class PartsLoader {
  readonly outline: Outline;
  readonly #parts: Parts;
  readonly #load: (path: string) => Promise<unknown>;
  readonly #words = new Map<number, Promise<void>>();

  /** @param load reads a file of the index, by its path there */
  constructor(parts: Parts, load: (path: string) => Promise<unknown>) {
    this.outline = new Outline(parts);
    this.#parts = parts;
    this.#load = load;
  }

  /** Of a query that is still being typed, the words that are to be had however it goes on. */
  loadAhead({ words }: Query): Promise<void> {
    const known = words.filter(({ text, unfinished }) => !unfinished || text.length >= shortestBeginning);
    return this.#loadForms(known.flatMap(formsOf));
  }

  /** The words of a query, and of those that stand in few records what means much the same. */
  async loadWords({ words, excluded, filters }: Query): Promise<void> {
    const others = [...excluded.flat(), ...(filters.author?.toLowerCase().split(/\s+/) ?? [])];
    await this.#loadForms([
      ...words.flatMap(formsOf),
      ...others.map((text) => ({ text, isBeginning: false })),
    ]);
    const rare = words.filter((word) => this.outline.index.matches({ ...word, like: [] }).size < enough);
    await this.#loadForms(rare.flatMap(({ like }) => like).map((text) => ({ text, isBeginning: false })));
  }

  /**
   * Rows of records.
   * @param ranked numbers of records, the best first
   * @param most files
   */
  async rows(ranked: number[], most: number): Promise<Row[]> {
    const files: number[] = [];
    const numbers = new Map<number, number[]>();
    for (const number of ranked) {
      const file = lastUpTo(this.#parts.records, number);
      if (!numbers.has(file)) {
        if (files.length === most) break;
        files.push(file);
        numbers.set(file, []);
      }
      numbers.get(file)?.push(number - (this.#parts.records[file] ?? 0));
    }
    const loaded = await Promise.all(
      files
        .sort((a, b) => a - b)
        .map(async (file) => {
          const rows = (await this.#load(`${this.#parts.folder}/records-${file}.json`)) as Row[];
          return (numbers.get(file) ?? [])
            .sort((a, b) => a - b)
            .flatMap((at) => (rows[at] ? [rows[at]] : []));
        }),
    );
    return loaded.flat();
  }

  async #loadForms(forms: Form[]): Promise<void> {
    const files = new Set(forms.flatMap((form) => this.#filesOf(form)));
    await Promise.all([...files].map((file) => this.#loadFile(file)));
  }

  /** The files of a word and of all its forms, or of the first of the words that begin so. */
  #filesOf({ text, isBeginning }: Form): number[] {
    const { words } = this.#parts;
    // A number and a short word have one form, and perhaps an -s.
    if (!isBeginning && (text.length <= shortestBeginning || /\d/.test(text)))
      return [lastUpTo(words, text), lastUpTo(words, `${text}s`)];
    const from = isBeginning ? text : beginningOf(text);
    const to = `${from}\uffff`;
    const first = lastUpTo(words, from);
    const last = lastUpTo(words, to);
    const files = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    // A word that carries no meaning has a file of its own, and stands in too many places to be loaded by the way.
    const telling = files.filter((file) => words[file] === text || !isStopWord(words[file] ?? ''));
    return isBeginning ? telling.slice(0, mostOfBeginning) : telling;
  }

  #loadFile(file: number): Promise<void> {
    const started =
      this.#words.get(file) ??
      this.#load(`${this.#parts.folder}/words-${file}.json`).then((rows) => {
        for (const [word, row] of Object.entries(rows as Record<string, WordRow>))
          this.outline.add(word, row);
      });
    this.#words.set(file, started);
    started.catch(() => this.#words.delete(file));
    return started;
  }
}

interface Form {
  text: string;
  isBeginning: boolean;
}

function formsOf({ text, variants, unfinished, range }: Word): Form[] {
  const isBeginning = unfinished && text.length >= shortestBeginning;
  if (range) {
    const [first, last] = range.map(Math.round) as [number, number];
    const numbers = Array.from({ length: Math.min(last - first + 1, mostNumbers) }, (_, at) => first + at);
    return numbers.map((number) => ({ text: String(number), isBeginning: false }));
  }
  const others = variants.flatMap((form) => form.split(' '));
  return [...text.split(' '), ...others].map((form) => ({
    text: form,
    isBeginning: isBeginning && form === text,
  }));
}

/** What all forms of a word begin with. */
function beginningOf(word: string): string {
  const stem = language.stem(word);
  return word.startsWith(stem) ? stem : stem.slice(0, Math.max(shortestBeginning, stem.length - 1));
}

/** Where the last of some ascending things is that does not come after this one; the first where all do. */
function lastUpTo<T extends string | number>(ascending: readonly T[], thing: T): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as T) <= thing) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
