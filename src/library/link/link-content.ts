import { letterWorks } from '../../model/bibliography.ts';
import type { Callout, CalloutRecord } from '../../model/callout.ts';
import type { Comparison, ComparisonRecord } from '../../model/comparison.ts';
import type { Event, EventRecord } from '../../model/event.ts';
import type { Collection } from '../../model/library.ts';
import type { Place } from '../../model/passage.ts';
import type { ProperName, ProperNameRecord } from '../../model/proper-name.ts';
import { recordKinds } from '../../model/record-kind.ts';
import type { Source, SourceRecord } from '../../model/source.ts';
import { printedValue, type Statistic, type StatisticRecord } from '../../model/statistic.ts';
import type { Term, TermRecord } from '../../model/term.ts';
import type { Problem } from '../../syntax/problem.ts';
import { checkCircularFormulas } from '../check/circular-formulas.ts';
import { checkWorks } from '../check/duplicate-sources.ts';
import { checkForms } from '../check/duplicate-terms.ts';
import { checkLinks, knownAddresses } from '../check/links.ts';
import { checkReservedKeys, checkSectionKeys } from '../check/reserved.ts';
import { checkUnusedPictures } from '../check/shown-pictures.ts';
import type { Draft, Linking } from '../linking.ts';
import type { Content } from '../read/read-content.ts';
import type { Located } from '../read/yaml.ts';
import type { At } from '../read/yaml-tree.ts';
import { linkCallouts } from './callouts.ts';
import { linkComparisons } from './comparisons.ts';
import { linkEvents } from './events.ts';
import { linkOriginalWords } from './originals.ts';
import { linkPackets } from './packets.ts';
import { printedCitation } from './printed-citations.ts';
import { linkNames } from './proper-names.ts';
import { checkRedirects } from './redirects.ts';
import { translateAliases } from './source-aliases.ts';
import { linkSources } from './source-uses.ts';
import { linkStatistics } from './statistics.ts';
import { linkTerms } from './terms.ts';
import { resolveTexts } from './texts.ts';

/** Turns keys into objects, fills the ways back, and reports every key that leads nowhere. */
export function resolveContent(read: Content, problems: Problem[]): Collection {
  const content = withOwnFiles(read);
  const library = emptyDraft();
  const linking: Linking = {
    content,
    library,
    report: (at, code, message, hint) => problems.push({ ...at, code, message, hint }),
    placeNames: new Map(),
    citedByEditors: new Set(),
    markedTerms: new Set(),
    shownPictures: new Set(),
  };
  fill(linking, recordKinds.sources, library.sources, content.sources, newSource);
  letterWorks([...library.sources.values()]);
  fill(linking, recordKinds.statistics, library.statistics, content.statistics, newStatistic);
  fill(linking, recordKinds.callouts, library.callouts, content.callouts, newCallout);
  fill(linking, recordKinds.terms, library.terms, content.terms, newTerm);
  fill(linking, recordKinds.names, library.names, content.names, newName);
  fill(linking, recordKinds.events, library.events, content.events, newEvent);
  fill(linking, recordKinds.comparisons, library.comparisons, content.comparisons, newComparison);
  checkReservedKeys(linking);
  checkWorks(linking);
  checkForms(linking);
  for (const { data } of content.statistics) {
    const statistic = library.statistics.get(data.key);
    if (statistic) linking.placeNames.set(statistic, data.place);
  }
  translateAliases(linking);
  const records = new Map(content.sources.map(({ data }) => [data.id, data]));
  resolveTexts(linking, {
    statistic: (key, language) => {
      const statistic = library.statistics.get(key);
      return statistic ? printedValue(statistic, language) : '';
    },
    citation: (node, citing) => {
      const source = library.sources.get(node.key);
      return source ? printedCitation(node, records.get(node.key), source, citing) : '';
    },
  });
  checkSectionKeys(linking);
  linkSources(linking);
  linkStatistics(linking);
  checkCircularFormulas(linking);
  linkCallouts(linking);
  linkTerms(linking);
  linkEvents(linking);
  linkComparisons(linking);
  linkNames(linking);
  linkPackets(linking);
  linkOriginalWords(linking);
  checkUnusedPictures(linking);
  const known = knownAddresses(library);
  checkLinks(linking, known);
  checkRedirects(linking, known);
  return library;
}

/** What was read stays as it is, for the next time: a text whose references become links gets a tree of its own. */
const withOwnFiles = (content: Content): Content => ({
  ...content,
  documents: content.documents.map(({ sections, ...document }) => ({
    ...document,
    sections: sections.map((file) => ({ ...file })),
  })),
});

function emptyDraft(): Draft {
  return {
    documents: [],
    sections: [],
    passages: [],
    sources: new Map(),
    statistics: new Map(),
    callouts: new Map(),
    terms: new Map(),
    names: new Map(),
    events: new Map(),
    comparisons: new Map(),
    packets: new Map(),
    redirects: new Map(),
    places: new Map(),
    originalWords: new Map(),
    files: new Map(),
  };
}

/** Makes an object of each record, under its key. */
function fill<R extends { key?: string; id?: string }, T>(
  { report }: Linking,
  kind: { key: 'id' | 'key' },
  into: Map<string, T>,
  records: Located<R>[],
  make: (data: R) => T,
): void {
  const places = new Map<string, At>();
  for (const { data, at } of records) {
    const key = data[kind.key] ?? '';
    const first = places.get(key);
    if (first === undefined) {
      into.set(key, make(data));
      places.set(key, at);
    } else {
      report(
        at(kind.key),
        'doubled-key',
        `The key "${key}" stands in line ${first().line} already.`,
        'Give one of the two another key, or remove it.',
      );
    }
  }
}

const newSource = (data: SourceRecord): Source => ({
  ...data,
  custom: { ...data.custom, 'named-in': [], 'editors-sources': [] },
  citations: [],
  statistics: [],
  events: [],
  supports: { notes: [], statistics: [], comparisons: [], sources: [] },
});

function newStatistic({ note: _note, source: _source, ...data }: StatisticRecord): Statistic {
  const none = { 'also-in': [], related: [], follows: [], callouts: [], comparisons: [] };
  let place: Place | undefined;
  return {
    ...data,
    ...none,
    'editors-sources': [],
    sentence: '',
    get place() {
      // Statistics are placed when the texts are read; one that has no place is a problem, and is not handed out.
      if (!place) throw new Error(`"${data.key}" has no place yet.`);
      return place;
    },
    set place(found) {
      place = found;
    },
  };
}

const newTerm = (data: TermRecord): Term => ({ ...data, places: [] });

const newName = ({ places: _places, ...data }: ProperNameRecord): ProperName => ({
  ...data,
  ...{ passages: [], notes: [], annotations: [], sources: [], statistics: [], events: [], meant: [] },
});

const newEvent = (data: EventRecord): Event => ({ ...data, places: [], sources: [] });

const newComparison = (data: ComparisonRecord): Comparison => ({
  ...data,
  sides: [],
  statistics: [],
  'editors-sources': [],
});

const newCallout = ({ whole: _whole, ...data }: CalloutRecord): Callout => ({
  ...data,
  rows: [],
  passages: [],
});
