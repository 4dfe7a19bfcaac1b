import { createHash } from 'node:crypto';
import type { Library } from '../model/library.ts';
import type { Reads, Watcher } from '../model/once.ts';

/*
 * What a page is made of is found by watching it being made: pages get the library behind proxies, which note each property of each
 * record that is read (dependency tracking). A page whose properties have the values that they had before is the same page; nobody
 * has to say, nor can forget, what a component shows. Records are told apart by names that hold from one build to the next.
 */

/** A property of a record, by names that the next build has, too. */
export type Property = [record: string, name: string];

export class WatchedLibrary implements Watcher {
  /** What pages get. */
  readonly library: Library;
  readonly #records = new Map<object, string>();
  readonly #byName = new Map<string, object>();
  readonly #properties: Property[] = [];
  readonly #numbers = new Map<string, number>();
  /** By what they stand for: of each record, list and map there is one for all pages, which compare them. */
  readonly #watched = new WeakMap<object, object>();
  readonly #originals = new WeakMap<object, object>();
  readonly #values = new Map<string, string>();
  #reads: Reads | undefined;

  constructor(library: Library) {
    this.#add('library', library);
    this.#add('site', library.site);
    for (const kind of kinds) for (const [key, record] of library[kind]) this.#add(`${kind} ${key}`, record);
    for (const document of library.documents) {
      this.#add(`document ${document.key}`, document);
      for (const section of document.sections) this.#add(`section ${document.key} ${section.key}`, section);
      for (const [id, place] of document.places) {
        const name = `${document.key} ${id}`;
        this.#add(`place ${name}`, place);
        // What many pages name and few print: a record of its own, each.
        for (const [index, one] of place.citations.entries()) this.#add(`citation ${name} ${index}`, one);
        for (const mark of place.marks) this.#add(`mark ${document.key} ${mark.id}`, mark);
        for (const note of place.kind === 'passage' ? place.annotations : [])
          this.#add(`annotation ${document.key} ${note.id}`, note);
      }
    }
    this.library = this.#watch(library) as Library;
  }

  /**
   * Notes what is read from now on.
   * @returns where that was noted before
   */
  note(reads: Reads | undefined): Reads | undefined {
    const before = this.#reads;
    this.#reads = reads;
    return before;
  }

  /** Something that was made of this is used. */
  use(reads: Reads): void {
    this.#reads?.parts.add(reads);
  }

  numberOf(property: Property): number {
    const known = this.#numbers.get(property.join('\n'));
    if (known !== undefined) return known;
    const number = this.#properties.push(property) - 1;
    this.#numbers.set(property.join('\n'), number);
    return number;
  }

  propertyOf(number: number): Property {
    return this.#properties[number] ?? ['', ''];
  }

  /** What tells the value of a property from another; undefined where there is no such record. */
  valueOf([record, name]: Property): string | undefined {
    const known = this.#values.get(`${record}\n${name}`);
    if (known !== undefined) return known;
    const original = this.#byName.get(record);
    if (original === undefined) return undefined;
    const value = short(this.#told(this.#valueIn(original, name)));
    this.#values.set(`${record}\n${name}`, value);
    return value;
  }

  /** What tells a value that a page was given from another. */
  told(value: unknown): string {
    return short(this.#told(value));
  }

  #valueIn(original: object, name: string): unknown {
    const [property = '', ...key] = name.split('\t');
    if (name === allNames) return Object.keys(original);
    const value = Reflect.get(original, property);
    return value instanceof Map && key.length > 0 ? value.get(key.join('\t')) : value;
  }

  /** As JSON, other records by their names. */
  #told(value: unknown): string {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
    const original = this.#originals.get(value) ?? value;
    const name = this.#records.get(original);
    if (name !== undefined) return `@${name}`;
    if (isTree(original)) return JSON.stringify(original, withoutPositions);
    if (original instanceof Map) return this.#told([...original]);
    if (original instanceof Set) return this.#told([...original]);
    if (Array.isArray(original)) return `[${original.map((one) => this.#told(one)).join()}]`;
    return `{${Object.entries(original)
      .map(([key, one]) => `${JSON.stringify(key)}:${this.#told(one)}`)
      .join()}}`;
  }

  #add(name: string, record: object): void {
    this.#records.set(record, name);
    this.#byName.set(name, record);
  }

  #watch(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const known = this.#watched.get(value);
    if (known) return known;
    const name = this.#records.get(value);
    if (name === undefined && isTree(value)) return value;
    const watched = name === undefined ? this.#copy(value) : this.#proxy(value, name);
    this.#watched.set(value, watched);
    this.#originals.set(watched, value);
    return watched;
  }

  /** Of what is no record, with the records in it watched. It was read as a whole with the property that has it. */
  #copy(value: object): object {
    if (Array.isArray(value)) return value.map((one) => this.#watch(one));
    if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, this.#watch(one)]));
    if (value instanceof Set) return new Set([...value].map((one) => this.#watch(one)));
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.#watch(one)]));
  }

  #proxy(record: object, name: string): object {
    const fields = new Map<string, { number: number; value: unknown }>();
    const read = (property: string): unknown => {
      let field = fields.get(property);
      if (!field) {
        const original = property === allNames ? undefined : Reflect.get(record, property);
        const value =
          original instanceof Map
            ? new WatchedMap(
                [...original].map(([key, one]) => [key, this.#watch(one)]),
                (key) => void read(key === undefined ? `${property}\t` : `${property}\t${key}`),
              )
            : property.includes('\t')
              ? undefined
              : this.#watch(original);
        field = { number: this.numberOf([name, property.replace(/\t$/, '')]), value };
        fields.set(property, field);
        if (original instanceof Map && value) this.#originals.set(value as object, original);
      }
      // Of a map, what is read is told when it is asked.
      if (!(field.value instanceof WatchedMap)) this.#reads?.properties.add(field.number);
      return field.value;
    };
    return new Proxy(record, {
      get: (_, property) => (typeof property === 'string' ? read(property) : undefined),
      has: (_, property) => {
        if (typeof property === 'string') read(property);
        return Reflect.has(record, property);
      },
      ownKeys: () => {
        read(allNames);
        return Reflect.ownKeys(record);
      },
      getOwnPropertyDescriptor: (_, property) => {
        const own = Reflect.getOwnPropertyDescriptor(record, property);
        if (!own || typeof property !== 'string') return own;
        return {
          configurable: true,
          enumerable: own.enumerable === true,
          writable: true,
          value: read(property),
        };
      },
    });
  }
}

/** Stands for the names of all properties of a record. */
const allNames = '*';

const kinds = [
  'sources',
  'statistics',
  'callouts',
  'terms',
  'names',
  'events',
  'comparisons',
  'packets',
] as const;

/** What was parsed has no records in it, and is large: it is handed out as it is. */
const isTree = (value: object): boolean => 'type' in value && ('children' in value || 'position' in value);

/** Where something stands in its file is told when the content is checked, and on no page. */
const withoutPositions = (key: string, value: unknown): unknown => (key === 'position' ? undefined : value);

/** Values are kept short, as what they are or as a hash. */
const short = (text: string): string =>
  text.length <= 32 ? text : createHash('md5').update(text).digest('base64url');

/** A map that tells which of its keys is asked for, or that all of them are (`undefined`). */
class WatchedMap<Value> extends Map<string, Value> {
  readonly #told: (key?: string) => void;

  constructor(entries: Iterable<readonly [string, Value]>, told: (key?: string) => void) {
    super();
    this.#told = told;
    for (const [key, value] of entries) super.set(key, value);
  }
  override get(key: string): Value | undefined {
    this.#told(key);
    return super.get(key);
  }
  override has(key: string): boolean {
    this.#told(key);
    return super.has(key);
  }
  override get size(): number {
    this.#told?.();
    return super.size;
  }
  override keys() {
    this.#told();
    return super.keys();
  }
  override values() {
    this.#told();
    return super.values();
  }
  override entries() {
    this.#told();
    return super.entries();
  }
  override forEach(each: (value: Value, key: string, map: Map<string, Value>) => void): void {
    this.#told();
    super.forEach(each);
  }
  override [Symbol.iterator]() {
    return this.entries();
  }
}
