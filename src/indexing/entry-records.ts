import * as messages from '../messages/messages.ts';
import {
  comparisonAddress,
  eventAddress,
  nameAddress,
  sourceAddress,
  statisticAddress,
  termAddress,
} from '../model/address.ts';
import type { Comparison } from '../model/comparison.ts';
import { formatDate, yearOf } from '../model/date.ts';
import type { Event } from '../model/event.ts';
import type { Place } from '../model/passage.ts';
import { fullName, fullNames } from '../model/person.ts';
import { formsOf, type ProperName, sortedName, yearsOf } from '../model/proper-name.ts';
import { displayTitle, isForeign, languageName, type Source, shortLabel } from '../model/source.ts';
import { documentsStating, type Statistic, statedValue } from '../model/statistic.ts';
import type { Term } from '../model/term.ts';
import type { SearchRecord } from '../search/record.ts';
import { keyWords, sourceNames, statisticNumbers } from './names.ts';
import { roundForms } from './numbers.ts';

export function sourceRecord(source: Source): SearchRecord {
  const { author, type, citations, custom } = source;
  const title = displayTitle(source);
  const by = author.length > 0 ? fullNames(author) : '';
  const published = [source['container-title'], source.publisher].filter(Boolean).join(messages.signs.comma);
  return {
    kind: 'source',
    url: sourceAddress(source),
    title,
    where: [
      messages.works.kinds[type],
      by,
      published === by ? '' : published,
      isForeign(source) ? messages.records.inLanguage(languageName(source)) : '',
    ]
      .filter(Boolean)
      .join(messages.signs.comma),
    year: yearOf(source.issued),
    documents: documentsOf([...citations.map(({ place }) => place), ...custom['named-in']]),
    content: [sourceLine(source), custom.why ?? '', ...custom.remarks].filter(Boolean).join(' '),
    names: sourceNames(source),
    words: [
      ...custom.doubts,
      ...citations.map(({ sentence }) => sentence),
      keyWords(source.id),
      messages.works.kinds[type],
      isForeign(source) ? messages.records.inLanguage(languageName(source)) : '',
      ...[
        source.URL,
        source.DOI,
        source.ISBN,
        custom.found?.URL,
        custom.found?.DOI,
        custom['printed-url'],
      ].flatMap((address) => address ?? []),
    ],
    by: author.map(fullName).join(messages.signs.comma),
    // Nobody looks by its title for what the editors alone have read.
    isDescribed: custom.described || custom.editors === 'note',
    isOutside: custom.editors !== undefined,
  };
}

/** "41-59" as pages; one that says more than a range is left as it is. */
function pagesOf(page: string): string {
  const [, first, last] = /^([^-–]+)[-–]([^-–]+)$/.exec(page) ?? [];
  return first && last ? messages.places.pages(first, last) : messages.places.page(page);
}

function sourceLine(source: Source): string {
  const { volume, issue, page, genre, number } = source;
  return `${[
    source.author.length > 0 ? fullNames(source.author) : undefined,
    isForeign(source)
      ? messages.records.foreign(displayTitle(source), languageName(source))
      : displayTitle(source),
    source['container-title'],
    genre && [genre, number].filter(Boolean).join(' '),
    [volume, issue && messages.records.issue(issue)].filter(Boolean).join(messages.signs.comma) || undefined,
    source.publisher,
    source.issued && formatDate(source.issued),
    page && pagesOf(page),
  ]
    .filter(Boolean)
    .join(messages.signs.comma)}${messages.signs.stop}`;
}

export function statisticRecord(statistic: Statistic): SearchRecord {
  const { key, title, measures, note, source, doubts, sentence, date } = statistic;
  return {
    kind: 'statistic',
    url: statisticAddress(statistic),
    title,
    where: [amountOf(statistic), statistic['as-of']].filter(Boolean).join(messages.signs.comma),
    from: source ? `${shortLabel(source)} ${sourceAddress(source)}` : '',
    year: yearOf(date),
    documents: documentsStating(statistic).map(({ key }) => key),
    // Not where it stands: the name of its document would make it a figure about that.
    content: `${measures} ${sentence}`,
    names: [...statisticNumbers(statistic), undated(title), statistic.unit],
    words: [
      keyWords(key),
      ...(statistic.unit === 'year' ? [] : roundForms(statistic.value)),
      statistic['as-of'],
      ...doubts,
      statistic.ambiguous ?? '',
      note ? messages.places.note(note.label) : '',
      ...(source ? sourceNames(source) : []),
    ],
    isOutside: statistic.computed,
  };
}

/** "about 30,000 bees"; nothing where the date that stands beside it is the value. */
const amountOf = (statistic: Statistic): string =>
  statistic['as-of'].includes(statedValue(statistic)) ? '' : statedValue(statistic);

/** "Bees in a hive, May 2020" or "since 2020" without what only tells it from the same count at another time. */
const undated = (title: string): string => title.split(/,| since /)[0] ?? '';

export function termRecord(term: Term): SearchRecord {
  const { definition, usage, places } = term;
  return {
    kind: 'term',
    url: termAddress(term),
    title: term.term,
    where: term.also.slice(0, 2).join(messages.signs.comma),
    documents: documentsOf(places),
    content: [definition, usage].filter(Boolean).join(' '),
    names: term.also,
    words: [],
  };
}

export function nameRecord(name: ProperName): SearchRecord {
  const { kind, role, acronym, passages, notes, annotations, meant } = name;
  const years = yearsOf(name);
  return {
    kind: 'name',
    url: nameAddress(name),
    title: name.name,
    where: [acronym, messages.search.nameKinds[kind], years].filter(Boolean).join(messages.signs.comma),
    documents: documentsOf([...passages, ...notes, ...meant, ...annotations.map(({ passage }) => passage)]),
    content: role,
    names: [...formsOf(name), sortedName(name)],
    words: [messages.rooms.nameKinds[kind]],
  };
}

export function eventRecord(event: Event): SearchRecord {
  const { date, shown, title, text, inferred, places, sources, outside } = event;
  return {
    kind: 'event',
    url: eventAddress(event),
    title,
    where: outside ? messages.records.added(shown) : shown,
    year: yearOf(date),
    documents: documentsOf(places),
    content: text,
    names: [shown, formatDate(date)],
    words: [date, inferred ?? '', ...sources.map((source) => shortLabel(source))],
    isOutside: outside,
  };
}

export function comparisonRecord(comparison: Comparison): SearchRecord {
  const { title, kind, sides, remark, outside = '', outcome = '', statistics } = comparison;
  return {
    kind: 'comparison',
    url: comparisonAddress(comparison),
    title,
    where: messages.rooms.relations[kind],
    documents: sides.map(({ document }) => document.key),
    content: [...sides.map(({ document, says }) => `${document['short-title']}: ${says}`), remark, outside]
      .filter(Boolean)
      .join(' '),
    names: [],
    words: [
      messages.rooms.relations[kind],
      ...statistics.flatMap(statisticNumbers),
      ...sides.flatMap(({ evidence = '', voices = '', expects = '' }) => [evidence, voices, expects]),
      outcome,
    ].filter(Boolean),
  };
}

function documentsOf(places: Place[]): string[] {
  return [...new Set(places.map(({ document }) => document.key))];
}
