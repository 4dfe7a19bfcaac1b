import { firstFile, indexFolder, partsFolder, quotationsFile, wordsFile } from '../model/index-files.ts';
import { isOfPagefind } from '../search/pagefind/full-text.ts';

/* Files of a built site that nothing lists, known by how they are named. */

/** Files of the renderer, which are named by their content; what makes them has no list of them. */
export const rendered = /^assets\/[\w.@-]+\.(?:js|css|woff2|svg|png|jpe?g|webp|avif|gif|json)$/;

/** Files that search loads: our own, the parts of a large collection, and those of the full text. */
export function isOfIndex(file: string): boolean {
  if (!file.startsWith(`${indexFolder}/`)) return false;
  const path = file.slice(indexFolder.length + 1);
  const isPart = path.startsWith(`${partsFolder}/`) && /^[\w-]+\/\w+\/[\w-]+\.json$/.test(path);
  return [firstFile, wordsFile, quotationsFile].includes(path) || isPart || isOfPagefind(path);
}
