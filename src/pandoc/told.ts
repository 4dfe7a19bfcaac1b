/*
 * All that an import tells its author beside the text, a message an entry: what could not be kept or stands otherwise, and what to do.
 * What is made of nothing but the values in it belongs here; src/authoring/REFUSALS.md lists each, and a test provokes it.
 */

/** Something that stands otherwise than in the file, and what to do. */
export interface Told {
  what: string;
  todo: string;
}

const lookForIt = 'Look whether something is missing there.';
const showIt = 'Put it into the folder of the document, and show it with ![…](name.png).';

export const told = {
  /* The document as a whole. */
  comment: (author: string, words: string): Told => ({
    what: `${author ? `${author} comments` : 'A comment'}: “${words}”`,
    todo: 'Answer it. It is not in the text.',
  }),
  changes: (): Told => ({
    what: 'Tracked changes were accepted.',
    todo: 'Nothing, if they were meant to be.',
  }),
  noteOfRecord: (field: string, words: string): Told => ({
    what: `A note of the ${field} was left out: “${words}”`,
    todo: 'Write it into the remarks of the document, or into its text.',
  }),
  titlePage: (words: string): Told => ({
    what: `What stood before the text is in the record: “${words}”.`,
    todo: 'Look whether each line is what the record takes it for.',
  }),
  noTitle: (): Told => ({
    what: 'The document does not say its title.',
    todo: 'Write it as printed (title).',
  }),
  noAuthors: (): Told => ({ what: 'The document does not say who wrote it.', todo: 'Name them (authors).' }),
  noDate: (): Told => ({
    what: 'The document does not say when it appeared.',
    todo: 'Write its date (issued).',
  }),
  record: (): Told => ({
    what: 'Its short title, its kind, what one sentence and what two say of it are made from its first words.',
    todo: 'Read short-title, kind, description and lead, and mend them.',
  }),
  ownNumbers: (first: number, last: number): Told => ({
    what: `Its paragraphs have numbers of their own, ${first} to ${last}: each is the name and the address of its paragraph.`,
    todo: 'Where they only count the entries of lists, write "paragraphs: counted" into document.yaml.',
  }),
  ownNumbersUnsaid: (first: number, last: number): Told => ({
    what: `Its paragraphs have numbers of their own, ${first} to ${last}, and its record does not say so.`,
    todo: 'Write "paragraphs: own" into document.yaml, if they are the numbers of paragraphs.',
  }),
  parts: (names: string): Told => ({
    what: `Headings of the first level are parts: ${names}.`,
    todo: 'Where they are sections of their own, import it with --split=1.',
  }),
  emptySection: (title: string): Told => ({
    what: `The heading “${title}” has no text under it and was left out.`,
    todo: 'Nothing, or write its text.',
  }),
  opening: (title: string): Told => ({
    what: `What stands before the first heading is a section called “${title}”.`,
    todo: 'Name it as the document would.',
  }),
  rtf: (): Told => ({
    what: 'RTF keeps less than .docx: lists in notes are paragraphs, equations are lost.',
    todo: 'Open it in Word or LibreOffice, save it as .docx, and import that; or compare the two.',
  }),
  lostWords: (words: string, line: string): Told => ({
    what: `These words of the file are not in the text: ${words} (“${line}”).`,
    todo: 'Look it up in the file, and write it where it belongs.',
  }),
  moreLostWords: (count: number): Told => ({
    what: `${count} more lines of the file have words that are not in the text.`,
    todo: 'Compare the whole with the file.',
  }),

  /* Works. */
  noWork: (name: string): Told => ({
    what: `The work “${name}” is in no list.`,
    todo: 'Import its library with --bibliography, or add it to sources.yaml; then write [@key] there.',
  }),
  listOfWorks: (): Told => ({
    what: 'The list of works at the end was left out.',
    todo: 'Nothing: the site makes its own from what is cited.',
  }),
  workLeft: (name: string, why: string): Told => ({
    what: `The work “${name}” could not be taken: ${why}.`,
    todo: 'Add it by hand, or mend it in the library and import that.',
  }),
  workChanged: (how: string): Told => ({
    what: `A work was not taken as the library has it: ${how}.`,
    todo: 'Look whether it matters.',
  }),
  capitals: (keys: string): Told => ({
    what: `These titles look capitalized: ${keys}.`,
    todo: 'Write them in sentence case.',
  }),

  /* Headings, notes and links. */
  contents: (): Told => ({
    what: 'A list of contents was left out.',
    todo: 'Nothing: the site makes its own.',
  }),
  headingBold: (words: string): Told => ({
    what: `A line in bold letters is a heading: “${words}”.`,
    todo: 'Look whether it is one, and of which level (##, ###).',
  }),
  headingWordless: (): Told => ({
    what: 'A heading without a word is a paragraph.',
    todo: 'Write a heading with words, or leave it.',
  }),
  headingInside: (words: string): Told => ({
    what: `The heading “${words}” in a list, a box, a table or a note is a line in italics.`,
    todo: 'Set it outside, if it should be a heading.',
  }),
  headingDeep: (deepest: number): Told => ({
    what: `Headings below level ${deepest} are of level ${deepest}.`,
    todo: 'Nothing, unless the levels matter.',
  }),
  headingNote: (words: string): Told => ({
    what: `The note of the heading “${words}” is marked in the paragraph under it.`,
    todo: 'Set its mark where it belongs.',
  }),
  emptyNote: (): Told => ({
    what: 'A note that says nothing was left out.',
    todo: 'Nothing, or write what it should say.',
  }),
  noTarget: (name: string): Told => ({
    what: `A reference leads to “${name}”, which is nowhere in the document.`,
    todo: 'Write what it refers to, and link it: [words](#its-address).',
  }),
  noTargetButNear: (name: string, near: string): Told => ({
    what: `A reference leads to “${name}”, which is nowhere in the document; there is “${near}”.`,
    todo: 'If that was meant, link it: [words](#its-address).',
  }),
  noPageNumber: (name: string): Told => ({
    what: `A reference to the page on which “${name}” stands names what stands there.`,
    todo: 'Word it without a page: a text has none.',
  }),
  linkToFile: (url: string): Told => ({
    what: `A link leads to a file of its author: ${url}`,
    todo: 'Link to where readers find it, or leave it.',
  }),
  linkFtp: (url: string): Told => ({
    what: `A link is by FTP, which browsers no longer follow: ${url}`,
    todo: 'Link to where it is on the web.',
  }),
  linkUnsafe: (url: string): Told => ({
    what: `A link is not safe to follow: ${url}`,
    todo: 'Link to a web address, or leave it.',
  }),

  /* Boxes, lists and tables. */
  boxBegins: (title: string): Told => ({
    what: `“${title}” and what stands under it are a box.`,
    todo: 'Look where it ends: what is not of the box stands behind </Box>.',
  }),
  boxInside: (): Told => ({
    what: 'A box within another part of the text is a quotation.',
    todo: 'Set it behind, if it should be a box.',
  }),
  cell: (): Told => ({
    what: 'A cell of a table holds more than words.',
    todo: 'Set what it held behind the table.',
  }),
  tableAsList: (): Told => ({
    what: 'A table stands as a list, a row an entry.',
    todo: 'Give its numbers to statistics.yaml, or word it as sentences.',
  }),

  /* Pictures. */
  pictureInside: (): Told => ({
    what: 'A picture in a list, a box, a table or a note stands behind it.',
    todo: 'Set it where it belongs, on lines of its own.',
  }),
  pictureElsewhere: (name: string, url: string): Told => ({
    what: `The picture “${name}” is on another site: ${url}`,
    todo: 'Save it into the folder of the document, and show it with ![…](name.png).',
  }),
  pictureMissing: (name: string): Told => ({ what: `The picture “${name}” is not there.`, todo: showIt }),
  pictureLarge: (name: string, megabytes: number): Told => ({
    what: `The picture “${name}” has ${megabytes} MB.`,
    todo: 'Save it smaller, and put it into the folder.',
  }),
  pictureUnknown: (name: string): Told => ({
    what: `The picture “${name}” is no PNG, JPEG, WebP, AVIF, GIF or SVG.`,
    todo: 'Open it in a program for pictures, save it as PNG or SVG, and show it with ![…](name.png).',
  }),

  /* Letters, and what is no text. */
  underlined: (): Told => ({
    what: 'Underlined words are in italics.',
    todo: 'Nothing, unless the line under them meant more.',
  }),
  codeWords: (): Told => ({
    what: 'Words in the letters of programs are plain.',
    todo: 'Nothing, unless the letters meant more.',
  }),
  codeLines: (): Told => ({
    what: 'Lines of a program stand as a quotation.',
    todo: 'Look at it: a text has no letters of programs.',
  }),
  pieceLeft: (format: string, source: string): Told => ({
    what: `A piece of ${format} was left out: ${source}`,
    todo: lookForIt,
  }),
  kindLeft: (kind: string): Told => ({
    what: `A part of the kind “${kind}” was left out.`,
    todo: lookForIt,
  }),
  programLeft: (): Told => ({
    what: 'A program was left out, and what it prints.',
    todo: 'Let its program make the pictures and tables, and set them there.',
  }),
  fileLeft: (name: string): Told => ({
    what: `What stands in ${name} is not in the text.`,
    todo: 'Import it, or copy it in.',
  }),
  shortCode: (words: string): Told => ({
    what: `A short code was left out: ${words}`,
    todo: 'Write what should stand there.',
  }),
  workedOut: (words: string): Told => ({
    what: `A number that a program works out was left out: ${words}`,
    todo: 'Write what should stand there.',
  }),
};
