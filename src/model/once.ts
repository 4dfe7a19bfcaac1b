/*
 * While a build renders pages, what each of them reads of the library is noted (src/library/watched-library.ts). What is made once for
 * many pages is noted with it, and each page that uses it has read that, too.
 */

/** What was read while one thing was made: numbers of properties, and what was read for things that had been made before. */
export class Reads {
  readonly properties = new Set<number>();
  readonly parts = new Set<Reads>();
}

/** Who notes what is read. */
export interface Watcher {
  /**
   * Notes what is read from now on.
   * @returns where that was noted before
   */
  note: (reads: Reads | undefined) => Reads | undefined;
  /** Something that was made of this is used. */
  use: (reads: Reads) => void;
}

// Astro runs the configuration and the pages as separate modules of one process.
const shared = globalThis as { annotatedReaderWatcher?: Watcher | undefined };

/** Whoever notes what is read; nobody but in a build. */
export const watcher = (): Watcher | undefined => shared.annotatedReaderWatcher;

export function watch(who: Watcher | undefined): void {
  shared.annotatedReaderWatcher = who;
}

/** Makes something at once, and notes what is read for it. */
export function noting<Made>(reads: Reads, make: () => Made): Made {
  const around = watcher()?.note(reads);
  try {
    return make();
  } finally {
    watcher()?.note(around);
  }
}

/** What is made once of each (memoized). */
export class Once<Of extends object, Made> {
  readonly #made = new WeakMap<Of, { made: Made; reads: Reads }>();

  of(what: Of, make: () => Made): Made {
    let known = this.#made.get(what);
    if (!known) {
      const reads = new Reads();
      known = { made: noting(reads, make), reads };
      this.#made.set(what, known);
    }
    watcher()?.use(known.reads);
    return known.made;
  }
}
