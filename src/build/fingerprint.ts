/*
 * A fingerprint that small edits leave nearly as it is (MinHash, of which four bits a slot are kept): the share of equal
 * digits is about the share of words that two texts have in common. So a corrected comma does not count as another
 * text, a paragraph that slid to another number does, and a text that has moved is recognized where it stands now.
 */

const slots = 24;

/**
 * From how many equal digits on two fingerprints are of one text. In the first two documents 10 is the most that two
 * different paragraphs share, and every tenth word replaced leaves at least 18.
 */
export const sameText = 13;

/** 24 hexadecimal digits; empty for a text without words. */
export function fingerprint(text: string): string {
  const words = new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
  if (words.size === 0) return '';
  const least = new Uint32Array(slots).fill(0xffffffff);
  for (const word of words) {
    const hash = fnv(word);
    for (let slot = 0; slot < slots; slot++) {
      least[slot] = Math.min(least[slot] ?? 0, stir(hash ^ Math.imul(slot + 1, 0x9e3779b1)));
    }
  }
  // The last digit of the least hash is as good as random, and equal where the hash is.
  return [...least].map((hash) => (hash & 15).toString(16)).join('');
}

/** How many of the 24 digits two fingerprints share; all for two texts without words. */
export function likeness(a: string, b: string): number {
  if (a === b) return slots;
  let equal = 0;
  for (let slot = 0; slot < slots; slot++) if (a[slot] !== undefined && a[slot] === b[slot]) equal += 1;
  return equal;
}

/** FNV-1a of 32 bits. */
function fnv(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** Spreads every bit over all others (the finalizer of MurmurHash3). */
function stir(hash: number): number {
  let stirred = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  stirred = Math.imul(stirred ^ (stirred >>> 13), 0xc2b2ae35);
  return (stirred ^ (stirred >>> 16)) >>> 0;
}
