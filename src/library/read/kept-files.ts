import { lstatSync } from 'node:fs';

/** In milliseconds. Some systems count in seconds: what was changed so shortly before may be changed again within the same one. */
const restless = 2000;

/**
 * What was made of files: while an author works, all but one are as they were at the last reading, and are not read again
 * (memoized). The system tells which, as Git asks it: by what it counts up at every change, whatever a program says of the time.
 */
export class KeptFiles<T> {
  readonly #kept = new Map<string, { stamp: string; value: T }>();

  /** @throws NodeJS.ErrnoException where the file is not there */
  of(path: string, make: () => T): T {
    const { ino, size, mtimeMs, ctimeMs } = lstatSync(path);
    const stamp = `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
    const known = this.#kept.get(path);
    if (known?.stamp === stamp) return known.value;
    const begun = Date.now();
    const value = make();
    if (begun - ctimeMs > restless) this.#kept.set(path, { stamp, value });
    else this.#kept.delete(path);
    return value;
  }
}
