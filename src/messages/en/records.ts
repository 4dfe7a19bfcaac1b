/* What search calls what it finds, and by which other names it finds it. Names stand with | between them. */

/** The site’s own pages, as people ask for them. */
export const pages = {
  compare: {
    title: 'Comparison of the documents',
    content: 'Where the documents agree, differ, or complement each other, and what changed between them.',
    names: '',
  },
  sources: {
    title: 'Sources',
    content: 'Every source that the documents cite or name, with its uses.',
    names: '',
  },
  data: {
    title: 'Statistics',
    content: 'Every number that the documents state, with its provenance.',
    names: 'data|figures|csv',
  },
  timeline: { title: 'Timeline', content: 'Dated events, in order.', names: 'dates' },
  glossary: {
    title: 'Glossary',
    content: 'Terms and abbreviations, and how the documents use them.',
    names: '',
  },
  names: {
    title: 'Names',
    content: 'People, organizations, places and missions, with a map.',
    names: 'people|map|acronyms',
  },
  teach: {
    title: 'For teachers',
    content: 'Linking to a paragraph, citing it, and printing packets for a class.',
    names: 'teach|teaching|packets|lesson|classroom',
  },
  questions: {
    title: 'Discussion questions',
    content: 'Open questions on every section, each with the paragraphs that an answer needs.',
    names: 'questions for discussion|questions for class',
  },
  tasks: {
    title: 'Tasks with answers',
    content:
      'Comprehension, data and source-criticism tasks on every section, to check what one has read, with model answers.',
    names: 'tasks|exercises|self-check|answers',
  },
  packet: {
    title: 'Make a packet',
    content: 'Choose sections and paragraphs, and hand them out as one link or on paper.',
    names: 'packet of one’s own|handout|worksheet',
  },
  about: {
    title: 'About this edition',
    content: 'What is here and how it was made, rights, accessibility and privacy.',
    names: 'about|copyright license|method|editors',
  },
};
/** Where a part of the page about the edition is. */
export const about = 'About';
/** What a document has besides its text. */
export const whole = (short: string) => ({
  title: 'The whole on one page',
  content: 'Every section, to read or to print at once.',
  names: [`${short} whole`, 'print'],
});
export const allNotes = (short: string, notes: string) => ({
  title: 'All notes',
  content: `The ${notes}, each with the sentence that it supports.`,
  names: [`notes of ${short}`, 'footnotes', 'endnotes'],
});
export const cite = (short: string) => ({
  title: 'How to cite it',
  content: 'Citations of the document, of its paragraphs and its notes.',
  names: [`cite ${short}`, 'citation', 'cite this'],
});
export const packet = (title: string) => ({
  where: 'Packet for a class',
  names: [`packet ${title}`, 'packet', 'handout', 'worksheet', 'lesson'],
});
/** A note, as those call it who cite. */
export const noteNames = (label: string): string[] => [
  `footnote ${label}`,
  `endnote ${label}`,
  `fn ${label}`,
];
/** A printed page, as one asks for it. */
export const page = (number: number): string => `page ${number}`;
/** What editors say of a place, and what they bring from outside. */
export const editorsOn = (place: string): string => `Editors on ${place}`;
export const outside = (kind: string, place: string): string => `${kind}: ${place}`;
/** In which language a work is. */
export const inLanguage = (language: string): string => `in ${language}`;
export const foreign = (title: string, language: string): string => `${title} [in ${language}]`;
export const issue = (issue: string): string => `no. ${issue}`;
/** An event that no document tells. */
export const added = (date: string): string => `${date}, added by the editors`;
/** A place in a ranking, as one asks for it. */
export const rank = (value: number): string => `rank ${value}`;
