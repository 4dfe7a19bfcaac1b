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
import { type Isolable, isolated } from './bidi.ts';
import { type CitationFiles, exchanged, filesOf } from './citation-files.ts';
import {
  type CslWork,
  citationKey,
  cslOfChapter,
  cslOfDocument,
  cslOfSource,
  isSigned,
  joinPages,
  type SignedSection,
} from './csl-item.ts';
import { type Locator, locate, partOf, told } from './locator.ts';
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
import { finishSource, shaped, supplementsOf } from './source-entry.ts';
import { type Rendered, render, type Style, styles } from './style.ts';

/*
 * A citation names the original and says where it was read. The address that a style prints is marked "restated at" where the
 * words here are not the authors' (model/edition.ts). What it says itself is in the language of those words. Behind the printed page stand the section and the paragraph in it (5, under "A Heading," para. 3): a
 * bare number would be read as one of that page. A page and its passages are cited on one page (…/cite/), of which the dialog shows a
 * part: what differs from place to place stands there for each, what does not stands once, with holes.
 */

/** A work, or a place in one, in all formats. */
export interface CitationForms extends CitationFiles {
  /** Its name among the citations of a page: `threat-2`. */
  id: string;
  /** For people, as HTML. */
  styles: (Rendered & { style: Style; label: string })[];
  /** What the files remark: on the original, and on the place in it. */
  told?: { work: string; place: string };
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

type Work = Document | SignedSection;

/** What is cited: in which work, under which id and address, and where in it. */
type Cited = [work: Work, id: string, address: string, locator: Locator];

const ofDocument = (document: Document): Cited => [document, document.key, documentAddress(document), {}];

function ofSection(section: Section): Cited {
  const { title, document, part } = section;
  // The work of its own authors is cited as a whole, in its volume.
  if (isSigned(section)) return [section, section.key, sectionAddress(section), { part }];
  const pages = printedPages(section);
  const locator = { pages: pages && joinPages(pages), heading: title, part };
  return [document, section.key, sectionAddress(section), locator];
}

const ofPlace = (place: Place): Cited => [workAt(place), place.id, placeAddress(place), locatorAt(place)];

/** The work that a place is in: its section, where that has authors of its own. */
const workAt = ({ document, section }: Place): Work => (isSigned(section) ? section : document);

/** A section that is a work itself needs no heading to be counted from. */
function locatorAt(place: Place): Locator {
  const { heading, ...locator } = locate(place);
  return isSigned(place.section) || heading === undefined ? locator : { ...locator, heading };
}

/** A statistic stands in a paragraph or note, which is what can be cited in print; its own page says where it comes from. */
export function citeStatistic(statistic: Statistic): CitationForms {
  const { place, key, title } = statistic;
  return citePlace(workAt(place), key, statisticAddress(statistic), {
    ...locatorAt(place),
    statistic: title,
  });
}

/** A chart is the editors’ drawing of what stands in a paragraph: that is cited, at the address of the chart. */
export function citeChart(callout: Callout): CitationForms | undefined {
  const [passage] = callout.passages;
  if (!passage) return undefined;
  const locator = { ...locatorAt(passage), chart: callout.title };
  return citePlace(workAt(passage), callout.key, chartAddress(callout), locator);
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
    language: siteLanguage,
  });
  // Its own address may be that of this machine, at which a source can never be.
  return citeSource({ ...page, URL: fullAddress(address) });
}

function citePlace(cited: Work, id: string, address: string, locator: Locator): CitationForms {
  const document = 'paging' in cited ? cited : cited.document;
  const url = fullAddress(address);
  // An address of ours stands where the style has one; the original's own stands before it.
  const { DOI: _doi, ...whole } = cslOfWork(cited, anyAddress);
  const isCirca = whole.issued?.circa ?? false;
  const original = publishedAt(document);
  const language = citingLanguage(document);
  const forms = (Object.keys(styles) as Style[]).map((style) => {
    const form = render(style, language, shapedOriginal(cited, whole, style), locator.pages);
    const part = asHtml(partOf(locator, style, language));
    const finish = (html: string) =>
      isolated(
        readAt(isCirca ? dated(html, document, style) : html, url, document, original),
        { ...document, ...namesIn(cited) },
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
  const { json, work, place } = recordAt(cited, id, address, locator);
  return { id, styles: forms, ...filesOf(json), told: { work, place } };
}

/** What may be written the other way in an entry (bidi.ts). */
function namesIn(
  cited: Work,
): Pick<Isolable, 'author' | 'editor' | 'translator' | 'title' | 'container-title'> {
  if ('paging' in cited) {
    const { authors, editors, translators, title } = cited;
    return { author: authors, editor: editors, translator: translators, title };
  }
  const { document } = cited;
  return {
    ...namesIn(document),
    author: [...cited.authors, ...document.authors],
    title: cited.title,
    'container-title': document.title,
  };
}

const cslOfWork = (cited: Work, url: string, id?: string): CslWork =>
  'paging' in cited ? cslOfDocument(cited, url, id) : cslOfChapter(cited, url, id);

/** The record of a place, and what it remarks: on the original, and on the place in it. */
function recordAt(
  cited: Work,
  id: string,
  address: string,
  locator: Locator,
): { json: CslWork; work: string; place: string } {
  const document = 'paging' in cited ? cited : cited.document;
  const language = citingLanguage(document);
  const { cited: words, editions, signs } = catalogues[language];
  const how = editions.readAs[document.edition];
  const key = citationKey(document, cited.authors.length > 0 ? cited.authors : undefined);
  const isCirca = cslOfDocument(document, anyAddress).issued?.circa ?? false;
  const remarks = [how, document.URL && words.originalAt(document.URL), isCirca && words.dateInferred];
  const listed = (parts: unknown[]) => parts.filter(Boolean).join(signs.semicolon);
  const [work, place] = [listed(remarks), listed(told(locator, language))];
  const note = listed([work, place]);
  const isPart = Object.keys(locator).length > 0;
  const json = {
    ...cslOfWork(cited, fullAddress(address), isPart ? `${key}-${id}` : key),
    ...(note && { note }),
  };
  // As it stands behind the other.
  return { json, work, place: work && place ? signs.semicolon + place : place };
}
