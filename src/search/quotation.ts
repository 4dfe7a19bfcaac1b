/*
 * Known again without being carried: of every two neighboring words of an original a number of 16 bits is kept, in no
 * order. Many pairs of words have the same number, so that no text can be read from them; a quotation of several words
 * whose every pair is there is hardly there by chance.
 */

/** FNV-1a, folded to 16 bits. */
export function pairNumber(first: string, second: string): number {
  let hash = 0x811c9dc5;
  for (const letter of `${first} ${second}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return (hash >>> 16) ^ (hash & 0xffff);
}

/** The numbers of all neighbors in a text, ascending, two bytes each, as Base64. */
export function pairsOf(words: string[]): string {
  const numbers = new Set(words.slice(1).map((word, at) => pairNumber(words[at] ?? '', word)));
  const bytes = [...numbers].sort((a, b) => a - b).flatMap((number) => [number >> 8, number & 0xff]);
  return btoa(String.fromCharCode(...bytes));
}

export function readPairs(text: string): Set<number> {
  const bytes = atob(text);
  const numbers = new Set<number>();
  for (let at = 0; at < bytes.length; at += 2)
    numbers.add((bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1));
  return numbers;
}

/** Whether words stand in a row in the text of which these are the pairs. */
export const holdsQuotation = (pairs: ReadonlySet<number>, words: string[]): boolean =>
  words.length > 1 && words.slice(1).every((word, at) => pairs.has(pairNumber(words[at] ?? '', word)));
