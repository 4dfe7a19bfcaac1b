import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import '@citation-js/plugin-bibtex';
import { stringify } from 'yaml';
import { mayBeSame } from '../library/check/duplicate-sources.ts';
import { readText } from '../library/read/files.ts';
import { parseYamlList } from '../library/read/yaml.ts';
import { type SourceRecord, sourceSchema } from '../model/source.ts';
import { ContentError, type Problem } from '../syntax/problem.ts';
import { type CslDate, entryOf, formerNames, isCapitalized } from './entry-of-item.ts';
import { givenLanguage, languageOf } from './guess-language.ts';
import { readItems } from './read-items.ts';

/** What became of each work of a file. */
export interface Imported {
  /** Works that were added: what they are called in the file, and the key here. */
  added: { name: string; key: string }[];
  /** Works that sources.yaml has already: what they are called in the file, and the key there. */
  doubles: { name: string; key: string }[];
  /** Works that could not be taken over, with what to do. */
  left: { name: string; why: string }[];
  /** Keys of works that name no language, with the one that their titles seem to be in. */
  guessed: { key: string; language: string }[];
  /** Keys of works whose titles capitalize nearly every word. */
  capitals: string[];
  /** Keys of works that are not here as they are in the file, with what became of it. */
  changed: { key: string; how: string }[];
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
  if (problems.length > 0) throw new ContentError(problems);

  const imported: Imported = { added: [], doubles: [], left: [], guessed: [], capitals: [], changed: [] };
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
    const double = works.find((work) => mayBeSame(work, checked.data));
    if (double) {
      imported.doubles.push({ name, key: double.id });
      continue;
    }
    const { id, title } = checked.data;
    const language = languageOf(item);
    if (givenLanguage(item) === undefined) imported.guessed.push({ key: id, language });
    if (isCapitalized(title, language)) imported.capitals.push(id);
    const how = changesOf(item, entry);
    if (how) imported.changed.push({ key: id, how });
    works.push(checked.data);
    entries.push(entry);
    imported.added.push({ name, key: id });
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

/** What a library program keeps for itself, and no citation prints. */
const unprinted = new Set([
  ...[
    'id',
    'type',
    '_graph',
    'abstract',
    'call-number',
    'citation-key',
    'citation-label',
    'keyword',
    'source',
  ],
  ...['title-short', 'shortTitle', 'container-title-short', 'journalAbbreviation'],
]);

/** What became of a work, in words: "bill taken as legislation; not kept: original-date". Empty where nothing was lost. */
function changesOf(item: Record<string, unknown>, entry: Record<string, unknown>): string {
  const renamed = Object.entries(formerNames).flatMap(([name, former]) => (name in entry ? former : []));
  const lost = Object.entries(item).flatMap(([name, value]) => {
    const isKept = name in entry || renamed.includes(name) || unprinted.has(name);
    return isKept || ['""', '[]', '{}', 'null'].includes(JSON.stringify(value)) ? [] : name;
  });
  if (item['language'] && givenLanguage(item) === undefined) lost.push(`language “${item['language']}”`);
  const reworded = ['issued', 'accessed'].flatMap((name) => {
    const { raw, literal, season, circa } = (item[name] ?? {}) as CslDate;
    lost.push(...(season ? [`season of ${name}`] : []), ...(circa ? [`circa of ${name}`] : []));
    const words = raw ?? literal;
    return name in entry && words && words !== entry[name]
      ? `${name} “${words}” taken as ${entry[name]}`
      : [];
  });
  const type = String(item['type'] ?? '');
  return [
    ...(type === entry['type'] ? [] : [`${type} taken as ${entry['type']}`]),
    ...reworded,
    ...(lost.length > 0 ? [`not kept: ${lost.join(', ')}`] : []),
  ].join('; ');
}
