import { catalogues, type Language } from '../messages/catalogues.ts';
import { type Document, wholeTitle } from '../model/document.ts';
import { siteLanguage } from '../model/language.ts';
import { isForeign } from '../model/source.ts';
import { citingLanguage } from '../model/text-language.ts';
import { type CslItem, isSameBody, type SignedSection } from './csl-item.ts';
import { type Locator, listed } from './locator.ts';
import { asItIs } from './source-entry.ts';
import type { Style } from './style.ts';

/** Stands for the address while a style is run, so that every paragraph of a page is one run. */
export const anyAddress = 'https://restated.invalid/';

/** The original of a document, or of a section of its own authors, in the letters that a style wants, with what it must not print twice left out. */
export function shapedOriginal(cited: Document | SignedSection, whole: CslItem, style: Style): CslItem {
  const document = 'paging' in cited ? cited : cited.document;
  // Of a volume and of its parts: styles raise the letters of a title, none lowers them.
  const volume = style === 'apa' ? undefined : wholeTitle(document);
  const title = ('paging' in cited && volume) || whole.title;
  const { genre, number, publisher, author, language = siteLanguage, ...item } = whole;
  const container = ('paging' in cited ? undefined : volume) ?? item['container-title'];
  const kept = (text: unknown) => (isForeign({ language }, around) ? asItIs(String(text)) : text);
  const around = citingLanguage(document);
  const isPublisher = isSameBody(cited.authors, document.publisher);
  // Inside a note a kind of work is no name.
  const kind = style === 'note' ? genre && genre.charAt(0).toLowerCase() + genre.slice(1) : genre;
  const series = seriesOf({ ...whole, ...(kind && { genre: kind }) }, catalogues[around].cited.numbered);
  return {
    ...item,
    ...(isForeign({ language }, around) ? { title: asItIs(title) } : { title, language }),
    ...('paging' in cited ? {} : { 'container-title': kept(container) }),
    ...(author && !(style === 'mla' && isPublisher) && { author }),
    ...(publisher !== undefined && !(style === 'apa' && isPublisher) && { publisher }),
    ...(style === 'apa' && genre && { genre }),
    ...(style === 'apa' && number !== undefined && { number }),
    ...(style !== 'apa' && style !== 'mla' && series && { genre: series }),
  };
}

/** "Policy brief no. 12" */
export function seriesOf(
  { genre, number }: CslItem,
  numbered = (series: string, number: string) => `${series} ${number}`,
): string | undefined {
  return genre && (number === undefined ? genre : numbered(genre, String(number)));
}

/** What stands in a form is HTML; a title of ours is text. */
export const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The style says where an address stands; we say what is there, which is not the original. */
export function readAt(html: string, url: string, document: Document, original: string | undefined): string {
  const { edition } = document;
  const { editions, signs } = catalogues[citingLanguage(document)];
  // Of an original, this is one of the addresses at which it is.
  if (edition === 'original') return html.replace(anyAddress, original ? asHtml(original) : url);
  const [words, begin] = [editions.readAt[edition], editions.ReadAt[edition]];
  if (original) return html.replace(anyAddress, `${asHtml(original)}${signs.comma}${words} ${url}`);
  return html.replace(`. ${anyAddress}`, `. ${begin} ${url}`).replace(anyAddress, `${words} ${url}`);
}

/** The part behind the page of a note: "5, under “A Heading,” para. 3", "5n12". */
export function withPart(entry: string, part: string, { pages, note }: Locator, language: Language): string {
  const { comma } = catalogues[language].signs;
  const between = pages && note ? '' : comma;
  return entry.replace(`${comma}${anyAddress}`, `${between}${listed([part, anyAddress], language)}`);
}

export function inTextWithPart(
  inText: string,
  part: string,
  style: Style,
  { pages, note }: Locator,
  language: Language,
): string {
  const { comma, semicolon } = catalogues[language].signs;
  // MLA sets a semicolon behind a page, and a comma between a name and what is no page.
  const between = pages && note && style !== 'apa' ? '' : pages && style === 'mla' ? semicolon : comma;
  return inText.replace(/\)$/, `${between}${part})`);
}

/** MLA 5.105: what kind of work it is, its series and its language come last. */
export function supplemented(entry: string, supplements: (string | undefined)[]): string {
  return [entry, ...supplements.flatMap((text) => (text ? `${asHtml(text)}.` : []))].join(' ');
}

/** A year that the editors inferred, where CSL leaves the doubt out. */
export function dated(html: string, document: Document, style: Style): string {
  const { issued } = document;
  const { comma } = catalogues[citingLanguage(document)].signs;
  const year = issued.slice(0, 4);
  if (style === 'mla') {
    const day = new RegExp(`${comma}((?:[\\p{L}\\d.]+ ){0,2}${year})(?=${comma.trim()})`, 'u');
    return html.replace(day, `${comma}[$1?]`);
  }
  if (style !== 'chicago') return html;
  return html
    .replace(`${comma}${issued}.`, '.')
    .replace(new RegExp(` ${issued}(?=[.,،，)])`), ` [${issued}?]`);
}
