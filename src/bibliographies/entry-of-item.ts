import { parseDate, yearOf } from '../model/date.ts';
import { isbnSchema, issnSchema } from '../model/identifiers.ts';
import { keySchema } from '../model/key.ts';
import { languageName, sourceSchema } from '../model/source.ts';
import { isWorkType, type WorkType } from '../model/work-kind.ts';
import { typedMarkup } from '../syntax/markup-in-plain-text.ts';
import { own } from '../syntax/own.ts';
import { astronomical, dateInWords } from './date-in-words.ts';
import { languageOf } from './guess-language.ts';
import type { LibraryItem } from './item.ts';

/** What a work of a library becomes in sources.yaml, and in words what became of its fields. */
export interface Entry {
  record: Record<string, unknown>;
  changes: { retyped: string[]; reworded: string[]; lost: string[] };
}

/** Fields that are no plain text of one line. */
const otherFields = new Set(
  'id type author editor translator issued accessed original-date language custom'.split(' '),
);

/** The fields that are taken over as they are, in the order in which they are written. */
const textFields = Object.keys(sourceSchema.shape).filter((name) => !otherFields.has(name));

/** Fields by which CSL 1.0.1 called them, and what a field of ours may stand under besides. */
const formerNames: Record<string, string> = { 'event-title': 'event' };

/** What a library program keeps for itself, and no citation prints. */
const unprinted = new Set(
  'id type _graph abstract call-number citation-key citation-label keyword source title-short shortTitle container-title-short journalAbbreviation note-short categories system_id annote'.split(
    ' ',
  ),
);

/**
 * @param isTaken whether a key is one of sources.yaml already
 */
export function entryOf(item: LibraryItem, isTaken: (key: string) => boolean): Entry {
  const { fields } = item;
  const changes: Entry['changes'] = { retyped: [], reworded: [], lost: [...item.lost] };
  const dated = (name: string): string | undefined => {
    const found = dateOf(fields[name]);
    if (found.reworded && found.date)
      changes.reworded.push(`${name} “${found.reworded}” taken as ${found.date}`);
    else if (found.reworded && !found.status) changes.lost.push(`${name} “${found.reworded}”`);
    return found.date;
  };
  const [author, editor, translator] = ['author', 'editor', 'translator'].map((role) => {
    const written = fields[role];
    if (written !== undefined && !Array.isArray(written)) changes.lost.push(role);
    return names(written);
  });
  const issued = dated('issued');
  const accessed = dated('accessed');
  const original = dated('original-date');
  const status = dateOf(fields['issued']).status;
  const texts = textFields.flatMap((field): [string, string][] => {
    const value = fields[field] ?? fields[own(formerNames, field) ?? field];
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    const text = textOf(String(value));
    return text === '' ? [] : [[field, identifierOf(field, text)]];
  });
  const record: Record<string, unknown> = {
    id: '',
    type: typeOf(fields, changes),
    ...(author?.length && { author: distinct(author) }),
    ...(editor?.length && { editor: distinct(editor) }),
    ...(translator?.length && { translator: distinct(translator) }),
    ...Object.fromEntries(texts),
    ...(status && !fields['status'] && !issued && { status }),
    ...(accessed && { accessed }),
    ...(issued && { issued }),
    ...(original && { 'original-date': original }),
  };
  const language = languageOf(fields);
  if (language) record['language'] = language;
  if (item.hasOthers) record['custom'] = { ...(record['custom'] as object), 'other-authors': true };
  if (item.isEditors) record['custom'] = { ...(record['custom'] as object), editors: 'note' };
  record['id'] = newKey(item, author?.[0], issued, language, isTaken);
  const alias = String(fields['citation-key'] ?? fields['id'] ?? '');
  if (alias !== record['id'] && isAlias(alias)) {
    record['custom'] = { ...(record['custom'] as object), keys: [alias] };
  }
  const remarks = [...item.remarks, ...(typeof fields['note'] === 'string' ? [fields['note']] : [])]
    .map(textOf)
    .filter((text) => text !== '' && typedMarkup(text) === undefined);
  if (remarks.length > 0)
    record['custom'] = { ...(record['custom'] as object), remarks: [...new Set(remarks)] };

  const renamed = Object.entries(formerNames).flatMap(([name, former]) => (name in record ? former : []));
  for (const [name, value] of Object.entries(fields)) {
    const isTold = changes.lost.some((one) => one === name || one.startsWith(`${name} “`));
    const isKept = name in record || isTold || renamed.includes(name) || unprinted.has(name);
    if (!isKept && !(name === 'note' && remarks.length > 0) && !(name === 'issued' && status)) {
      if (!['""', '[]', '{}', 'null'].includes(JSON.stringify(value))) changes.lost.push(name);
    }
  }
  return { record, changes };
}

/**
 * Lets go of what the schema refuses, so that a bad optional field costs that field: the first of two ISBNs, no address, a journal
 * article without journal as a document. What a work cannot do without is left, for the caller to tell.
 */
export function mend({ record, changes }: Entry): void {
  // Each turn takes a field away or changes the type once.
  for (let turn = 0; turn < 30; turn += 1) {
    const { error } = sourceSchema.safeParse(record);
    const [issue] = error?.issues ?? [];
    if (issue === undefined) return;
    const [field, ...inner] = issue.path.map(String);
    if (field === undefined || field === 'id' || (field === 'title' && issue.path.length === 1)) return;
    if (field === 'container-title' && !(field in record)) {
      changes.retyped.push(
        `${record['type']} without what it is a part of taken as ${record['type'] === 'chapter' ? 'book' : 'document'}`,
      );
      record['type'] = record['type'] === 'chapter' ? 'book' : 'document';
      continue;
    }
    if (!(field in record)) return;
    const value = record[field];
    changes.lost.push(`${field}${typeof value === 'string' ? ` “${value}”` : ''} (${issue.message})`);
    if (field === 'custom' && inner[0]) {
      const { [inner[0]]: _gone, ...rest } = value as Record<string, unknown>;
      record['custom'] = rest;
    } else if (Array.isArray(value) && inner[0] !== undefined && value.length > 1) {
      record[field] = value.filter((_, index) => String(index) !== inner[0]);
    } else delete record[field];
  }
}

/** In words: "bill taken as legislation; not kept: original-date". Empty where nothing was lost. */
export function changesOf({ changes: { retyped, reworded, lost } }: Entry): string {
  const all = [...new Set(lost)];
  return [...retyped, ...reworded, ...(all.length > 0 ? [`not kept: ${all.join(', ')}`] : [])].join('; ');
}

function typeOf(fields: Record<string, unknown>, changes: Entry['changes']): WorkType {
  const type = String(fields['type'] ?? '');
  if (isWorkType(type)) return type;
  changes.retyped.push(type === '' ? 'no type: taken as document' : `${type} taken as document`);
  return 'document';
}

/** Whether a key of another program can stand between [@ and ]. */
export const isAlias = (key: string): boolean => /^[^\s\],;@[]{1,200}$/.test(key);

/** CSL's own markup in titles, and no other: what else stands between < and > is text. */
const markup = /<\/?(?:i|b|em|strong|sup|sub|sc|span)(?:\s+(?:style|class)="[^"<>]*")?\s*>/gi;

export function textOf(text: string): string {
  const entities: Record<string, string> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: '’',
    nbsp: ' ',
    '#38': '&',
  };
  return text
    .replace(markup, '')
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#38);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/[\u00AD\u200B\u2060\uFEFF]|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .normalize('NFC')
    .toWellFormed();
}

/** What programs write around identifiers. */
function identifierOf(field: string, text: string): string {
  if (field === 'DOI') return text.replace(/^.*?(?=10\.\d{4})/, '').replace(/[.,;]$/, '');
  if (field === 'URL') return addressOf(text);
  if (field === 'ISBN' || field === 'ISSN') {
    const schema = field === 'ISBN' ? isbnSchema : issnSchema;
    const parts = [text, ...(text.match(/[\dX][\dX–-]{6,}[\dX]|[\dX]{4}-?[\dX]{4}/gi) ?? [])];
    const tidy = parts.map((part) => {
      const plain = part
        .replace(/^(?:ISBN|ISSN)[:\s]*/i, '')
        .replace(/[–\s]/g, '-')
        .toUpperCase();
      return field === 'ISSN' ? plain.replace(/^(\d{4})([\dX]{4})$/, '$1-$2') : plain;
    });
    return tidy.find((part) => schema.safeParse(part).success) ?? text;
  }
  if (field === 'page')
    return text.replace(/(?<=\w)\s*[–—−]+\s*(?=\w)/g, '-').replace(/(?<=\d)--+(?=\d)/g, '-');
  return text;
}

/** "www.example.org/x" is one on the web; a percent sign that begins nothing stands for itself. */
function addressOf(text: string): string {
  const [first = ''] = text.split(/\s+(?=https?:|www\.)/);
  const plain = first
    .replace(/[.,;:]+$/, '')
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replaceAll(' ', '%20');
  return /^[a-z][a-z0-9+.-]*:/i.test(plain) || !/^[\w-]+(?:\.[\w-]+)+(?:[/?#:]|$)/.test(plain)
    ? plain
    : `https://${plain}`;
}

type NameEntry = { family: string; given?: string } | { literal: string };

/** No name twice: the schema refuses it. */
const distinct = (list: NameEntry[]): NameEntry[] => [
  ...new Map(list.map((name) => [JSON.stringify(name), name])).values(),
];

function names(value: unknown): NameEntry[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((name: unknown): NameEntry[] => {
    if (typeof name === 'string') return textOf(name) ? [{ literal: textOf(name) }] : [];
    if (typeof name !== 'object' || name === null) return [];
    const part = (field: string): string => {
      const text = (name as Record<string, unknown>)[field];
      return typeof text === 'string' ? textOf(text) : '';
    };
    const particle = [part('dropping-particle'), part('non-dropping-particle')].filter(Boolean).join(' ');
    const suffix = part('suffix');
    const last = [particle, part('family')].filter(Boolean).join(/['’]$/.test(particle) ? '' : ' ');
    const family = suffix ? `${last}${/^(?:Jr|Sr|[IVX]+)\b/.test(suffix) ? ', ' : ' '}${suffix}` : last;
    const given = part('given');
    const literal = part('literal') || (given ? '' : family);
    if (literal) return [{ literal }];
    return family ? [{ family, given }] : given ? [{ literal: given }] : [];
  });
}

interface CslDate {
  'date-parts'?: unknown[][];
  raw?: string;
  literal?: string;
  edtf?: string;
  season?: unknown;
  circa?: unknown;
}

/** CSL’s date parts as EDTF: [[2017, 9, 28]] → "2017-09-28"; a date in words as far as they can be read. */
function dateOf(value: unknown): { date?: string; status?: string; reworded?: string } {
  if (value === undefined || value === null || value === '') return {};
  if (typeof value === 'string' || typeof value === 'number') {
    const words = String(value);
    const found = dateInWords(words);
    return { ...found, ...(found?.date !== words && { reworded: words }) };
  }
  const { 'date-parts': parts, raw, literal, edtf, season, circa } = value as CslDate;
  if (edtf && parseDate(edtf)) return { date: edtf };
  const list = Array.isArray(parts) ? parts.filter((part) => Array.isArray(part) && Number(part[0])) : [];
  if (list.length > 0) {
    const sign = circa && circa !== 'false' && circa !== '0' ? '~' : '';
    const written = list.slice(0, 2).map((part) => {
      const [year, ...rest] = part.map(Number).filter((number) => Number.isFinite(number));
      const named = seasonOf(season);
      const inner = list.length === 1 && named ? [named] : rest.filter((number) => number > 0);
      return (
        [astronomical(year ?? 0), ...inner.map((number) => String(number).padStart(2, '0'))].join('-') + sign
      );
    });
    const date = written.join('/');
    if (parseDate(date)) return { date };
    // Of a day that does not exist, the month or the year.
    const less = [date.replace(/-\d{2}(?=~?$)/, ''), astronomical(Number(list[0]?.[0]))].find((one) =>
      parseDate(one),
    );
    return less === undefined ? { reworded: JSON.stringify(parts) } : { date: less, reworded: date };
  }
  const words = String(raw ?? literal ?? '').trim();
  if (words === '') return {};
  const found = dateInWords(words);
  return { ...found, ...(found?.date !== words && { reworded: words }) };
}

/** CSL numbers seasons from 1, EDTF from 21; some programs write either, some the word. */
function seasonOf(season: unknown): number | undefined {
  const number =
    Number(season) || ['spring', 'summer', 'autumn', 'winter'].indexOf(String(season).toLowerCase()) + 1;
  if (number >= 1 && number <= 4) return 20 + number;
  return number >= 21 && number <= 24 ? number : undefined;
}

/**
 * The key that a work has in the file, if it can be one; else "fung-2016", with a number behind it where that is taken. Where
 * the author’s name has no Latin letters, that of the title or the container, or of the language: "arabic-1999".
 */
function newKey(
  { fields }: LibraryItem,
  first: NameEntry | undefined,
  issued: string | undefined,
  language: string | undefined,
  isTaken: (key: string) => boolean,
): string {
  const own = String(fields['citation-key'] ?? fields['id'] ?? '');
  const name = first && ('literal' in first ? first.literal : first.family);
  const inLanguage = language ? languageName({ language }) : '';
  const [words = ['work']] = [name, fields['title'], fields['container-title'], inLanguage]
    .map((text) => latinWords(String(text ?? '')))
    .filter((found) => found.some((word) => /[a-z]/.test(word)));
  const derived = [...words.slice(0, 3), Math.abs(yearOf(issued) ?? 0) || undefined]
    .filter(Boolean)
    .join('-')
    .replace(/^(?=\d)/, 'w')
    .slice(0, 60)
    .replace(/-$/, '');
  const isKey = keySchema.safeParse(own).success && own !== 'none';
  const key = isKey ? own : derived;
  let free = key;
  for (let number = 2; isTaken(free); number += 1) free = `${key}-${number}`;
  return free;
}

function latinWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l');
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
