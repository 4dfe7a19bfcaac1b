/*
 * Why an import does not begin: a message an entry, each with what to do. src/authoring/REFUSALS.md lists them, and a test provokes each.
 */

export const refusals = {
  pdf: () =>
    'A PDF has lost its headings, notes and tables. Ask for the file from which it was made; where there is none, let a program that reads layout (docling, marker) make Markdown of it, compare that with the print, and import the Markdown.',
  plainText: () =>
    'A plain text has no headings and no notes. Write # before its headings and [^1] for its notes in any editor, save it as .md, and import that.',
  oldWord: () =>
    'This is the format of Word before 2007. Open it in Word or LibreOffice, save it as .docx, and import that.',
  wordPerfect: () =>
    'This is the format of WordPerfect. Open it in LibreOffice, save it as .docx, and import that.',
  pages: () =>
    'This is the format of Apple’s Pages. Open it there, export it as Word (.docx), and import that.',
  inDesign: () => 'This is the format of InDesign. Export it there as EPUB or HTML, and import that.',
  format: (name: string) =>
    `"${name}" is none of the documents that can be imported: .docx, .odt, .rtf, .tex, .html, .epub, .xml (JATS), .md, .qmd. Say --from=<format> as Pandoc calls it, where the name does not tell.`,
  missing: (file: string) => `"${file}" cannot be read. Name a file that is there.`,
  noFile: (file: string) => `"${file}" is no file. Name a document.`,
  large: (file: string, megabytes: number) =>
    `"${file}" is larger than ${megabytes} MB. Make its pictures smaller, or divide it.`,
  damaged: (file: string) =>
    `"${file}" is damaged, or no document of that kind. Open it in its program and save it anew.`,
  endless: (file: string, megabytes: number, count: number) =>
    `"${file}" unpacks to ${megabytes} MB in ${count} files, more than any document holds. Open it in its program and save it anew.`,
  notUtf8: (file: string, line: number, words: string) =>
    `"${file}" is not UTF-8: line ${line} has "${words}". Save it as UTF-8, and import it again.`,
  late: (seconds: number) =>
    `Pandoc did not end within ${seconds} seconds. Save the document anew, or divide it.`,
  unreadable: (complaint: string) =>
    `Pandoc cannot read it: ${complaint}. Open it in its program and save it anew, or say --from=<format>.`,
  notFetched: (complaint: string) =>
    `Pandoc could not be fetched: ${complaint}. Install Pandoc 3 yourself, and import again.`,
  notBrought: (folder: string) =>
    `npm brought no Pandoc into ${folder}. Remove that folder and import again, or install Pandoc 3 yourself.`,
  noPandoc: (licence: string) =>
    `Reading documents needs Pandoc 3, which is not here. Say --yes and npm fetches it (${licence}) into a cache of yours, or install it yourself.`,
  declined: () => 'Nothing was fetched. Install Pandoc 3, or say yes.',
  key: (key: string, why: string) => `"${key}" is no key. ${why}`,
  reserved: (key: string) => `The site itself uses the address /${key}/. Choose another key: --key=<key>.`,
  split: (value: string) => `--split=${value} says nothing. Write --split=1 or --split=2.`,
  option: (word: string) =>
    `"${word}" is nothing that this command knows. Its options are those that --help names.`,
  files: () => 'Name one file to import.',
};
