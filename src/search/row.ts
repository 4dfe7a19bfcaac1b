import { type Kind, kinds } from '../query/kinds.ts';
import { isStopWord, singular, telling, wordsOf } from '../words/words.ts';
import type { SearchRecord } from './record.ts';

/** A record as a row of JSON. */
export type Row = [
  kind: number,
  url: string,
  title: string,
  where: string,
  documents: string,
  year: number,
  content: string,
  names: readonly string[],
  words: string,
  by: string,
  original: string,
  /** 1: the title is a description; 2: it is the editors'; 4: a summary. */
  flags: number,
  from: string,
];

export function toRow(record: SearchRecord): Row {
  const {
    kind,
    url,
    title,
    where,
    documents,
    year,
    content,
    names,
    by,
    original,
    isDescribed,
    isOutside,
    isSummary,
    from,
  } = record;
  return [
    kinds.indexOf(kind),
    url,
    title,
    where,
    documents.join(' '),
    year ?? 0,
    content,
    distinct(title, names),
    furtherWords(record).join(' '),
    by ?? '',
    (original ?? []).join(' '),
    (isDescribed ? 1 : 0) + (isOutside ? 2 : 0) + (isSummary ? 4 : 0),
    from ?? '',
  ];
}

/** The words that only search knows, each once, in the order of the alphabet: nobody reads them, and so they are short. */
function furtherWords({ title, content, names, words }: SearchRecord): string[] {
  const shown = new Set(wordsOf([title, content, ...names].join(' · ')));
  const further = wordsOf(words.join(' · ')).filter((word) => !shown.has(word) && !isStopWord(word));
  return [...new Set(further)].sort();
}

/** The names that are not the title or another name in other words or in another order. */
function distinct(title: string, names: readonly string[]): string[] {
  const keyOf = (name: string) => [...wordsOfName(name)].sort().join(' ');
  const all = new Map(names.toReversed().map((name) => [keyOf(name), name]));
  all.delete('');
  all.delete(keyOf(title));
  return [...all.values()].reverse();
}

const wordsOfName = (name: string): Set<string> => new Set(telling(wordsOf(name)).map(singular));

/** What is known of a record besides its words. */
export interface Entry {
  kind: Kind;
  /** From the root of the site. */
  url: string;
  title: string;
  where: string;
  documents: string[];
  year: number | undefined;
  content: string;
  /** Who wrote it. */
  by: string;
  /** Where a figure comes from: "Fung 2016 /sources/fung-2016/". */
  from: string;
  /** The editors', and not the documents'. */
  isOutside: boolean;
  isSummary: boolean;
}

/** What a row tells besides its words. */
export function entryOf([
  kind,
  url,
  title,
  where,
  documents,
  year,
  content,
  ,
  ,
  by,
  ,
  flags,
  from,
]: Row): Entry {
  return {
    kind: kinds[kind] ?? 'page',
    url,
    title,
    where,
    documents: documents.split(' '),
    year: year || undefined,
    content,
    by,
    from,
    isOutside: (flags & 2) > 0,
    isSummary: (flags & 4) > 0,
  };
}
