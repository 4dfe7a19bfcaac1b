import { variantsOf } from './variants.ts';
import { basesOf, singular, telling, wordsOf } from './words.ts';

/** What readers call one another's words, as the site's own lists and English itself have it. */
export interface Synonyms {
  /** Names of one thing: who asks for one is answered as if by the others. */
  same: readonly string[][];
  /** Words that mean much the same: found after the word itself. */
  like: readonly string[][];
}

/** A word that was asked for, as what else it may be looked for. */
export class Thesaurus {
  readonly #same: Map<string, Set<string>>;
  readonly #like: Map<string, Set<string>>;
  /** Names of several words, by their first word, the longest first. */
  readonly #long = new Map<string, { name: string; words: string[] }[]>();
  /** Names in letters that are written without spaces, the longest first. */
  readonly #unspaced: string[];

  constructor({ same, like }: Synonyms) {
    this.#same = othersOf(same);
    this.#like = othersOf(like);
    const names = new Set([...same, ...like].flat());
    this.#unspaced = [...names].filter((name) => unspaced.test(name)).sort((a, b) => b.length - a.length);
    for (const name of names) {
      const words = telling(wordsOf(name));
      if (words.length < 2 || unspaced.test(name)) continue;
      const first = singular(words[0] ?? '');
      this.#long.set(first, [...(this.#long.get(first) ?? []), { name: nameOf(name), words }]);
    }
    for (const list of this.#long.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** Other names of the same thing, and other forms and spellings of the word. */
  sameAs(word: string): string[] {
    const others = basesOf(word).flatMap((base) => [...(this.#same.get(base) ?? [])]);
    return [...new Set([...others, ...variantsOf(word)])].filter((other) => other !== word);
  }

  /** What readers call it besides, in whatever form. */
  like(word: string): string[] {
    const known = new Set([word, ...this.sameAs(word)]);
    const others = [...known].flatMap((name) =>
      basesOf(name).flatMap((base) => [...(this.#like.get(base) ?? [])]),
    );
    return [...new Set(others.flatMap((other) => [other, ...this.sameAs(other)]))].filter(
      (other) => !known.has(other),
    );
  }

  /** The name of several words that begins here, and how many words of the query it takes. */
  nameAt(words: string[], at: number): { name: string; length: number } | undefined {
    const names = this.#long.get(singular(words[at] ?? '')) ?? [];
    const found = names.find((name) =>
      name.words.every((word, index) => singular(words[at + index] ?? '') === singular(word)),
    );
    return found && { name: found.name, length: found.words.length };
  }

  /** A run of letters without spaces, with spaces around the names in it. */
  parted(text: string): string {
    let parted = text;
    for (const name of this.#unspaced) {
      if (parted.includes(name)) parted = parted.split(name).join(` ${name} `);
    }
    return parted;
  }

  /** It is a name in letters without spaces, which is not to be taken apart. */
  isUnspaced(word: string): boolean {
    return this.#unspaced.includes(word);
  }
}

const unspaced = /^\p{Script=Han}+$/u;

/** As the words of a query spell it. */
const nameOf = (name: string): string => (unspaced.test(name) ? name : wordsOf(name).join(' '));

function othersOf(groups: readonly string[][]): Map<string, Set<string>> {
  const others = new Map<string, Set<string>>();
  for (const group of groups) {
    const names = group.map(nameOf);
    for (const name of names) {
      const key = name.includes(' ') ? name : singular(name);
      const known = others.get(key) ?? new Set();
      for (const other of names) if (other !== name) known.add(other);
      others.set(key, known);
    }
  }
  return others;
}
