/* What surrounds every page, the front page, and pages about the site itself. */

/** What the site is, on the card of its front page. */
export const annotatedReader = 'Annotated reader';
export const skip = 'Skip to the text';
export const menu = 'Menu';
export const mainMenu = 'Main';
export const documents = 'Documents';
export const breadcrumbs = 'Breadcrumbs';
export const more = 'More';
export const searchAndIndex = 'Search and index';
export const yourNotebook = 'Your notebook';
export const about = 'About this edition';
/** What a reader looks for there, by the ids of its parts. */
export const aboutParts = { rights: 'rights', privacy: 'privacy' };

/** The pages that the site has besides its documents, as menus name them. */
export const rooms = {
  compare: 'Compare',
  sources: 'Sources',
  data: 'Statistics',
  timeline: 'Timeline',
  glossary: 'Glossary',
  names: 'Names',
  teach: 'Teach',
};

export const newVersion = 'A new version of this site is ready.';
export const reload = 'Reload';

export const settings = 'Reading settings';
/** What a reader can set, and what there is to choose, in the order of the panel. */
export const settingGroups = {
  size: ['Text size', 'Small', 'Medium', 'Large', 'Larger'],
  volume: ['Commentary', 'Text alone', 'In short', 'All of it'],
  theme: ['Theme', 'System', 'Light', 'Dark'],
  notes: ['Notes, on wide screens', 'In the margin', 'After the section'],
  keys: ['The / key', 'Opens search', 'Does nothing'],
};

export const search = 'Search';
export const searchField = 'Search the texts and everything about them';
export const searchHint = 'A name, number or word';
export const whereTheyDiffer = 'Where they differ:';
/** A title within a line that begins with other words. */
export const withinLine = (title: string): string => title.toLowerCase();
export const beginReading = 'Begin reading';
export const beginReadingOf = (document: string): string => `Begin reading ${document}`;
export const whereElseTheyDiffer = 'Where else they differ:';
export const whatElseIsHere = 'What else is here';

export const notFound = 'Not found';
export const noPage = 'There is no page at this address';
export const noPageSentence = 'There is no page at this address.';
export const mayBeMistyped = 'It may be mistyped: every address once published here still works.';
export const indexOfEverything = 'An index of everything, A–Z';

export const aboutDescription =
  'What this edition is, whose works it rests on, how it was made, what may be done with it, and what it knows of its readers.';
export const whatIsRestated = 'What is restated';
export const restatedHere = 'The words of this site are its own. What they restate is the work of others:';
export const whatIsHere = 'What is here';
export const documentsHere = 'The documents of this site:';
export const keptOffline =
  'A copy of the site is kept there, too, from the first visit on, unless your browser is set to save data: its pages open without a network.';
/** With a link. */
export const licenses =
  'The programs and the typeface that come with these pages are the work of others, too: <a>their licenses</a>.';
/** A value of the setting that was chosen, as it is read out. */
export const chosen = (setting: string, value: string): string => `${setting}: ${value}`;
/** Before and behind an address at which nothing is. */
export const nothingIs = 'Nothing is called “';
export const nearIt = '”. Near it:';
