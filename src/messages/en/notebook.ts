/* The page of the notebook. */

export const title = 'Notebook';
export const description =
  'Your own highlights and notes on the texts, kept by your browser on this device: read, searched, sorted, saved as a file and printed.';
export const lead =
  'Your own highlights and notes. They are kept by your browser, on this device, and sent nowhere.';
export const needsScripts =
  'The notebook needs JavaScript: it is your browser that keeps the notes, and a script that writes them. Without it, everything else here can be read, printed and cited.';
export const came = 'Notes that came to you';
export const howTo = 'How to write in a text';
/** With a link. */
export const howToSelect =
  'Select words in <a>a text</a>, in a note, in what the editors say or under a picture. A bar appears: highlight them in one of four inks, write a note, put a tag on them, link to them, cite them. With a keyboard, Tab leads from the words into the bar.';
export const howToNumber =
  'Press the number of a paragraph and choose “Note on paragraph 3” to note it as a whole. Charts, statistics and sources have a button “Note.”';
export const howToMargin = 'A mark in the margin leads to each note. All of them come together here.';
export const clearing = 'Clearing this browser’s data deletes them: save a copy now and then.';
export const yourNotes = 'Your notes';
export const searchNotes = 'Search your notes';
export const order = 'Order';
export const byPlace = 'By text and place';
export const byTag = 'By tag';
export const newestFirst = 'Newest first';
export const oldestFirst = 'Oldest first';
export const citations = 'Citations';
export const none = 'None';
export const keep = 'Keep a copy, hand it in, pass it on';
export const yourName =
  'Your name, for whoever gets the notes (it is only written into the files and links that you make)';
export const saveFile = 'Save as a file';
export const copyAsLink = 'Copy as a link';
export const saveMarkdown = 'Save as Markdown';
export const saveCsv = 'Save as CSV';
export const print = 'Print';
export const aboutFile =
  'The file is JSON-LD in the W3C’s Web Annotation model. It can be read in again, here or on another device; so can an export of Hypothesis. Markdown, CSV and paper are for other uses, and do not come back.';
export const readFile = 'Read notes from a file';
export const deleteEverything = 'Delete everything';
export const aboutDeleting =
  'This deletes all notes in this notebook from this device, your own and those of others. Nobody else has them: save them as a file first, with the button above, if you may want them again.';
export const deleteAll = 'Delete all notes';
