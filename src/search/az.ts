import {
  comparisonAddress,
  eventAddress,
  sectionAddress,
  sourceAddress,
  statisticAddress,
  termAddress,
} from '../library/address.ts';
import { bodySections, fullName, invertedName, isOneWord } from '../library/document.ts';
import type { Library } from '../library/library.ts';
import { displayTitle, shortLabel } from '../library/source.ts';
import { valueWithUnit } from '../library/statistic.ts';
import { type Kind, kindLabels } from './kinds.ts';

export interface IndexEntry {
  label: string;
  /** What it is, or where it leads when the label is another name. */
  detail: string;
  url: string;
}

export interface Letter {
  /** A to Z; # for what begins with a number. */
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

/** Everything that has a name, A to Z: what a reader finds where search cannot run. */
export function indexOf(library: Library): Letter[] {
  const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  const entries = [
    ...new Map(entriesOf(library).map((entry) => [`${entry.label} ${entry.url}`, entry])).values(),
  ];
  const sorted = entries.sort((a, b) => collator.compare(sortKey(a.label), sortKey(b.label)));
  const letters = [...Map.groupBy(sorted, ({ label }) => letterOf(label))];
  return letters
    .map(([letter, entries]) => ({ letter, entries }))
    .sort((a, b) => collator.compare(a.letter, b.letter));
}

function entriesOf(library: Library): IndexEntry[] {
  const { documents, sources, statistics, terms, events, comparisons } = library;
  const detail = (kind: Kind) => kindLabels[kind][0].toLowerCase();
  return [
    ...documents.flatMap(bodySections).map((section) => ({
      label: section.title,
      detail: section.document['short-title'],
      url: sectionAddress(section),
    })),
    ...[...sources.values()].flatMap((source) => [
      { label: displayTitle(source), detail: detail('source'), url: sourceAddress(source) },
      ...source.author.map((name) => ({
        label: isOneWord(name) ? fullName(name) : invertedName(name),
        detail: shortLabel(source),
        url: sourceAddress(source),
      })),
    ]),
    ...[...statistics.values()].map((statistic) => ({
      label: statistic.title,
      detail: valueWithUnit(statistic),
      url: statisticAddress(statistic),
    })),
    ...[...terms.values()].flatMap((term) => [
      { label: term.term, detail: detail('term'), url: termAddress(term) },
      ...term.also.map((also) => ({ label: also, detail: `see ${term.term}`, url: termAddress(term) })),
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

/** Articles do not count, nor do quotation marks. */
const sortKey = (label: string): string => label.replace(/^[^\p{L}\p{N}]+|^(?:the|an?)\s/giu, '');

function letterOf(label: string): string {
  const first = sortKey(label).normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
}
