import { setImmediate } from 'node:timers/promises';
import type { Library } from '../model/library.ts';
import { citeDocument, citeSource } from './citation.ts';

/**
 * Cites works of a library before any page asks for them, until told to stop; where it has come to is in rendered.ts.
 * @param share which works: every `of`th, from the one at `index`
 */
export async function citeAhead(
  { sources, documents }: Library,
  { index, of }: { index: number; of: number },
  stop: Promise<void>,
): Promise<void> {
  let isOver = false;
  void stop.then(() => {
    isOver = true;
  });
  const works = [
    // First those that many pages cite: each thread would set them for itself.
    ...documents.map((document) => () => citeDocument(document)),
    ...[...sources.values()].map((source) => () => citeSource(source)),
  ];
  for (const [at, cite] of works.entries()) {
    if (at % of !== index) continue;
    if (isOver) return;
    cite();
    await setImmediate();
  }
}
