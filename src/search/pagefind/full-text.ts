import * as messages from '../../messages/messages.ts';
import type { Filters } from '../../query/operators.ts';
import { wordsOf } from '../../words/words.ts';
import type { Row } from '../row.ts';

/*
 * Pagefind, as it is asked in the browser, and what others must know of its files. Together with `index-writer.ts` this is all that
 * the project knows of it.
 */

/** Files of its own whose names change with their content, by how their paths in the folder of the index begin. */
export const lastingFiles = [
  'fragment/',
  'index/',
  'filter/',
  `pagefind.${messages.language}_`,
  `wasm.${messages.language}_`,
];

/** What the names of its files end with that no program but itself can open. */
export const binaryEndings = ['pagefind', 'pf_meta', 'pf_index', 'pf_fragment', 'pf_filter'];

/** Its script, its entry and, named by their content, what both load: a path in the folder of the index. */
export const isOfPagefind = (path: string): boolean =>
  /^(?:[\w-]+\/)?[\w.@-]+\.(?:js|json|pagefind|pf_\w+)$/.test(path);

/** What is asked for once the pages with a word are wanted. The script and the entry keep their names, and come first. */
export const filesToLoad = (names: string[]): string[] => [
  'pagefind.js',
  'pagefind-entry.json',
  ...['.pagefind', '.pf_meta'].flatMap((ending) => names.filter((name) => name.endsWith(ending))),
];

/** A record as a part of its page: where it begins in the page's text, by words, and what is known of it besides. */
export type RecordOnPage = [
  start: number,
  kind: number,
  fragment: string,
  title: string,
  where: string,
  year: number,
  names: readonly string[],
];

/** What is known of a page beside its words, as strings: `parts` are its records, `words` what only search knows. */
export interface PageMeta {
  parts: string;
  words?: string;
}

/** The full text of the site, by which its pages are found. */
export interface FullText {
  /**
   * The pages that have a word, the best first.
   * @param term one word, or several in quotation marks, which then stand together
   */
  search(term: string, filters: Pick<Filters, 'kind' | 'in'>): Promise<FoundPage[]>;
}

export interface FoundPage {
  id: string;
  /** The records of which the page is made; loads it. */
  rows: () => Promise<Row[]>;
}

/** What we use of its script, which carries no types. */
interface Instance {
  init(): Promise<void>;
  search(
    term: string,
    options: { filters: { kind?: string; document?: string } },
  ): Promise<{ results: { id: string; data: () => Promise<Page> }[] }>;
}

interface Page {
  raw_url: string;
  content: string;
  meta: PageMeta;
  filters: { document?: string[] };
}

/**
 * Starts Pagefind. Everything it will ask for is asked for at once, not one after the other; and looked at first, since
 * Pagefind itself reports a missing or wrong file only to the console. It then finds all that is large in the cache:
 * the names of these files change with their content, and so they may be kept.
 * @param folder where the index is, with a slash at the end
 * @param files those of `filesToLoad`
 */
export async function loadFullText(folder: string, files: string[]): Promise<FullText> {
  const [script, entry, ...others] = files.map((file) => folder + file);
  if (!script || !entry) throw new Error('The index names no files.');
  // The address changes with the index, so that no cache mixes two of them.
  const metaCacheTag = files.at(-1) ?? '';
  const [{ createInstance }] = await Promise.all([
    import(/* @vite-ignore */ script),
    WebAssembly.compile(emptyModule),
    fetchWhole(`${entry}?ts=${metaCacheTag}`).then((body) => body.json()),
    ...others.map(fetchCompressed),
  ]);
  // On this thread: a search takes a few milliseconds, and a worker would be one more file to wait for.
  const options = { basePath: folder, baseUrl: '/', noWorker: true, metaCacheTag };
  const instance: Instance = createInstance(options);
  await instance.init();
  return {
    search: async (term, { kind, in: document }) => {
      const filters = { ...(kind && { kind }), ...(document && { document }) };
      const { results } = await instance.search(term, { filters });
      return results.map(({ id, data }) => ({ id, rows: async () => rowsOf(await data()) }));
    },
  };
}

/** The smallest module there is: where it may not be compiled, a policy forbids WebAssembly. */
const emptyModule = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

async function fetchWhole(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response;
}

/** A filter that answers with a page of its own does so with status 200. */
async function fetchCompressed(url: string): Promise<void> {
  const bytes = new Uint8Array(await (await fetchWhole(url)).arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) throw new Error(`Not a part of the index: ${url}`);
}

/** The records of which a page is made. */
function rowsOf({ raw_url, content, meta, filters }: Page): Row[] {
  const words = content.split(/\s+/);
  const parts: RecordOnPage[] = JSON.parse(meta.parts);
  return parts.map(([start, kind, fragment, title, where, year, names], at) => {
    const text = words.slice(start, parts[at + 1]?.[0]).join(' ');
    return [
      kind,
      raw_url + fragment,
      title,
      where,
      (filters.document ?? []).join(' '),
      year,
      text.startsWith(`${title}. `) ? text.slice(title.length + 2) : text,
      names,
      // Of which part of a page they are words is not known: they lead to its beginning.
      at === 0 ? wordsOf(meta.words ?? '').join(' ') : '',
      ...(['', '', 0, ''] as const),
    ];
  });
}
