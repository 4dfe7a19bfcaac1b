/* What the scripts of the notebook say. */

export const counted = (count: number): string => (count === 1 ? 'One note' : `${count} notes`);
export const saved = (count: number): string => `${counted(count)} saved.`;
export const link = 'Link';
export const notes = 'Notes';
export const withoutPlace = 'Without a place';
export const withoutPlaceHint = 'What these are about is no longer in the texts. Their words are kept.';
export const withoutTag = 'Without a tag';
export const allBack = 'All notes are back.';
export const allDeleted = 'All notes are deleted.';
export const keepBeside = 'Keep them beside my own';
export const somebody = 'somebody';
export const takeIn = 'They are mine: take them in';
export const came = (count: number, left: number): string =>
  `${counted(count)} came to you.${left > 0 ? ` ${left} more are about no page of this site, and are left out.` : ''} Nothing is kept before you say so.`;
export const andMore = (count: number): string => `And ${count} more.`;
export const whose = 'Whose notes are they?';
export const leave = 'Leave them';
export const left = 'They are not kept.';
export const noneHere = 'None of the annotations in this file is about a page of this site.';
export const inFile = (count: number): string => `${counted(count)} in the file.`;
export const damaged =
  'The link is damaged: the notes in it cannot be read. Ask for it again, or for a file.';
export const none = 'There are no notes of yours yet.';
export const foundOf = (found: number, all: number): string => `${found} of ${counted(all)}`;
export const removeNotesOf = (name: string): string => `Remove the notes of ${name}`;
export const changedTwice = 'Changed in two places: press “Change” to choose.';
export const partGone = 'Part of these words is no longer in the text.';
export const gone = 'These words are no longer in the text; this is the place where they stood.';
export const promised =
  'This browser has promised to keep them. Clearing its data still deletes them: save a copy now and then.';
export const notPromised =
  'This browser keeps them until its data are cleared, or until room runs short: save a copy now and then.';
export const linkTooLong = (notes: number, length: number, most: number): string =>
  `A link with ${notes === 1 ? 'this note' : `these ${notes} notes`} would have ${length} characters, more than ${most}, which some programs cut. Save them as a file, or search for the few that you mean.`;
export const linkCopied = (notes: number): string =>
  `Link copied. It holds ${notes === 1 ? 'one note' : `${notes} notes`}.`;
export const copyThis = 'Copy this:';
export const read = (added: number, newer: number, both: number, same: number): string => {
  const parts = [
    added > 0 && `${added} new`,
    newer > 0 && `${newer} newer than here`,
    both > 0 && `${both} changed in both places, and both versions are kept`,
    same > 0 && `${same} here already`,
  ].filter(Boolean);
  return `Read: ${parts.join(', ') || 'nothing'}.`;
};
export const keptAs = (name: string, count: number): string => `Kept as notes of ${name}: ${count}.`;
/** In a file that the notebook saves: the names of its columns. */
export const columns = [
  'Place',
  'Printed page',
  'Words',
  'Note',
  'Tags',
  'Ink',
  'Made',
  'Changed',
  'Address',
];
export const aPlace = 'A place';
