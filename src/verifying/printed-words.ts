import { toHtml } from 'hast-util-to-html';
import { citeSource } from '../citing/citation.ts';
import { citeInNote } from '../citing/note-style.ts';
import * as messages from '../messages/messages.ts';
import {
  calloutAddress,
  comparisonAddress,
  documentAddress,
  eventAddress,
  nameAddress,
  packetAddress,
  sectionAddress,
  sourceAddress,
  statisticAddress,
  termAddress,
} from '../model/address.ts';
import { type Callout, rowValue } from '../model/callout.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Event } from '../model/event.ts';
import type { Library } from '../model/library.ts';
import type { Packet } from '../model/packet.ts';
import { type ProperName, sortedName, yearsOf } from '../model/proper-name.ts';
import type { RecordKindName } from '../model/record-kind.ts';
import { displayTitle, type Source } from '../model/source.ts';
import { printedValue, type Statistic, valueWithUnit } from '../model/statistic.ts';
import type { Term } from '../model/term.ts';
import { wordsOf } from './built-page.ts';

/*
 * What the pages have to say beside the texts: each record where its address leads, so that a figure, a definition, an event or a
 * citation that came out otherwise is found. Said once more here, from the library alone: a second opinion on the components.
 */

/** Words that stand on a page: in the element of an id (`#worker`), in those of a class (`.figure-value`), or anywhere (`main`). */
export interface PrintedWords {
  within: string;
  words: string;
}

type Said = [within: string, ...words: (string | undefined)[]];

/** The words of each page, by its address. */
export function printedWords(library: Library): Map<string, PrintedWords[]> {
  const all = new Map<string, PrintedWords[]>();
  const add = (address: string | undefined, ...said: Said[]) => {
    if (address === undefined) return;
    const [page = '', id] = address.split('#');
    const here = all.get(page) ?? [];
    for (const [within, ...some] of said)
      for (const words of some) if (words) here.push({ within: within === '#' ? `#${id}` : within, words });
    all.set(page, here);
  };
  for (const document of library.documents) add(documentAddress(document), ['main', document.title]);
  for (const section of library.sections) {
    const { title, role, document, questions } = section;
    if (role === 'body' && document.paging === 'sections')
      add(sectionAddress(section), ['main', title, ...questions.map(({ ask }) => ask)]);
  }
  for (const [kind, said] of Object.entries(saidOf) as [RecordKindName, Saying][])
    for (const record of library[kind].values())
      add(said.address(record as never), ...said.says(record as never));
  for (const statistic of library.statistics.values())
    add('/data/', [`#${statistic.key}`, figure(statistic), statistic.title, statistic['as-of']]);
  for (const source of library.sources.values())
    add('/sources/', [`#${source.id}`, wordsOf(toHtml(citeInNote(source)))]);
  return all;
}

interface Saying<T = never> {
  address: (record: T) => string | undefined;
  says: (record: T) => Said[];
}

const saying = <T>(row: Saying<T>): Saying<T> => row;

const figure = (statistic: Statistic): string => statistic.stated ?? valueWithUnit(statistic);

const saidOf = {
  sources: saying<Source>({
    address: sourceAddress,
    says: (source) => [
      ['.source-title', displayTitle(source)],
      ['.full-citation', wordsOf(toHtml(citeInNote(source)))],
      ['.formats', ...citationWords(source)],
      ['main', source.URL, source.custom.why, ...source.custom.doubts, ...source.custom.remarks],
    ],
  }),
  statistics: saying<Statistic>({
    address: statisticAddress,
    says: (statistic) => [
      ['.figure-value', statistic.qualifier, figure(statistic), statistic.original],
      ['.facts', statistic['as-of'], statistic.measures, statistic.of, ...statistic.doubts],
      ['.facts', statistic.check?.formula, statistic.ambiguous],
      ['main', statistic.title],
    ],
  }),
  callouts: saying<Callout>({
    address: calloutAddress,
    says: ({ chart, title, measures, caveats, rows, whole }) => [
      ['#', title, measures, ...caveats],
      ['#', ...rows.map((row) => `${row.label} ${rowValue(chart, row)}`)],
      ['#', whole && `${messages.charts.together} ${printedValue(whole)}`],
    ],
  }),
  terms: saying<Term>({
    address: termAddress,
    says: ({ term, also, definition, usage }) => [['#', term, ...also, definition, usage]],
  }),
  names: saying<ProperName>({
    address: nameAddress,
    says: (name) => [
      ['#', sortedName(name), name.acronym, yearsOf(name), name.role, ...name.forms.map(({ text }) => text)],
    ],
  }),
  events: saying<Event>({
    address: eventAddress,
    says: ({ shown, title, text, inferred }) => [['#', shown, title, text, inferred]],
  }),
  comparisons: saying<Comparison>({
    address: comparisonAddress,
    says: ({ title, sides, remark, outside }) => [
      ['#', title, ...sides.map(({ says }) => says), remark, outside],
    ],
  }),
  packets: saying<Packet>({
    address: packetAddress,
    says: ({ title, instruction }) => [['main', title, instruction]],
  }),
} satisfies Record<RecordKindName, Saying>;

/** A work as each style cites it, and as programs take it. */
function citationWords(source: Source): string[] {
  const { styles, bibtex, ris } = citeSource(source);
  return [...styles.flatMap(({ entry, inText = '' }) => [entry, inText].map(wordsOf)), bibtex, ris];
}
