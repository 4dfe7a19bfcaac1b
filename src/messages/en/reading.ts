/* A text of a document, and what stands around it. */

export const contents = 'Contents';
export const frontPage = 'Front page';
export const frontPageAndAbstract = 'Front page and abstract';
export const allNotes = (count: number): string => (count === 1 ? '1 note' : `All ${count} notes`);
/** In the contents. */
export const notesFrom1 = (count: number): string => (count === 1 ? 'Note 1' : `Notes 1–${count}`);
export const allOnOnePage = 'All on one page';
export const wholeOnOnePage = 'The whole text on one page';
export const wholeText = 'The whole text';
export const wholeTitle = (title: string): string => `${title}, whole`;
export const sections = 'Sections';
export const sectionOf = (number: number, count: number): string => `Section ${number} of ${count}`;
export const printedPages = 'Printed pages';
export const printedPage = 'Printed page';
export const cite = 'Cite';
export const citeTitle = (title: string): string => `Cite ${title}`;

export const turn = 'Previous and next';
export const previous = 'Previous';
export const next = 'Next';
export const everyNote = 'All notes';
export const compareTexts = (count: number): string =>
  count === 2 ? 'Compare the two texts' : 'Compare the texts';

export const notes = 'Notes';
export const notesTo = (title: string): string => `Notes to ${title}`;
export const backToMark = (note: string, section: string): string =>
  `Back to note ${note}’s mark in ${section}`;
export const backToMarkOf = (note: string, mark: number, count: number, section: string): string =>
  `Back to note ${note}’s mark ${mark} of ${count} in ${section}`;
export const notesOf = (title: string, count: number): string =>
  `Notes of ${title}, ${count} in all, each with the sentence that it supports.`;
export const filterNotes = 'Filter notes';
export const inItsSection = 'in its section';
export const citeNote = (label: string): string => `cite note ${label}`;

export const connections = 'Related comparisons and events';
export const events = 'Events:';
export const questions = 'Discussion questions';
export const tasksWithAnswers = 'Tasks with answers';

export const author = (count: number): string => (count > 1 ? 'Authors' : 'Author');
export const editor = (count: number): string => (count > 1 ? 'Editors' : 'Editor');
export const translator = (count: number): string => (count > 1 ? 'Translators' : 'Translator');
export const series = 'Series';
export const licence = 'Licence';
export const original = 'Original';
export const theOriginal = 'The original';
/** "Working paper no. 3" */
export const numbered = (kind: string, number: string): string => `${kind} no. ${number}`;
export const issue = (number: string): string => `no. ${number}`;
export const pageSpan = (pages: string): string =>
  `${/\D/.test(pages) ? 'pp.' : 'p.'} ${pages.replace('-', '–')}`;
export const download = 'Download';
export const allInOne = 'all documents in one';
/** Behind what can be downloaded; with a link. */
export const forPdf = '; for a PDF, print <a>the whole text</a> from the browser.';
export const megabytes = (size: number): string => `${size.toFixed(1)} MB`;
export const kilobytes = (size: number): string => `${size} KB`;
export const editorsNotes = 'Editors’ notes';
export const remarksOnOriginal = (count: number): string => `${count} on the original`;

/** At a chart in a text, what can be done with it. */
export const chartPage = 'Numbers, sources and picture';
export const chartPageOf = ' of this chart';
export const link = 'Link';
export const linkTo = ' to this chart';
export const note = 'Note';
export const noteOn = ' on this chart';
