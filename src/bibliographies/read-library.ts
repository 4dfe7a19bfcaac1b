import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { own } from '../syntax/own.ts';
import { firstFault } from '../syntax/undecodable.ts';
import { UsageError } from '../syntax/usage-error.ts';
import { readBibtexLibrary } from './bibtex-item.ts';
import { readCslJson } from './csl-json.ts';
import type { LibraryFile } from './item.ts';
import { libraryRefusals } from './library-refusals.ts';
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
    throw new UsageError(libraryRefusals.format(file));
  }
  return read(decode(file, encoding), file);
}

function decode(file: string, encoding: string): string {
  let bytes: Buffer;
  try {
    const status = statSync(file);
    if (!status.isFile()) throw new UsageError(libraryRefusals.noFile(file));
    if (status.size > largest) throw new UsageError(libraryRefusals.large(file, largest / 1024 / 1024));
    bytes = readFileSync(file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(libraryRefusals.missing(file));
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
    throw new UsageError(libraryRefusals.encoding(encoding));
  }
  try {
    return decoder.decode(bytes);
  } catch {
    const [line, words] = firstFault(bytes);
    throw new UsageError(libraryRefusals.undecodable(file, marked.toUpperCase(), line, words));
  }
}
