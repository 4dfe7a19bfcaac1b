import { Parser } from 'htmlparser2';

/*
 * What Zotero saves from a page: the rules of its translators “Embedded Metadata” and “RDF” (of 2023) and of its reader
 * of COinS, as far as a page of ours meets them, told anew.
 */

interface Creator {
  lastName: string;
  firstName?: string;
}

export interface Item {
  itemType: string;
  creators: Creator[];
  title: string;
  [field: string]: unknown;
}

const itemTypes = [
  ...[
    'artwork',
    'book',
    'bookSection',
    'dataset',
    'document',
    'interview',
    'journalArticle',
    'magazineArticle',
  ],
  ...['newspaperArticle', 'presentation', 'report', 'webpage'],
];

/** Where the types have a field for what a page is part of; of the others, Zotero drops it. */
const containerField: Record<string, string> = {
  journalArticle: 'publicationTitle',
  magazineArticle: 'publicationTitle',
  newspaperArticle: 'publicationTitle',
  bookSection: 'bookTitle',
  webpage: 'websiteTitle',
};

/** Highwire tags that decide the type before anything else does. */
const highwireTypes: Record<string, string> = {
  citation_journal_title: 'journalArticle',
  citation_technical_report_institution: 'report',
  citation_conference_title: 'conferencePaper',
  citation_book_title: 'bookSection',
  citation_inbook_title: 'bookSection',
  citation_dissertation_institution: 'thesis',
};

/** The item that “Embedded Metadata” makes of a page. */
export function savedItem(html: string): Item {
  const { tags, language } = readHead(html);
  const all = (name: string) => tags.filter((tag) => tag.name === name).map(({ content }) => content);
  const first = (...names: string[]) => names.flatMap(all)[0];
  const known = (type: string | undefined) => (itemTypes.includes(type ?? '') ? type : undefined);
  const itemType =
    tags.map(({ name }) => highwireTypes[name]).find(Boolean) ??
    known(first('z:itemtype')) ??
    { website: 'webpage', book: 'book' }[first('og:type') ?? ''] ??
    known(first('dc.type')) ??
    (first('citation_title') ? 'journalArticle' : 'webpage');
  const authors = all('citation_author').length > 0 ? all('citation_author') : all('dc.creator');
  const container = first('citation_journal_title', 'dc.source', 'og:site_name');
  return defined({
    itemType,
    creators: authors.map(cleanAuthor),
    title: first('citation_title', 'dc.title', 'og:title') ?? '',
    [containerField[itemType] ?? 'none']: container,
    reportType: itemType === 'report' ? first('dc.type') : undefined,
    institution: first('citation_technical_report_institution', 'dc.publisher'),
    date: first('citation_publication_date', 'dc.date'),
    url: first('citation_public_url', 'og:url'),
    abstractNote: first('citation_abstract', 'og:description', 'description'),
    language: first('citation_language', 'dc.language') ?? language,
  });
}

/** The items of which the translator “COinS” lets one choose. */
export function offeredItems(html: string): Item[] {
  const items: Item[] = [];
  const parser = new Parser({
    onopentag: (name, { class: kind, title }) => {
      if (name === 'span' && kind === 'Z3988' && title) items.push(itemOf(title));
    },
  });
  parser.end(html);
  return items;
}

/** What Zotero reads in an OpenURL context object; later parts with another format are not of our pages. */
function itemOf(coins: string): Item {
  const fields = new URLSearchParams(coins);
  const get = (name: string) => fields.get(`rft.${name}`) ?? undefined;
  const format = fields.get('rft_val_fmt')?.replace('info:ofi/fmt:kev:mtx:', '');
  const book =
    { bookitem: 'bookSection', report: 'report', document: 'document' }[get('genre') ?? ''] ?? 'book';
  const other = itemTypes.includes(get('type') ?? '') ? get('type') : 'webpage';
  const itemType =
    { journal: 'journalArticle', book, dissertation: 'thesis', dc: other }[format ?? ''] ?? 'none';
  const isPart = ['journalArticle', 'bookSection'].includes(itemType);
  const id = fields.get('rft_id') ?? '';
  return defined({
    itemType,
    // Bodies come before people, in one field.
    creators: [
      ...fields.getAll('rft.aucorp').map((lastName) => ({ lastName })),
      ...fields.getAll('rft.au').map(cleanAuthor),
    ],
    title: (isPart ? get('atitle') : (get('btitle') ?? get('title'))) ?? '',
    [containerField[itemType] ?? 'none']: get('jtitle') ?? (isPart ? get('btitle') : get('source')),
    seriesTitle: itemType === 'report' ? get('series') : undefined,
    date: get('date'),
    volume: get('volume'),
    issue: get('issue'),
    pages: [...new Set([get('spage'), get('epage')])].filter(Boolean).join('-') || undefined,
    publisher: get('pub'),
    url: /^https?:/.test(id) ? id : undefined,
    DOI: id.startsWith('info:doi/') ? id.slice(9) : undefined,
  });
}

/** Names with a comma are turned; of others, the last word is the family name, even of a body. */
function cleanAuthor(name: string): Creator {
  const [lastName = '', firstName] = name.split(/,\s*/);
  if (firstName) return { lastName, firstName };
  const words = name.split(' ');
  const last = words.pop() ?? '';
  return words.length > 0 ? { lastName: last, firstName: words.join(' ') } : { lastName: last };
}

function readHead(html: string): { tags: { name: string; content: string }[]; language: string | undefined } {
  const tags: { name: string; content: string }[] = [];
  let language: string | undefined;
  const parser = new Parser({
    onopentag: (element, { name, property, content, lang }) => {
      if (element === 'html') language = lang;
      const tag = name ?? property;
      if (element === 'meta' && tag && content) tags.push({ name: tag.toLowerCase(), content });
    },
  });
  parser.end(html);
  return { tags, language };
}

function defined(item: Item & { none?: unknown }): Item {
  return Object.fromEntries(
    Object.entries(item).filter(([field, value]) => field !== 'none' && value !== undefined),
  ) as Item;
}
