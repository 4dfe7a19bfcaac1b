/* Why a library of works is not read: a message an entry, each with what to do. src/authoring/REFUSALS.md lists them. */

export const libraryRefusals = {
  format: (file: string) =>
    `"${file}" is neither CSL-JSON (.json) nor BibTeX (.bib) nor RIS (.ris). Export it as one of these: Zotero, Mendeley, EndNote and JabRef do.`,
  missing: (file: string) => `"${file}" cannot be read. Name a file that is there.`,
  noFile: (file: string) => `"${file}" is no file. Name a file of works.`,
  large: (file: string, megabytes: number) =>
    `"${file}" is larger than ${megabytes} MB, and than any library of works. Export the works alone, without their attachments.`,
  encoding: (encoding: string) =>
    `"${encoding}" is no encoding. Write one like windows-1252, macintosh or utf-16le.`,
  undecodable: (file: string, encoding: string, line: number, words: string) =>
    `"${file}" is not ${encoding}: line ${line} has "${words}". Say which encoding it is, e.g. --encoding windows-1252, or save it as UTF-8.`,
  notCsl: (file: string) =>
    `"${file}" is not CSL-JSON: it is no list of works. Export it as CSL-JSON, or as BibTeX or RIS.`,
};
