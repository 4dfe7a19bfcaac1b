import * as messages from '../messages/messages.ts';
import { citeAddress, documentAddress, notesAddress, packetAddress, wholeAddress } from '../model/address.ts';
import type { Document } from '../model/document.ts';
import type { Library } from '../model/library.ts';
import type { Packet } from '../model/packet.ts';
import { kindWords } from '../search/kinds.ts';
import type { SearchRecord } from '../search/record.ts';

/** The site's own pages, as people ask for them. */
const pages: [url: string, title: string, content: string, ...names: string[]][] = [
  [
    '/compare/',
    'Comparison of the documents',
    'Where the documents agree, differ, or complement each other, and what changed between them.',
    ...kindWords.comparison,
  ],
  [
    '/sources/',
    'Sources',
    'Every source that the documents cite or name, with its uses.',
    ...kindWords.source,
  ],
  [
    '/data/',
    messages.site.rooms.data,
    'Every number that the documents state, with its provenance.',
    ...kindWords.statistic,
    'data',
    'figures',
    'csv',
  ],
  ['/timeline/', 'Timeline', 'Dated events, in order.', ...kindWords.event, 'dates'],
  ['/glossary/', 'Glossary', 'Terms and abbreviations, and how the documents use them.', ...kindWords.term],
  [
    '/names/',
    messages.site.rooms.names,
    'People, organizations, places and missions, with a map.',
    ...kindWords.name,
    'people',
    'map',
    'acronyms',
  ],
  [
    '/teach/',
    'For teachers',
    'Linking to a paragraph, citing it, and printing packets for a class.',
    'teach',
    'teaching',
    'packets',
    'lesson',
    'classroom',
  ],
  [
    '/teach/questions/',
    'Discussion questions',
    'Open questions on every section, each with the paragraphs that an answer needs.',
    'questions for discussion',
    'questions for class',
  ],
  [
    '/teach/tasks/',
    'Tasks with answers',
    'Comprehension, data and source-criticism tasks on every section, to check what one has read, with model answers.',
    'tasks',
    'exercises',
    'self-check',
    'answers',
  ],
  [
    '/teach/packet/',
    'Make a packet',
    'Choose sections and paragraphs, and hand them out as one link or on paper.',
    'packet of one’s own',
    'handout',
    'worksheet',
  ],
  [
    '/about/',
    'About this edition',
    'What is here and how it was made, rights, accessibility and privacy.',
    'about',
    'copyright license',
    'method',
    'editors',
  ],
];

export function pageRecords({ documents, packets }: Library): SearchRecord[] {
  const keys = documents.map(({ key }) => key);
  const words = documents.flatMap((document) => [document['short-title'], document.kind]);
  return [
    ...pages.map(([url, title, content, ...names]) =>
      pageRecord({ url, title, content, names, words, documents: keys }),
    ),
    ...documents.flatMap(documentPages),
    ...[...packets.values()].map(packetRecord),
  ];
}

/** What the site says of itself, part by part: found where no document has the words. */
export function aboutRecords({ documents, site }: Library): SearchRecord[] {
  return site.about.map(({ id, title, text }) =>
    pageRecord({
      url: `/about/#${id}`,
      title,
      where: 'About',
      content: text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replace(/[*_`]/g, ''),
      names: [],
      documents: documents.map(({ key }) => key),
    }),
  );
}

/**
 * What a document has besides its text. Its title is left out, since each would come with every word of that: who wants
 * one of these asks for it by its name, and the line beside it tells the document.
 */
function documentPages(document: Document): SearchRecord[] {
  const { key, notes, paging } = document;
  const short = document['short-title'];
  const shared = { where: short, documents: [key] };
  const whole = {
    url: wholeAddress(document),
    title: 'The whole on one page',
    content: 'Every section, to read or to print at once.',
    names: [`${short} whole`, 'print'],
  };
  const all = {
    url: notesAddress(document),
    title: 'All notes',
    content: `The ${messages.counts.notes(notes.length)}, each with the sentence that it supports.`,
    names: [`notes of ${short}`, 'footnotes', 'endnotes'],
  };
  const cite = {
    url: citeAddress(documentAddress(document)),
    title: 'How to cite it',
    content: 'Citations of the document, of its paragraphs and its notes.',
    names: [`cite ${short}`, 'citation', 'cite this'],
  };
  return [...(paging === 'sections' ? [whole] : []), ...(notes.length > 0 ? [all] : []), cite].map((page) =>
    pageRecord({ ...shared, ...page }),
  );
}

function packetRecord(packet: Packet): SearchRecord {
  const { title, summary, instruction, parts } = packet;
  return pageRecord({
    url: packetAddress(packet),
    title,
    where: 'Packet for a class',
    documents: [...new Set(parts.map(({ document }) => document.key))],
    content: `${summary} ${instruction}`,
    names: [`packet ${title}`, 'packet', 'handout', 'worksheet', 'lesson'],
  });
}

const pageRecord = (
  page: Pick<SearchRecord, 'url' | 'title' | 'documents' | 'content' | 'names'> &
    Partial<Pick<SearchRecord, 'where' | 'words'>>,
): SearchRecord => ({ kind: 'page', where: '', words: [], ...page });
