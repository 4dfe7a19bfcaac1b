import type { Rendered } from './style.ts';

/*
 * A style takes milliseconds to set a work, and the build sets each once. Astro runs its pages as a program of its own, and
 * on several threads: what is set already is shared with them, as the library is.
 */
const shared = globalThis as { annotatedReaderCitations?: Map<string, Rendered> };

/** Works as they were set, by style, locator and item. */
export function rendered(): Map<string, Rendered> {
  shared.annotatedReaderCitations ??= new Map();
  return shared.annotatedReaderCitations;
}

/** Takes what another thread has set. */
export function shareRendered(before: Map<string, Rendered>): void {
  shared.annotatedReaderCitations = before;
}
