import {
  documentAddress,
  fullAddress,
  placeAddress,
  sectionAddress,
  statisticAddress,
} from '../library/address.ts';
import type { Document } from '../library/document.ts';
import type { Note } from '../library/note.ts';
import { type Passage, pageLabel } from '../library/passage.ts';
import { printedPages, type Section } from '../library/section.ts';
import { type Citable, displayTitle, languageName } from '../library/source.ts';
import type { Statistic } from '../library/statistic.ts';
import { toBibtex } from './bibtex.ts';
import { type CslItem, citationKey, cslOfDocument, cslOfSource, isSameBody } from './csl-item.ts';
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

/** Where in a document something stands. */
interface Locator {
  /** Printed pages of the original: "4", "4-5". */
  pages?: string | undefined;
  /** Our own numbering behind the page, as each style writes it. */
  part?: Record<Style, string>;
  /** The same for a field of notes. */
  told?: string;
}

/** A work that the documents cite. */
export function citeSource(source: Citable): Citation {
  const json = cslOfSource(source);
  const forms = (Object.keys(styles) as Style[]).map((style) => {
    const form = render(style, shaped(source, json, style));
    const finish = (html: string) => finishSource(html, source, style);
    return {
      ...{ style, label: styles[style].label, entry: finish(form.entry) },
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
  const quoted = `“${title}”`;
  const part = { ...partOf(quoted), apa: `${quoted} section` };
  const locator = { pages: pages && joined(pages), part, told: `section ${quoted}` };
  return citePlace(document, section.key, sectionAddress(section), locator);
}

export function citePassage(passage: Passage): Citation {
  return citePlace(passage.document, passage.id, placeAddress(passage), inPassage(passage));
}

export function citeNote(note: Note): Citation {
  const [mark] = note.marks;
  const pages = mark?.page === undefined ? undefined : String(mark.page);
  const number = String(note.number);
  const short = pages ? `n${number}` : `n. ${number}`;
  const part = { ...partOf(short), apa: `note ${number}` };
  const locator = { pages, part, told: `note ${number}` };
  return citePlace(note.document, note.id, placeAddress(note), locator);
}

/** A figure stands in a paragraph or note, which is what can be cited in print; its own page says where it comes from. */
export function citeStatistic(statistic: Statistic): Citation {
  const { place, key } = statistic;
  const [page] = place.kind === 'note' ? place.marks.flatMap(({ page }) => page ?? []) : [];
  const inPlace = place.kind === 'passage' ? inPassage(place) : { ...(page && { pages: String(page) }) };
  const locator = {
    ...inPlace,
    told: [inPlace.told, `figure “${statistic.title}”`].filter(Boolean).join(', '),
  };
  return citePlace(place.document, key, statisticAddress(statistic), locator);
}

function inPassage({ id, number, document, section, pages }: Passage): Locator {
  if (section.role === 'caption') return { part: partOf('photo caption'), told: 'photo caption' };
  // A number alone would be taken for one on the printed page, unless the paragraphs are the original's.
  const name = document.paging === 'single' && section.role === 'body' ? String(number) : id;
  const [first] = pages;
  const last = pages.at(-1);
  return {
    pages: first === undefined || last === undefined ? undefined : joined([first, last]),
    part: { ...partOf(`para. ${name}`), mla: `par. ${name}` },
    told: `paragraph ${name}`,
  };
}

const partOf = (part: string): Record<Style, string> => ({ apa: part, mla: part, note: part, chicago: part });
const joined = ([first, last]: [number, number]) => (first === last ? String(first) : `${first}-${last}`);

/** Stands for the address while a style is run, so that every paragraph of a page is one run. */
const anyAddress = 'https://restated.invalid/';

function citePlace(document: Document, id: string, address: string, locator: Locator): Citation {
  const url = fullAddress(address);
  const whole = cslOfDocument(document, anyAddress);
  const isCirca = whole.issued?.circa ?? false;
  const forms = (Object.keys(styles) as Style[]).map((style) => {
    const title = style === 'apa' ? whole.title : document.title;
    const item = { ...whole, title };
    // Inside a note a kind of work is no name.
    if (style === 'note' && item.genre) item.genre = item.genre.charAt(0).toLowerCase() + item.genre.slice(1);
    const form = render(style, item, locator.pages);
    const part = locator.part?.[style] && asHtml(locator.part[style]);
    const finish = (html: string) => restated(isCirca ? dated(html, document, style) : html, url);
    const entry = style === 'note' && part ? withPart(form.entry, part, locator.pages) : form.entry;
    return {
      ...{ style, label: styles[style].label, entry: finish(entry) },
      ...(form.inText && {
        inText: finish(part ? inTextWithPart(form.inText, part, style, locator.pages) : form.inText),
      }),
    };
  });
  const key = citationKey(document);
  const pages = locator.pages && `printed ${pageLabel(locator.pages.split('-').map(Number))}`;
  const note = [`Read as restated at the address given`, pages, locator.told].filter(Boolean).join('; ');
  const json = { ...cslOfDocument(document, url, locator.told ? `${key}-${id}` : key), note };
  return { id, styles: forms, ...exchanged(json) };
}

/** What stands in a form is HTML; a title of ours is text. */
const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The style says where an address stands; we say what is there, which is not the original. */
function restated(html: string, url: string): string {
  return html.replace(`. ${anyAddress}`, `. Restated at ${url}`).replace(anyAddress, `restated at ${url}`);
}

/** The part behind the page: "5, para. protecting-3", "5n12". */
function withPart(note: string, part: string, pages: string | undefined): string {
  const between = pages && part.startsWith('n') ? '' : ', ';
  const closed = part.endsWith('”') ? `${part.slice(0, -1)}${/[?!]”$/.test(part) ? '' : ','}” ` : `${part}, `;
  return note.replace(`, ${anyAddress}`, `${between}${closed}${anyAddress}`);
}

function inTextWithPart(inText: string, part: string, style: Style, pages: string | undefined): string {
  if (pages && part.startsWith('n') && style !== 'apa') return inText.replace(/\)$/, `${part})`);
  // MLA sets a comma between a name and what is no page.
  return inText.replace(/\)$/, `, ${part})`);
}

/** A year that the editors inferred, where CSL leaves the doubt out. */
function dated(html: string, { issued }: Document, style: Style): string {
  if (style === 'mla') return html.replace(`, ${issued},`, `, circa ${issued},`);
  if (style !== 'chicago') return html;
  return html.replace(`, ${issued}.`, '.').replace(new RegExp(` ${issued}(?=[.,)])`), ` [${issued}?]`);
}

/** What a style must not print twice, and the title in the letters that it wants. */
function shaped(source: Citable, item: CslItem, style: Style): CslItem {
  const { author, language, custom } = source;
  // Of a work in another language, the processor would take the names for its letters; the language stands behind the title.
  const { author: names, publisher, 'container-title': container, language: _language, ...rest } = item;
  const isContainer = isSameBody(author, container as string | undefined);
  const isPublisher = isSameBody(author, publisher as string | undefined);
  const isNamed =
    (source.type === 'treaty' || source.type === 'legislation') &&
    author.some((name) => 'literal' in name && source.title.includes(name.literal));
  // A body that issues its own work: MLA begins with the title, the others name it as the author.
  const noAuthor =
    isNamed || (style === 'mla' && (isContainer || isPublisher)) || (style === 'note' && isContainer);
  const title = style === 'apa' || custom.described ? source.title : displayTitle(source);
  // Only APA’s style prints a series and its number as the manuals do.
  const series =
    style !== 'apa' && source.genre && source.number ? `${source.genre} no. ${source.number}` : undefined;
  const mark = language.startsWith('en') ? '' : ` <span class="nocase">[in ${languageName(source)}]</span>`;
  return {
    ...rest,
    title: `${title}${mark}`,
    ...(series && { genre: series, number: undefined }),
    ...(names && !noAuthor && { author: names }),
    ...(publisher !== undefined && !(isPublisher && style === 'apa') && { publisher }),
    ...(container !== undefined && !(isContainer && !noAuthor) && { 'container-title': container }),
  };
}

/** What the manuals ask for and their styles in CSL do not do. */
function finishSource(html: string, source: Citable, style: Style): string {
  // Chicago 14.99, MLA 5.31: the language of a translated title stands behind the quotation marks.
  let finished = html.replace(/ (\[in [^\]]+\])([.,])”/g, '” $1$2');
  // APA 9.25: an issue without a volume stands in parentheses.
  if (style === 'apa' && source.issue && !source.volume)
    finished = finished.replace(`<i>${source.issue}</i>`, `(${source.issue})`);
  // A date that is a year stands behind the author already.
  if (style === 'chicago' && source.issued) finished = finished.replace(`, ${source.issued}.`, '.');
  return source.custom.described ? describe(finished, source.title, style) : finished;
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
