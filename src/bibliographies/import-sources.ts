import { join } from 'node:path';
import { stringify } from 'yaml';
import { doubleMarks, mayBeSame } from '../library/check/duplicate-sources.ts';
import { readText } from '../library/read/read-text.ts';
import { parseYamlList } from '../library/read/yaml.ts';
import { type SourceRecord, sourceSchema } from '../model/source.ts';
import { ContentError, type Problem } from '../syntax/problem.ts';
import { citedKeys } from './cited-keys.ts';
import { changesOf, mend } from './entry-changes.ts';
import { isAlias, isCapitalized } from './entry-fields.ts';
import { type Entry, entryOf } from './entry-of-item.ts';
import { givenLanguage } from './guess-language.ts';
import type { LibraryFile, LibraryItem } from './item.ts';
import { readLibrary } from './read-library.ts';
import { replaceFile } from './replace-file.ts';
import { withKeys } from './written-keys.ts';

/** What became of each work of a file. */
export interface Imported {
  /** Works that were added: what they are called in the file, and the key here. */
  added: { name: string; key: string }[];
  /** Works that sources.yaml has already: what they are called in the file, and the key there. */
  doubles: { name: string; key: string }[];
  /** Entries that could not be taken over: where they begin in the file, and why. */
  left: { name: string; line: number; why: string }[];
  /** Entries that are no works, or that nothing cites: nobody has to do anything. */
  passed: { name: string; line: number; why: string }[];
  /** Keys of works that name no language, with the one that their titles seem to be in. */
  guessed: { key: string; language: string }[];
  /** Keys of works whose titles capitalize nearly every word. */
  capitals: string[];
  /** Keys of works that are not here as they are in the file, with what became of it. */
  changed: { key: string; how: string }[];
}

export interface ImportOptions {
  /** Of the letters of the file; UTF-8 where nobody says. */
  encoding?: string | undefined;
  /** Takes only works that a text cites. */
  cited?: boolean;
  /** Hears of how far it is. */
  progress?: (done: number, of: number) => void;
}

/**
 * Adds the works of a file to sources.yaml, behind those that are there. Of a work that is there already, texts may have cited it by the
 * key that it has in the file: that key is written with it, and nothing else of what is there is changed.
 * @param file CSL-JSON (.json), as Zotero and Pandoc write it, BibTeX or BibLaTeX (.bib), or RIS (.ris)
 * @throws UsageError when the file is none of these, ContentError when sources.yaml itself has mistakes
 */
export function importSources(folder: string, file: string, options: ImportOptions = {}): Imported {
  const cited = options.cited ? citedKeys(folder) : undefined;
  return addWorks(folder, readLibrary(file, options.encoding), cited, options.progress);
}

/** @param cited keys of which one must be a work's for it to be taken; all are where it is undefined */
export function addWorks(
  folder: string,
  library: LibraryFile,
  cited?: ReadonlySet<string>,
  progress: ImportOptions['progress'] = () => {},
): Imported {
  const problems: Problem[] = [];
  const before = readText(folder, 'sources.yaml', problems) ?? '';
  const known = parseYamlList('sources.yaml', before, sourceSchema, problems, new Set());
  if (problems.length > 0) throw new ContentError(problems);

  const imported: Imported = {
    ...{ added: [], doubles: [], left: [], passed: [], guessed: [], capitals: [], changed: [] },
  };
  for (const { isFault, ...entry } of library.left) imported[isFault ? 'left' : 'passed'].push(entry);
  const keys = new Set<string>();
  const works = new Map<string, SourceRecord[]>();
  const remember = (work: SourceRecord): void => {
    keys.add(work.id);
    for (const mark of doubleMarks(work)) works.set(mark, [...(works.get(mark) ?? []), work]);
  };
  for (const { data } of known) remember(data);
  // A work that has the key already is there by that key, however its title is spelled now.
  const aliases = new Map(known.flatMap(({ data }) => (data.custom.keys ?? []).map((key) => [key, data])));
  const late = new Map<string, string[]>();
  // What a program counts its works by is no key that anybody types.
  const isNewKey = (name: string): boolean =>
    isAlias(name) &&
    /^\p{L}/u.test(name) &&
    !/^https?:|^ITEM-/.test(name) &&
    !keys.has(name) &&
    !aliases.has(name);
  const entries: unknown[] = [];
  const added = new Map<string, Record<string, unknown>>();
  for (const [index, item] of library.items.entries()) {
    if (index % 100 === 0) progress(index, library.items.length);
    if (cited && !namesOf(item).some((name) => cited.has(name))) {
      imported.passed.push({ name: item.name, line: item.line, why: 'no text cites it' });
      continue;
    }
    const entry = entryOf(item, (key) => keys.has(key));
    mend(entry);
    const checked = sourceSchema.safeParse(entry.record);
    if (!checked.success) {
      const [issue] = checked.error.issues;
      const why = entry.record['title'] ? `${issue?.path.join('.')}: ${issue?.message}` : 'it has no title';
      imported.left.push({ name: item.name, line: item.line, why });
      continue;
    }
    const work = checked.data;
    const double = doubleMarks(work)
      .flatMap((mark) => works.get(mark) ?? [])
      .find((other) => mayBeSame(other, work));
    if (double) {
      imported.doubles.push({ name: item.name, key: double.id });
      const record = added.get(double.id);
      if (record) addAlias(record, item.name);
      else if (isNewKey(item.name)) {
        late.set(double.id, [...(late.get(double.id) ?? []), item.name]);
        aliases.set(item.name, double);
      }
      continue;
    }
    tell(imported, item, entry, work);
    if (aliases.has(item.name)) dropAlias(entry, item.name);
    remember(work);
    entries.push(entry.record);
    added.set(work.id, entry.record);
  }
  const text = late.size > 0 ? withKeys(before, late) : before;
  if (entries.length > 0) replaceFile(join(folder, 'sources.yaml'), append(text, entries));
  else if (text !== before) replaceFile(join(folder, 'sources.yaml'), text);
  return imported;
}

/** By what texts may have cited it. */
const namesOf = ({ name, fields }: LibraryItem): string[] =>
  [name, fields['id'], fields['citation-key']].flatMap((key) => (key === undefined ? [] : [String(key)]));

function tell(
  imported: Imported,
  item: LibraryItem,
  entry: Entry,
  { id, title, language }: SourceRecord,
): void {
  if (language && givenLanguage(item.fields) === undefined) imported.guessed.push({ key: id, language });
  if (isCapitalized(title, language ?? 'en')) imported.capitals.push(id);
  if (item.fields['language'] && givenLanguage(item.fields) === undefined) {
    entry.changes.lost.push(`language “${item.fields['language']}”`);
  }
  const how = changesOf(entry);
  if (how) imported.changed.push({ key: id, how });
  imported.added.push({ name: item.name, key: id });
}

/** One work under two keys of the library: texts may have cited it by either. */
function addAlias(record: Record<string, unknown>, key: string): void {
  if (key === record['id'] || !isAlias(key)) return;
  const custom = (record['custom'] ?? {}) as { keys?: string[] };
  record['custom'] = { ...custom, keys: [...new Set([...(custom.keys ?? []), key])] };
}

/** One key leads to one work. */
function dropAlias({ record, changes }: Entry, name: string): void {
  const { keys: _keys, ...custom } = record['custom'] as Record<string, unknown>;
  record['custom'] = custom;
  changes.lost.push(`the key ${name}, which another work has`);
}

/** Behind what is there, comments included; an empty list `[]` makes room. */
function append(before: string, entries: unknown[]): string {
  const kept = before.replace(/^\[\s*\]\s*$/m, '').trimEnd();
  const added = entries.map((entry) => stringify([entry], { lineWidth: 120 })).join('\n');
  return `${kept}${kept.split('\n').every((line) => line.startsWith('#') || line === '') ? '\n' : '\n\n'}${added}`;
}
