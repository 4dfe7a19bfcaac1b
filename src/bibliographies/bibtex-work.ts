import type { BibtexEntry } from './bibtex-file.ts';
import { nameOf, splitNames } from './bibtex-names.ts';
import { silent } from './bibtex-words.ts';
import type { LibraryItem } from './item.ts';
import { latexToText } from './latex.ts';

/** An entry on its way to a work of CSL: its fields are read once each, and what nobody has asked for is told at the end. */
export class BibtexWork {
  /** CSL's, as far as they are known. */
  readonly fields: Record<string, unknown> = {};
  /** What the entry says of the work in sentences of its own. */
  readonly remarks: string[] = [];
  /** What could not be taken over, in words. */
  readonly lost: string[];
  /** CSL's type; what is read later may say it better. */
  type: string;
  readonly #entry: BibtexEntry;
  readonly #used = new Set<string>();
  readonly #unknown = new Set<string>();
  #hasOthers = false;

  constructor(entry: BibtexEntry, type: string, lost: string[]) {
    this.#entry = entry;
    this.type = type;
    this.lost = lost;
  }

  get entryType(): string {
    return this.#entry.type;
  }

  /** It is a part of another work, which has a title of its own. */
  get isPart(): boolean {
    return ['chapter', 'paper-conference', 'entry-encyclopedia'].includes(this.type);
  }

  get isArticle(): boolean {
    return this.type.startsWith('article') || this.type === 'review';
  }

  /** Sets a field of CSL that is not set yet. */
  put(field: string, value: unknown): void {
    if (value !== undefined && value !== '' && !(field in this.fields)) this.fields[field] = value;
  }

  /** A field as it is typed. */
  raw(name: string): string | undefined {
    return this.#entry.fields.get(name);
  }

  /** Says that fields have been read. */
  use(...names: string[]): void {
    for (const name of names) this.#used.add(name);
  }

  /** LaTeX as plain text. */
  text(latex: string): string {
    const plain = latexToText(latex);
    for (const command of plain.unknown) this.#unknown.add(command);
    return plain.text;
  }

  /** The first of the fields that says something, as plain text. */
  take(...names: string[]): string | undefined {
    return this.#first(names, (written) => this.text(written));
  }

  /** The first as it is typed, but for LaTeX's marks on signs of its own. */
  verbatim(...names: string[]): string | undefined {
    return this.#first(names, plainAddress);
  }

  /** A list of publishers or places: "A and B", "A, B and C". */
  list(...names: string[]): string | undefined {
    return this.#first(names, (written) => {
      const parts = splitNames(written).map((part) =>
        part.trim() === 'others' ? 'et al.' : this.text(part),
      );
      const [last = '', ...before] = parts.filter(Boolean).reverse();
      if (before.length === 0) return last;
      return `${before.reverse().join(', ')}${last === 'et al.' ? ' ' : ' and '}${last}`;
    });
  }

  #first(names: string[], read: (written: string) => string): string | undefined {
    for (const name of names) {
      const written = this.raw(name);
      if (written === undefined) continue;
      this.use(name);
      const text = read(written);
      if (text !== '') return text;
    }
    return undefined;
  }

  /** The people or bodies of a field, as CSL has them. */
  names(field: string): object[] {
    const written = this.raw(field);
    if (written === undefined) return [];
    this.use(field);
    return splitNames(written).flatMap((name) => {
      if (name.trim().toLowerCase() !== 'others') return nameOf(name, (latex) => this.text(latex));
      if (field === 'author') this.#hasOthers = true;
      else this.lost.push(`others of ${field}`);
      return [];
    });
  }

  /** The work, once everything has been read that can be. */
  finished(): LibraryItem {
    const { key, line, fields } = this.#entry;
    for (const [name, words] of fields) {
      if (!this.#used.has(name) && !silent.has(name) && words.trim() !== '') this.lost.push(name);
    }
    if (this.#unknown.size > 0) this.lost.push(`${[...this.#unknown].join(', ')}, kept as typed`);
    return {
      name: key || String(this.fields['title'] ?? 'an entry without key'),
      line,
      lost: this.lost,
      fields: { id: key, ...this.fields, type: this.type },
      hasOthers: this.#hasOthers,
      remarks: this.remarks,
    };
  }
}

/** Without what LaTeX needs before % and _, and without its braces. */
export function plainAddress(text: string): string {
  return text
    .trim()
    .replace(/^\\(?:url|path|nolinkurl)\s*\{([\s\S]*)\}$/, '$1')
    .replace(/\\(?=[%_&#~$^{}])/g, '')
    .replace(/\{\\?~\}|\\textasciitilde\s?(?:\{\})?|\\string~/g, '~')
    .replace(/[{}\s]/g, '');
}
