import {
  documentAddress,
  fullAddress,
  placeAddress,
  sectionAddress,
  statisticAddress,
} from '../model/address.ts';
import { yearOf } from '../model/date.ts';
import type { Document } from '../model/document.ts';
import type { Note } from '../model/note.ts';
import type { Passage } from '../model/passage.ts';
import { publishedAt } from '../model/published.ts';
import { printedPages, type Section } from '../model/section.ts';
import { type Citable, displayTitle, isForeign, isTranslated, languageName } from '../model/source.ts';
import type { Statistic } from '../model/statistic.ts';
import { toBibtex } from './bibtex.ts';
import { isolated } from './bidi.ts';
import { type CslItem, citationKey, cslOfDocument, cslOfSource, isSameBody } from './csl-item.ts';
import { joinPages, type Locator, listed, locate, partOf, told } from './locator.ts';
import { toRis } from './ris.ts';
import { type Rendered, render, type Style, styles } from './style.ts';

/** A work, or a place in one, in all formats. */
export interface Citation {
  /** Its name among the citations of a page: `threat-2`. */
  id: string;
  /** For people, as HTML. */
  styles: (Rendered & { style: Style; label: string })[];
  bibtex: string;
  ris: string;
  json: CslItem;
}

/** A work that the documents cite. */
export function citeSource(source: Citable): Citation {
  const json = cslOfSource(source);
  const forms = (Object.keys(styles) as Style[]).map((style) => {
    const form = render(style, shaped(source, json, style));
    const finish = (html: string, supplements: (string | undefined)[] = []) =>
      isolated(supplemented(finishSource(html, source, style), supplements), source);
    return {
      ...{ style, label: styles[style].label },
      entry: finish(form.entry, style === 'mla' ? supplementsOf(source) : []),
      ...(form.inText && { inText: finish(form.inText) }),
    };
  });
  return { id: source.id, styles: forms, ...exchanged(json) };
}

/** The original of a document, as a whole. */
export function citeDocument(document: Document): Citation {
  return citePlace(document, document.key, documentAddress(document), {});
}

export function citeSection(section: Section): Citation {
  const { title, document } = section;
  const pages = printedPages(section);
  return citePlace(document, section.key, sectionAddress(section), {
    pages: pages && joinPages(pages),
    heading: title,
  });
}

export function citePassage(passage: Passage): Citation {
  return citePlace(passage.document, passage.id, placeAddress(passage), locate(passage));
}

export function citeNote(note: Note): Citation {
  return citePlace(note.document, note.id, placeAddress(note), locate(note));
}

/** A figure stands in a paragraph or note, which is what can be cited in print; its own page says where it comes from. */
export function citeStatistic(statistic: Statistic): Citation {
  const { place, key, title } = statistic;
  return citePlace(place.document, key, statisticAddress(statistic), { ...locate(place), figure: title });
}

/** Stands for the address while a style is run, so that every paragraph of a page is one run. */
const anyAddress = 'https://restated.invalid/';

function citePlace(document: Document, id: string, address: string, locator: Locator): Citation {
  const url = fullAddress(address);
  // An address of ours stands where the style has one; the original's own stands before it.
  const { DOI: _doi, ...whole } = cslOfDocument(document, anyAddress);
  const isCirca = whole.issued?.circa ?? false;
  const original = publishedAt(document);
  const forms = (Object.keys(styles) as Style[]).map((style) => {
    const form = render(style, shapedOriginal(document, whole, style), locator.pages);
    const part = asHtml(partOf(locator, style));
    const finish = (html: string) =>
      isolated(restated(isCirca ? dated(html, document, style) : html, url, original), {
        ...document,
        author: document.authors,
      });
    const entry = style === 'note' && part ? withPart(form.entry, part, locator) : form.entry;
    return {
      ...{ style, label: styles[style].label },
      entry: supplemented(finish(entry), style === 'mla' ? [seriesOf(whole, ' ')] : []),
      ...(form.inText && {
        inText: finish(part ? inTextWithPart(form.inText, part, style, locator) : form.inText),
      }),
    };
  });
  const key = citationKey(document);
  const remarks = [
    'Read as restated at the address given',
    document.URL && `original at ${document.URL}`,
    isCirca && 'date inferred',
    ...told(locator),
  ];
  const isPart = Object.keys(locator).length > 0;
  const json = {
    ...cslOfDocument(document, url, isPart ? `${key}-${id}` : key),
    note: remarks.filter(Boolean).join('; '),
  };
  return { id, styles: forms, ...exchanged(json) };
}

/** The original of a document in the letters that a style wants, with what it must not print twice left out. */
function shapedOriginal(document: Document, whole: CslItem, style: Style): CslItem {
  const title = style === 'apa' ? whole.title : document.title;
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
function seriesOf({ genre, number }: CslItem, between: string): string | undefined {
  return genre && (number === undefined ? genre : `${genre}${between}${number}`);
}

/** What stands in a form is HTML; a title of ours is text. */
const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The style says where an address stands; we say what is there, which is not the original. */
function restated(html: string, url: string, original: string | undefined): string {
  if (original) return html.replace(anyAddress, `${asHtml(original)}, restated at ${url}`);
  return html.replace(`. ${anyAddress}`, `. Restated at ${url}`).replace(anyAddress, `restated at ${url}`);
}

/** The part behind the page of a note: "5, under “A Heading,” para. 3", "5n12". */
function withPart(entry: string, part: string, { pages, note }: Locator): string {
  const between = pages && note ? '' : ', ';
  return entry.replace(`, ${anyAddress}`, `${between}${listed([part, anyAddress])}`);
}

function inTextWithPart(inText: string, part: string, style: Style, { pages, note }: Locator): string {
  if (pages && note && style !== 'apa') return inText.replace(/\)$/, `${part})`);
  // MLA sets a semicolon behind a page, and a comma between a name and what is no page.
  return inText.replace(/\)$/, `${pages && style === 'mla' ? ';' : ','} ${part})`);
}

/** MLA 5.105: what kind of work it is, its series and its language come last. */
function supplemented(entry: string, supplements: (string | undefined)[]): string {
  return [entry, ...supplements.flatMap((text) => (text ? `${asHtml(text)}.` : []))].join(' ');
}

/** A year that the editors inferred, where CSL leaves the doubt out. */
function dated(html: string, { issued }: Document, style: Style): string {
  const year = issued.slice(0, 4);
  if (style === 'mla') return html.replace(new RegExp(`, ((?:[\\w.]+ ){0,2}${year}),`), ', [$1?],');
  if (style !== 'chicago') return html;
  return html.replace(`, ${issued}.`, '.').replace(new RegExp(` ${issued}(?=[.,)])`), ` [${issued}?]`);
}

/** What a style must not print twice, and the title in the letters that it wants. */
function shaped(source: Citable, item: CslItem, style: Style): CslItem {
  const { author, custom } = source;
  // Of a work in another language, the processor would take the names for its letters.
  const {
    author: names,
    publisher,
    'container-title': container,
    language: _language,
    genre: _genre,
    number: _number,
    version,
    'publisher-place': place,
    'event-place': eventPlace,
    ...rest
  } = item;
  const isThesis = source.type === 'thesis';
  const kept = (text: unknown) => (isForeign(source) && !isTranslated(source) ? asItIs(String(text)) : text);
  const isContainer = isSameBody(author, container as string | undefined);
  const isPublisher = isSameBody(author, publisher as string | undefined);
  const isNamed =
    (source.type === 'treaty' || source.type === 'legislation') &&
    author.some((name) => 'literal' in name && source.title.includes(name.literal));
  // A body that issues its own work: MLA begins with the title, the others name it as the author.
  const noAuthor =
    isNamed || (style === 'mla' && (isContainer || isPublisher)) || (style === 'note' && isContainer);
  const title = style === 'apa' || custom.described ? source.title : displayTitle(source);
  const type = kindIn(style, source);
  // Author-date has the year behind the names, and no month behind the volume of a treaty series.
  const year = source.type === 'treaty' && style === 'chicago' ? yearOf(source.issued) : undefined;
  return {
    ...rest,
    type,
    ...(year !== undefined && { issued: { 'date-parts': [[year]] } }),
    title: isForeign(source) ? foreign(title, source, style) : title,
    ...seriesIn(style, source),
    ...(names && !noAuthor && { author: style === 'apa' ? names.map(unordered) : names }),
    ...(version !== undefined && { version: versionIn(style, source) }),
    // With the place where it was signed, Chicago’s style would print the date of a treaty twice.
    ...(eventPlace !== undefined && source.type === 'speech' && { 'event-place': eventPlace }),
    // Chicago 14.215: a university stands without its city. MLA sets it last.
    ...(place !== undefined && !isThesis && { 'publisher-place': place }),
    ...(publisher !== undefined &&
      !(isPublisher && style === 'apa') &&
      !(isThesis && style === 'mla') && { publisher }),
    ...(container !== undefined && !(isContainer && !noAuthor) && { 'container-title': kept(container) }),
  };
}

/** APA inverts every name, and shortens what is given. */
function unordered(name: NonNullable<CslItem['author']>[number]): typeof name {
  if ('literal' in name) return name;
  const { 'static-ordering': _order, ...plain } = name;
  return plain;
}

/** Kinds that a style prints without what identifies them, as kinds that it prints whole. */
function kindIn(style: Style, { type, volume, 'container-title': container }: Citable): string {
  if (style === 'apa' && (type === 'legislation' || type === 'treaty')) return 'report';
  // Chicago 14.290 has the volume and the page of the series in which a treaty is printed, as those of a journal.
  if (type === 'treaty' && volume && container && style !== 'mla') return 'article-journal';
  if (style === 'note' && (type === 'legislation' || type === 'speech')) return 'document';
  return type;
}

/** Another language keeps its own capitals: English alone raises them in titles. */
const asItIs = (text: string): string =>
  /\p{Script=Latin}/u.test(text) ? `<span class="nocase">${text}</span>` : text;

/** A title in another language as it is; one that is known in translation only says so. */
function foreign(title: string, source: Citable, style: Style): string {
  if (!isTranslated(source)) return asItIs(title);
  // MLA names the language last.
  if (style === 'mla') return title;
  return style === 'apa' ? `[${title}]` : `${title} ${asItIs(`[in ${languageName(source)}]`)}`;
}

/** A kind of work or a series, and the number in it: MLA sets them last, and only APA’s style prints them as its manual does. */
function seriesIn(style: Style, { type, genre, number }: Citable): { genre?: string; number?: string } {
  if (style === 'mla' && (type === 'report' || type === 'thesis')) return {};
  if (style !== 'apa' && genre && number) return { genre: `${genre} no. ${number}` };
  return { ...(genre && { genre }), ...(number && { number }) };
}

/** APA 10.9 and MLA 5.48 have "Version" before the number, Chicago’s style sets it itself. */
function versionIn(style: Style, { version = '', 'container-title': container }: Citable): string {
  if (style === 'note' || style === 'chicago' || !/^\d/.test(version)) return version;
  return `${style === 'mla' && container ? 'version' : 'Version'} ${version}`;
}

/** What the manuals ask for and their styles in CSL do not do. */
function finishSource(html: string, source: Citable, style: Style): string {
  // Chicago 14.99: the language of a translated title stands behind the quotation marks.
  let finished = html.replace(/ (\[in [^\]]+\])([.,])”/g, '” $1$2');
  // APA 9.25: an issue without a volume stands in parentheses.
  if (style === 'apa' && source.issue && !source.volume)
    finished = finished.replace(`<i>${source.issue}</i>`, `(${source.issue})`);
  // A date that is a year stands behind the author already.
  if (style === 'chicago' && source.issued) finished = finished.replace(`, ${source.issued}.`, '.');
  // Each work is set by itself: that it has a letter, the style cannot know. MLA and notes print none.
  if (source.letter && (style === 'apa' || style === 'chicago')) {
    const year = yearOf(source.issued);
    finished = finished.replace(new RegExp(`(?<=[( ])${year}(?=[.,)])`), `${year}${source.letter}`);
  }
  return source.custom.described ? describe(finished, source.title, style) : finished;
}

/** What MLA sets behind an entry. */
function supplementsOf(source: Citable): (string | undefined)[] {
  const { type, genre, number, publisher } = source;
  return [
    type === 'report' ? [genre, number].filter(Boolean).join(' ') : undefined,
    type === 'thesis' ? [publisher, genre].filter(Boolean).join(', ') : undefined,
    [source['collection-title'], source['collection-number']].filter(Boolean).join(' '),
    isForeign(source) ? `In ${languageName(source)}` : undefined,
  ];
}

/** A description is no title: neither in italics nor in quotation marks; APA sets it in brackets. */
function describe(html: string, title: string, style: Style): string {
  const pattern = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return html.replace(new RegExp(`(?:“|<i>)?${pattern}([.,?]?)(?:”|</i>)?`, 'i'), (_whole, stop: string) =>
    style === 'apa' ? `[${title}]${stop}` : `${title}${stop}`,
  );
}

function exchanged(json: CslItem): Pick<Citation, 'bibtex' | 'ris' | 'json'> {
  return { bibtex: toBibtex(json), ris: toRis(json), json };
}
