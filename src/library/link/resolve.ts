import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { citeAsText } from '../../citing/note-style.ts';
import { letterWorks } from '../../model/bibliography.ts';
import type { Callout, CalloutRecord } from '../../model/callout.ts';
import type { Comparison, ComparisonRecord } from '../../model/comparison.ts';
import type { Document } from '../../model/document.ts';
import type { Event, EventRecord } from '../../model/event.ts';
import type { Library } from '../../model/library.ts';
import type { Note } from '../../model/note.ts';
import { statedNumber } from '../../model/number.ts';
import { type Place, placeName } from '../../model/passage.ts';
import type { Site } from '../../model/site.ts';
import type { Source, SourceRecord } from '../../model/source.ts';
import { printedValue, type Statistic, type StatisticRecord } from '../../model/statistic.ts';
import type { Term, TermRecord } from '../../model/term.ts';
import { parseFormula } from '../../syntax/formula.ts';
import { type Position, type Problem, type ProblemCode, suggest } from '../../syntax/problem.ts';
import { checkArithmetic, checkCallout } from '../check/arithmetic.ts';
import { checkWorks } from '../check/duplicate-sources.ts';
import { checkForms } from '../check/duplicate-terms.ts';
import { checkHeadings } from '../check/headings.ts';
import { checkLinks } from '../check/links.ts';
import { checkReservedKeys } from '../check/reserved.ts';
import type { Content } from '../read/read-content.ts';
import type { At, Located } from '../read/yaml.ts';
import { linkPackets } from './packets.ts';
import { checkRedirects } from './redirects.ts';
import { resolveTexts } from './texts.ts';

/** What the parts of the linking share. */
export interface Linking {
  content: Content;
  library: Library;
  report: (at: Position, code: ProblemCode, message: string, hint: string) => void;
  /** Where each statistic says that it stands; its place is known once the texts are read. */
  placeNames: Map<Statistic, string>;
  /** Keys of the sources that editors' notes cite. */
  citedByEditors: Set<string>;
  /** The keys of all marks of terms, known or not, those in editors' notes among them. */
  markedTerms: Set<string>;
}

/** Turns keys into objects, fills the ways back, and reports every key that leads nowhere. */
export function resolveContent(content: Content, problems: Problem[]): Library {
  const library = emptyLibrary(content);
  const linking: Linking = {
    content,
    library,
    report: (at, code, message, hint) => problems.push({ ...at, code, message, hint }),
    placeNames: new Map(),
    citedByEditors: new Set(),
    markedTerms: new Set(),
  };
  fill(linking, library.sources, content.sources, newSource);
  letterWorks([...library.sources.values()]);
  fill(linking, library.statistics, content.statistics, newStatistic);
  fill(linking, library.callouts, content.callouts, newCallout);
  fill(linking, library.terms, content.terms, newTerm);
  fill(linking, library.events, content.events, newEvent);
  fill(linking, library.comparisons, content.comparisons, newComparison);
  checkReservedKeys(linking);
  checkWorks(linking);
  checkForms(linking);
  for (const { data } of content.statistics) {
    const statistic = library.statistics.get(data.key);
    if (statistic) linking.placeNames.set(statistic, data.place);
  }
  resolveTexts(linking, {
    statistic: (key) => {
      const statistic = library.statistics.get(key);
      return statistic ? printedValue(statistic) : '';
    },
    citation: ({ key, locator }) => {
      const source = library.sources.get(key);
      return source ? citeAsText(source, locator) : '';
    },
  });
  checkHeadings(linking);
  linkSources(linking);
  linkStatistics(linking);
  linkCallouts(linking);
  linkTerms(linking);
  linkEvents(linking);
  linkComparisons(linking);
  linkPackets(linking);
  checkLinks(linking);
  checkRedirects(linking);
  return library;
}

function emptyLibrary({ site }: Content): Library {
  return {
    // Without one there is a problem, and what is linked here is not handed out.
    site: site?.data as Site,
    documents: [],
    sections: [],
    passages: [],
    sources: new Map(),
    statistics: new Map(),
    callouts: new Map(),
    terms: new Map(),
    events: new Map(),
    comparisons: new Map(),
    packets: new Map(),
    redirects: new Map(),
    places: new Map(),
    files: new Map(),
  };
}

/** Makes an object of each record, under its key. */
function fill<R extends { key: string } | { id: string }, T>(
  { report }: Linking,
  into: Map<string, T>,
  records: Located<R>[],
  make: (data: R) => T,
): void {
  const lines = new Map<string, number>();
  for (const { data, at } of records) {
    const [field, key] = 'key' in data ? ['key', data.key] : ['id', data.id];
    const first = lines.get(key);
    if (first === undefined) {
      into.set(key, make(data));
      lines.set(key, at().line);
    } else {
      report(
        at(field),
        'doubled-key',
        `The key "${key}" stands in line ${first} already.`,
        'Give one of the two another key, or remove it.',
      );
    }
  }
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
  const none = { 'also-in': [], related: [], follows: [], callouts: [], comparisons: [] };
  return { ...data, ...none, place, sentence: '' };
}

const newTerm = (data: TermRecord): Term => ({ ...data, places: [] });
const newEvent = (data: EventRecord): Event => ({ ...data, places: [], sources: [] });
const newComparison = (data: ComparisonRecord): Comparison => ({ ...data, sides: [], statistics: [] });
const newCallout = ({ whole: _whole, ...data }: CalloutRecord): Callout => ({
  ...data,
  rows: [],
  passages: [],
});

/**
 * The object behind a key, or a problem that says what was probably meant.
 * @param use who needs it, for the message: `Note 8 cites`
 */
export function find<T>(
  { content, report }: Linking,
  known: Map<string, T>,
  key: string,
  at: Position,
  code: ProblemCode,
  file: string,
  use?: string,
): T | undefined {
  const found = known.get(key);
  const lost = content.unread.lists[file];
  if (found === undefined && !lost?.has('*') && !lost?.has(key)) {
    const hint = suggest(key, known.keys(), `Add it to ${file}, or remove the key.`);
    const message = use ? `${use} "${key}", which is not in ${file}.` : `"${key}" is not in ${file}.`;
    report(at, code, message, hint);
  }
  return found;
}

const findStatistic = (linking: Linking, key: string, at: Position): Statistic | undefined =>
  find(linking, linking.library.statistics, key, at, 'unknown-statistic', 'statistics.yaml');

const findSource = (linking: Linking, key: string, at: Position): Source | undefined =>
  find(linking, linking.library.sources, key, at, 'unknown-source', 'sources.yaml');

function findPlace({ content, library, report }: Linking, name: string, at: Position): Place | undefined {
  const place = library.places.get(name);
  if (!place && !content.unread.texts) {
    const [, id = ''] = name.split('/');
    const otherwise = 'Name a paragraph that is there, or a note as "brief/note-12".';
    const hint = library.places.has(id) ? `Write "${id}".` : suggest(name, library.places.keys(), otherwise);
    report(at, 'unknown-place', `No document has "${name}".`, hint);
  }
  return place;
}

export function findPlaces(linking: Linking, names: string[], at: (index: number) => Position): Place[] {
  return names.flatMap((name, index) => findPlace(linking, name, at(index)) ?? []);
}

function linkSources(linking: Linking): void {
  const { library, content, report, citedByEditors } = linking;
  const supporting = new Set(content.statistics.map(({ data }) => data.source));
  const isComplete = !content.unread.texts && content.unread.lists['statistics.yaml']?.size === 0;
  for (const { data, at } of content.sources) {
    const source = library.sources.get(data.id);
    if (!source) continue;
    source.custom['named-in'] = findPlaces(linking, data.custom['named-in'], (index) =>
      at('custom', 'named-in', index),
    );
    const isUsed = source.citations.length > 0 || data.custom['named-in'].length > 0;
    if (isComplete && !isUsed && !supporting.has(data.id) && !citedByEditors.has(data.id)) {
      report(
        at('id'),
        'unused-source',
        `Nothing cites "${data.id}".`,
        'Cite it, say where it is named (custom, named-in), or remove it.',
      );
    }
  }
}

function linkStatistics(linking: Linking): void {
  for (const { data, at } of linking.content.statistics) {
    const statistic = linking.library.statistics.get(data.key);
    if (!statistic) continue;
    const place = findPlace(linking, data.place, at('place'));
    if (place) putInPlace(linking, statistic, place, data, at);
    statistic['also-in'] = findPlaces(linking, data['also-in'], (index) => at('also-in', index));
    statistic.related = data.related.flatMap(
      (key, index) => findStatistic(linking, key, at('related', index)) ?? [],
    );
    const source = data.source && data.source !== 'none' && findSource(linking, data.source, at('source'));
    if (source) {
      statistic.source = source;
      source.statistics.push(statistic);
      if (statistic.note && !mayCite(linking, statistic.note, source)) {
        linking.report(
          at('source'),
          'unsupported-statistic',
          `Note ${statistic.note.number} of "${statistic.note.document.key}" does not cite "${source.id}".`,
          'Name a source that the note cites, or the note that cites this one.',
        );
      }
    }
    checkHeading(linking, 'themes', data.theme, at('theme'));
    checkPrinted(linking, data, at);
    checkArithmetic(linking, statistic, at);
    if (data.source === undefined && data.formula !== undefined && statistic.check) {
      const keys = new Set(parseFormula(data.formula).keys);
      statistic.follows = [...keys].flatMap((key) => linking.library.statistics.get(key) ?? []);
    }
  }
}

function putInPlace(
  { library, content, report }: Linking,
  statistic: Statistic,
  place: Place,
  { key, note: number }: StatisticRecord,
  at: At,
): void {
  statistic.place = place;
  if (!place.statistics.includes(statistic)) {
    report(
      at('place'),
      'unprinted-statistic',
      `"${placeName(place)}" does not print "${key}".`,
      `Write <Stat is="${key}" /> there, or name the place that prints it.`,
    );
  }
  if (number === undefined) return;
  const { document } = place;
  const note = library.places.get(`${document.key}/note-${number}`);
  if (note?.kind === 'note') {
    const message = noteProblem(statistic, place, note);
    if (message === undefined) statistic.note = note;
    else
      report(
        at('note'),
        'undefined-note',
        message,
        'Name the note that supports the number there, or remove the field.',
      );
  } else if (!content.unread.texts) {
    const last = document.notes.at(-1)?.number;
    report(
      at('note'),
      'undefined-note',
      `"${document.key}" has no note ${number}.`,
      last === undefined ? 'It has no notes: remove the field.' : `Its notes run from 1 to ${last}.`,
    );
  }
}

/** Why a note cannot be the one that supports a number where it is stated, as far as its marks tell. */
function noteProblem({ key, sentence }: Statistic, place: Place, note: Note): string | undefined {
  if (place === note) return undefined;
  const marks = note.marks.filter(({ passage }) => passage === place);
  if (marks.length === 0) return `"${placeName(place)}" does not mark note ${note.number}.`;
  // A note may stand at the end of a later sentence, but not where the sentence itself has another.
  const nearer = place.marks.filter((mark) => mark.sentence === sentence);
  if (nearer.length === 0 || marks.some((mark) => mark.sentence === sentence)) return undefined;
  const numbers = nearer.map((mark) => mark.note.number).join(', ');
  return `The sentence that states "${key}" marks note ${numbers}, not note ${note.number}.`;
}

/** Whether a note cites a source, or a key that is not known and may be meant for it. */
function mayCite({ library }: Linking, { body }: Note, source: Source): boolean {
  let cites = false;
  visit({ type: 'root', children: body } satisfies Root, 'citation', ({ key }) => {
    cites ||= key === source.id || !library.sources.has(key);
  });
  return cites;
}

function checkPrinted({ report }: Linking, { printed, value, computed }: StatisticRecord, at: At): void {
  if (printed === undefined || computed || statedNumber(printed) === value) return;
  report(
    at('printed'),
    'printed-differs',
    `"${printed}" is printed, but the value is ${value}.`,
    'Make the two agree, or say "computed: true" where the text prints no number.',
  );
}

function linkCallouts(linking: Linking): void {
  const { content, library, report } = linking;
  for (const { data, at } of content.callouts) {
    const callout = library.callouts.get(data.key);
    if (!callout) continue;
    callout.rows = data.rows.flatMap((row, index) => {
      const statistic = findStatistic(linking, row.is, at('rows', index, 'is'));
      const of = row.of && findStatistic(linking, row.of, at('rows', index, 'of'));
      return statistic ? { statistic, ...(of && { of }), label: row.label, marked: row.marked } : [];
    });
    const whole = data.whole && findStatistic(linking, data.whole, at('whole'));
    if (whole) callout.whole = whole;
    for (const { statistic } of callout.rows) statistic.callouts.push(callout);
    const isComplete = callout.rows.every((row, index) => row.of !== undefined || !data.rows[index]?.of);
    if (isComplete && callout.rows.length === data.rows.length && !data.whole === !whole) {
      checkCallout(linking, callout, at);
    }
    if (callout.passages.length === 0 && !content.unread.texts) {
      report(
        at('key'),
        'misplaced-callout',
        `No text shows the callout "${data.key}".`,
        `Write <DataCallout is="${data.key}" /> after a paragraph, or remove it.`,
      );
    }
  }
}

function linkTerms(linking: Linking): void {
  const { content, library, report, markedTerms } = linking;
  for (const { data, at } of content.terms) {
    const term = library.terms.get(data.key);
    if (term) term.places = findPlaces(linking, data.places, (index) => at('places', index));
  }
  for (const place of library.places.values()) {
    for (const term of place.terms) if (!term.places.includes(place)) term.places.push(place);
  }
  // A mark that leads nowhere may be meant for any of them.
  if (content.unread.texts || [...markedTerms].some((key) => !library.terms.has(key))) return;
  for (const { data, at } of content.terms) {
    if (data.places.length > 0 || markedTerms.has(data.key)) continue;
    report(
      at('key'),
      'unused-term',
      `Nothing marks "${data.key}", and it names no place.`,
      `Mark it with <Term is="${data.key}">…</Term>, say where it is meant (places), or remove it.`,
    );
  }
}

function linkEvents(linking: Linking): void {
  for (const { data, at } of linking.content.events) {
    const event = linking.library.events.get(data.key);
    if (!event) continue;
    checkHeading(linking, 'event-kinds', data.kind, at('kind'));
    event.places = findPlaces(linking, data.places, (index) => at('places', index));
    event.sources = data.sources.flatMap(
      (key, index) => findSource(linking, key, at('sources', index)) ?? [],
    );
    for (const source of event.sources) source.events.push(event);
    for (const place of event.places) if (place.kind === 'passage') place.events.push(event);
  }
}

/** A theme or kind must be one that the site lists, if it lists any. */
function checkHeading(
  { content, library, report }: Linking,
  list: 'themes' | 'event-kinds',
  key: string,
  at: Position,
) {
  const known = Object.keys(library.site?.[list] ?? {});
  if (known.length === 0 || known.includes(key) || content.unread.lists['site.yaml']) return;
  const hint = suggest(
    key,
    known,
    `Write one of these: ${known.join(', ')}; or add it to ${list} in site.yaml.`,
  );
  report(at, 'wrong-value', `"${key}" is not among the ${list} of site.yaml.`, hint);
}

function linkComparisons(linking: Linking): void {
  const { content, library } = linking;
  const documents = new Map(library.documents.map((document) => [document.key, document]));
  for (const { data, at } of content.comparisons) {
    const comparison = library.comparisons.get(data.key);
    if (!comparison) continue;
    comparison.sides = data.sides.flatMap((side, index) =>
      findSide(linking, documents, side, (...path) => at('sides', index, ...path)),
    );
    comparison.statistics = data.statistics.flatMap(
      (key, index) => findStatistic(linking, key, at('statistics', index)) ?? [],
    );
    for (const statistic of comparison.statistics) statistic.comparisons.push(comparison);
    for (const place of comparison.sides.flatMap(({ places }) => places)) {
      if (place.kind === 'passage') place.comparisons.push(comparison);
    }
  }
}

/** What one document says on a point, and where: in paragraphs of its own. */
function findSide(
  linking: Linking,
  documents: Map<string, Document>,
  { document: key, places: names, says }: ComparisonRecord['sides'][number],
  at: At,
): Comparison['sides'] {
  const { content, report } = linking;
  const places = findPlaces(linking, names, (index) => at('places', index));
  const document = documents.get(key);
  if (!document) {
    if (content.unread.texts) return [];
    const hint = suggest(key, documents.keys(), 'Name the key of a document.');
    report(at('document'), 'unknown-document', `No document has the key "${key}".`, hint);
    return [];
  }
  for (const [index, name] of names.entries()) {
    const place = places.find((found) => placeName(found) === name);
    if (!place || place.document === document) continue;
    report(
      at('places', index),
      'unknown-place',
      `"${name}" is in "${place.document.key}", not in "${key}".`,
      'Name a place of the document that this side is about.',
    );
  }
  return [{ document, places, says }];
}
