import { DomUtils, parseDocument } from 'htmlparser2';

/** CSL types by what EndNote calls its kinds of works. */
const types = new Map(
  Object.entries({
    'Aggregated Database': 'dataset',
    'Ancient Text': 'classic',
    Artwork: 'graphic',
    'Audiovisual Material': 'motion_picture',
    Bill: 'bill',
    Blog: 'post-weblog',
    Book: 'book',
    'Book Section': 'chapter',
    Case: 'legal_case',
    'Classical Work': 'classic',
    'Computer Program': 'software',
    'Conference Paper': 'paper-conference',
    'Conference Proceedings': 'paper-conference',
    Dataset: 'dataset',
    Dictionary: 'entry-dictionary',
    'Edited Book': 'book',
    'Electronic Article': 'article-journal',
    'Electronic Book': 'book',
    'Electronic Book Section': 'chapter',
    Encyclopedia: 'entry-encyclopedia',
    'Film or Broadcast': 'motion_picture',
    'Government Document': 'report',
    Hearing: 'hearing',
    'Journal Article': 'article-journal',
    'Legal Rule or Regulation': 'regulation',
    'Magazine Article': 'article-magazine',
    Manuscript: 'manuscript',
    Map: 'map',
    'Newspaper Article': 'article-newspaper',
    'Online Database': 'dataset',
    Pamphlet: 'pamphlet',
    Patent: 'patent',
    'Personal Communication': 'personal_communication',
    'Press Release': 'document',
    Report: 'report',
    Serial: 'periodical',
    Standard: 'standard',
    Statute: 'legislation',
    Thesis: 'thesis',
    'Unpublished Work': 'manuscript',
    'Web Page': 'webpage',
  }),
);

/** Of works that stand in others, the secondary title is the other; of books, their series. */
const isPart = (type: string): boolean => /^(?:article|chapter|paper|entry|post)/.test(type);

/**
 * EndNote's citation, as its field in a Word file has it, in the form that Zotero and Mendeley use.
 * @returns the JSON of the field; undefined where it cites nothing
 */
export function cslOfEndnote(xml: string): string | undefined {
  const root = parseDocument(xml, { xmlMode: true });
  const citationItems = all(root, 'Cite').map((cite) => {
    const value = (name: string): string => words(child(cite, name));
    const record = child(cite, 'record');
    const id = `endnote-${value('RecNum') || words(child(record, 'rec-number'))}`;
    const locator = value('Pages');
    return {
      id,
      ...(value('Prefix') && { prefix: value('Prefix').trim() }),
      ...(value('Suffix') && {
        suffix: value('Suffix')
          .trim()
          .replace(locator ? '' : /^,\s*/, ''),
      }),
      ...(locator && { locator, label: 'page' }),
      ...(cite.attribs['ExcludeAuth'] === '1' && { 'suppress-author': true }),
      itemData: { id, ...itemOf(record, value('Author'), value('Year')) },
    };
  });
  if (citationItems.length === 0) return undefined;
  return JSON.stringify({ citationItems, properties: { noteIndex: 0 }, schema: 'csl-citation.json' });
}

function itemOf(record: Element | undefined, author: string, year: string): Record<string, unknown> {
  const text = (...path: string[]): string | undefined =>
    words(path.reduce<Element | undefined>((node, name) => child(node, name), record)) || undefined;
  const names = (list: string): object[] =>
    all(child(child(record, 'contributors'), list), 'author').map((name) => nameOf(words(name)));
  const kind = child(record, 'ref-type')?.attribs['name'] ?? '';
  const type = types.get(kind) ?? 'document';
  const authors = names('authors');
  const editors = names('secondary-authors');
  const secondary = text('titles', 'secondary-title') ?? text('periodical', 'full-title');
  const issued = text('dates', 'year') ?? year;
  const number = text('number');
  const fields = {
    type,
    title: text('titles', 'title'),
    author: authors.length > 0 ? authors : author ? [nameOf(author)] : undefined,
    ...(editors.length > 0 && { editor: editors }),
    'container-title': isPart(type) ? secondary : undefined,
    'collection-title': isPart(type) ? text('titles', 'tertiary-title') : secondary,
    volume: text('volume'),
    ...(type.startsWith('article') ? { issue: number } : { number }),
    page: text('pages'),
    edition: text('edition'),
    publisher: text('publisher'),
    'publisher-place': text('pub-location'),
    DOI: text('electronic-resource-num'),
    URL: text('urls', 'related-urls', 'url') ?? text('urls', 'web-urls', 'url'),
    [type.startsWith('article') ? 'ISSN' : 'ISBN']: text('isbn'),
    genre: text('work-type'),
    language: text('language'),
    issued: issued ? { raw: issued } : undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** "Roe, Jane"; a body ends with a comma, or has none. */
function nameOf(written: string): object {
  const [family = '', given] = written.split(/\s*,\s*/);
  return given ? { family, given } : { literal: family };
}

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];
type Parent = ReturnType<typeof parseDocument> | Element;

/** The element of that name right under another. */
const child = (node: Parent | undefined, name: string): Element | undefined =>
  node && DomUtils.getElementsByTagName(name, node.children, false, 1)[0];

const all = (node: Parent | undefined, name: string): Element[] =>
  node ? DomUtils.getElementsByTagName(name, node.children, true) : [];

/** The words of an element; EndNote puts each into an element for its looks. */
const words = (node: Element | undefined): string =>
  node ? DomUtils.textContent(node).replace(/\s+/g, ' ').trim() : '';
