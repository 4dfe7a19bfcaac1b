import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { base, siteFolder, stagingFolder } from '../config.ts';
import { shareLibrary } from '../library/shared-library.ts';
import { WatchedLibrary } from '../library/watched-library.ts';
import { documentAddress, sectionAddress, wholeAddress } from '../model/address.ts';
import type { Library } from '../model/library.ts';
import { noting, Reads, watch } from '../model/once.ts';
import type { Section } from '../model/section.ts';
import {
  type BuildRecord,
  type LinkedPage,
  type Noted,
  ReadsList,
  type RecordedFile,
  readRecord,
  type StampedFile,
  writeRecord,
} from './kept-record.ts';

/*
 * Pages of the site that stands are taken over into the next where nothing that they were made of has changed (incremental build). What
 * each reads of the library is noted while it is rendered, and is compared when the next site is built. All else that pages are made of,
 * the program and its settings first, is in one key: where that is another, nothing is taken over. The site that stands is itself what
 * is kept: a file of it that is gone, or has been touched, is made anew.
 */

/** What has been made for the next site, or taken over into it. */
interface Made {
  given: string;
  /** Of what was taken over, the place in the last record. */
  reads: Noted | number;
  stamped?: StampedFile;
  linked?: LinkedPage | undefined;
}

export class KeptPages {
  readonly #library: Library;
  readonly #watched: WatchedLibrary;
  readonly #key: string;
  readonly #recordFile: string;
  /** What the last build left, where it is of any use. */
  readonly #last: BuildRecord | undefined;
  /** Files of the site that stands which are the same in the next, by address. */
  readonly #same = new Map<string, RecordedFile>();
  readonly #made = new Map<string, Made>();
  readonly #byFile = new Map<string, Made>();
  /** What was read to make the text of a section, by its file: texts are compiled before pages show them. */
  readonly #texts = new Map<string, Reads>();
  readonly #styles: Record<string, string> = {};
  #isKept = true;
  /** How many pages were taken over. */
  taken = 0;

  /**
   * @param key of all that pages are made of beside the library
   * @param recordFile what one build leaves to the next
   */
  constructor(library: Library, key: string, recordFile: string) {
    this.#library = library;
    this.#watched = new WatchedLibrary(library);
    this.#key = key;
    this.#recordFile = recordFile;
    this.#last = readRecord(recordFile, key);
    if (this.#last) this.#findSame(this.#last);
  }

  #findSame({ properties, values, reads, files }: BuildRecord): void {
    const isSame = properties.map((property, place) => this.#watched.valueOf(property) === values[place]);
    const answers: (boolean | undefined)[] = [];
    const areSame = (place: number): boolean => {
      const [own = [], parts = []] = reads[place] ?? [];
      answers[place] ??= own.every((one) => isSame[one]) && parts.every(areSame);
      return answers[place];
    };
    for (const [address, file] of files)
      if (areSame(file.reads) && isUntouched(siteFolder, file)) this.#same.set(address, file);
  }

  /** Renders pages while what they read is noted. */
  async during<Rendered>(render: () => Promise<Rendered>): Promise<Rendered> {
    shareLibrary(this.#watched.library);
    watch(this.#watched);
    shared.annotatedReaderPages = this;
    try {
      return await render();
    } finally {
      shared.annotatedReaderPages = undefined;
      watch(undefined);
      shareLibrary(this.#library);
    }
  }

  /**
   * Takes a page over where it is the same, and else renders it.
   * @param props what it is given, which is made of the library as well
   */
  async page(path: string, props: unknown, render: () => Promise<Response>): Promise<Response> {
    const address = `/${path.slice(base.length)}`;
    const given = this.#watched.told(props);
    // Of an answer without a body no file is written.
    if (this.#takeOver(address, given)) return new Response(null);
    const { properties, parts } = new Reads();
    this.#isKept = true;
    const around = this.#watched.note({ properties, parts });
    try {
      const response = await render();
      // What is streamed is rendered until its end is read.
      const whole = new Response(await response.arrayBuffer(), response);
      // A set takes ten times the room.
      const reads = { properties: Uint32Array.from(properties), parts: [...parts] };
      if (this.#isKept) this.#made.set(address, { given, reads });
      return whole;
    } finally {
      this.#watched.note(around);
    }
  }

  /**
   * Takes a card over where the same is drawn on it.
   * @returns whether it was
   */
  takeCard(name: string, card: object, site: Library['site']): boolean {
    // A copy of the site is told with all that it says, the site itself by its name.
    const [address, given] = [`/cards/${name}.png`, this.#watched.told([card, { ...site }])];
    const isTaken = this.#takeOver(address, given);
    if (!isTaken) this.#made.set(address, { given, reads: { properties: [], parts: [] } });
    return isTaken;
  }

  #takeOver(address: string, given: string): boolean {
    const same = this.#same.get(address);
    if (same?.given !== given) return false;
    const { file, reads, linked } = same;
    mkdirSync(dirname(join(stagingFolder, file)), { recursive: true });
    copyFileSync(join(siteFolder, file), join(stagingFolder, file));
    this.#made.set(address, { given, reads, linked });
    if (file.endsWith('.html')) this.taken += 1;
    return true;
  }

  /** The page that is being rendered is not taken over by the next build: more is made for it than its file. */
  makeAnew(): void {
    this.#isKept = false;
  }

  /** A stylesheet that is made of the content, whose hash is on all pages: where it is another, none is the same. */
  useStyles(name: string, rules: string): void {
    this.#styles[name] = this.#watched.told(rules);
    if (this.#styles[name] !== this.#last?.styles[name]) this.#same.clear();
  }

  /** Whether all pages that show the text of a section are taken over, so that nobody asks for it. */
  keepsText(section: Section): boolean {
    const { document } = section;
    const pages = [sectionAddress(section), documentAddress(document), wholeAddress(document)];
    return pages.every((address) => this.#same.has(address));
  }

  /** Makes the text of a section, before a page shows it. */
  makeText(section: Section, make: () => void): void {
    noting(this.#textOf(section), make);
  }

  usesText(section: Section): void {
    this.#watched.use(this.#textOf(section));
  }

  #textOf({ file }: Section): Reads {
    const reads = this.#texts.get(file) ?? new Reads();
    this.#texts.set(file, reads);
    return reads;
  }

  /**
   * Takes down what the files are now. One that is changed afterwards, as that of a page with former addresses, is made anew by the
   * next build.
   */
  stamp(): void {
    for (const [address, made] of this.#made) {
      const stamped = stampedFile(address);
      if (!stamped) continue;
      made.stamped = stamped;
      this.#byFile.set(stamped.file, made);
    }
  }

  /** What is known of a file that was taken over, and so has been verified, where nobody has touched it since. */
  takenOver(file: string): { linked?: LinkedPage | undefined } | undefined {
    const made = this.#byFile.get(file);
    const isTaken =
      typeof made?.reads === 'number' && made.stamped && isUntouched(stagingFolder, made.stamped);
    return isTaken ? made : undefined;
  }

  /** What was found in a page that is no longer asked once it is taken over. */
  verified(file: string, linked: LinkedPage): void {
    const made = this.#byFile.get(file);
    if (made) made.linked = linked;
  }

  /** Leaves to the next build what it has to know, when the site is in its place. */
  remember(): void {
    const list = new ReadsList(this.#watched, this.#last);
    const files = [...this.#made].flatMap(
      ([address, { given, reads, stamped, linked }]): BuildRecord['files'] =>
        stamped ? [[address, { ...stamped, given, reads: list.add(reads), linked }]] : [],
    );
    writeRecord(this.#recordFile, { key: this.#key, styles: this.#styles, ...list.lists(), files });
  }
}

function isUntouched(folder: string, { file, size, time }: StampedFile): boolean {
  const stat = statSync(join(folder, file), { throwIfNoEntry: false });
  return stat?.size === size && stat.mtimeMs === time;
}

/** The file that answers an address, as it is now. */
function stampedFile(address: string): StampedFile | undefined {
  const path = decodeURI(address.slice(1)).replace(/\/$/, '');
  for (const file of [`${path}/index.html`.replace(/^\//, ''), path, `${path}.html`]) {
    const stat = statSync(join(stagingFolder, file), { throwIfNoEntry: false });
    if (stat?.isFile()) return { file, size: stat.size, time: stat.mtimeMs };
  }
  return undefined;
}

// Astro runs the configuration and the pages as separate modules of one process.
const shared = globalThis as { annotatedReaderPages?: KeptPages | undefined };

/** The pages of a build while they are rendered; nothing while developing. */
export const keptPages = (): KeptPages | undefined => shared.annotatedReaderPages;
