import { firstInk, type Ink } from './ink.ts';

/*
 * A note of the reader's own. It is what the W3C calls an annotation, in fewer words: `write-annotation.ts` writes the standard's
 * form and reads it. Nothing here knows a page or a database.
 */

/** The words that a note is about, as the standard's quote and position selectors have them. */
export interface Quote {
  exact: string;
  /** Up to `contextLength` characters before and behind, within the paragraph. */
  prefix: string;
  suffix: string;
  /** Where the words stand in the text of the paragraph, in characters; -1 where it is not known. */
  start: number;
  end: number;
}

/** One place that a note is about: words of one paragraph, or all of it. A selection across two has two. */
export interface Target {
  /** Address of the page, from the root of the site: `/brief/threat/`. */
  page: string;
  /** Id of the paragraph, note, editors’ note or chart; empty where the page itself is meant. */
  place: string;
  /** Missing where the place is meant as a whole. */
  quote?: Quote;
  /** Of the paragraph's words when the note was made; empty where it is not known. */
  fingerprint: string;
  /** "Keeping House, paragraph 3". */
  label: string;
  /** Printed page or pages of the original: "p. 5"; empty where there are none. */
  printed: string;
}

export interface Annotation {
  /** An IRI, `urn:uuid:…` where it was made here: by it, two files know that they hold the same note. */
  id: string;
  /** ISO 8601, as of the reader's clock. */
  created: string;
  modified: string;
  ink: Ink;
  /** Plain text; empty for a highlight without a word to it. */
  note: string;
  tags: string[];
  targets: Target[];
}

/** Whether what was stored is a note: older versions, other pages of a host and their errors write there, too. */
export function isNote(stored: unknown): stored is Annotation {
  const note = stored as Partial<Annotation> | null | undefined;
  const { tags, targets } = note ?? {};
  return (
    areTexts(note, 'id', 'created', 'modified', 'ink', 'note') &&
    Array.isArray(tags) &&
    tags.every((tag) => typeof tag === 'string') &&
    Array.isArray(targets) &&
    targets.every(
      (target) =>
        areTexts(target, 'page', 'place', 'fingerprint', 'label', 'printed') &&
        (target.quote === undefined || areTexts(target.quote, 'exact', 'prefix', 'suffix')),
    )
  );
}

const areTexts = <Name extends string>(
  holder: Partial<Record<Name, unknown>> | null | undefined,
  ...names: Name[]
) => names.every((name) => typeof holder?.[name] === 'string');

/** What its writer can change in a note. */
export type Words = Pick<Annotation, 'ink' | 'note' | 'tags'>;

/** A note as this device keeps it. */
export interface Kept extends Annotation {
  /** `modified` when it last left the device or came to it: only what changed since can be in conflict. */
  travelled?: string;
  /** Another version of the same note that changed as well; the reader decides. */
  other?: Annotation;
}

/** Notes of somebody else, as they were received; they are read, and never mixed with one's own unasked. */
export interface Received {
  /** Of the collection: a newer one of the same id takes its place. */
  id: string;
  /** As they typed it. */
  name: string;
  received: string;
  notes: Annotation[];
}

/** Characters on either side of a quote that are kept to find it again. */
export const contextLength = 32;

/** The quote of text[start, end). */
export function quoteOf(text: string, start: number, end: number): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    start,
    end,
  };
}

export function newAnnotation(targets: Target[], ink: Ink = firstInk, now = new Date()): Annotation {
  const time = now.toISOString();
  return { id: newId(), created: time, modified: time, ink, note: '', tags: [], targets };
}

/** `urn:uuid:…`; made by hand where a site without https denies `randomUUID`. */
export function newId(): string {
  if ('randomUUID' in crypto) return `urn:uuid:${crypto.randomUUID()}`;
  const bytes = (crypto as Crypto).getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

/** A note with what was changed in it, and the time of the change, which never is before the last one. */
export function changed<Note extends Annotation>(note: Note, change: Partial<Words>, now = new Date()): Note {
  const last = Date.parse(note.modified);
  const time = new Date(Math.max(now.getTime(), Number.isNaN(last) ? 0 : last + 1));
  return { ...note, ...change, modified: time.toISOString() };
}

/** Whether two versions say the same, whenever they were written. */
export function sameWords(a: Annotation, b: Annotation): boolean {
  return a.note === b.note && a.ink === b.ink && a.tags.join('\n') === b.tags.join('\n');
}

/** All words that a note is about, "…" where a paragraph ends; empty where it is about a place as a whole. */
export function quotedWords({ targets }: Annotation): string {
  return targets.flatMap(({ quote }) => (quote ? [quote.exact] : [])).join(' … ');
}

/** "Keeping House, paragraphs 2 and 3" is not tried: the first place, and how many more. */
export function placeLabel({ targets }: Annotation): string {
  const labels = [...new Set(targets.map(({ label }) => label))];
  const [first = ''] = labels;
  return labels.length > 1 ? `${first} and ${labels.length - 1} more` : first;
}

/** "p. 5"; "pp. 4–6": printed pages of all places. */
export function printedLabel({ targets }: Annotation): string {
  const numbers = targets.flatMap(({ printed }) => (printed.match(/\d+/g) ?? []).map(Number));
  if (numbers.length === 0) return '';
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return first === last ? `p. ${first}` : `pp. ${first}–${last}`;
}

/** Tags as a reader types them, with commas between: trimmed, each once. */
export function tagsOf(typed: string): string[] {
  const tags = typed.split(',').map((tag) => tag.replace(/\s+/g, ' ').trim().slice(0, limits.tag));
  return [...new Set(tags.filter(Boolean))].slice(0, limits.tags);
}

/** More than anyone writes, and few enough that no file can choke a page. */
export const limits = {
  notes: 10_000,
  note: 20_000,
  quote: 20_000,
  tags: 30,
  tag: 60,
  targets: 100,
  label: 200,
  /** Bytes of a file. */
  file: 20_000_000,
};

/**
 * What a note is found under: the documents and the pages of its places. A paragraph that moved to another page of its document
 * is so still found.
 * @example a note on `/brief/threat/` → ['brief', 'brief/threat']
 */
export function shelvesOf({ targets }: Annotation): string[] {
  const paths = targets.map(({ page }) => page.replace(/^\/|\/$/g, ''));
  return [...new Set(paths.flatMap((path) => [path.split('/')[0] ?? '', path]))];
}

/** What was wrong with a file of notes, in words for who chose it. */
export class UnreadableFile extends Error {}
