/* A reader's own notes: on the pages and in the notebook, said by scripts. */

export const yourNote = 'Your note';
export const yourNotes = 'Your notes';
export const yourHighlight = 'Your highlight';
export const notesOf = 'Notes of ';
export const noteOf = 'Note of ';
export const severalNotes = (count: number): string => `${count} notes`;
export const ofYours = (count: number): string => `${count === 1 ? 'One note' : `${count} notes`} of yours`;
export const ofOthers = (count: number): string => `${count} of others`;
export const lost = (count: number): string => `${count} without a place`;
export const show = 'Show';
export const hide = 'Hide';
export const showNotes = 'Show notes';
export const hideNotes = 'Hide notes';
export const print = 'Print';
export const doNotPrint = 'Do not print';
export const printNotes = 'Print notes';
export const doNotPrintNotes = 'Do not print notes';
export const notebook = 'Notebook';

/** By the line that each ink draws. */
export const inks = {
  solid: 'Yellow, solid line',
  dotted: 'Green, dotted line',
  dashed: 'Blue, dashed line',
  wavy: 'Red, wavy line',
};
export const highlightIn = 'Highlight: ';
export const selectedWords = 'The selected words';
export const note = 'Note';
export const tag = 'Tag';
export const link = 'Link';
export const linkToWords = 'Link to these words';
export const cite = 'Cite';
export const citeWords = 'Cite these words';
export const wordsSelected = 'Words selected. Tab leads to what can be done with them.';
export const highlighted = 'Highlighted.';
export const readersNotes = 'Reader’s notes';
export const on = ' on ';
export const tagsAre = 'Tags: ';
export const close = 'Close';
export const mended = 'The text was mended here since.';
export const goneHere = 'These words are no longer here; this is the place where they stood.';
export const changeNoteOn = (words: string): string => `Change the note on “${words}”`;
export const change = 'Change';
export const noteDeleted = 'Note deleted.';
export const undo = 'Undo';
export const isBack = 'It is back.';

export const remove = 'Delete';
export const tagsWithCommas = 'Tags, with commas between';
export const ink = 'Ink';
export const done = 'Done';
export const copyWhatIWrote = 'Copy what I wrote';
export const copied = 'Copied';
export const notKept = (why: string): string =>
  `Not kept. ${why} Your words stay here as long as this page is open.`;
export const changedTwice =
  'This note was changed in two places. The newer version is below; the other one says:';
export const nothing = 'nothing';
export const keepNewer = 'Keep the newer';
export const takeOther = 'Take the other';
export const keepBoth = 'Keep both';
export const newerInHand =
  'A newer version of this site has these notes in hand: close its other tabs, and load this page again.';
export const full =
  'There is no room left on this device for this site. Save a copy from the notebook, and delete what you no longer need.';
export const denied =
  'This browser keeps nothing for this site: a private window, perhaps, or storage is switched off.';
export const fileTooLarge = 'The file is too large.';
export const notJson = 'The file is not JSON: choose one that was saved from a notebook, or from Hypothesis.';
export const noAnnotations = 'There are no annotations in the file.';
export const tooManyNotes = (count: number, most: number): string =>
  `The file has ${count} notes; ${most} at most can be read.`;
