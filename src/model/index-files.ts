/*
 * What search loads, by names of our own: they are addresses, which hosts, devices and the check of a built site know as well.
 * How Pagefind names its files beside these, only `search/pagefind/` knows.
 */

/** The folder of all of them, in the root of the site. */
export const indexFolder = 'pagefind';

/** The file that is loaded first, in this folder. */
export const firstFile = 'quick.json';

/** Words that are not to be corrected. */
export const wordsFile = 'words.txt';

/** Words of the originals, by the address of their place. */
export const quotationsFile = 'quotations.json';

/** Parts of a large collection, named by their content. */
export const partsFolder = 'parts';
