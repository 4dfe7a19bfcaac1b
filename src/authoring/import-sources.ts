import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import '@citation-js/plugin-bibtex';
import { Cite } from '@citation-js/core';
import { stringify } from 'yaml';
import { z } from 'zod';
import { yearOf } from '../library/date.ts';
import { readText } from '../library/files.ts';
import { keySchema } from '../library/key.ts';
import { ContentError, type Problem } from '../library/problem.ts';
import { type SourceRecord, sourceKinds, sourceSchema } from '../library/source.ts';
import { parseYamlList } from '../library/yaml.ts';
import { UsageError } from './command.ts';

/** What became of each work of a file. */
export interface Imported {
  /** Keys under which works were added. */
  added: string[];
  /** Works that sources.yaml has already: what they are called in the file, and the key there. */
  doubles: { name: string; key: string }[];
  /** Works that could not be taken over, with what to do. */
  left: { name: string; why: string }[];
  /** Keys of works that name no language, and were entered as English. */
  guessed: string[];
}

/**
 * Adds the works of a file to sources.yaml, behind those that are there; nothing that is there is changed.
 * @param file CSL-JSON (.json), as Zotero and Pandoc write it, or BibTeX or BibLaTeX (.bib)
 * @throws UsageError when the file is neither, ContentError when sources.yaml itself has mistakes
 */
export function importSources(folder: string, file: string): Imported {
  const problems: Problem[] = [];
  const before = readText(folder, 'sources.yaml', problems) ?? '';
  const known = parseYamlList('sources.yaml', before, sourceSchema, problems, new Set());
  if (problems.length > 0) throw new ContentError(problems, folder);

  const imported: Imported = { added: [], doubles: [], left: [], guessed: [] };
  const works: SourceRecord[] = known.map(({ data }) => data);
  const entries: unknown[] = [];
  for (const item of readItems(file)) {
    const name = String(item['id'] ?? item['title'] ?? 'a work without a title');
    const entry = entryOf(item, works);
    const checked = sourceSchema.safeParse(entry);
    if (!checked.success) {
      const [issue] = checked.error.issues;
      imported.left.push({ name, why: `${issue?.path.join('.')}: ${issue?.message}` });
      continue;
    }
    const double = works.find((work) => isSame(work, checked.data));
    if (double) {
      imported.doubles.push({ name, key: double.id });
      continue;
    }
    if (item['language'] === undefined) imported.guessed.push(checked.data.id);
    works.push(checked.data);
    entries.push(entry);
    imported.added.push(checked.data.id);
  }
  if (entries.length > 0) writeFileSync(join(folder, 'sources.yaml'), append(before, entries));
  return imported;
}

/** Behind what is there, comments included; an empty list `[]` makes room. */
function append(before: string, entries: unknown[]): string {
  const kept = before.replace(/^\[\s*\]\s*$/m, '').trimEnd();
  const added = entries.map((entry) => stringify([entry], { lineWidth: 120 })).join('\n');
  return `${kept}${kept.split('\n').every((line) => line.startsWith('#') || line === '') ? '\n' : '\n\n'}${added}`;
}

function readItems(file: string): Record<string, unknown>[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`"${file}" cannot be read. Name a file that is there.`);
  }
  if (extname(file) === '.bib') return parse(file, 'BibTeX', () => new Cite(text).data);
  if (extname(file) === '.json') {
    const items = z.array(z.record(z.string(), z.unknown()));
    return parse(file, 'CSL-JSON', () => items.parse(JSON.parse(text)));
  }
  throw new UsageError(`"${file}" is neither CSL-JSON (.json) nor BibTeX (.bib).`);
}

function parse<T>(file: string, format: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const reason = error instanceof z.ZodError ? 'it is no list of works' : (error as Error).message;
    throw new UsageError(`"${file}" is not ${format}: ${reason}.`);
  }
}

/** CSL types that the bibliography has under another name. */
const typeOf: Record<string, string> = {
  article: 'report',
  document: 'report',
  thesis: 'report',
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
  (name) => !['id', 'type', 'author', 'editor', 'issued', 'accessed', 'language', 'custom'].includes(name),
);

function entryOf(item: Record<string, unknown>, works: SourceRecord[]): Record<string, unknown> {
  const author = names(item['author']);
  const editor = names(item['editor']);
  const issued = date(item['issued']);
  const accessed = date(item['accessed']);
  const type = String(item['type'] ?? '');
  const isPage = type === 'document' && item['URL'] !== undefined;
  const texts = textFields.flatMap((field) => {
    const value = item[field];
    const text = typeof value === 'number' ? String(value) : value;
    return typeof text === 'string'
      ? [
          [
            field,
            text
              .replace(/<[^>]+>/g, '')
              .replace(/\s+/g, ' ')
              .trim(),
          ],
        ]
      : [];
  });
  return {
    id: newKey(item, author, issued, works),
    type: isPage ? 'webpage' : type in sourceKinds ? type : (typeOf[type] ?? type),
    ...(author.length > 0 && { author }),
    ...(editor.length > 0 && { editor }),
    ...Object.fromEntries(texts),
    ...(accessed && { accessed }),
    ...(issued && { issued }),
    language: languageTag(item['language']),
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

/** CSL’s date parts, or its raw form, as EDTF: [[2017, 9, 28]] → "2017-09-28". */
function date(value: unknown): string | undefined {
  const { 'date-parts': parts, raw } = (value ?? {}) as { 'date-parts'?: unknown[][]; raw?: string };
  if (parts?.[0]?.[0] === undefined) return raw;
  const written = parts.map((part) =>
    part.map((number, index) => String(number).padStart(index === 0 ? 4 : 2, '0')).join('-'),
  );
  return written.join('/');
}

/** BibLaTeX names languages in words, as English does. */
const languages = new Map(
  ['en', 'fr', 'de', 'es', 'pt', 'it', 'nl', 'ru', 'zh', 'ja', 'ar'].map((tag) => [
    new Intl.DisplayNames('en', { type: 'language' }).of(tag)?.toLowerCase(),
    tag,
  ]),
);

function languageTag(value: unknown): string {
  const name = String(value ?? 'en').replaceAll('_', '-');
  return languages.get(name.toLowerCase()) ?? name;
}

/** The key that a work has in the file, if it can be one; else "fung-2016", with a number behind it where that is taken. */
function newKey(
  item: Record<string, unknown>,
  [first]: NameEntry[],
  issued: string | undefined,
  works: SourceRecord[],
): string {
  const own = String(item['citation-key'] ?? item['id'] ?? '');
  const name = first ? ('literal' in first ? first.literal : first.family) : String(item['title'] ?? 'work');
  const words =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .match(/[a-z0-9]+/g) ?? [];
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

/** Whether two entries are one work: the same DOI or ISBN, or the same title in the same year. */
function isSame(a: SourceRecord, b: SourceRecord): boolean {
  const plain = (text: string | undefined) =>
    text
      ?.normalize('NFKD')
      .toLowerCase()
      .replace(/^https?:\/\/(dx\.)?doi\.org\//, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
  const same = (x: string | undefined, y: string | undefined) => x !== undefined && plain(x) === plain(y);
  if (same(a.DOI, b.DOI)) return true;
  if (a.type === 'book' && b.type === 'book' && same(a.ISBN, b.ISBN)) return true;
  return same(a.title, b.title) && yearOf(a.issued) === yearOf(b.issued);
}
