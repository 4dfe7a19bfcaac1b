/* Search: its page and its dialog. */

export const search = 'Search';
export const description =
  'Search the documents, their notes, sources, statistics, terms and events; or go through the index of everything, A to Z.';
export const field = 'Search the texts, their notes, sources, statistics, terms and events';
export const needsScripts =
  'Searching needs JavaScript. Without it, the index below leads to every name, source, statistic, term and event.';
export const filter = 'Filter';
export const document = 'Document';
/** How to narrow what is found; what is typed stands as code. */
export const help = (document: string): string =>
  `Narrow with <code>-word</code>, <code>one OR other</code>, <code>"words in a row"</code>, <code>kind:note</code>, <code>in:${document}</code>, <code>author:</code> and <code>year:</code>.`;
export const results = 'Results';
export const index = 'Index A–Z';
export const letters = 'Letters';
export const numbers = 'Numbers';
export const indexOf = (letter: string): string => `Index, ${letter}`;
export const indexDescription = (letter: string): string =>
  `Everything here that the index has under ${letter}.`;

/** What is found, one and many. */
export const kinds = {
  passage: ['Paragraph', 'Paragraphs'],
  section: ['Section', 'Sections'],
  page: ['Page', 'Pages'],
  note: ['Note', 'Notes'],
  source: ['Source', 'Sources'],
  statistic: ['Statistic', 'Statistics'],
  term: ['Term', 'Terms'],
  name: ['Name', 'Names'],
  event: ['Event', 'Events'],
  comparison: ['Comparison', 'Comparisons'],
  remark: ['Editors’ note', 'Editors’ notes'],
  background: ['Editors’ note: background', 'Editors’ notes: background'],
  since: ['Editors’ note: since then', 'Editors’ notes: since then'],
  table: ['Table', 'Tables'],
  picture: ['Picture', 'Pictures'],
  box: ['Box', 'Boxes'],
  equation: ['Equation', 'Equations'],
  item: ['Recommendation', 'Recommendations'],
};

/** Another name in the index, which leads to the first. */
export const see = (name: string): string => `see ${name}`;
export const nameKinds = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  mission: 'mission',
};
/** What in the index begins with a letter of another script. */
export const otherLetters = 'Other';
/** The letters of the index, in their order. */
export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** What the beginning of a title is sorted without. */
export const articles = /^(?:the|an?)\s/i;
