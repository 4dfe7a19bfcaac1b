import * as messages from '../messages/messages.ts';
import { plain } from '../words/plain-text.ts';
import { singular } from '../words/words.ts';
import { kindWords } from './kind-words.ts';
import { kinds } from './kinds.ts';
import { asking } from './languages/site.ts';

/** What narrows a search, by the name that stands before the colon. */
export interface Filters {
  /** Kinds of record. */
  kind?: string;
  /** Keys of documents. */
  in?: string;
  /** Who wrote it. */
  author?: string;
  /** A year, or the first and the last of some. */
  year?: [first: number, last: number];
}

/** What was asked, without the signs that steer a search. */
export interface Steered {
  /** What has to be found. */
  text: string;
  filters: Filters;
  /** What must not be found: words, or phrases in quotation marks. */
  excluded: string[];
  /** Words with "OR" between them: one of each group has to be found. */
  either: string[][];
  /** What looks like a sign that steers, and is none: told, and searched for as words. */
  unknown: string[];
}

/** A document as readers name it: "in:bees", "in:article". */
export interface DocumentName {
  key: string;
  names: string[];
}

const part = /([-–−]?)(?:(\p{L}+):(?!\/\/))?(["“”„«「『][^"“”„«»「」『』]*["“”»」』]|[^\s"“”„«»「」『』]+)/gu;

const { not, or, and, ...names } = asking.operators;
const listed = (words: string): string[] => words.split(' ');
/** What may stand before the colon, and what it narrows. */
const operators = new Map(
  Object.entries(names).flatMap(([operator, forms]) => listed(forms).map((form) => [form, operator])),
);
const betweens = new Map(
  Object.entries({ not, or, and }).flatMap(([meaning, forms]) =>
    listed(forms).map((form) => [form, meaning]),
  ),
);
/** A Chinese colon behind one of these. */
const wideColon = new RegExp(`(?<!\\p{L})(${[...operators.keys()].join('|')})：`, 'giu');

/**
 * Reads `-word`, `NOT word`, `one OR other`, `kind:`, `in:`, `author:` and `year:`.
 * @param text a cleaned query
 */
export function steer(text: string, documents: DocumentName[]): Steered {
  const steered: Steered = { text: '', filters: {}, excluded: [], either: [], unknown: [] };
  const kept: string[] = [];
  const unread = new Set<string>();
  let isNot = false;
  let isOr = false;
  for (const [whole, minus, name, value = ''] of text.replace(wideColon, '$1:').matchAll(part)) {
    const between = betweens.get(whole);
    if (between) {
      isNot = between === 'not';
      isOr = between === 'or' && kept.length > 0;
      continue;
    }
    const bare = value.replace(/["“”„«»「」『』]/g, '').trim();
    if ((minus || isNot) && !name && bare && /^["“”„«「『\p{L}]/u.test(value)) steered.excluded.push(bare);
    else if (name && read(operators.get(plain(name)), bare, documents, steered.filters)) {
      // It narrows, and is no word to look for.
    } else {
      const isUnknown = name !== undefined && isName(name, value);
      if (isUnknown) steered.unknown.push(isOurs(name) ? `${name}:${bare}` : `${name}:`);
      const asked = isUnknown ? value : whole;
      if (isUnknown) unread.add(asked);
      const before = kept.at(-1);
      if (isOr && before !== undefined) {
        const group = steered.either.find((words) => words.at(-1) === before);
        if (group) group.push(asked);
        else steered.either.push([before, asked]);
      }
      kept.push(asked);
    }
    isNot = false;
    isOr = false;
  }
  // What was to narrow is looked for only where nothing else is.
  const rest = kept.filter((asked) => !unread.has(asked));
  return { ...steered, text: (rest.length > 0 ? rest : kept).join(' ') };
}

/** "Title: a subtitle" and "4:1" are text; "lang:fr" is meant as a sign. */
const isName = (name: string, value: string): boolean =>
  name === name.toLowerCase() && /^["“「\p{L}\d]/u.test(value);

const isOurs = (name: string): boolean => operators.has(plain(name));

/** @returns whether it is one of ours, with a value that it can have */
function read(name: string | undefined, value: string, documents: DocumentName[], filters: Filters): boolean {
  if (value === '') return false;
  if (name === 'kind') {
    const asked = plain(value);
    const kind = kinds.find((kind) =>
      [kind, ...messages.search.kinds[kind], ...kindWords[kind]].some((word) => isSame(word, asked)),
    );
    if (kind) filters.kind = kind;
    return kind !== undefined;
  }
  if (name === 'in') {
    const found = documents.find(({ key, names }) => [key, ...names].some((one) => isSame(one, value)));
    if (found) filters.in = found.key;
    return found !== undefined;
  }
  if (name === 'author') {
    filters.author = value;
    return true;
  }
  const [, first, last] = /^(\d{4})(?:(?:-|–|\.\.)(\d{4}))?$/.exec(plain(value)) ?? [];
  if (name !== 'year' || !first) return false;
  filters.year = [Number(first), Number(last ?? first)];
  return true;
}

const isSame = (one: string, other: string): boolean => bare(one) === bare(other);

/** A name without its article and the -s of its plural. */
const bare = (name: string): string =>
  plain(name.replace(messages.search.articles, '')).split(' ').map(singular).join(' ');
