import * as messages from '../messages/messages.ts';
import { citeAddress, documentAddress, notesAddress, packetAddress, wholeAddress } from '../model/address.ts';
import type { Document } from '../model/document.ts';
import type { Library } from '../model/library.ts';
import type { Packet } from '../model/packet.ts';
import { kindWords } from '../query/kind-words.ts';
import type { Kind } from '../query/kinds.ts';
import type { SearchRecord } from '../search/record.ts';

/** The site's own pages, and the kind by whose words they are asked for, too. */
const pages: [url: string, page: keyof typeof messages.records.pages, kind?: Kind][] = [
  ['/compare/', 'compare', 'comparison'],
  ['/sources/', 'sources', 'source'],
  ['/data/', 'data', 'statistic'],
  ['/timeline/', 'timeline', 'event'],
  ['/glossary/', 'glossary', 'term'],
  ['/names/', 'names', 'name'],
  ['/teach/', 'teach'],
  ['/teach/questions/', 'questions'],
  ['/teach/tasks/', 'tasks'],
  ['/teach/packet/', 'packet'],
  ['/about/', 'about'],
];

export function pageRecords({ documents, packets }: Library): SearchRecord[] {
  const keys = documents.map(({ key }) => key);
  const words = documents.flatMap((document) => [document['short-title'], document.kind]);
  return [
    ...pages.map(([url, page, kind]) => {
      const { title, content, names } = messages.records.pages[page];
      const others = names === '' ? [] : names.split('|');
      return pageRecord({
        ...{ url, title, content, words, documents: keys },
        names: [...(kind ? kindWords[kind] : []), ...others],
      });
    }),
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
      where: messages.records.about,
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
  const { whole, allNotes, cite } = messages.records;
  const pages = [
    ...(paging === 'sections' ? [{ url: wholeAddress(document), ...whole(short) }] : []),
    ...(notes.length > 0
      ? [{ url: notesAddress(document), ...allNotes(short, messages.counts.notes(notes.length)) }]
      : []),
    { url: citeAddress(documentAddress(document)), ...cite(short) },
  ];
  return pages.map((page) => pageRecord({ ...shared, ...page }));
}

function packetRecord(packet: Packet): SearchRecord {
  const { title, summary, instruction, parts } = packet;
  return pageRecord({
    url: packetAddress(packet),
    title,
    documents: [...new Set(parts.map(({ document }) => document.key))],
    content: `${summary} ${instruction}`,
    ...messages.records.packet(title),
  });
}

const pageRecord = (
  page: Pick<SearchRecord, 'url' | 'title' | 'documents' | 'content' | 'names'> &
    Partial<Pick<SearchRecord, 'where' | 'words'>>,
): SearchRecord => ({ kind: 'page', where: '', words: [], ...page });
