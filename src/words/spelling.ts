/** The words of a collection, to tell a slip of the finger from a word that is not there. */
export class Vocabulary {
  /** Without numbers, in which no slip can be told. */
  readonly #words: string[];
  readonly #byFirst: Map<string, Known[]>;

  constructor(words: Iterable<string>) {
    this.#words = [...words].filter((word) => word.length > 2 && /^\p{L}+$/u.test(word));
    const known = this.#words.map((word) => ({ word, letters: lettersOf(word) }));
    this.#byFirst = Map.groupBy(known, ({ word: [first = ''] }) => first);
  }

  /** Words that are alike but for the end, for a reader who found nothing; fewer letters than five are no likeness. */
  alike(word: string): string[] {
    const end = 3;
    const beginning = word.slice(0, Math.max(5, word.length - end));
    if (beginning.length < 5) return [];
    const alike = this.#words.filter(
      (known) => known.startsWith(beginning) && known.length <= word.length + end,
    );
    return alike.sort().slice(0, 6);
  }

  /**
   * The word most likely meant, if one is near enough. Fingers seldom miss the first letter: without that, good words
   * would be taken for others (sword for word, rarely for barely).
   * @param fits whether a word may be meant; of several that are equally near the first that may
   */
  nearest(word: string, fits: (word: string) => boolean = () => true): string | undefined {
    if (!/^\p{L}+$/u.test(word)) return undefined;
    const most = word.length < 4 ? 0 : word.length < 9 ? 1 : 2;
    const near: [distance: number, word: string][] = [];
    const [first = '', second = ''] = word;
    const own = lettersOf(word);
    const swapped = this.#byFirst.get(second)?.filter(({ word: known }) => known[1] === first) ?? [];
    const candidates = [...(this.#byFirst.get(first) ?? []), ...(first === second ? [] : swapped)];
    for (const { word: known, letters } of candidates) {
      if (Math.abs(known.length - word.length) > most) continue;
      // A slip takes one letter away at most, and brings one: words with more letters of their own need no closer look.
      if (countBits(letters ^ own) > 2 * most) continue;
      const counted = slips(word, known, most);
      const slipped = counted > most && most > 0 && isReordered(word, known) ? farApart : counted;
      // Of two equally near, the one of the same length: letters are mistaken more often than left out.
      if (slipped <= most || slipped === farApart)
        near.push([slipped + (known.length === word.length ? 0 : 0.5), known]);
    }
    return near.sort(([a], [b]) => a - b).find(([, known]) => fits(known))?.[1];
  }
}

/** A word of the collection, and which letters it has. */
interface Known {
  word: string;
  letters: number;
}

/** The letters of a word as a set of 32 bits (a signature); of two letters with one bit neither is told from the other. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << word.charCodeAt(at);
  return letters;
}

function countBits(set: number): number {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count++;
  return count;
}

/** What two letters that changed places over others count as. */
const farApart = 1.6;

/** The same letters in another order behind the first: two of them changed places over others. */
function isReordered(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 5 || a[0] !== b[0]) return false;
  return sumOf(a) === sumOf(b) && [...a].sort().join('') === [...b].sort().join('');
}

/** Different for most words of different letters, and quicker than to sort them. */
function sumOf(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at++) sum += word.charCodeAt(at) ** 2;
  return sum;
}

/** Letters left out, added, exchanged or in the wrong order between two words; more than `most` is not counted out. */
export function slips(one: string, other: string, most: number): number {
  // What they begin and end with alike is no slip: of most pairs nothing is left, or too much.
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  const shortest = Math.min(one.length, other.length) - start;
  while (end < shortest && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [a, b] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (most === 1 && Math.max(a.length, b.length) > 2) return 2;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}
