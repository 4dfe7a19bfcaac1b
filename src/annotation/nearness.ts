import search from 'approx-string-match';

/* How near two pieces of text are to each other, letter by letter. */

/** Approximate matches of a pattern, the best first. */
export const bestOf = (text: string, pattern: string) =>
  search(text, pattern, pattern.length - 1).sort((a, b) => a.errors - b.errors);

/** The share of characters of two texts that are the same, 0 to 1. */
export function alikeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 0 || b.length === 0) return 0;
  const [match] = bestOf(b, a);
  if (!match) return 0;
  const unused = Math.max(0, b.length - (match.end - match.start));
  return Math.max(0, 1 - (match.errors + unused) / Math.max(a.length, b.length));
}

/** Widens a match that begins or ends inside a word. */
export function wholeWords(text: string, start: number, end: number): [number, number] {
  const [before = ''] = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(0, start)) ?? [];
  const [behind = ''] = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(end)) ?? [];
  const begins = /^[\p{L}\p{M}\p{N}]/u.test(text.slice(start));
  const ends = /[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, end));
  return trimmed(text, begins ? start - before.length : start, ends ? end + behind.length : end);
}

export function trimmed(text: string, start: number, end: number): [number, number] {
  const part = text.slice(start, end);
  return [start + part.length - part.trimStart().length, end - (part.length - part.trimEnd().length)];
}

/** Approximate matches that do not overlap, of each run of them the one with the fewest errors. */
export function fewestErrors(text: string, pattern: string, most: number) {
  const matches = search(text, pattern, most).sort((a, b) => a.errors - b.errors || a.start - b.start);
  const kept: typeof matches = [];
  for (const match of matches) {
    if (kept.length >= 8) break;
    if (kept.every(({ start, end }) => match.end <= start || match.start >= end)) kept.push(match);
  }
  return kept;
}
