import type { Passage } from '../../model/passage.ts';
import { attribute, isElement } from '../../syntax/parse.ts';
import type { Prose } from '../../syntax/prose.ts';
import type { Linking } from '../linking.ts';
import { positionOf, type SectionFile } from '../read/read-content.ts';
import type { At } from '../read/yaml-tree.ts';
import type { Reading } from './reading.ts';

/** Follows the printed pages through a passage: `reading.page` is the page on which it ends. */
export function readPages(
  { content, report }: Linking,
  reading: Reading,
  file: SectionFile,
  passage: Passage,
  prose: Prose,
): void {
  if (reading.page !== undefined) passage.pages.push(reading.page);
  for (const { node, offset } of prose.elements) {
    const written = isElement(node, 'Page') ? attribute(node, 'n') : undefined;
    if (written === undefined) continue;
    const at = positionOf(file, node);
    if (!/^[1-9]\d*$/.test(written)) {
      report(at, 'misnumbered-page', `"${written}" is not a page number.`, 'Write a number, e.g. n="5".');
      continue;
    }
    const number = Number(written);
    const expected = reading.page === undefined ? number : reading.page + 1;
    if (number !== expected && !content.unread.texts) {
      report(
        at,
        'misnumbered-page',
        `Page ${number} begins where page ${expected} should.`,
        'Mark every printed page once, in order.',
      );
    }
    if (offset === 0) passage.pages.length = 0;
    passage.pages.push(number);
    reading.page = number;
  }
}

/** A document that says how many pages it has, and marks where they begin, must have marked them all. */
export function checkPages({ content, report }: Linking, reading: Reading, at: At): void {
  const { document, page } = reading;
  const [first] = document.passages.flatMap(({ pages }) => pages);
  if (document.pages === undefined || page === undefined || first === undefined || content.unread.texts)
    return;
  if (page - first + 1 === document.pages) return;
  report(
    at('pages'),
    'misnumbered-page',
    `The original has ${document.pages} pages, but the text marks pages ${first} to ${page}.`,
    'Write <Page n="…" /> where each begins, or correct the number.',
  );
}
