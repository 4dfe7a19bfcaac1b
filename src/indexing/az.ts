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
import { bodySections, fullName, invertedName, isOneWord } from '../model/document.ts';
import type { Library } from '../model/library.ts';
import { singular } from '../model/plural.ts';
import { formsOf, sortedName } from '../model/proper-name.ts';
import { displayTitle, shortLabel, whenLabel } from '../model/source.ts';
import { statedValue } from '../model/statistic.ts';
import type { Kind } from '../search/kinds.ts';
import { plain } from '../words/words.ts';

export interface IndexEntry {
  label: string;
  /** What it is, or where it leads when the label is another name. */
  detail: string;
  url: string;
}

export interface Letter {
  /** A to Z; # for what begins with a number, and Other for what begins in another script. */
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
const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Everything that has a name, A to Z: what a reader finds where search cannot run. */
export function indexOf(library: Library): Letter[] {
  const entries = new Map<string, IndexEntry>();
  for (const entry of entriesOf(library)) {
    const key = `${spelling(entry.label)} ${entry.url}`;
    if (!entries.has(key)) entries.set(key, entry);
  }
  const sorted = [...entries.values()].sort((a, b) => collator.compare(sortKey(a.label), sortKey(b.label)));
  // Numbers come before letters, other scripts behind them: the groups are in order as their entries are.
  const letters = [...Map.groupBy(sorted, ({ label }) => letterOf(label))];
  return letters.map(([letter, entries]) => ({ letter, entries }));
}

function entriesOf(library: Library): IndexEntry[] {
  const { documents, sources, statistics, terms, events, comparisons, names } = library;
  // Of two sources with one title, each says whose it is.
  const titled = Map.groupBy(sources.values(), displayTitle);
  const detail = (kind: Kind) => (messages.search.kinds[kind][0] ?? '').toLowerCase();
  return [
    ...documents.flatMap(bodySections).map((section) => ({
      label: section.title,
      detail: section.document['short-title'],
      url: sectionAddress(section),
    })),
    ...documents.flatMap((document) => [
      { label: document.title, detail: document.kind, url: documentAddress(document) },
      ...document.authors.map((name) => ({
        label: invertedName(name),
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
        label: isOneWord(name) ? fullName(name) : invertedName(name),
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

/** What search tells apart and readers do not: other spellings and the plural stand beside a name only there. */
const spelling = (label: string): string => singular(plain(label).replace(/[^\p{L}\p{N}]/gu, ''));

/** Articles do not count, nor do quotation marks, nor the commas in a number. */
const sortKey = (label: string): string =>
  label.replace(/^[^\p{L}\p{N}]+|^(?:the|an?)\s/giu, '').replace(/(?<=\d),(?=\d{3})/g, '');

/** The letter under which a label is sorted: O for Ø, A for Æ. */
function letterOf(label: string): string {
  const [first = ''] = sortKey(label);
  if (/\p{N}/u.test(first)) return '#';
  const isLatin = /\p{Script=Latin}/u.test(first);
  return (
    (isLatin && alphabet.findLast((letter) => collator.compare(letter, first) <= 0)) ||
    messages.search.otherLetters
  );
}
