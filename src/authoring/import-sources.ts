import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import '@citation-js/plugin-bibtex';
import { Cite } from '@citation-js/core';
import { stringify } from 'yaml';
import { z } from 'zod';
import { UsageError } from '../build/usage-error.ts';
import { mayBeSame } from '../library/check/duplicate-sources.ts';
import { readText } from '../library/read/files.ts';
import { parseYamlList } from '../library/read/yaml.ts';
import { parseDate, yearOf } from '../model/date.ts';
import { keySchema } from '../model/key.ts';
import { languageTag } from '../model/language.ts';
import { languageName, type SourceRecord, sourceSchema } from '../model/source.ts';
import { workKinds } from '../model/work-kind.ts';
import { ContentError, type Problem } from '../syntax/problem.ts';

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
    const { id, language, title } = checked.data;
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
const formerNames: Record<string, string> = { 'event-title': 'event' };

function entryOf(item: Record<string, unknown>, works: SourceRecord[]): Record<string, unknown> {
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
    type: isPage ? 'webpage' : type in workKinds ? type : (typeOf[type] ?? type),
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

interface CslDate {
  'date-parts'?: unknown[][];
  raw?: string;
  literal?: string;
  season?: unknown;
  circa?: unknown;
}

/** CSL’s date parts as EDTF: [[2017, 9, 28]] → "2017-09-28". Of a date in other words, the year. */
function date(value: unknown): string | undefined {
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

/** As the sources have it. */
function languageOf(item: Record<string, unknown>): string {
  return givenLanguage(item) ?? guessLanguage(String(item['title'] ?? ''));
}

/** Zotero and BibLaTeX name languages by words and longer codes, too. */
function givenLanguage(item: Record<string, unknown>): string | undefined {
  const given = String(item['language'] ?? '').replaceAll('_', '-');
  return languageTag(given) ?? babelNames[given.toLowerCase()];
}

/** Languages by what LaTeX calls them, where that is no English name. */
const babelNames: Record<string, string> = {
  ...{ american: 'en', usenglish: 'en', british: 'en', ukenglish: 'en', australian: 'en', canadian: 'en' },
  ...{ ngerman: 'de', austrian: 'de', naustrian: 'de', swissgerman: 'de', nswissgerman: 'de' },
  ...{ francais: 'fr', acadian: 'fr', canadien: 'fr', brazil: 'pt', brazilian: 'pt', portuges: 'pt' },
  ...{ bahasa: 'id', farsi: 'fa', magyar: 'hu', norsk: 'nb', nynorsk: 'nn', slovene: 'sl' },
};

/** The language of a title, by its letters or by the small words of which it has most; English where nothing tells. */
function guessLanguage(title: string): string {
  const byScript = scripts.find(([letters]) => letters.test(title));
  if (byScript) return byScript[1];
  const words: string[] = title.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = smallWords.map(
    ([tag, small]) => [tag, words.filter((word) => small.split(' ').includes(word)).length] as const,
  );
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best), ['en', 0] as const)[0];
}

const scripts: [letters: RegExp, tag: string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
];

/** English comes first: it wins a draw. */
const smallWords: [tag: string, words: string][] = [
  ['en', 'the of and in to for a an on with from by is are how what why'],
  ['fr', 'le la les de des du et en un une au aux dans pour sur par est'],
  ['de', 'der die das des dem den und von zu zur zum im ein eine für mit auf'],
  ['es', 'el la los las de del y en un una al para por con sobre'],
  ['pt', 'o os as de da do das dos e em um uma na no para por com sobre'],
  ['it', 'il lo la gli le di del della dei e in un una per con su nel nella'],
  ['nl', 'de het een van en in op voor met bij naar uit'],
];

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
function isCapitalized(title: string, language: string): boolean {
  const [, ...long] = (title.match(/\p{L}[\p{L}’'-]*/gu) ?? []).filter(
    (word, index) => index === 0 || word.length > 3,
  );
  const raised = long.filter((word) => /^\p{Lu}/u.test(word));
  return !language.startsWith('de') && raised.length > 1 && raised.length > long.length * 0.7;
}
