/**
 * What a work can be, a row each, by its CSL type: how readers, reference managers, search engines and BibTeX call it, and how
 * a note sets it. A new kind is a new row. The compiler misses every cell; no format has an answer for a kind without one.
 */
interface WorkKind {
  /** As the bibliography heads it, one of them. */
  label: string;
  /** Its reference type in RIS; GEN where RIS has none. */
  ris: string;
  /** The OpenURL format in which COinS tell it; `dc` is for what has none of its own. */
  coins: 'journal' | 'chapter' | 'book' | 'report' | 'dissertation' | 'dc';
  /** Zotero's item type; a document where Zotero has none. */
  zotero: string;
  /** Its type in schema.org. */
  schema: SchemaType;
  /** Its entry type in BibTeX; `misc` requires nothing, and takes what lacks a publisher that another requires. */
  bibtex: 'article' | 'incollection' | 'book' | 'techreport' | 'thesis' | 'misc';
  /** What stands behind the title in a note, and in which order. */
  note:
    | 'journal'
    | 'paper'
    | 'chapter'
    | 'book'
    | 'thesis'
    | 'report'
    | 'treaty'
    | 'case'
    | 'statement'
    | 'page';
  /** How Chicago sets its title: what has covers of its own in italics, laws, cases and databases as they are. */
  title: 'italics' | 'quoted' | 'plain';
}

type SchemaType =
  | 'Article'
  | 'Book'
  | 'Chapter'
  | 'CreativeWork'
  | 'Dataset'
  | 'Legislation'
  | 'Movie'
  | 'NewsArticle'
  | 'Photograph'
  | 'Report'
  | 'ScholarlyArticle'
  | 'SoftwareApplication'
  | 'Thesis'
  | 'WebPage';

export const workKinds = {
  'article-journal': {
    label: 'Journal article',
    ...{
      ris: 'JOUR',
      coins: 'journal',
      zotero: 'journalArticle',
      schema: 'ScholarlyArticle',
      bibtex: 'article',
    },
    ...{ note: 'journal', title: 'quoted' },
  },
  'article-magazine': {
    label: 'Magazine article',
    ...{ ris: 'MGZN', coins: 'dc', zotero: 'magazineArticle', schema: 'Article', bibtex: 'article' },
    ...{ note: 'paper', title: 'quoted' },
  },
  'article-newspaper': {
    label: 'News article',
    ...{ ris: 'NEWS', coins: 'dc', zotero: 'newspaperArticle', schema: 'NewsArticle', bibtex: 'article' },
    ...{ note: 'paper', title: 'quoted' },
  },
  report: {
    label: 'Report',
    ...{ ris: 'RPRT', coins: 'report', zotero: 'report', schema: 'Report', bibtex: 'techreport' },
    ...{ note: 'report', title: 'italics' },
  },
  book: {
    label: 'Book',
    ...{ ris: 'BOOK', coins: 'book', zotero: 'book', schema: 'Book', bibtex: 'book' },
    ...{ note: 'book', title: 'italics' },
  },
  chapter: {
    label: 'Book chapter',
    ...{ ris: 'CHAP', coins: 'chapter', zotero: 'bookSection', schema: 'Chapter', bibtex: 'incollection' },
    ...{ note: 'chapter', title: 'quoted' },
  },
  thesis: {
    label: 'Thesis',
    ...{ ris: 'THES', coins: 'dissertation', zotero: 'thesis', schema: 'Thesis', bibtex: 'thesis' },
    ...{ note: 'thesis', title: 'quoted' },
  },
  dataset: {
    label: 'Database',
    ...{ ris: 'DATA', coins: 'dc', zotero: 'dataset', schema: 'Dataset', bibtex: 'misc' },
    ...{ note: 'page', title: 'plain' },
  },
  software: {
    label: 'Computer program',
    ...{ ris: 'COMP', coins: 'dc', zotero: 'computerProgram', schema: 'SoftwareApplication', bibtex: 'misc' },
    ...{ note: 'book', title: 'italics' },
  },
  webpage: {
    label: 'Web page',
    ...{ ris: 'ELEC', coins: 'dc', zotero: 'webpage', schema: 'WebPage', bibtex: 'misc' },
    ...{ note: 'page', title: 'quoted' },
  },
  treaty: {
    label: 'Treaty',
    ...{ ris: 'GEN', coins: 'dc', zotero: 'document', schema: 'Legislation', bibtex: 'misc' },
    ...{ note: 'treaty', title: 'plain' },
  },
  legislation: {
    label: 'Resolution',
    ...{ ris: 'GOVDOC', coins: 'dc', zotero: 'document', schema: 'Legislation', bibtex: 'misc' },
    ...{ note: 'page', title: 'plain' },
  },
  legal_case: {
    label: 'Court decision',
    ...{ ris: 'CASE', coins: 'dc', zotero: 'case', schema: 'CreativeWork', bibtex: 'misc' },
    ...{ note: 'case', title: 'plain' },
  },
  speech: {
    label: 'Speech',
    ...{ ris: 'SLIDE', coins: 'dc', zotero: 'presentation', schema: 'CreativeWork', bibtex: 'misc' },
    ...{ note: 'page', title: 'quoted' },
  },
  interview: {
    label: 'Interview',
    ...{ ris: 'PCOMM', coins: 'dc', zotero: 'interview', schema: 'CreativeWork', bibtex: 'misc' },
    ...{ note: 'statement', title: 'quoted' },
  },
  personal_communication: {
    label: 'Statement',
    ...{ ris: 'PCOMM', coins: 'dc', zotero: 'interview', schema: 'CreativeWork', bibtex: 'misc' },
    ...{ note: 'statement', title: 'quoted' },
  },
  motion_picture: {
    label: 'Film',
    ...{ ris: 'MPCT', coins: 'dc', zotero: 'film', schema: 'Movie', bibtex: 'misc' },
    ...{ note: 'book', title: 'italics' },
  },
  graphic: {
    label: 'Photograph',
    ...{ ris: 'ART', coins: 'dc', zotero: 'artwork', schema: 'Photograph', bibtex: 'misc' },
    ...{ note: 'statement', title: 'quoted' },
  },
} as const satisfies Record<string, WorkKind>;

/** A CSL type that works here can have. */
export type WorkType = keyof typeof workKinds;

export const workTypes = Object.keys(workKinds) as WorkType[];

export const isWorkType = (type: string): type is WorkType => Object.hasOwn(workKinds, type);
