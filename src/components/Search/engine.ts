import { firstFile, indexFolder, quotationsFile, wordsFile } from '../../model/index-files.ts';
import { parseQuery, type Reading } from '../../query/query.ts';
import { type Answer, answer, type Inquiry } from '../../search/answer.ts';
import { Collection } from '../../search/collection.ts';
import { type CollectionFile, readingOf } from '../../search/collection-file.ts';
import { fullTextAnswer } from '../../search/full-text-answer.ts';
import { type FullText, loadFullText } from '../../search/pagefind/full-text.ts';
import { partedAnswer } from '../../search/parted-answer.ts';
import { PartsLoader } from '../../search/parts.ts';
import { holdsQuotation, readPairs } from '../../search/quotation.ts';

const engines = new Map<string, Engine>();

/** The one engine of a site. @param base the path under which it is hosted, with slashes at both ends */
export function engineFor(base: string): Engine {
  const engine = engines.get(base) ?? new Engine(`${base}${indexFolder}/`);
  engines.set(base, engine);
  return engine;
}

/** Pages at most that are loaded of the full text, each of which is a file. */
const mostPages = 6;

/** Milliseconds without a key after which records of a large collection are loaded: each letter would load others. */
const pause = 180;

/** What a query needs before it can be answered. */
interface Loaded {
  file: CollectionFile;
  reading: Reading;
  /** Of all records, or of the parts that they are in. */
  searched: Collection | PartsLoader;
}

/**
 * Answers queries, each once: from all records in one file, or from the parts of a collection that is too large for that;
 * where no record has a word, from the full text.
 */
export class Engine {
  readonly #folder: string;
  readonly #started = new Map<string, Promise<unknown>>();

  /** @param folder where the index is, with a slash at the end */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Loads what an answer needs first, as soon as a reader reaches for search. */
  prepare(): Promise<Loaded> {
    return this.#once('prepared', async () => {
      const file: CollectionFile = await this.#json(firstFile);
      const searched = file.parts
        ? new PartsLoader(file.parts, (path) => this.#once(path, () => this.#json(path)))
        : await Collection.of(file.rows ?? [], rest);
      return { file, reading: readingOf(file), searched };
    });
  }

  /**
   * @param signal aborted when the answer is wanted no more
   * @returns nothing where there is nothing to search for. @throws when the index cannot be loaded
   */
  async answer(inquiry: Inquiry, signal?: AbortSignal): Promise<Answer | undefined> {
    const isAsked = ({ words, filters, excluded }: ReturnType<typeof parseQuery>) =>
      words.length > 0 || excluded.length > 0 || Object.keys(filters).length > 0;
    if (!isAsked(parseQuery(inquiry.input))) return undefined;
    const { file, reading, searched } = await this.prepare();
    const goodWords = () => this.#goodWords();
    const found =
      searched instanceof Collection
        ? await answer(inquiry, {
            ...{ collection: searched, reading, goodWords },
            quotedIn: (words) => this.#quotedIn(words),
          })
        : await partedAnswer(inquiry, {
            ...{ loader: searched, reading, goodWords },
            rest: async () => {
              if (inquiry.isTyping) await new Promise((resolve) => setTimeout(resolve, pause));
              signal?.throwIfAborted();
            },
          });
    if (found.unknown.length === 0 || found.meant !== undefined || inquiry.isTyping) return found;
    try {
      const further = await fullTextAnswer(await this.#fullText(file), reading, inquiry, mostPages);
      return further.hits.some(({ missing }) => missing.length === 0)
        ? { ...further, hits: further.hits.filter(({ missing }) => missing.length === 0) }
        : found;
    } catch {
      // Where the full text cannot be asked, the records have told what they know.
      return found;
    }
  }

  #fullText({ files }: CollectionFile): Promise<FullText> {
    return this.#once('full text', () => loadFullText(this.#folder, files));
  }

  /** Addresses of the places whose original has these words in a row. */
  async #quotedIn(words: string[]): Promise<ReadonlySet<string>> {
    try {
      const pairs = await this.#once(quotationsFile, async (path) => {
        const file: Record<string, string> = await this.#json(path);
        return new Map(Object.entries(file).map(([url, text]) => [url, readPairs(text)]));
      });
      return new Set([...pairs].filter(([, held]) => holdsQuotation(held, words)).map(([url]) => url));
    } catch {
      return new Set();
    }
  }

  /** Words that are not to be corrected. */
  async #goodWords(): Promise<ReadonlySet<string>> {
    try {
      return await this.#once(
        wordsFile,
        async (path) => new Set((await (await this.#fetch(path)).text()).split('\n')),
      );
    } catch {
      return new Set();
    }
  }

  /** What failed is tried anew the next time. */
  #once<T>(name: string, load: (name: string) => Promise<T>): Promise<T> {
    const started = (this.#started.get(name) as Promise<T> | undefined) ?? load(name);
    this.#started.set(name, started);
    started.catch(() => this.#started.delete(name));
    return started;
  }

  async #json<T>(path: string): Promise<T> {
    return (await this.#fetch(path)).json();
  }

  async #fetch(path: string): Promise<Response> {
    const response = await fetch(this.#folder + path);
    if (!response.ok) throw new Error(`${response.status} for ${path}`);
    return response;
  }
}

/** Lets keys be heard that were pressed meanwhile. */
const rest = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));
