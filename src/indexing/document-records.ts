import * as messages from '../messages/messages.ts';
import {
  annotationAddress,
  documentAddress,
  passageAddress,
  placeAddress,
  sectionAddress,
} from '../model/address.ts';
import { byline, makersOf, shortByline } from '../model/byline.ts';
import { yearOf } from '../model/date.ts';
import { bodySections, type Document } from '../model/document.ts';
import { isFromOutside } from '../model/editors-note.ts';
import type { Note } from '../model/note.ts';
import { type Passage, pageLabel, passageLabel, placeLabel } from '../model/passage.ts';
import { fullName, fullNames } from '../model/person.ts';
import { type Section, summaryOf } from '../model/section.ts';
import type { SearchRecord } from '../search/record.ts';
import { authorNames, keyWords, sourceNames, statisticNumbers, termNames } from './names.ts';

/** A document, its sections, paragraphs, editors' remarks and notes. */
export function documentRecords(document: Document): SearchRecord[] {
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
    where: [kind, byline(document)].join(messages.signs.comma),
    year: yearOf(issued),
    documents: [key],
    content: `${description} ${lead}`,
    names: [
      document['short-title'],
      kind,
      ...authorNames(authors),
      `${shortByline(document)} ${yearOf(issued)}`,
      ...[document.editors, document.translators].flatMap((names) => authorNames(names ?? [])),
      ...[
        document.subtitle,
        document.series,
        document['container-title'],
        document.DOI,
        document.ISBN,
      ].filter((name) => name !== undefined),
      ...authors.map((author) => ('affiliation' in author && author.affiliation) || ''),
    ].flat(),
    words: remarks,
    by: makersOf(document).map(fullName).join(', '),
    isSummary: true,
  };
}

export function sectionRecord(section: Section): SearchRecord {
  const { document, title, questions, tasks, authors } = section;
  return {
    kind: 'section',
    url: sectionAddress(section),
    title,
    where: [...(authors ? [fullNames(authors)] : []), document['short-title']].join(messages.signs.comma),
    documents: [document.key],
    content: summaryOf(section),
    names: authorNames(authors ?? []),
    ...(authors && { by: authors.map(fullName).join(', ') }),
    words: [...questions, ...tasks].map(({ ask }) => ask),
  };
}

/** A picture without a caption is found by what stands for it, a table without words by its name. */
function passageRecord(passage: Passage): SearchRecord {
  const { document, section, pages, text, terms, statistics, callouts, form, label } = passage;
  return {
    kind: form === 'paragraph' || form === 'numbered' ? 'passage' : form,
    url: passageAddress(passage),
    title: passageTitle(passage),
    where: passageWhere(document, pages),
    documents: [document.key],
    content: text || (passage.title ?? label ?? ''),
    names: [
      ...(form === 'paragraph' || label === undefined ? [] : [label]),
      ...(section.role === 'author-note' ? document.authors.map(fullName) : []),
    ],
    isSummary: section.role === 'abstract',
    words: [
      ...pages.map(messages.records.page),
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

/** "The Hive, paragraph 3"; "News, paragraph 3"; "The report, abstract". */
function passageTitle(passage: Passage): string {
  const { document, section } = passage;
  const { label, title } = passage;
  if (label !== undefined && title !== undefined && title !== label) return `${label}: ${title}`;
  if (label !== undefined && passage.form !== 'numbered') return label;
  const isInSection = document.paging === 'sections' && section.role === 'body';
  return isInSection ? passageLabel(passage) : placeLabel(passage);
}

function passageWhere(document: Document, pages: number[]): string {
  const at = pageLabel(pages);
  return at ? messages.places.inDocument(document['short-title'], at) : document.kind;
}

function remarkRecords(passage: Passage): SearchRecord[] {
  const { document, annotations } = passage;
  return annotations.map((annotation) => {
    const { kind, text, sources } = annotation;
    return {
      kind: kind === 'background' || kind === 'since' ? kind : 'remark',
      url: annotationAddress(annotation),
      title: isFromOutside(kind)
        ? messages.records.outside(messages.rooms.noteKinds[kind], passageTitle(passage))
        : messages.records.editorsOn(passageTitle(passage)),
      where: document['short-title'],
      documents: [document.key],
      content: text,
      names: [],
      words: sources.flatMap(sourceNames),
      isOutside: isFromOutside(kind),
    };
  });
}

function noteRecord(note: Note): SearchRecord {
  const { document, section, label, text, marks, citations, terms, statistics } = note;
  const sources = citations.map(({ source }) => source);
  return {
    kind: 'note',
    url: placeAddress(note),
    title: messages.places.Note(label),
    where: messages.places.inDocument(document['short-title'], section.title),
    documents: [document.key],
    content: text,
    names: messages.records.noteNames(label),
    words: [
      ...marks.map(({ sentence }) => sentence),
      ...sources.flatMap(sourceNames),
      ...terms.flatMap(termNames),
      ...statistics.flatMap(statisticNumbers),
    ],
  };
}
