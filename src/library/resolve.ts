import { citeAsText } from '../citing/note-style.ts';
import { checkArithmetic, checkCallout } from './arithmetic.ts';
import type { Callout } from './callout.ts';
import type { Comparison } from './comparison.ts';
import type { Event } from './event.ts';
import type { Library } from './library.ts';
import { checkLinks } from './links.ts';
import { statedNumber } from './number.ts';
import type { Place } from './passage.ts';
import { type Position, type Problem, type ProblemCode, suggest } from './problem.ts';
import type { Content } from './read.ts';
import type { Source, SourceRecord } from './source.ts';
import { printedValue, type Statistic, type StatisticRecord } from './statistic.ts';
import type { Term } from './term.ts';
import { resolveTexts } from './texts.ts';
import type { Located } from './yaml.ts';

/** What the parts of the linking share. */
export interface Linking {
  content: Content;
  library: Library;
  report: (at: Position, code: ProblemCode, message: string, hint: string) => void;
}

/** Turns keys into objects, fills the ways back, and reports every key that leads nowhere. */
export function resolveContent(content: Content, problems: Problem[]): Library {
  const linking: Linking = {
    content,
    library: emptyLibrary(),
    report: (at, code, message, hint) => problems.push({ ...at, code, message, hint }),
  };
  const { library } = linking;
  const fill = <R, T>(
    into: Map<string, T>,
    records: Located<R>[],
    key: (data: R) => string,
    make: (data: R) => T,
  ) => {
    for (const { data, at } of records) {
      const name = key(data);
      if (into.has(name)) {
        linking.report(
          at(),
          'doubled-key',
          `The key "${name}" stands twice.`,
          'Give one of the two another key, or remove it.',
        );
      } else into.set(name, make(data));
    }
  };

  fill(library.sources, content.sources, ({ id }) => id, newSource);
  fill(library.statistics, content.statistics, ({ key }) => key, newStatistic);
  fill(library.callouts, content.callouts, ({ key }) => key, newCallout);
  fill(
    library.terms,
    content.terms,
    ({ key }) => key,
    (data): Term => ({ ...data, places: [] }),
  );
  fill(
    library.events,
    content.events,
    ({ key }) => key,
    (data): Event => ({ ...data, places: [], sources: [] }),
  );
  fill(
    library.comparisons,
    content.comparisons,
    ({ key }) => key,
    (data): Comparison => ({ ...data, sides: [], statistics: [] }),
  );

  resolveTexts(linking, {
    statistic: (key) => {
      const statistic = library.statistics.get(key);
      return statistic ? printedValue(statistic) : '';
    },
    citation: ({ key, locator }) => {
      const record = content.sources.find(({ data }) => data.id === key)?.data;
      return record ? citeAsText(record, locator) : '';
    },
  });
  linkSources(linking);
  linkStatistics(linking);
  linkCallouts(linking);
  linkTerms(linking);
  linkEvents(linking);
  linkComparisons(linking);
  checkLinks(linking);
  return library;
}

function emptyLibrary(): Library {
  return {
    documents: [],
    sections: [],
    passages: [],
    sources: new Map(),
    statistics: new Map(),
    callouts: new Map(),
    terms: new Map(),
    events: new Map(),
    comparisons: new Map(),
    places: new Map(),
    files: new Map(),
  };
}

const newSource = (data: SourceRecord): Source => ({
  ...data,
  custom: { ...data.custom, 'named-in': [] },
  citations: [],
  statistics: [],
  events: [],
});

function newStatistic({ note: _note, source: _source, ...data }: StatisticRecord): Statistic {
  // The place is set when statistics are linked; a statistic without one has been reported by then.
  const place = undefined as unknown as Place;
  return { ...data, place, 'also-in': [], related: [], sentence: '', callouts: [], comparisons: [] };
}

const newCallout = ({ whole: _whole, ...data }: Content['callouts'][number]['data']): Callout => ({
  ...data,
  rows: [],
  passages: [],
});

/** The object behind a key, or a problem that says what was probably meant. */
export function find<T>(
  { report }: Linking,
  known: Map<string, T>,
  key: string,
  at: Position,
  code: ProblemCode,
  file: string,
): T | undefined {
  const found = known.get(key);
  if (found === undefined) {
    const hint = suggest(key, known.keys(), `Add it to ${file}, or remove the key.`);
    report(at, code, `"${key}" is not in ${file}.`, hint);
  }
  return found;
}

const findStatistic = (linking: Linking, key: string, at: Position): Statistic | undefined =>
  find(linking, linking.library.statistics, key, at, 'unknown-statistic', 'statistics.yaml');

const findSource = (linking: Linking, key: string, at: Position): Source | undefined =>
  find(linking, linking.library.sources, key, at, 'unknown-source', 'sources.yaml');

function findPlace({ library, report }: Linking, name: string, at: Position): Place | undefined {
  const place = library.places.get(name);
  if (place) return place;
  const hint = suggest(
    name,
    library.places.keys(),
    'Name a paragraph that is there, or a note as "brief/note-12".',
  );
  report(at, 'unknown-place', `No document has "${name}".`, hint);
  return undefined;
}

function findPlaces(linking: Linking, names: string[], at: (index: number) => Position): Place[] {
  return names.flatMap((name, index) => findPlace(linking, name, at(index)) ?? []);
}

function linkSources(linking: Linking): void {
  const { library, content, report } = linking;
  for (const { data, at } of content.sources) {
    const source = library.sources.get(data.id);
    if (!source) continue;
    source.custom['named-in'] = findPlaces(linking, data.custom['named-in'], (index) =>
      at('custom', 'named-in', index),
    );
    const supports = content.statistics.some(({ data: { source: key } }) => key === data.id);
    if (source.citations.length === 0 && source.custom['named-in'].length === 0 && !supports) {
      report(
        at(),
        'unused-source',
        `Nothing cites "${data.id}".`,
        'Cite it, say where it is named (custom, named-in), or remove it.',
      );
    }
  }
}

function linkStatistics(linking: Linking): void {
  const { library, content, report } = linking;
  for (const { data, at } of content.statistics) {
    const statistic = library.statistics.get(data.key);
    const place = findPlace(linking, data.place, at('place'));
    if (!statistic || !place) continue;
    statistic.place = place;
    statistic['also-in'] = findPlaces(linking, data['also-in'], (index) => at('also-in', index));
    statistic.related = data.related.flatMap(
      (key, index) => findStatistic(linking, key, at('related', index)) ?? [],
    );
    if (data.note !== undefined) linkNote(linking, statistic, data.note, at('note'));
    const source = data.source && findSource(linking, data.source, at('source'));
    if (source) {
      statistic.source = source;
      source.statistics.push(statistic);
    }
    if (!place.statistics.includes(statistic)) {
      report(
        at('place'),
        'unprinted-statistic',
        `"${data.place}" does not print "${data.key}".`,
        `Write <Stat is="${data.key}" /> there, or name the place that prints it.`,
      );
    }
    const stated = data.printed === undefined ? data.value : statedNumber(data.printed);
    if (!data.computed && stated !== data.value) {
      report(
        at('printed'),
        'printed-differs',
        `"${data.printed}" is printed, but the value is ${data.value}.`,
        'Make the two agree, or say "computed: true" where the text prints no number.',
      );
    }
    checkArithmetic(linking, statistic, at);
  }
}

function linkNote({ library, report }: Linking, statistic: Statistic, number: number, at: Position): void {
  const { document } = statistic.place;
  const note = library.places.get(`${document.key}/note-${number}`);
  if (note?.kind === 'note') statistic.note = note;
  else {
    const last = document.notes.at(-1)?.number ?? 0;
    report(
      at,
      'undefined-note',
      `"${document.key}" has no note ${number}.`,
      `Its notes run from 1 to ${last}.`,
    );
  }
}

function linkCallouts(linking: Linking): void {
  for (const { data, at } of linking.content.callouts) {
    const callout = linking.library.callouts.get(data.key);
    if (!callout) continue;
    callout.rows = data.rows.flatMap((row, index) => {
      const statistic = findStatistic(linking, row.is, at('rows', index, 'is'));
      const of = row.of && findStatistic(linking, row.of, at('rows', index, 'of'));
      return statistic ? { statistic, ...(of && { of }), label: row.label, marked: row.marked } : [];
    });
    const whole = data.whole && findStatistic(linking, data.whole, at('whole'));
    if (whole) callout.whole = whole;
    for (const { statistic } of callout.rows) statistic.callouts.push(callout);
    checkCallout(linking, callout, at);
  }
}

function linkTerms(linking: Linking): void {
  for (const { data, at } of linking.content.terms) {
    const term = linking.library.terms.get(data.key);
    if (!term) continue;
    const named = findPlaces(linking, data.places, (index) => at('places', index));
    const marked = [...linking.library.places.values()].filter((place) => place.terms.includes(term));
    term.places = [...new Set([...named, ...marked])];
  }
}

function linkEvents(linking: Linking): void {
  for (const { data, at } of linking.content.events) {
    const event = linking.library.events.get(data.key);
    if (!event) continue;
    event.places = findPlaces(linking, data.places, (index) => at('places', index));
    event.sources = data.sources.flatMap(
      (key, index) => findSource(linking, key, at('sources', index)) ?? [],
    );
    for (const source of event.sources) source.events.push(event);
    for (const place of event.places) if (place.kind === 'passage') place.events.push(event);
  }
}

function linkComparisons(linking: Linking): void {
  const { library } = linking;
  for (const { data, at } of linking.content.comparisons) {
    const comparison = library.comparisons.get(data.key);
    if (!comparison) continue;
    comparison.sides = data.sides.flatMap(({ document: key, places, says }, index) => {
      const known = new Map(library.documents.map((document) => [document.key, document]));
      const document = find(
        linking,
        known,
        key,
        at('sides', index, 'document'),
        'unknown-document',
        'documents/',
      );
      const found = findPlaces(linking, places, (place) => at('sides', index, 'places', place));
      return document ? { document, places: found, says } : [];
    });
    comparison.statistics = data.statistics.flatMap(
      (key, index) => findStatistic(linking, key, at('statistics', index)) ?? [],
    );
    for (const statistic of comparison.statistics) statistic.comparisons.push(comparison);
    for (const place of comparison.sides.flatMap(({ places }) => places)) {
      if (place.kind === 'passage') place.comparisons.push(comparison);
    }
  }
}
