import * as messages from '../messages/messages.ts';
import {
  comparisonAddress,
  documentAddress,
  eventAddress,
  nameAddress,
  sectionAddress,
  sourceAddress,
  statisticAddress,
  termAddress,
} from '../model/address.ts';
import { makersOf } from '../model/byline.ts';
import { bodySections } from '../model/document.ts';
import type { Library } from '../model/library.ts';
import { fullName, invertedName, isOneWord, type Name } from '../model/person.ts';
import { formsOf, sortedName } from '../model/proper-name.ts';
import { displayTitle, shortLabel, whenLabel } from '../model/source.ts';
import { statedValue } from '../model/statistic.ts';
import type { Kind } from '../query/kinds.ts';
import { plain } from '../words/plain-text.ts';
import { singular } from '../words/words.ts';

export interface IndexEntry {
  label: string;
  /** What it is, or where it leads when the label is another name. */
  detail: string;
  url: string;
}

export interface Letter {
  /** A letter of the site's language; # for what begins with a number, and Other for what begins in another script. */
  letter: string;
  entries: IndexEntry[];
}

/** With more entries than this each letter has a page of its own. */
const onOnePage = 1000;

/** The name of a letter for readers, and as the last step of the address of its page. */
export const letterName = (letter: string): string => (letter === '#' ? '0–9' : letter);
const letterKey = (letter: string): string => (letter === '#' ? '0-9' : letter.toLowerCase());
export const letterAddress = ({ letter }: Letter): string => `/search/${letterKey(letter)}/`;

/** Whether the index is too long for one page: nobody who searches should have to load all of it. */
export const isLong = (letters: Letter[], most = onOnePage): boolean =>
  letters.reduce((sum, { entries }) => sum + entries.length, 0) > most;

const collator = new Intl.Collator(messages.language, { sensitivity: 'base', numeric: true });
const latin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const alphabet = [...messages.search.alphabet];
/** The order of the groups: numbers, the letters of the site's language, those of Latin names, others. */
const order = ['#', ...new Set([...alphabet, ...latin]), messages.search.otherLetters];
/** The first character, as dictionaries sort them by their sound, of each letter that begins one in pinyin. */
const firstOfSound = Object.entries({
  ...{
    A: '阿',
    B: '八',
    C: '嚓',
    D: '咑',
    E: '妸',
    F: '发',
    G: '旮',
    H: '哈',
    J: '丌',
    K: '咔',
    L: '垃',
    M: '妈',
    N: '拏',
  },
  ...{ O: '噢', P: '妑', Q: '七', R: '呥', S: '仨', T: '他', W: '屲', X: '夕', Y: '丫', Z: '帀' },
});

/** It is of a script that the site's language is written in. */
const isOwn = (letter: string): boolean => scripts[messages.language].test(letter);
const scripts = {
  ...{ en: /\p{Script=Latin}/u, fr: /\p{Script=Latin}/u, es: /\p{Script=Latin}/u },
  ...{ ru: /\p{Script=Cyrillic}/u, ar: /\p{Script=Arabic}/u, zh: /[\p{Script=Han}\p{Script=Latin}]/u },
};

/** Everything that has a name, A to Z: what a reader finds where search cannot run. */
export function indexOf(library: Library): Letter[] {
  const entries = new Map<string, IndexEntry>();
  for (const entry of entriesOf(library)) {
    const key = `${spelling(entry.label)} ${entry.url}`;
    if (!entries.has(key)) entries.set(key, entry);
  }
  const sorted = [...entries.values()].sort((a, b) => collator.compare(sortKey(a.label), sortKey(b.label)));
  const letters = [...Map.groupBy(sorted, ({ label }) => letterOf(label))].sort(
    ([a], [b]) => order.indexOf(a) - order.indexOf(b),
  );
  return letters.map(([letter, entries]) => ({ letter, entries }));
}

function entriesOf(library: Library): IndexEntry[] {
  const { documents, sources, statistics, terms, events, comparisons, names } = library;
  // Of two sources with one title, each says whose it is.
  const titled = Map.groupBy(sources.values(), displayTitle);
  const detail = (kind: Kind) => (messages.search.kinds[kind][0] ?? '').toLowerCase();
  return [
    ...documents.flatMap(bodySections).flatMap((section) => [
      { label: section.title, detail: section.document['short-title'], url: sectionAddress(section) },
      ...(section.authors ?? []).map((name) => ({
        label: indexedName(name),
        detail: section.title,
        url: sectionAddress(section),
      })),
    ]),
    ...documents.flatMap((document) => [
      { label: document.title, detail: document.kind, url: documentAddress(document) },
      ...makersOf(document).map((name) => ({
        label: indexedName(name),
        detail: document['short-title'],
        url: documentAddress(document),
      })),
    ]),
    ...[...sources.values()].flatMap((source) => [
      {
        label: displayTitle(source),
        detail: titled.get(displayTitle(source))?.length === 1 ? detail('source') : shortLabel(source),
        url: sourceAddress(source),
      },
      ...source.author.map((name) => ({
        label: indexedName(name),
        detail: source.author.length > 1 ? shortLabel(source) : whenLabel(source),
        url: sourceAddress(source),
      })),
    ]),
    ...[...statistics.values()].map((statistic) => ({
      label: statistic.title,
      detail: statedValue(statistic),
      url: statisticAddress(statistic),
    })),
    ...[...terms.values()].flatMap((term) => [
      { label: term.term, detail: detail('term'), url: termAddress(term) },
      ...term.also.map((also) => ({
        label: also,
        detail: messages.search.see(term.term),
        url: termAddress(term),
      })),
    ]),
    ...[...names.values()].flatMap((name) => [
      { label: sortedName(name), detail: messages.search.nameKinds[name.kind], url: nameAddress(name) },
      ...formsOf(name)
        // What a term of the same name says already is not said again.
        .filter(
          (form) => form !== name.name && !(name.term?.term === name.name && name.term.also.includes(form)),
        )
        .map((form) => ({ label: form, detail: messages.search.see(name.name), url: nameAddress(name) })),
    ]),
    ...[...events.values()].map((event) => ({
      label: event.title,
      detail: event.shown,
      url: eventAddress(event),
    })),
    ...[...comparisons.values()].map((comparison) => ({
      label: comparison.title,
      detail: detail('comparison'),
      url: comparisonAddress(comparison),
    })),
  ];
}

/** By which part of a name people look for it: "Doe, Jane", 何大明. */
const indexedName = (name: Name): string => (isOneWord(name) ? fullName(name) : invertedName(name));

/** What search tells apart and readers do not: other spellings and the plural stand beside a name only there. */
const spelling = (label: string): string => singular(plain(label).replace(/[^\p{L}\p{N}]/gu, ''));

/** Articles do not count, nor do quotation marks, nor the commas in a number. */
const sortKey = (label: string): string =>
  label
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(messages.search.articles, '')
    .replace(/(?<=\d)[,\u00a0\u202f](?=\d{3})/g, '');

/** The letter under which a label is sorted: O for Ø, A for Æ, M for 蜜. */
function letterOf(label: string): string {
  const [first = ''] = sortKey(label);
  if (/\p{N}/u.test(first)) return '#';
  const { otherLetters } = messages.search;
  const before = (letters: readonly string[]) => letters.findLast((one) => collator.compare(one, first) <= 0);
  if (/\p{Script=Latin}/u.test(first)) return before([...(isOwn(first) ? alphabet : latin)]) ?? otherLetters;
  if (!isOwn(first)) return otherLetters;
  if (!/\p{Script=Han}/u.test(first)) return before(alphabet) ?? otherLetters;
  return firstOfSound.findLast(([, one]) => collator.compare(one, first) <= 0)?.[0] ?? otherLetters;
}
