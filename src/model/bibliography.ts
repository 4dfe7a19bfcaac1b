import { catalogues, type Language } from '../messages/catalogues.ts';
import * as messages from '../messages/messages.ts';
import { conjunction } from './conjunction.ts';
import { yearOf } from './date.ts';
import type { Document } from './document.ts';
import { Once } from './once.ts';
import { type Place, placeLabel } from './passage.ts';
import { familyNames, fullNames } from './person.ts';
import { displayTitle, isCited, languageCode, languageName, type Source } from './source.ts';
import { workTypes } from './work-kind.ts';

/** A heading of the bibliography, with what stands under it. */
export interface SourceGroup {
  kind: { key: string; label: string };
  sources: Source[];
}

/**
 * The sources under the headings of the bibliography: those of the documents by kind, in the order of `workKinds`, then those
 * of the editors, each sorted by author.
 */
export function sourceGroups(sources: Source[], language: Language = messages.language): SourceGroup[] {
  const { works } = catalogues[language];
  const named = sources.map((source) => ({ source, name: nameInOrder(source) }));
  const inOrder = named.sort((a, b) => collator.compare(a.name, b.name)).map(({ source }) => source);
  const group = (key: string, label: string, isIn: (source: Source) => boolean): SourceGroup[] => {
    const inGroup = inOrder.filter(isIn);
    return inGroup.length === 0 ? [] : [{ kind: { key, label }, sources: inGroup }];
  };
  return [
    ...workTypes.flatMap((key) =>
      group(key, works.manyOf[key], (source) => source.type === key && isCited(source)),
    ),
    ...group('editors', works.editorsOwn, ({ custom }) => custom.editors === 'note'),
    ...group('reading', works.furtherReading, ({ custom }) => custom.editors === 'reading'),
  ];
}

const nameInOrder = (source: Source): string =>
  `${familyNames(source.author) || displayTitle(source)} ${source.issued ?? ''}`;

const collator = new Intl.Collator(messages.language);

const byAuthor = (a: Source, b: Source): number => collator.compare(nameInOrder(a), nameInOrder(b));

/** Those of one day, or of one year where no day is known, in the order of their letters, which is that of the bibliography. */
function byDate(a: Source, b: Source): number {
  const date = ({ issued, letter = '' }: Source) => `${issued ?? '~'} ${letter}`;
  const [one, other] = [date(a), date(b)];
  return one < other ? -1 : one > other ? 1 : byAuthor(a, b);
}

/**
 * Gives the works of the same authors in one year their letters, in the order of the bibliography (APA 8.19, Chicago 15.20). Of
 * works without a date or an author the titles tell which is meant.
 */
export function letterWorks(sources: Source[]): void {
  const inOrder = sourceGroups(sources).flatMap((group) => group.sources);
  const dated = inOrder.filter(({ author, issued }) => author.length > 0 && issued !== undefined);
  const sameYear = Map.groupBy(dated, ({ author, issued }) => `${yearOf(issued)} ${fullNames(author)}`);
  for (const works of sameYear.values()) {
    if (works.length > 1) for (const [index, work] of works.entries()) work.letter = letterOf(index);
  }
}

/** a, b … z, aa, ab … */
const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));

/** Words on where a source is used; those that name a place lead there. */
export interface UseWords {
  words: string;
  place?: Place;
}

/** Where a source is used, in a few words: "The brief, notes 4 and 7"; "The article, paragraphs 11 and 17". */
export function usesInWords(source: Source): UseWords[] {
  const places = [...new Set([...source.citations.map(({ place }) => place), ...source.custom['named-in']])];
  return [...Map.groupBy(places, ({ document }) => document)].flatMap(([document, inDocument], index) => {
    const notes = inDocument.filter(({ kind }) => kind === 'note');
    const passages = inDocument.filter(({ kind }) => kind === 'passage');
    const parts = [...(notes.length > 0 ? [numbered(notes)] : []), ...passageWords(passages)];
    const start = `${index > 0 ? messages.signs.semicolon : ''}${document['short-title']}`;
    return [{ words: start }, ...parts.flatMap((part) => [{ words: messages.signs.comma }, ...part])];
  });
}

/** The same as a text. */
export function citationsLabel(source: Source): string {
  return usesInWords(source)
    .map(({ words }) => words)
    .join('');
}

/** "notes 4 and 7": what is several is named once, and each number is a place. */
function numbered(places: Place[], within = ''): UseWords[] {
  const [place] = places;
  const isNote = place?.kind === 'note';
  if (places.length === 1 && place)
    return [
      { words: isNote ? messages.places.note(place.number) : messages.places.paragraph(place.number), place },
    ];
  let index = 0;
  const parts = conjunction(messages.language).formatToParts(places.map(({ number }) => String(number)));
  const numbers = parts.map(({ type, value }): UseWords => {
    const at = type === 'element' ? places[index++] : undefined;
    return { words: value, ...(at && { place: at }) };
  });
  return [
    { words: isNote ? messages.places.manyNotes : within + messages.places.manyParagraphs },
    ...numbers,
  ];
}

/** Paragraphs of one section are named once: "paragraphs 22, 23 and 24". */
function passageWords(passages: Place[]): UseWords[][] {
  const paragraph = (place: Place) => messages.places.paragraph(place.number);
  const isCounted = (place: Place) => shortPassage(place).endsWith(paragraph(place));
  const bySection = Map.groupBy(passages, (place) =>
    isCounted(place) ? shortPassage(place).slice(0, -paragraph(place).length) : shortPassage(place),
  );
  return [...bySection].flatMap(([within, inSection]) =>
    inSection.length > 1 && inSection.every(isCounted)
      ? [numbered(inSection, within)]
      : inSection.map((place) => [{ words: shortPassage(place), place }]),
  );
}

function shortPassage(place: Place): string {
  return placeLabel(place).slice(place.document['short-title'].length + 2);
}

/** Other works with an author in common, the namesakes left out: the oldest first, and last those without a date. */
export function sameAuthor(source: Source, sources: ReadonlyMap<string, Source>): Source[] {
  const works = worksByAuthor.of(sources, () => groupByAuthor(sources));
  const others = new Set(source.author.flatMap((name) => works.get(JSON.stringify(name)) ?? []));
  others.delete(source);
  return [...others].sort(byDate);
}

// Asked for on the page of every source: to compare each with all would take the square of their number.
const worksByAuthor = new Once<ReadonlyMap<string, Source>, Map<string, Source[]>>();

function groupByAuthor(sources: ReadonlyMap<string, Source>): Map<string, Source[]> {
  const works = new Map<string, Source[]>();
  for (const source of sources.values()) {
    for (const name of new Set(source.author.map((one) => JSON.stringify(one)))) {
      const known = works.get(name);
      if (known) known.push(source);
      else works.set(name, [source]);
    }
  }
  return works;
}

/** The documents that use a source. */
export function documentsOf(source: Source): Document[] {
  const places = [...source.citations.map(({ place }) => place), ...source.custom['named-in']];
  return [...new Set(places.map(({ document }) => document))];
}

/** What the bibliography can be narrowed by; only values that some source has. */
export function facetsOf(sources: Source[]) {
  const options = (pairs: [value: string, label: string][]) =>
    [...new Map(pairs)].map(([value, label]) => ({ value, label }));
  const years = sources
    .map(({ issued }): [string, string] => {
      const year = yearOf(issued);
      return year === undefined ? ['none', messages.sources.NoDate] : [String(year), String(year)];
    })
    .sort(([a], [b]) => b.localeCompare(a, messages.language));
  const kinds = workTypes
    .filter((key) => sources.some(({ type }) => type === key))
    .map((key): [string, string] => [key, messages.works.kinds[key]]);
  const added = [
    ['documents', messages.works.ofDocuments],
    ['note', messages.works.ofEditors],
    ['reading', messages.works.forReading],
  ].filter(([group]) => sources.some(({ custom }) => (custom.editors ?? 'documents') === group));
  return [
    { name: 'kind', label: messages.lists.kind, options: options(kinds) },
    {
      name: 'language',
      label: messages.works.language,
      options: options(sources.map((source) => [languageCode(source), languageName(source)])),
    },
    { name: 'year', label: messages.works.year, options: options(years) },
    {
      name: 'in',
      label: messages.works.usedIn,
      options: options(
        sources.flatMap(documentsOf).map((document) => [document.key, document['short-title']]),
      ),
    },
    ...(added.length > 1
      ? [{ name: 'of', label: messages.works.belongsTo, options: options(added as [string, string][]) }]
      : []),
  ];
}
