import { contentFolder, publishedUntil } from '../config.ts';
import type { Library } from '../model/library.ts';
import { loadLibrary } from './load-library.ts';

// Astro runs the configuration and the pages as separate modules of one process: they share the library here.
const shared = globalThis as { annotatedReaderLibrary?: Library | undefined };

/** The library of the content folder, read once. */
export function library(): Library {
  shared.annotatedReaderLibrary ??= loadLibrary(contentFolder, publishedUntil());
  return shared.annotatedReaderLibrary;
}

/** From now on it is this one. */
export function shareLibrary(library: Library): void {
  shared.annotatedReaderLibrary = library;
}

/** Reads the content anew at the next call: for the development server, after an edit. */
export function forgetLibrary(): void {
  shared.annotatedReaderLibrary = undefined;
}
