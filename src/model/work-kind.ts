/**
 * What a work can be, a row for each type of CSL 1.0.2: how readers, reference managers, search engines and BibTeX call it, and how
 * a note sets it. A new kind is a new row. The compiler misses every cell; no format has an answer for a kind without one.
 */
interface WorkKind {
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

export type SchemaType =
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
    ...{ ris: 'MGZN', coins: 'dc', zotero: 'magazineArticle', schema: 'Article', bibtex: 'article' },
    ...{ note: 'paper', title: 'quoted' },
  },
  'article-newspaper': {
    ...{ ris: 'NEWS', coins: 'dc', zotero: 'newspaperArticle', schema: 'NewsArticle', bibtex: 'article' },
    ...{ note: 'paper', title: 'quoted' },
  },
  report: {
    ...{ ris: 'RPRT', coins: 'report', zotero: 'report', schema: 'Report', bibtex: 'techreport' },
    ...{ note: 'report', title: 'italics' },
  },
  book: {
    ...{ ris: 'BOOK', coins: 'book', zotero: 'book', schema: 'Book', bibtex: 'book' },
    ...{ note: 'book', title: 'italics' },
  },
  chapter: {
    ...{ ris: 'CHAP', coins: 'chapter', zotero: 'bookSection', schema: 'Chapter', bibtex: 'incollection' },
    ...{ note: 'chapter', title: 'quoted' },
  },
  thesis: {
    ...{ ris: 'THES', coins: 'dissertation', zotero: 'thesis', schema: 'Thesis', bibtex: 'thesis' },
    ...{ note: 'thesis', title: 'quoted' },
  },
  dataset: {
    ...{ ris: 'DATA', coins: 'dc', zotero: 'dataset', schema: 'Dataset', bibtex: 'misc' },
    ...{ note: 'page', title: 'plain' },
  },
  software: {
    ...{ ris: 'COMP', coins: 'dc', zotero: 'computerProgram', schema: 'SoftwareApplication', bibtex: 'misc' },
    ...{ note: 'book', title: 'italics' },
  },
  webpage: {
    ...{ ris: 'ELEC', coins: 'dc', zotero: 'webpage', schema: 'WebPage', bibtex: 'misc' },
    ...{ note: 'page', title: 'quoted' },
  },
  treaty: {
    ...{ ris: 'GEN', coins: 'dc', zotero: 'document', schema: 'Legislation', bibtex: 'misc' },
    ...{ note: 'treaty', title: 'plain' },
  },
  legislation: {
    ...{ ris: 'GOVDOC', coins: 'dc', zotero: 'document', schema: 'Legislation', bibtex: 'misc' },
    ...{ note: 'page', title: 'plain' },
  },
  legal_case: {
    ...{ ris: 'CASE', coins: 'dc', zotero: 'case', schema: 'CreativeWork', bibtex: 'misc' },
    ...{ note: 'case', title: 'plain' },
  },
  speech: {
    ...{ ris: 'SLIDE', coins: 'dc', zotero: 'presentation', schema: 'CreativeWork', bibtex: 'misc' },
    ...{ note: 'page', title: 'quoted' },
  },
  interview: {
    ...{ ris: 'PCOMM', coins: 'dc', zotero: 'interview', schema: 'CreativeWork', bibtex: 'misc' },
    ...{ note: 'statement', title: 'quoted' },
  },
  personal_communication: {
    ...{ ris: 'PCOMM', coins: 'dc', zotero: 'interview', schema: 'CreativeWork', bibtex: 'misc' },
    ...{ note: 'statement', title: 'quoted' },
  },
  motion_picture: {
    ...{ ris: 'MPCT', coins: 'dc', zotero: 'film', schema: 'Movie', bibtex: 'misc' },
    ...{ note: 'book', title: 'italics' },
  },
  graphic: {
    ...{ ris: 'ART', coins: 'dc', zotero: 'artwork', schema: 'Photograph', bibtex: 'misc' },
    ...{ note: 'statement', title: 'quoted' },
  },
  article: {
    ...{ ris: 'GEN', coins: 'dc', zotero: 'preprint', schema: 'ScholarlyArticle', bibtex: 'misc' },
    ...{ note: 'report', title: 'italics' },
  },
  document: {
    ...{ ris: 'GEN', coins: 'dc', zotero: 'document', schema: 'CreativeWork', bibtex: 'misc' },
    ...{ note: 'report', title: 'italics' },
  },
  manuscript: {
    ...{ ris: 'UNPB', coins: 'dc', zotero: 'manuscript', schema: 'CreativeWork', bibtex: 'misc' },
    ...{ note: 'report', title: 'quoted' },
  },
  'paper-conference': {
    ...{
      ris: 'CPAPER',
      coins: 'chapter',
      zotero: 'conferencePaper',
      schema: 'ScholarlyArticle',
      bibtex: 'incollection',
    },
    ...{ note: 'chapter', title: 'quoted' },
  },
  pamphlet: {
    ...{ ris: 'PAMP', coins: 'dc', zotero: 'document', schema: 'CreativeWork', bibtex: 'misc' },
    ...{ note: 'report', title: 'italics' },
  },
  periodical: {
    ...{ ris: 'SER', coins: 'dc', zotero: 'document', schema: 'CreativeWork', bibtex: 'misc' },
    ...{ note: 'book', title: 'italics' },
  },
  collection: {
    ...{ ris: 'AGGR', coins: 'dc', zotero: 'document', schema: 'CreativeWork', bibtex: 'misc' },
    ...{ note: 'report', title: 'plain' },
  },
  classic: {
    ...{ ris: 'CLSWK', coins: 'dc', zotero: 'book', schema: 'Book', bibtex: 'book' },
    ...{ note: 'book', title: 'italics' },
  },
  review: {
    ...{
      ris: 'JOUR',
      coins: 'journal',
      zotero: 'journalArticle',
      schema: 'ScholarlyArticle',
      bibtex: 'article',
    },
    ...{ note: 'journal', title: 'quoted' },
  },
  'review-book': {
    ...{
      ris: 'JOUR',
      coins: 'journal',
      zotero: 'journalArticle',
      schema: 'ScholarlyArticle',
      bibtex: 'article',
    },
    ...{ note: 'journal', title: 'quoted' },
  },
  entry: {
    ...{
      ris: 'CHAP',
      coins: 'chapter',
      zotero: 'encyclopediaArticle',
      schema: 'CreativeWork',
      bibtex: 'incollection',
    },
    ...{ note: 'chapter', title: 'quoted' },
  },
  'entry-dictionary': {
    ...{
      ris: 'DICT',
      coins: 'chapter',
      zotero: 'dictionaryEntry',
      schema: 'CreativeWork',
      bibtex: 'incollection',
    },
    ...{ note: 'chapter', title: 'quoted' },
  },
  'entry-encyclopedia': {
    ...{
      ris: 'ENCYC',
      coins: 'chapter',
      zotero: 'encyclopediaArticle',
      schema: 'CreativeWork',
      bibtex: 'incollection',
    },
    ...{ note: 'chapter', title: 'quoted' },
  },
  post: {
    ...{ ris: 'ELEC', coins: 'dc', zotero: 'forumPost', schema: 'CreativeWork', bibtex: 'misc' },
    ...{ note: 'page', title: 'quoted' },
  },
  'post-weblog': {
    ...{ ris: 'BLOG', coins: 'dc', zotero: 'blogPost', schema: 'CreativeWork', bibtex: 'misc' },
    ...{ note: 'page', title: 'quoted' },
  },
  broadcast: {
    ...{ ris: 'MULTI', coins: 'dc', zotero: 'tvBroadcast', schema: 'CreativeWork', bibtex: 'misc' },
    ...{ note: 'page', title: 'quoted' },
  },
  event: {
    ...{ ris: 'GEN', coins: 'dc', zotero: 'document', schema: 'CreativeWork', bibtex: 'misc' },
    ...{ note: 'page', title: 'quoted' },
  },
  hearing: {
    ...{ ris: 'HEAR', coins: 'dc', zotero: 'hearing', schema: 'CreativeWork', bibtex: 'misc' },
    ...{ note: 'page', title: 'plain' },
  },
  bill: {
    ...{ ris: 'BILL', coins: 'dc', zotero: 'bill', schema: 'Legislation', bibtex: 'misc' },
    ...{ note: 'page', title: 'plain' },
  },
  regulation: {
    ...{ ris: 'STAT', coins: 'dc', zotero: 'statute', schema: 'Legislation', bibtex: 'misc' },
    ...{ note: 'page', title: 'plain' },
  },
  patent: {
    ...{ ris: 'PAT', coins: 'dc', zotero: 'patent', schema: 'CreativeWork', bibtex: 'misc' },
    ...{ note: 'report', title: 'quoted' },
  },
  standard: {
    ...{ ris: 'STAND', coins: 'dc', zotero: 'standard', schema: 'CreativeWork', bibtex: 'misc' },
    ...{ note: 'report', title: 'italics' },
  },
  figure: {
    ...{ ris: 'FIGURE', coins: 'dc', zotero: 'artwork', schema: 'CreativeWork', bibtex: 'misc' },
    ...{ note: 'statement', title: 'quoted' },
  },
  map: {
    ...{ ris: 'MAP', coins: 'dc', zotero: 'map', schema: 'CreativeWork', bibtex: 'misc' },
    ...{ note: 'report', title: 'italics' },
  },
  musical_score: {
    ...{ ris: 'MUSIC', coins: 'dc', zotero: 'document', schema: 'CreativeWork', bibtex: 'misc' },
    ...{ note: 'book', title: 'italics' },
  },
  song: {
    ...{ ris: 'SOUND', coins: 'dc', zotero: 'audioRecording', schema: 'CreativeWork', bibtex: 'misc' },
    ...{ note: 'book', title: 'italics' },
  },
  performance: {
    ...{ ris: 'GEN', coins: 'dc', zotero: 'presentation', schema: 'CreativeWork', bibtex: 'misc' },
    ...{ note: 'page', title: 'italics' },
  },
} as const satisfies Record<string, WorkKind>;

/** A CSL type that works here can have. */
export type WorkType = keyof typeof workKinds;

export const workTypes = Object.keys(workKinds) as WorkType[];

export const isWorkType = (type: string): type is WorkType => Object.hasOwn(workKinds, type);
