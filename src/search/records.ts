import {
  comparisonAddress,
  documentAddress,
  eventAddress,
  passageAddress,
  placeAddress,
  sectionAddress,
  sourceAddress,
  statisticAddress,
  termAddress,
} from '../library/address.ts';
import { type Comparison, relations } from '../library/comparison.ts';
import { formatDate, yearOf } from '../library/date.ts';
import { bodySections, type Document, fullName, fullNames } from '../library/document.ts';
import type { Event } from '../library/event.ts';
import type { Library } from '../library/library.ts';
import type { Note } from '../library/note.ts';
import { type Passage, type Place, pageLabel, placeLabel } from '../library/passage.ts';
import type { Section } from '../library/section.ts';
import { displayTitle, languageName, type Source, shortLabel, sourceKinds } from '../library/source.ts';
import { printedValue, type Statistic, valueWithUnit } from '../library/statistic.ts';
import type { Term } from '../library/term.ts';
import type { Kind } from './kinds.ts';
import { numberForms } from './numbers.ts';

/** One thing that search can find, each once. */
export interface SearchRecord {
  kind: Kind;
  /** From the root of the site; the base path is added in the browser. */
  url: string;
  /** What the hit is called: "Note 12", "Protecting Overseas Interests?, paragraph 3". */
  title: string;
  /** Where it is, or what more tells it apart: "The brief, p. 5", "3,084 soldiers, May 2015". */
  where: string;
  /** Of a source or an event. */
  year?: number | undefined;
  /** Keys of the documents that it belongs to. */
  documents: string[];
  /** What a snippet is cut from. */
  content: string;
  /** Other things it is called: found like the title, never shown. */
  names: string[];
  /** Further words by which people look for it, never shown. */
  words: string[];
}

/** Everything that search finds, in the order of the site. */
export function searchRecords(library: Library): SearchRecord[] {
  const { documents, sources, statistics, terms, events, comparisons } = library;
  return [
    ...documents.flatMap(documentRecords),
    ...[...sources.values()].map(sourceRecord),
    ...[...statistics.values()].map(statisticRecord),
    ...[...terms.values()].map(termRecord),
    ...[...events.values()].map(eventRecord),
    ...[...comparisons.values()].map(comparisonRecord),
    ...pageRecords(documents),
  ];
}

function documentRecords(document: Document): SearchRecord[] {
  const sections = bodySections(document).filter(
    (section) => sectionAddress(section) !== documentAddress(document),
  );
  return [
    documentRecord(document),
    ...sections.map(sectionRecord),
    ...document.passages.flatMap((passage) => [passageRecord(passage), ...remarkRecords(passage)]),
    ...document.notes.map(noteRecord),
  ];
}

function documentRecord(document: Document): SearchRecord {
  const { key, title, authors, issued, kind, lead, description, remarks } = document;
  return {
    kind: 'section',
    url: documentAddress(document),
    title,
    where: `${kind}, ${fullNames(authors)}`,
    year: yearOf(issued),
    documents: [key],
    content: `${description} ${lead}`,
    names: [
      document['short-title'],
      kind,
      ...authors.map(fullName),
      document['container-title'] ?? [],
    ].flat(),
    words: [...remarks, ...authors.map((author) => ('affiliation' in author && author.affiliation) || '')],
  };
}

function sectionRecord(section: Section): SearchRecord {
  const { document, title, summary, questions } = section;
  return {
    kind: 'section',
    url: sectionAddress(section),
    title,
    where: document['short-title'],
    documents: [document.key],
    content: summary,
    names: [],
    words: questions.map(({ ask }) => ask),
  };
}

function passageRecord(passage: Passage): SearchRecord {
  const { document, pages, text, terms, statistics, callouts } = passage;
  return {
    kind: 'passage',
    url: passageAddress(passage),
    title: passageTitle(passage),
    where: passageWhere(document, pages),
    documents: [document.key],
    content: text,
    names: [],
    words: [
      ...terms.flatMap(termNames),
      ...statistics.flatMap((statistic) => [
        statistic.title,
        keyWords(statistic.key),
        ...statisticNumbers(statistic),
      ]),
      ...callouts.flatMap(({ title, measures, rows }) => [
        title,
        measures,
        ...rows.map(({ label }) => label),
      ]),
    ],
  };
}

/** "Protecting Overseas Interests?, paragraph 3"; "The article, paragraph 3"; "The brief, abstract". */
function passageTitle(passage: Passage): string {
  const { document, section, number } = passage;
  if (document.paging === 'single' || section.role !== 'body') return placeLabel(passage);
  return `${section.title}, paragraph ${number}`;
}

function passageWhere(document: Document, pages: number[]): string {
  const at = pageLabel(pages);
  return at ? `${document['short-title']}, ${at}` : document.kind;
}

function remarkRecords(passage: Passage): SearchRecord[] {
  const { document, annotations } = passage;
  return annotations.map(({ id, text }) => ({
    kind: 'remark',
    url: `${sectionAddress(passage.section)}#${id}`,
    title: `Editors on ${passageTitle(passage)}`,
    where: document['short-title'],
    documents: [document.key],
    content: text,
    names: [],
    words: [],
  }));
}

function noteRecord(note: Note): SearchRecord {
  const { document, section, number, text, marks, citations, terms, statistics } = note;
  const sources = citations.map(({ source }) => source);
  return {
    kind: 'note',
    url: placeAddress(note),
    title: `Note ${number}`,
    where: `${document['short-title']}, ${section.title}`,
    documents: [document.key],
    content: text,
    names: [`footnote ${number}`, `endnote ${number}`, `fn ${number}`],
    words: [
      ...marks.map(({ sentence }) => sentence),
      ...sources.flatMap(sourceNames),
      ...terms.flatMap(termNames),
      ...statistics.flatMap(statisticNumbers),
    ],
  };
}

function sourceRecord(source: Source): SearchRecord {
  const { author, type, citations, custom } = source;
  const title = displayTitle(source);
  const by = author.length > 0 ? fullNames(author) : '';
  const published = [source['container-title'], source.publisher].filter(Boolean).join(', ');
  return {
    kind: 'source',
    url: sourceAddress(source),
    title,
    where: [sourceKinds[type], by, published === by ? '' : published].filter(Boolean).join(', '),
    year: yearOf(source.issued),
    documents: documentsOf([...citations.map(({ place }) => place), ...custom['named-in']]),
    content: [sourceLine(source), ...custom.remarks].join(' '),
    names: sourceNames(source),
    words: [
      ...custom.doubts,
      ...citations.map(({ sentence }) => sentence),
      keyWords(source.id),
      source.language === 'en' ? '' : `in ${languageName(source)}`,
    ],
  };
}

function sourceLine(source: Source): string {
  const { volume, issue, page, genre, number, language } = source;
  return `${[
    source.author.length > 0 ? fullNames(source.author) : undefined,
    language === 'en' ? displayTitle(source) : `${displayTitle(source)} [in ${languageName(source)}]`,
    source['container-title'],
    genre && [genre, number].filter(Boolean).join(' '),
    [volume, issue && `no. ${issue}`].filter(Boolean).join(', ') || undefined,
    source.publisher,
    source.issued && formatDate(source.issued),
    page && `pp. ${page.replace('-', '–')}`,
  ]
    .filter(Boolean)
    .join(', ')}.`;
}

/** Names in either order, with and without the year, the title's two halves, and the forms that the editors noted. */
function sourceNames(source: Source): string[] {
  const year = yearOf(source.issued);
  const authors = source.author.map((name) => ('literal' in name ? name.literal : name.family));
  const title = displayTitle(source);
  const container = source['container-title'];
  return [
    shortLabel(source),
    ...source.author.map(fullName),
    ...source.author.flatMap((name) => ('literal' in name ? [] : `${name.family} ${name.given ?? ''}`)),
    ...authors,
    ...(year ? authors.map((name) => `${name} ${year}`) : []),
    ...(container ? [container, `${fullNames(source.author)} ${container}`] : []),
    source.publisher ?? '',
    ...(title.includes(':') ? title.split(':') : []),
    source.title === title ? '' : source.title,
    ...source.custom['also-found-as'],
  ];
}

function statisticRecord(statistic: Statistic): SearchRecord {
  const { key, title, measures, place, note, source, doubts, sentence, date } = statistic;
  return {
    kind: 'statistic',
    url: statisticAddress(statistic),
    title,
    where: `${[statistic.qualifier, valueWithUnit(statistic)].filter(Boolean).join(' ')}, ${statistic['as-of']}`,
    year: yearOf(date),
    documents: documentsOf([place, ...statistic['also-in']]),
    content: `${measures} ${placeLabel(place)}: ${sentence}`,
    names: statisticNumbers(statistic),
    words: [
      keyWords(key),
      ...doubts,
      statistic.ambiguous ?? '',
      note ? `note ${note.number}` : '',
      ...(source ? sourceNames(source) : []),
    ],
  };
}

/** The number in the ways people write it. */
function statisticNumbers(statistic: Statistic): string[] {
  return numberForms(statistic.value, statistic.unit, printedValue(statistic));
}

function termRecord(term: Term): SearchRecord {
  const { definition, usage, places } = term;
  return {
    kind: 'term',
    url: termAddress(term),
    title: term.term,
    where: term.also.slice(0, 2).join(', '),
    documents: documentsOf(places),
    content: [definition, usage].filter(Boolean).join(' '),
    names: term.also,
    words: [],
  };
}

const termNames = ({ term, also }: Term): string[] => [term, ...also];

function eventRecord(event: Event): SearchRecord {
  const { date, shown, title, text, inferred, places, sources } = event;
  return {
    kind: 'event',
    url: eventAddress(event),
    title,
    where: shown,
    year: yearOf(date),
    documents: documentsOf(places),
    content: [text, inferred].filter(Boolean).join(' '),
    names: [shown, formatDate(date)],
    words: sources.map(shortLabel),
  };
}

function comparisonRecord(comparison: Comparison): SearchRecord {
  const { title, kind, sides, remark, statistics } = comparison;
  return {
    kind: 'comparison',
    url: comparisonAddress(comparison),
    title,
    where: relations[kind],
    documents: sides.map(({ document }) => document.key),
    content: [...sides.map(({ document, says }) => `${document['short-title']}: ${says}`), remark].join(' '),
    names: [],
    words: statistics.flatMap(statisticNumbers),
  };
}

/** A key is a name, too: the shortest that the editors found. */
const keyWords = (key: string): string => key.replaceAll('-', ' ');

function documentsOf(places: Place[]): string[] {
  return [...new Set(places.map(({ document }) => document.key))];
}

/** The site's own pages, as people ask for them. */
const pages: [url: string, title: string, content: string, ...names: string[]][] = [
  [
    '/compare/',
    'Comparison of the documents',
    'Where the documents agree, differ, or stand at different dates.',
    'differences',
    'compare',
    'contradictions',
  ],
  [
    '/sources/',
    'Sources',
    'Every work that the documents cite or name, with its uses.',
    'bibliography',
    'references',
  ],
  [
    '/data/',
    'Data',
    'Every figure that the documents state, with its provenance.',
    'statistics',
    'figures',
    'csv',
  ],
  ['/timeline/', 'Timeline', 'Dated events, in order.', 'chronology', 'events', 'dates'],
  [
    '/glossary/',
    'Glossary',
    'Terms and abbreviations, and how the documents use them.',
    'terms',
    'definitions',
  ],
  [
    '/teach/',
    'For teachers',
    'Linking to a paragraph, citing it, and printing packets for a class.',
    'teach',
    'teaching',
    'packet',
    'lesson',
    'classroom',
  ],
  [
    '/about/',
    'About this edition',
    'What is restated here and how, rights, accessibility and privacy.',
    'about',
    'copyright license',
    'method',
    'editors',
  ],
];

function pageRecords(documents: Document[]): SearchRecord[] {
  return pages.map(([url, title, content, ...names]) => ({
    kind: 'page',
    url,
    title,
    where: '',
    documents: documents.map(({ key }) => key),
    content,
    names,
    words: [],
  }));
}
