/* Signs between words, as the language writes them. */

/** Words of somebody else. */
export const quoted = (words: string): string => `“${words}”`;
export const comma = ', ';
export const semicolon = '; ';
/** Behind what explains what follows. */
export const colon = ': ';
export const stop = '.';
/** Between two sentences, and behind the colon with which a message ends. */
export const between = ' ';
/** Between what stands in one line, as a kind and a date. */
export const dot = ' · ';
export const bracketed = (words: string): string => `(${words})`;
/** What leads from a note back into the text. */
export const back = '↩';
