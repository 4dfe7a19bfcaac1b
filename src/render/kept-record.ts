import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Property, WatchedLibrary } from '../library/watched-library.ts';
import type { Reads } from '../model/once.ts';

/** A file of the site as it was when it had been made. */
export interface StampedFile {
  file: string;
  size: number;
  time: number;
}

/** What other pages ask of one that has been verified. */
export interface LinkedPage {
  ids: string[];
  links: string[];
  canonical?: string;
  /** It asks search engines to pass it over. */
  unlisted?: boolean;
}

/** What is known of a file: what it was given, and the place of what it read in `reads`. */
export interface RecordedFile extends StampedFile {
  given: string;
  reads: number;
  linked?: LinkedPage | undefined;
}

/** What one build leaves to the next: of each file, what it was made of. Numbers are places in these lists. */
export interface BuildRecord {
  key: string;
  /** By name, what tells the stylesheets that are made of the content. */
  styles: Record<string, string>;
  properties: Property[];
  /** Of each property what tells its value. */
  values: string[];
  reads: [properties: number[], parts: number[]][];
  files: [address: string, RecordedFile][];
}

/** What one thing read: numbers of properties, and of what had been made before. */
export interface Noted {
  readonly properties: Iterable<number>;
  readonly parts: Iterable<Reads>;
}

/** @returns undefined where there is none, or none of this key */
export function readRecord(path: string, key: string): BuildRecord | undefined {
  try {
    const record = JSON.parse(readFileSync(path, 'utf8')) as BuildRecord;
    return record.key === key ? record : undefined;
  } catch {
    return undefined;
  }
}

/** Written beside and moved into place. Where it cannot be kept, the next build makes all anew. */
export function writeRecord(path: string, record: BuildRecord): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, JSON.stringify(record));
    renameSync(`${path}.new`, path);
  } catch {
    // A full or read-only disk is told by what has to be written.
  }
}

/** Gives what was read its places in the next record: only what some file has read is in it. */
export class ReadsList {
  readonly #watched: WatchedLibrary;
  readonly #last: BuildRecord | undefined;
  readonly #reads: BuildRecord['reads'] = [];
  /** The places of properties, by their numbers. */
  readonly #properties = new Map<number, number>();
  readonly #places = new Map<Noted | number, number>();
  /** The numbers of properties, by their places in the last record. */
  readonly #numbers: number[];

  constructor(watched: WatchedLibrary, last: BuildRecord | undefined) {
    this.#watched = watched;
    this.#last = last;
    this.#numbers = (last?.properties ?? []).map((property) => watched.numberOf(property));
  }

  /** @param reads of what was taken over, its place in the last record */
  add(reads: Noted | number): number {
    const known = this.#places.get(reads);
    if (known !== undefined) return known;
    const place =
      typeof reads === 'number' ? this.#addLast(reads) : this.#push(reads.properties, reads.parts);
    this.#places.set(reads, place);
    return place;
  }

  #addLast(last: number): number {
    const [properties = [], parts = []] = this.#last?.reads[last] ?? [];
    return this.#push(
      properties.map((place) => this.#numbers[place] ?? 0),
      parts,
    );
  }

  #push(properties: Iterable<number>, parts: Iterable<Noted | number>): number {
    const places = Array.from(properties, (number) => {
      const place = this.#properties.get(number) ?? this.#properties.size;
      this.#properties.set(number, place);
      return place;
    });
    const others = Array.from(parts, (part) => this.add(part));
    return this.#reads.push([places, others]) - 1;
  }

  lists(): Pick<BuildRecord, 'properties' | 'values' | 'reads'> {
    const properties = [...this.#properties.keys()].map((number) => this.#watched.propertyOf(number));
    const values = properties.map((property) => this.#watched.valueOf(property) ?? '');
    return { properties, values, reads: this.#reads };
  }
}
