import { catalogues } from '../messages/catalogues.ts';
import * as messages from '../messages/messages.ts';
import {
  chartAddress,
  documentAddress,
  fullAddress,
  placeAddress,
  sectionAddress,
  statisticAddress,
} from '../model/address.ts';
import type { Callout } from '../model/callout.ts';
import type { Document } from '../model/document.ts';
import { siteLanguage } from '../model/language.ts';
import type { Note } from '../model/note.ts';
import type { Passage, Place } from '../model/passage.ts';
import { publishedAt } from '../model/published.ts';
import { printedPages, type Section } from '../model/section.ts';
import { type Citable, sourceSchema } from '../model/source.ts';
import type { Statistic } from '../model/statistic.ts';
import { citingLanguage } from '../model/text-language.ts';
import { toBibtex } from './bibtex.ts';
import { isolated } from './bidi.ts';
import { type CslWork, citationKey, cslOfDocument, cslOfSource } from './csl-item.ts';
import { joinPages, type Locator, locate, partOf, told } from './locator.ts';
import {
  anyAddress,
  asHtml,
  dated,
  inTextWithPart,
  readAt,
  seriesOf,
  shapedOriginal,
  supplemented,
  withPart,
} from './place-entry.ts';
import { toRis } from './ris.ts';
import { finishSource, shaped, supplementsOf } from './source-entry.ts';
import { type Rendered, render, type Style, styles } from './style.ts';

/*
 * A citation names the original and says where it was read. The address that a style prints is marked "restated at" where the
 * words here are not the authors' (model/edition.ts). What it says itself is in the language of those words. Behind the printed page stand the section and the paragraph in it (5, under "A Heading," para. 3): a
 * bare number would be read as one of that page. A page and its passages are cited on one page (…/cite/), of which the dialog shows a
 * part: what differs from place to place stands there for each, what does not stands once, with holes.
 */

/** A work, or a place in one, in all formats. */
export interface CitationForms {
  /** Its name among the citations of a page: `threat-2`. */
  id: string;
  /** For people, as HTML. */
  styles: (Rendered & { style: Style; label: string })[];
  bibtex: string;
  ris: string;
  json: CslWork;
  /** What the files remark: on the original, and on the place in it. */
  told?: { work: string; place: string };
}

/** What takes the place of all that differs in the files of two places of one page: its key, the end of its address, the remark. */
export const holes = { key: '\uE010', hash: '\uE011', note: '\uE012' } as const;

/** The files of a place, with a hole for each of these. */
export function filesWithHoles({ json }: CitationForms): Pick<CitationForms, 'bibtex' | 'ris' | 'json'> {
  const url = `${json.URL?.replace(/#.*/, '')}${holes.hash}`;
  return filesOf({ ...json, id: holes.key, URL: url, ...(json.note && { note: holes.note }) });
}

/** A work that the documents cite, as its own page has it: in the language of the site. */
export function citeSource(source: Citable, language = siteLanguage): CitationForms {
  const json = cslOfSource(source);
  const forms = (Object.keys(styles) as Style[]).map((style) => {
    const form = render(style, language, shaped(source, json, style, language));
    const finish = (html: string, supplements: (string | undefined)[] = []) =>
      isolated(supplemented(finishSource(html, source, style, language), supplements), source, language);
    return {
      ...{ style, label: messages.citing.styles[style] },
      entry: finish(form.entry, style === 'mla' ? supplementsOf(source, language) : []),
      ...(form.inText && { inText: finish(form.inText) }),
    };
  });
  return { id: source.id, styles: forms, ...exchanged(json) };
}

/** The original of a document, as a whole. */
export function citeDocument(document: Document): CitationForms {
  return citePlace(...ofDocument(document));
}

export function citeSection(section: Section): CitationForms {
  return citePlace(...ofSection(section));
}

export function citePassage(passage: Passage): CitationForms {
  return citePlace(...ofPlace(passage));
}

export function citeNote(note: Note): CitationForms {
  return citePlace(...ofPlace(note));
}

/** A document, a section or a place as programs take it, for whoever needs no style. */
export function recordOf(what: Document | Section | Place): CslWork {
  const place = 'paging' in what ? ofDocument(what) : 'passages' in what ? ofSection(what) : ofPlace(what);
  return recordAt(...place).json;
}

/** What is cited: in which document, under which id and address, and where in the original. */
type Cited = [document: Document, id: string, address: string, locator: Locator];

const ofDocument = (document: Document): Cited => [document, document.key, documentAddress(document), {}];

function ofSection(section: Section): Cited {
  const { title, document, part } = section;
  const pages = printedPages(section);
  const locator = { pages: pages && joinPages(pages), heading: title, part };
  return [document, section.key, sectionAddress(section), locator];
}

const ofPlace = (place: Place): Cited => [place.document, place.id, placeAddress(place), locate(place)];

/** A statistic stands in a paragraph or note, which is what can be cited in print; its own page says where it comes from. */
export function citeStatistic(statistic: Statistic): CitationForms {
  const { place, key, title } = statistic;
  return citePlace(place.document, key, statisticAddress(statistic), { ...locate(place), statistic: title });
}

/** A chart is the editors’ drawing of what stands in a paragraph: that is cited, at the address of the chart. */
export function citeChart(callout: Callout): CitationForms | undefined {
  const [passage] = callout.passages;
  if (!passage) return undefined;
  const locator = { ...locate(passage), chart: callout.title };
  return citePlace(passage.document, callout.key, chartAddress(callout), locator);
}

/** A page of this site about what no document states: its title, in this site. */
export function citeOwnPage(
  { key, title }: { key: string; title: string },
  address: string,
  site: string,
): CitationForms {
  const page = sourceSchema.parse({
    id: key,
    type: 'webpage',
    title,
    'container-title': site,
    language: 'en',
  });
  // Its own address may be that of this machine, at which a source can never be.
  return citeSource({ ...page, URL: fullAddress(address) });
}

function citePlace(document: Document, id: string, address: string, locator: Locator): CitationForms {
  const url = fullAddress(address);
  // An address of ours stands where the style has one; the original's own stands before it.
  const { DOI: _doi, ...whole } = cslOfDocument(document, anyAddress);
  const isCirca = whole.issued?.circa ?? false;
  const original = publishedAt(document);
  const language = citingLanguage(document);
  const forms = (Object.keys(styles) as Style[]).map((style) => {
    const form = render(style, language, shapedOriginal(document, whole, style), locator.pages);
    const part = asHtml(partOf(locator, style, language));
    const finish = (html: string) =>
      isolated(
        readAt(isCirca ? dated(html, document, style) : html, url, document, original),
        { ...document, author: document.authors },
        language,
      );
    const entry = style === 'note' && part ? withPart(form.entry, part, locator, language) : form.entry;
    return {
      ...{ style, label: messages.citing.styles[style] },
      entry: supplemented(finish(entry), style === 'mla' ? [seriesOf(whole)] : []),
      ...(form.inText && {
        inText: finish(part ? inTextWithPart(form.inText, part, style, locator, language) : form.inText),
      }),
    };
  });
  const { json, work, place } = recordAt(document, id, address, locator);
  return { id, styles: forms, ...filesOf(json), told: { work, place } };
}

/** The record of a place, and what it remarks: on the original, and on the place in it. */
function recordAt(
  document: Document,
  id: string,
  address: string,
  locator: Locator,
): { json: CslWork; work: string; place: string } {
  const language = citingLanguage(document);
  const { cited, editions, signs } = catalogues[language];
  const how = editions.readAs[document.edition];
  const key = citationKey(document);
  const isCirca = cslOfDocument(document, anyAddress).issued?.circa ?? false;
  const remarks = [how, document.URL && cited.originalAt(document.URL), isCirca && cited.dateInferred];
  const listed = (parts: unknown[]) => parts.filter(Boolean).join(signs.semicolon);
  const [work, place] = [listed(remarks), listed(told(locator, language))];
  const note = listed([work, place]);
  const isPart = Object.keys(locator).length > 0;
  const json = {
    ...cslOfDocument(document, fullAddress(address), isPart ? `${key}-${id}` : key),
    ...(note && { note }),
  };
  return { json, work, place };
}

/** In BibTeX a year is a number where it can be one: the note tells the doubt. */
export function filesOf(json: CslWork): Pick<CitationForms, 'bibtex' | 'ris' | 'json'> {
  const { circa: _told, ...issued } = json.issued ?? { 'date-parts': [] };
  return { ...exchanged(json), bibtex: toBibtex({ ...json, issued }) };
}

function exchanged(json: CslWork): Pick<CitationForms, 'bibtex' | 'ris' | 'json'> {
  return { bibtex: toBibtex(json), ris: toRis(json), json };
}
