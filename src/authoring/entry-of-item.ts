import '@citation-js/plugin-bibtex';
import { parseDate, yearOf } from '../model/date.ts';
import { keySchema } from '../model/key.ts';
import { languageName, type SourceRecord, sourceSchema } from '../model/source.ts';
import { isWorkType, type WorkType } from '../model/work-kind.ts';
import { languageOf } from './guess-language.ts';

/** CSL types that the bibliography has under another name. */
const typeOf: Record<string, WorkType> = {
  article: 'report',
  document: 'report',
  manuscript: 'report',
  'paper-conference': 'chapter',
  'entry-encyclopedia': 'chapter',
  post: 'webpage',
  'post-weblog': 'webpage',
  bill: 'legislation',
  figure: 'graphic',
};

/** The fields that are taken over as they are, in the order in which they are written. */
const textFields = Object.keys(sourceSchema.shape).filter(
  (name) =>
    !['id', 'type', 'author', 'editor', 'translator', 'issued', 'accessed', 'language', 'custom'].includes(
      name,
    ),
);

/** Fields by which CSL 1.0.1 called them. */
export const formerNames: Record<string, string> = { 'event-title': 'event' };

export function entryOf(item: Record<string, unknown>, works: SourceRecord[]): Record<string, unknown> {
  const author = names(item['author']);
  const editor = names(item['editor']);
  const translator = names(item['translator']);
  const issued = date(item['issued']);
  const accessed = date(item['accessed']);
  const type = String(item['type'] ?? '');
  const isPage = type === 'document' && item['URL'] !== undefined;
  const texts = textFields.flatMap((field) => {
    const value = item[field] ?? item[formerNames[field] ?? field];
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    const text = String(value)
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim()
      .normalize('NFC');
    if (text === '') return [];
    return [[field, field === 'DOI' ? text.replace(/^.*?(?=10\.\d{4})/, '') : text]];
  });
  return {
    id: newKey(item, author, issued, works),
    type: isPage ? 'webpage' : isWorkType(type) ? type : (typeOf[type] ?? type),
    ...(author.length > 0 && { author }),
    ...(editor.length > 0 && { editor }),
    ...(translator.length > 0 && { translator }),
    ...Object.fromEntries(texts),
    ...(accessed && { accessed }),
    ...(issued && { issued }),
    language: languageOf(item),
  };
}

type NameEntry = { family: string; given?: string } | { literal: string };

function names(value: unknown): NameEntry[] {
  if (!Array.isArray(value)) return [];
  return (value as Record<string, string | undefined>[]).flatMap((name): NameEntry[] => {
    const particle = [name['dropping-particle'], name['non-dropping-particle']].filter(Boolean).join(' ');
    const family = [particle, name['family'], name['suffix']].filter(Boolean).join(' ');
    if (name['literal'] || !name['given']) {
      const literal = name['literal'] ?? family;
      return literal ? [{ literal }] : [];
    }
    return [{ family, given: name['given'] }];
  });
}

export interface CslDate {
  'date-parts'?: unknown[][];
  raw?: string;
  literal?: string;
  season?: unknown;
  circa?: unknown;
}

/** CSL’s date parts as EDTF: [[2017, 9, 28]] → "2017-09-28". Of a date in other words, the year. */
export function date(value: unknown): string | undefined {
  const { 'date-parts': parts, raw, literal } = (value ?? {}) as CslDate;
  if (parts?.[0]?.[0] === undefined) {
    const words = raw ?? literal ?? '';
    const [year, ...others] = words.match(/\b\d{4}\b/g) ?? [];
    return parseDate(words) ? words : others.length > 0 ? undefined : year;
  }
  const written = parts.map((part) =>
    part.map((number, index) => String(number).padStart(index === 0 ? 4 : 2, '0')).join('-'),
  );
  return written.join('/');
}

/**
 * The key that a work has in the file, if it can be one; else "fung-2016", with a number behind it where that is taken. Where
 * the author’s name has no Latin letters, that of the title or the container, or of the language: "arabic-1999".
 */
function newKey(
  item: Record<string, unknown>,
  [first]: NameEntry[],
  issued: string | undefined,
  works: SourceRecord[],
): string {
  const language = languageOf(item);
  const own = String(item['citation-key'] ?? item['id'] ?? '');
  const name = first && ('literal' in first ? first.literal : first.family);
  const [words = ['work']] = [name, item['title'], item['container-title'], languageName({ language })]
    .map((text) => latinWords(String(text ?? '')))
    .filter((found) => found.some((word) => /[a-z]/.test(word)));
  const derived = [...words.slice(0, 3), yearOf(issued)]
    .filter(Boolean)
    .join('-')
    .replace(/^(?=\d)/, 'w');
  const key = keySchema.safeParse(own).success ? own : derived;
  const taken = new Set(works.map(({ id }) => id));
  let free = key;
  for (let number = 2; taken.has(free); number += 1) free = `${key}-${number}`;
  return free;
}

function latinWords(text: string): string[] {
  const plain = text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return plain.match(/[a-z0-9]+/g) ?? [];
}

/** Whether a title looks like one in headline style. German raises its nouns anyway. */
export function isCapitalized(title: string, language: string): boolean {
  const [, ...long] = (title.match(/\p{L}[\p{L}’'-]*/gu) ?? []).filter(
    (word, index) => index === 0 || word.length > 3,
  );
  const raised = long.filter((word) => /^\p{Lu}/u.test(word));
  return !language.startsWith('de') && raised.length > 1 && raised.length > long.length * 0.7;
}
