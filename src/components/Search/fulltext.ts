import type { FullText } from '../../search/full-text.ts';

/** The smallest module there is: where it may not be compiled, a policy forbids WebAssembly. */
const emptyModule = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

/**
 * Starts Pagefind. Everything it will ask for is asked for at once, not one after the other; and looked at first, since
 * Pagefind itself reports a missing or wrong file only to the console. It then finds all that is large in the cache:
 * the names of these files change with their content, and so they may be kept.
 * @param folder where the index is, with a slash at the end
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
  const instance = createInstance({ basePath: folder, baseUrl: '/', noWorker: true, metaCacheTag });
  await instance.init();
  return instance;
}

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
