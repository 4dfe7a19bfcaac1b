import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { own } from '../syntax/own.ts';
import { UsageError } from '../syntax/usage-error.ts';
import { readBibtexLibrary } from './bibtex-item.ts';
import { readCslJson } from './csl-json.ts';
import type { LibraryFile } from './item.ts';
import { readRis } from './ris-file.ts';

/** The formats by the endings of their files. */
const formats: Record<string, (text: string, file: string) => LibraryFile> = {
  '.json': readCslJson,
  '.bib': readBibtexLibrary,
  '.bibtex': readBibtexLibrary,
  '.biblatex': readBibtexLibrary,
  '.ris': readRis,
};

/** Larger than any library: what is, is something else. */
const largest = 100 * 1024 * 1024;

/**
 * Reads a file of works, entry by entry.
 * @param encoding of its letters, as the Encoding Standard names it; UTF-8 where nobody says
 * @throws UsageError when it is no such file, or its letters are others than was said
 */
export function readLibrary(file: string, encoding = 'utf-8'): LibraryFile {
  const read = own(formats, extname(file).toLowerCase());
  if (read === undefined) {
    throw new UsageError(`"${file}" is neither CSL-JSON (.json) nor BibTeX (.bib) nor RIS (.ris).`);
  }
  return read(decode(file, encoding), file);
}

function decode(file: string, encoding: string): string {
  let bytes: Buffer;
  try {
    const status = statSync(file);
    if (!status.isFile()) throw new UsageError(`"${file}" is no file. Name a file of works.`);
    if (status.size > largest) throw new UsageError(`"${file}" is larger than any library of works.`);
    bytes = readFileSync(file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`"${file}" cannot be read. Name a file that is there.`);
  }
  // A mark at the beginning says it, whatever else was said.
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : encoding;
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(marked, { fatal: true });
  } catch {
    throw new UsageError(`"${encoding}" is no encoding. Write one like windows-1252, macintosh or utf-16le.`);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    const [line, words] = firstFault(bytes);
    throw new UsageError(
      `"${file}" is not ${marked.toUpperCase()}: line ${line} has "${words}". Say which encoding it is, e.g. --encoding windows-1252, or save it as UTF-8.`,
    );
  }
}

/** Where the first letter stands that is none, with what is around it. */
function firstFault(bytes: Buffer): [line: number, words: string] {
  const loose = new TextDecoder('utf-8').decode(bytes);
  const at = Math.max(loose.indexOf('\uFFFD'), 0);
  return [
    loose.slice(0, at).split('\n').length,
    loose.slice(Math.max(0, at - 15), at + 15).split('\n')[0] ?? '',
  ];
}
