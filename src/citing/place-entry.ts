import * as messages from '../messages/messages.ts';
import { type Document, wholeTitle } from '../model/document.ts';
import { isForeign } from '../model/source.ts';
import { type CslItem, isSameBody } from './csl-item.ts';
import { type Locator, listed } from './locator.ts';
import { asItIs } from './source-entry.ts';
import type { Style } from './style.ts';

/** Stands for the address while a style is run, so that every paragraph of a page is one run. */
export const anyAddress = 'https://restated.invalid/';

/** The original of a document in the letters that a style wants, with what it must not print twice left out. */
export function shapedOriginal(document: Document, whole: CslItem, style: Style): CslItem {
  const title = style === 'apa' ? whole.title : wholeTitle(document);
  const { genre, number, publisher, author, language = 'en', ...item } = whole;
  const isPublisher = isSameBody(document.authors, document.publisher);
  // Inside a note a kind of work is no name.
  const kind = style === 'note' ? genre && genre.charAt(0).toLowerCase() + genre.slice(1) : genre;
  const series = seriesOf({ ...whole, ...(kind && { genre: kind }) }, ' no. ');
  return {
    ...item,
    ...(isForeign({ language }) ? { title: asItIs(title) } : { title, language }),
    ...(author && !(style === 'mla' && isPublisher) && { author }),
    ...(publisher !== undefined && !(style === 'apa' && isPublisher) && { publisher }),
    ...(style === 'apa' && genre && { genre }),
    ...(style === 'apa' && number !== undefined && { number }),
    ...(style !== 'apa' && style !== 'mla' && series && { genre: series }),
  };
}

/** "Policy brief no. 12" */
export function seriesOf({ genre, number }: CslItem, between: string): string | undefined {
  return genre && (number === undefined ? genre : `${genre}${between}${number}`);
}

/** What stands in a form is HTML; a title of ours is text. */
export const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The style says where an address stands; we say what is there, which is not the original. */
export function readAt(
  html: string,
  url: string,
  { edition }: Document,
  original: string | undefined,
): string {
  // Of an original, this is one of the addresses at which it is.
  if (edition === 'original') return html.replace(anyAddress, original ? asHtml(original) : url);
  const [words, begin] = [messages.editions.readAt[edition], messages.editions.ReadAt[edition]];
  if (original) return html.replace(anyAddress, `${asHtml(original)}, ${words} ${url}`);
  return html.replace(`. ${anyAddress}`, `. ${begin} ${url}`).replace(anyAddress, `${words} ${url}`);
}

/** The part behind the page of a note: "5, under “A Heading,” para. 3", "5n12". */
export function withPart(entry: string, part: string, { pages, note }: Locator): string {
  const between = pages && note ? '' : ', ';
  return entry.replace(`, ${anyAddress}`, `${between}${listed([part, anyAddress])}`);
}

export function inTextWithPart(inText: string, part: string, style: Style, { pages, note }: Locator): string {
  if (pages && note && style !== 'apa') return inText.replace(/\)$/, `${part})`);
  // MLA sets a semicolon behind a page, and a comma between a name and what is no page.
  return inText.replace(/\)$/, `${pages && style === 'mla' ? ';' : ','} ${part})`);
}

/** MLA 5.105: what kind of work it is, its series and its language come last. */
export function supplemented(entry: string, supplements: (string | undefined)[]): string {
  return [entry, ...supplements.flatMap((text) => (text ? `${asHtml(text)}.` : []))].join(' ');
}

/** A year that the editors inferred, where CSL leaves the doubt out. */
export function dated(html: string, { issued }: Document, style: Style): string {
  const year = issued.slice(0, 4);
  if (style === 'mla') return html.replace(new RegExp(`, ((?:[\\w.]+ ){0,2}${year}),`), ', [$1?],');
  if (style !== 'chicago') return html;
  return html.replace(`, ${issued}.`, '.').replace(new RegExp(` ${issued}(?=[.,)])`), ` [${issued}?]`);
}
