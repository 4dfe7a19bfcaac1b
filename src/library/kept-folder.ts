import { mkdirSync, mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files of a folder, by path; what is `undefined` is not there. */
export type Files = Partial<Record<string, string | Buffer | undefined>>;

/**
 * A content folder for tests that read many contents one after the other, and change nothing in it: of each, only what differs
 * from the one before is written, and read anew.
 */
export class KeptFolder {
  #path = '';
  readonly #written = new Map<string, string | Buffer>();

  /** Makes it hold these files and no others, and gives its path. */
  holding(files: Files): string {
    if (this.#path === '') {
      const path = mkdtempSync(join(tmpdir(), 'content-'));
      process.once('exit', () => rmSync(path, { recursive: true, force: true }));
      this.#path = path;
    }
    for (const file of [...this.#written.keys()]) if (files[file] === undefined) this.#remove(file);
    for (const [file, text] of Object.entries(files)) {
      if (text === undefined || this.#written.get(file) === text) continue;
      const path = join(this.#path, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      this.#written.set(file, text);
    }
    return this.#path;
  }

  /** Removes a file, and the folders that held nothing else. */
  #remove(file: string): void {
    rmSync(join(this.#path, file));
    this.#written.delete(file);
    for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
      const inside = `${folder}/`;
      if ([...this.#written.keys()].some((other) => other.startsWith(inside))) return;
      rmdirSync(join(this.#path, folder));
    }
  }
}
