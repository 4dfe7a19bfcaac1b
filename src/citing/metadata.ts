import { fullAddress } from '../library/address.ts';
import { parseDate } from '../library/date.ts';
import { type Document, fullName, type Name } from '../library/document.ts';

/** Zotero's item types by CSL type; what is not here it takes for a web page. */
const itemTypes: Record<string, string> = {
  report: 'report',
  'article-newspaper': 'newspaperArticle',
  'article-magazine': 'magazineArticle',
  'article-journal': 'journalArticle',
  book: 'book',
  webpage: 'webpage',
};

/**
 * The original of a document as its pages tell it to programs: Highwire tags, which Google Scholar and Zotero read;
 * Dublin Core, which others do; and the item type, which neither can say of a report without a publisher.
 * @param address of the page, which is where the work was read
 */
export function metadataOf(document: Document, address: string): { name: string; content: string }[] {
  const { start } = parseDate(document.issued) ?? {};
  const date = [start?.year, start?.month, start?.day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('/');
  const container = document['container-title'];
  const tags: [name: string, content: string | undefined][] = [
    ['citation_title', document.title],
    ...document.authors.map((author): [string, string] => ['citation_author', inverted(author)]),
    ['citation_publication_date', date],
    ['citation_journal_title', container],
    ['citation_language', 'en'],
    ['citation_public_url', fullAddress(address)],
    ['DC.title', document.title],
    ...document.authors.map((author): [string, string] => ['DC.creator', inverted(author)]),
    ['DC.date', date.replaceAll('/', '-')],
    ['DC.type', 'Text'],
    ['DC.source', container],
    ['DC.language', 'en'],
    ['DC.identifier', fullAddress(address)],
    ['z:itemType', itemTypes[document.type] ?? 'webpage'],
  ];
  return tags.flatMap(([name, content]) => (content === undefined ? [] : { name, content }));
}

/** "Fang, Songying"; bodies as they are. */
function inverted(name: Name): string {
  return 'literal' in name ? fullName(name) : [name.family, name.given].filter(Boolean).join(', ');
}
