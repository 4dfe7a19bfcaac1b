import { type Answer, answer, type Inquiry } from '../../search/answer.ts';
import { type FullText, fullTextAnswer } from '../../search/full-text.ts';
import { parseQuery } from '../../search/query.ts';
import { holdsQuotation, readPairs } from '../../search/quotation.ts';
import { Collection, type CollectionFile } from '../../search/searched.ts';
import { loadFullText } from './fulltext.ts';

const engines = new Map<string, Engine>();

/** The one engine of a site. @param base the path under which it is hosted, with slashes at both ends */
export function engineFor(base: string): Engine {
  const engine = engines.get(base) ?? new Engine(`${base}pagefind/`);
  engines.set(base, engine);
  return engine;
}

/** Pages at most of a large collection, each of which is a file to load. */
const mostLoaded = 6;

/**
 * Answers queries, each once: from all records in one file; with Pagefind where the collection is too large for that, and
 * where no record has a word.
 */
export class Engine {
  readonly #folder: string;
  readonly #started = new Map<string, Promise<unknown>>();

  /** @param folder where the index is, with a slash at the end */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Loads what an answer needs first, as soon as a reader reaches for search. */
  async prepare(): Promise<Collection> {
    const file = await this.#file();
    // What a large collection needs to answer anything is loaded while the reader types.
    if (!file.rows) this.#fullText(file).catch(() => undefined);
    return this.#once('collection', () => Collection.of(file, rest));
  }

  /** @returns nothing where there is nothing to search for. @throws when the index cannot be loaded */
  async answer(inquiry: Inquiry): Promise<Answer | undefined> {
    const isAsked = ({ words, filters, excluded }: ReturnType<typeof parseQuery>) =>
      words.length > 0 || excluded.length > 0 || Object.keys(filters).length > 0;
    if (!isAsked(parseQuery(inquiry.input))) return undefined;
    const [file, collection] = await Promise.all([this.#file(), this.prepare()]);
    if (!file.rows) return fullTextAnswer(await this.#fullText(file), file, inquiry, mostLoaded);
    const found = await answer(collection, inquiry, {
      quotedIn: (words) => this.#quotedIn(words),
      goodWords: () => this.#goodWords(),
    });
    if (found.unknown.length === 0 || found.meant !== undefined || inquiry.isTyping) return found;
    try {
      const further = await fullTextAnswer(await this.#fullText(file), file, inquiry, mostLoaded);
      return further.hits.some(({ missing }) => missing.length === 0)
        ? { ...further, hits: further.hits.filter(({ missing }) => missing.length === 0) }
        : found;
    } catch {
      // Where Pagefind cannot run, the records have told what they know.
      return found;
    }
  }

  #file(): Promise<CollectionFile> {
    return this.#once('quick.json', async (path) => (await this.#fetch(path)).json());
  }

  #fullText({ files }: CollectionFile): Promise<FullText> {
    return this.#once('full text', () => loadFullText(this.#folder, files));
  }

  /** Addresses of the places whose original has these words in a row. */
  async #quotedIn(words: string[]): Promise<ReadonlySet<string>> {
    try {
      const pairs = await this.#once('quotations.json', async (path) => {
        const file: Record<string, string> = await (await this.#fetch(path)).json();
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
        'words.txt',
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

  async #fetch(path: string): Promise<Response> {
    const response = await fetch(this.#folder + path);
    if (!response.ok) throw new Error(`${response.status} for ${path}`);
    return response;
  }
}

/** Lets keys be heard that were pressed meanwhile. */
const rest = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));
