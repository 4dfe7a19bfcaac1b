import { z } from 'zod';
import { catalogues, isOffered, type Language } from '../messages/catalogues.ts';
import { isEnded } from '../messages/ended.ts';
import * as messages from '../messages/messages.ts';
import { annexSchema, pdfSchema } from './attachment.ts';
import {
  aheadHint,
  dateSchema,
  daySchema,
  differInYear,
  endsBefore,
  formatDate,
  isAhead,
  singleSchema,
} from './date.ts';
import { editions } from './edition.ts';
import { isbnSchema, issnSchema } from './identifiers.ts';
import { keySchema, listOf, textSchema } from './key.ts';
import { languageSchema } from './language.ts';
import { licenceSchema } from './licence.ts';
import type { Note } from './note.ts';
import type { Passage, Place } from './passage.ts';
import { fullName, nameSchema } from './person.ts';
import { doiSchema, pageSchema, urlSchema } from './published.ts';
import type { Section } from './section.ts';
import { teachingSchema } from './teaching.ts';
import { workTypes } from './work-kind.ts';

/** What cannot be read as a list has a message of its own. */
function hasMakers(document: unknown): boolean {
  const { authors = [], editors = [] } = (document ?? {}) as Record<string, unknown>;
  return [authors, editors].some((names) => !Array.isArray(names) || names.length > 0);
}

/** documents/<key>/document.yaml */
export const documentSchema = z
  .strictObject({
    key: keySchema.describe('The first step of its addresses: /brief/.'),
    title: textSchema.describe('The title of the original, as printed.'),
    subtitle: textSchema
      .optional()
      .describe('What stands below the title, as printed; citations set a colon before it.'),
    'sentence-title': textSchema
      .optional()
      .describe(
        'The title, with its subtitle, in sentence case, for citation styles: they raise letters, none lowers them.',
      ),
    'short-title': textSchema.describe('How menus name it.'),
    kind: textSchema.describe('What the original is, e.g. "Policy brief".'),
    type: z.enum(workTypes).describe('The CSL type of the original, e.g. "report".'),
    edition: z
      .enum(editions)
      .default('original')
      .describe(
        'Whose words the text is: the original’s (original), the editors’ (restatement), a translation, an abridgement. Every page says so.',
      ),
    paging: z.enum(['sections', 'single']).describe('One page a section, or the whole document on one page.'),
    paragraphs: z
      .enum(['counted', 'own', 'plain'])
      .default('counted')
      .describe(
        'Whether this edition counts the paragraphs of each section (counted), they have numbers of their own, written "12. Text" (own), or none is shown (plain).',
      ),
    'note-numbers': z
      .enum(['document', 'section'])
      .default('document')
      .describe('Whether the numbers of its notes run through the document, or begin again in each section.'),
    citations: z
      .enum(['notes', 'author-date'])
      .default('notes')
      .describe(
        'Whether the text cites works in notes, or in its sentences by author and date: (Roe 2010, 4).',
      ),
    authors: listOf(nameSchema, fullName)
      .default([])
      .describe(
        'Who wrote the original, in printed order. A volume that has only editors names the authors of each section there.',
      ),
    editors: listOf(nameSchema, fullName).optional().describe('Who edited the original, in printed order.'),
    translators: listOf(nameSchema, fullName).optional().describe('Who translated it.'),
    issued: dateSchema.describe('Date of the original (EDTF).'),
    'issued-text': textSchema
      .optional()
      .describe('That date in words, where the bare date would claim too much.'),
    'container-title': textSchema.optional().describe('Where the original appeared.'),
    series: textSchema
      .optional()
      .describe('The series in which the original appeared; `number` is its number there.'),
    volume: textSchema.optional().describe('Of the journal.'),
    issue: textSchema.optional().describe('Of the volume.'),
    number: textSchema.optional().describe('Of the report, in its series.'),
    page: pageSchema.optional().describe('First and last in the journal, newspaper or book, e.g. "41-59".'),
    publisher: textSchema.optional().describe('Who brought the original out.'),
    'publisher-place': textSchema.optional().describe('Where it was brought out.'),
    DOI: doiSchema.optional().describe('Its digital identifier, from "10." on.'),
    ISBN: isbnSchema.optional().describe('Of a book, in quotation marks.'),
    ISSN: issnSchema.optional().describe('Of the journal or series, in quotation marks.'),
    URL: urlSchema.optional().describe('Where the original is on the web.'),
    language: languageSchema
      .optional()
      .describe('Of the original, as a language tag; the site’s where it is not said.'),
    licence: licenceSchema
      .optional()
      .describe('On what terms the original may be used, e.g. "CC BY 4.0", "All rights reserved".'),
    pdf: pdfSchema
      .optional()
      .describe('The original as it was printed: a file in this folder, for readers to download.'),
    annexes: listOf(annexSchema, ({ file }) => file)
      .default([])
      .describe('What else readers can download: files in this folder.'),
    pages: z.int().positive().optional().describe('How many pages the original has in print.'),
    'publish-on': daySchema
      .optional()
      .describe(
        'The day from which on it is part of the site; before it, only where a build is told --drafts.',
      ),
    revised: singleSchema
      .optional()
      .describe('The day on which this edition was last changed (EDTF): for feeds, maps and books.'),
    description: textSchema.describe('One sentence for search engines and link previews.'),
    lead: textSchema.describe('Two or three sentences for the front page.'),
    remarks: z
      .array(textSchema)
      .default([])
      .describe('What is known, inferred or unknown about the original.'),
    teaching: teachingSchema.optional().describe('For a teacher who chooses.'),
  })
  .refine(hasMakers, {
    path: ['authors'],
    error: 'Name who wrote it (authors) or, of a volume, who edited it (editors).',
    when: () => true,
  })
  .refine((document) => !differInYear(document['issued-text'] ?? '', document.issued), {
    path: ['issued-text'],
    error: 'It names another year than "issued": correct one of the two.',
  })
  .refine((document) => !isAhead(document.issued) || !!document['publish-on'], {
    path: ['issued'],
    error: () => aheadHint(', or say in "publish-on" from which day on it is part of the site'),
  })
  .refine((document) => !document['publish-on'] || !endsBefore(document['publish-on'], document.issued), {
    path: ['publish-on'],
    error: 'On that day it has not come out yet: correct this day or "issued".',
  })
  .refine(({ revised, issued }) => !revised || !endsBefore(revised, issued), {
    path: ['revised'],
    error: 'No edition is older than its original: correct this date or "issued".',
  });

export interface Document extends z.output<typeof documentSchema> {
  /** In reading order; the abstract, caption and author note among them. */
  sections: Section[];
  passages: Passage[];
  /** By number. */
  notes: Note[];
  /** Its passages and notes by their ids. */
  places: Map<string, Place>;
}

/** Whether the day from which on it is part of the site is still to come. */
export const isWithheld = (document: Pick<Document, 'publish-on'>, today: string): boolean =>
  document['publish-on'] !== undefined && document['publish-on'] > today;

/**
 * The title with its subtitle, as citations and catalogs name a work, with the signs of its language: "Bees: A Manual", "Why Bees? A
 * Manual", "Ruches : un manuel", "蜂群：手册".
 */
export function wholeTitle({
  title,
  subtitle,
  language,
}: Pick<Document, 'title' | 'subtitle' | 'language'>): string {
  if (subtitle === undefined) return title;
  const [own] = (language ?? messages.language).split('-');
  const { between, colon } = catalogues[isOffered(own) ? own : 'en'].signs;
  return title + (isEnded(title) || /[:：]$/.test(title) ? between : colon) + subtitle;
}

/** When the original appeared, in words: "September 28, 2017", "early 2014, inferred by the editors". */
export function issuedLabel(
  document: Pick<Document, 'issued' | 'issued-text'>,
  language: Language = messages.language,
): string {
  return document['issued-text'] ?? formatDate(document.issued, language);
}

/** The sections that carry the text itself, in order. */
export function bodySections(document: Document): Section[] {
  return document.sections.filter(({ role }) => role === 'body');
}

/** Whether the titles of its sections are printed: a text on one page may be one section without a title of its own. */
export function hasTitledSections(document: Document): boolean {
  return document.paging === 'sections' || bodySections(document).length > 1;
}

/** How menus name the front page of a document. */
export function frontLabel(document: Document): string {
  return document.sections.some(({ role }) => role === 'abstract')
    ? messages.reading.frontPageAndAbstract
    : messages.reading.frontPage;
}

/** Whether every page can name all documents; a page of a large library would be nothing but its menu. */
export function fitMenu(documents: readonly Document[]): boolean {
  return documents.length <= 6;
}
