import type { Collection } from '../model/library.ts';
import { type Place, placeName } from '../model/passage.ts';
import { recordKinds } from '../model/record-kind.ts';
import type { Source } from '../model/source.ts';
import type { Statistic } from '../model/statistic.ts';
import { type Position, type ProblemCode, suggest } from '../syntax/problem.ts';
import type { Content } from './read/read-content.ts';

/** A collection while it is linked. */
export type Draft = { -readonly [Part in keyof Collection]: Mutable<Collection[Part]> };
type Mutable<T> =
  T extends ReadonlyMap<infer Key, infer Value>
    ? Map<Key, Value>
    : T extends readonly (infer Entry)[]
      ? Entry[]
      : never;

/** What the parts of the linking share. */
export interface Linking {
  content: Content;
  library: Draft;
  report: (at: Position, code: ProblemCode, message: string, hint: string) => void;
  /** Where each statistic says that it stands; its place is known once the texts are read. */
  placeNames: Map<Statistic, string>;
  /** Keys of the sources that editors' notes cite. */
  citedByEditors: Set<string>;
  /** The files of the pictures that a text shows. */
  shownPictures: Set<string>;
  /** The keys of all marks of terms, known or not, those in editors' notes among them. */
  markedTerms: Set<string>;
}

/** Where something stands, which is asked for only where it has a problem: to find it takes longer than to link it. */
type Where = () => Position;

/** The object behind a key, or a problem that says what was probably meant. */
function find<T>(
  { content, report }: Linking,
  known: Map<string, T>,
  key: string,
  at: Where,
  code: ProblemCode,
  file: string,
  use?: string,
): T | undefined {
  const found = known.get(key);
  const lost = content.unread.lists[file];
  if (found === undefined && !lost?.has('*') && !lost?.has(key)) {
    const hint = suggest(key, known.keys(), `Add it to ${file}, or remove the key.`);
    const message = use ? `${use} "${key}", which is not in ${file}.` : `"${key}" is not in ${file}.`;
    report(at(), code, message, hint);
  }
  return found;
}

/** @param use who needs it, for the message: "Note 8 prints" */
export const findStatistic = (linking: Linking, key: string, at: Where, use?: string) =>
  find(linking, linking.library.statistics, key, at, 'unknown-statistic', recordKinds.statistics.file, use);

export const findSource = (linking: Linking, key: string, at: Where, use?: string) =>
  find(linking, linking.library.sources, key, at, 'unknown-source', recordKinds.sources.file, use);

export const findTerm = (linking: Linking, key: string, at: Where, use?: string) =>
  find(linking, linking.library.terms, key, at, 'unknown-term', recordKinds.terms.file, use);

export const findCallout = (linking: Linking, key: string, at: Where, use?: string) =>
  find(linking, linking.library.callouts, key, at, 'unknown-callout', recordKinds.callouts.file, use);

export const findSources = (linking: Linking, keys: string[], at: (index: number) => Position): Source[] =>
  keys.flatMap((key, index) => findSource(linking, key, () => at(index)) ?? []);

export function findPlace({ content, library, report }: Linking, name: string, at: Where): Place | undefined {
  const place = library.places.get(name);
  if (!place && !content.unread.texts) {
    const [, id = ''] = name.split('/');
    const several = namesOf(library, name);
    const otherwise = 'Name a paragraph that is there, or a note as "brief/note-12".';
    const names = [...library.places].filter(([key, one]) => key === placeName(one)).map(([key]) => key);
    const hint = library.places.has(id) ? `Write "${id}".` : suggest(name, names, otherwise);
    if (several.length > 1) report(at(), 'unknown-place', ...ambiguous(name, several));
    else report(at(), 'unknown-place', `No document has "${name}".`, hint);
  }
  return place;
}

/** The names of all places that have an id, each with its document. */
export const namesOf = ({ documents }: Pick<Collection, 'documents'>, id: string): string[] =>
  documents.flatMap(({ key, places }) => (places.has(id) ? `${key}/${id}` : []));

/** What is wrong with an id that several documents have, and what to write instead. */
export const ambiguous = (id: string, names: string[]): [message: string, hint: string] => [
  `Several documents have "${id}".`,
  `Say which: ${names.map((name) => `"${name}"`).join(' or ')}.`,
];

export function findPlaces(linking: Linking, names: string[], at: (index: number) => Position): Place[] {
  return names.flatMap((name, index) => findPlace(linking, name, () => at(index)) ?? []);
}

/** A theme or kind must be one that the site lists, if it lists any. */
export function checkHeading(
  { content, report }: Linking,
  list: 'themes' | 'event-kinds',
  key: string,
  at: Where,
) {
  const known = Object.keys(content.site?.data[list] ?? {});
  if (known.length === 0 || known.includes(key) || content.unread.lists['site.yaml']) return;
  const hint = suggest(
    key,
    known,
    `Write one of these: ${known.join(', ')}; or add it to ${list} in site.yaml.`,
  );
  report(at(), 'wrong-value', `"${key}" is not among the ${list} of site.yaml.`, hint);
}
