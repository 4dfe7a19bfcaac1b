import { z } from 'zod';
import { catalogues, type Language } from '../messages/catalogues.ts';
import * as messages from '../messages/messages.ts';
import type { Comparison } from './comparison.ts';
import { endsBefore, pastSchema, yearsOf } from './date.ts';
import type { Annotation } from './editors-note.ts';
import type { Event } from './event.ts';
import { isbnSchema, issnSchema } from './identifiers.ts';
import { keySchema, listOf, textSchema } from './key.ts';
import { languageSchema } from './language.ts';
import type { Place } from './passage.ts';
import { familyNames, fullName, nameSchema } from './person.ts';
import { doiSchema, pageSchema, urlSchema } from './published.ts';
import { customSchema } from './source-custom.ts';
import type { Statistic } from './statistic.ts';
import { workTypes } from './work-kind.ts';

/** sources.yaml: CSL items, as Zotero, Pandoc and citeproc share them. What CSL has no field for is in `custom`. */
export const sourceSchema = z
  .strictObject({
    id: keySchema
      .refine((id) => id !== 'none', 'Choose another key: "none" says that there is no source.')
      .describe('The key by which it is cited: [@key].'),
    type: z.enum(workTypes).describe('What it is, as CSL names it.'),
    author: listOf(nameSchema, fullName).default([]).describe('In printed order; none where none is named.'),
    editor: listOf(nameSchema, fullName).optional().describe('Of the book.'),
    translator: listOf(nameSchema, fullName)
      .optional()
      .describe('Who translated it into the language in which it is cited.'),
    title: textSchema.describe(
      'What it is called, in sentence case: citation styles raise letters, none lowers them.',
    ),
    'container-title': textSchema
      .optional()
      .describe('The journal, newspaper, site or book of which it is a part.'),
    'collection-title': textSchema.optional().describe('The series in which the book or report stands.'),
    'collection-number': textSchema.optional().describe('Of the series.'),
    volume: textSchema.optional().describe('Of the journal, or of a book in several.'),
    issue: textSchema.optional().describe('Of the volume.'),
    number: textSchema.optional().describe('Of a report, resolution or document.'),
    page: pageSchema.optional().describe('First and last, e.g. "41-59".'),
    section: textSchema.optional().describe('Of the newspaper, site or treaty.'),
    'chapter-number': textSchema.optional().describe('Of a chapter in its book.'),
    edition: textSchema
      .optional()
      .describe('Its number, e.g. "2", or what it is called, e.g. "revised edition".'),
    version: textSchema.optional().describe('Of a database or program, e.g. "2.1".'),
    genre: textSchema
      .optional()
      .describe('What kind of report or thesis, e.g. "Working paper", "PhD dissertation".'),
    publisher: textSchema.optional().describe('Who brought it out; of a thesis, the university.'),
    'publisher-place': textSchema.optional().describe('Where it was brought out.'),
    'event-title': textSchema.optional().describe('Of a speech or talk.'),
    'event-place': textSchema.optional().describe('Where the speech or talk was given.'),
    authority: textSchema.optional().describe('The body that passed a resolution or treaty.'),
    archive: textSchema.optional().describe('Where it is kept.'),
    status: textSchema
      .optional()
      .describe('How far it is, where it has no date yet: "forthcoming", "in press".'),
    medium: textSchema.optional().describe('E.g. "Video".'),
    'number-of-volumes': textSchema.optional().describe('Of a book in several, all of which are meant.'),
    'number-of-pages': textSchema.optional().describe('How many pages it has.'),
    DOI: doiSchema.optional().describe('Its digital identifier, from "10." on.'),
    ISBN: isbnSchema.optional().describe('Of a book, in quotation marks.'),
    ISSN: issnSchema.optional().describe('Of a journal.'),
    URL: urlSchema.optional().describe('Where it is on the web.'),
    accessed: pastSchema.optional().describe('When it was read there (EDTF).'),
    issued: pastSchema.optional().describe('EDTF; absent where no date is printed.'),
    'original-date': pastSchema
      .optional()
      .describe('Of the first edition, where this is a later one (EDTF).'),
    language: languageSchema
      .optional()
      .describe('Of the original, as a language tag: "en", "zh"; absent where nobody says.'),
    custom: customSchema.prefault({}).describe('What CSL has no field for.'),
  })
  .refine(
    (work) => !['article-journal', 'chapter'].includes(work.type) || work['container-title'] !== undefined,
    {
      path: ['container-title'],
      error: 'Name the journal or the book that it is a part of.',
    },
  )
  .refine(({ accessed, issued }) => !accessed || !issued || !endsBefore(accessed, issued), {
    path: ['accessed'],
    error: 'Nobody can read a work before it is published: correct this date or "issued".',
  })
  .refine(({ URL, DOI, accessed, custom }) => custom.editors !== 'note' || ((URL ?? DOI) && accessed), {
    path: ['accessed'],
    error: 'Say where the editors read it (URL or DOI) and when (accessed): a reader will want to check.',
  })
  .refine(({ custom }) => custom.editors !== 'reading' || custom.why !== undefined, {
    path: ['custom', 'why'],
    error: 'Say in one sentence why it is worth reading.',
  });

export type SourceRecord = z.output<typeof sourceSchema>;

/** What a citation prints of a source, linked or not. */
export type Citable = Omit<SourceRecord, 'custom'> & {
  custom: Omit<SourceRecord['custom'], 'named-in' | 'editors-sources'>;
  letter?: string;
};

export interface Source extends Omit<SourceRecord, 'custom'> {
  custom: Omit<SourceRecord['custom'], 'named-in' | 'editors-sources'> & {
    'named-in': Place[];
    'editors-sources': Source[];
  };
  /** Behind the year, where its authors have more than one work of that year: "2008a". */
  letter?: string;
  /** Every use, in the order of the documents. */
  citations: Citation[];
  statistics: Statistic[];
  events: Event[];
  /** What the editors support with it. */
  supports: { notes: Annotation[]; statistics: Statistic[]; comparisons: Comparison[]; sources: Source[] };
}

/** One use of a source: in a note, or in the prose itself. */
export interface Citation {
  source: Source;
  locator?: string;
  place: Place;
  /** What it supports. */
  sentence: string;
}

type Titled = { custom: Pick<SourceRecord['custom'], 'printed-title' | 'other-authors'> };

/** The title for readers: as printed where it was, else the editors' description. */
export function displayTitle(source: Pick<SourceRecord, 'title'> & Titled): string {
  return source.custom['printed-title'] ?? source.title;
}

/**
 * "Fung 2016"; "Smith et al. 2014" for more than three authors; "Saferworld, no date"; "Roe 2008b" for one of two; without
 * authors the title.
 */
export function shortLabel(
  source: Pick<Citable, 'author' | 'title' | 'issued' | 'status' | 'letter'> & Titled,
  language: Language = messages.language,
): string {
  const { author, custom } = source;
  const { signs, sources } = catalogues[language];
  const when = whenLabel(source, language);
  if (author.length === 0) return `${displayTitle(source)}${signs.comma}${when}`;
  const who =
    author.length > 3 || custom['other-authors']
      ? sources.andOthers(familyNames(author.slice(0, 1)))
      : familyNames(author, language);
  return when === sources.noDate ? `${who}${signs.comma}${when}` : `${who} ${when}`;
}

/** How far a work is, in a language, whichever of them its record says it in: "in press" is "sous presse". Other words are kept. */
export function statusIn(status: string | undefined, language: Language): string | undefined {
  const said = status?.toLowerCase();
  for (const { cited } of Object.values(catalogues)) {
    const known = Object.entries(cited.statuses).find(([, words]) => words === said);
    if (known) return catalogues[language].cited.statuses[known[0] as keyof typeof cited.statuses];
  }
  return status;
}

/** What stands behind the names: "2016", "2008b", "forthcoming", "no date". */
export function whenLabel(
  { author, issued, status, letter = '' }: Pick<Citable, 'author' | 'issued' | 'status' | 'letter'>,
  language: Language = messages.language,
): string {
  const year = yearsOf(issued, language) ?? statusIn(status, language);
  return year === undefined ? catalogues[language].sources.noDate : year + (author.length > 0 ? letter : '');
}

/** The same with the title, which is said once. */
export function titledLabel(source: Citable): string {
  return source.author.length === 0
    ? shortLabel(source)
    : `${shortLabel(source)}${messages.signs.comma}${displayTitle(source)}`;
}

/** Whether it is known to be in another language than the text around it. */
export const isForeign = (
  { language: own }: Pick<SourceRecord, 'language'>,
  language: Language = messages.language,
): boolean => own !== undefined && languageCode({ language: own }) !== language;

/**
 * Whether the work stands under a title in another language than its own. The letters tell where that language has others
 * than the title; where it has the same, nobody but its editors does. Their descriptions are in the language of the site.
 */
export function isTranslated(source: Citable, language: Language = messages.language): boolean {
  if (source.language === undefined || !isForeign(source, language)) return false;
  const { translated, described } = source.custom;
  return translated ?? (described || !lettersOf(source.language).test(displayTitle(source)));
}

/** The letters of a language, or no letter at all, where a title in Latin ones may be its own. */
function lettersOf(language: string): RegExp {
  const { script = 'Latn' } = new Intl.Locale(language).maximize();
  const own = { Hans: 'Hani', Hant: 'Hani', Jpan: 'Hani', Kore: 'Hang' }[script] ?? script;
  return new RegExp(own === 'Latn' ? '\\p{sc=Latn}|^\\P{L}*$' : `\\p{sc=${own}}`, 'u');
}

/** "nl": nobody who cites a work asks in which country its language is written. "und" where it is not known. */
export const languageCode = ({ language = 'und' }: Pick<SourceRecord, 'language'>): string =>
  new Intl.Locale(language).language;

/** "Dutch", "not stated". */
export function languageName(
  source: Pick<SourceRecord, 'language'>,
  language: Language = messages.language,
): string {
  if (source.language === undefined) return catalogues[language].sources.languageNotStated;
  const names = namesOfLanguages.get(language) ?? new Intl.DisplayNames(language, { type: 'language' });
  namesOfLanguages.set(language, names);
  return names.of(languageCode(source)) ?? source.language;
}

const namesOfLanguages = new Map<Language, Intl.DisplayNames>();

/** Whether a document cites or names it, and not the editors alone. */
export const isCited = ({ custom }: { custom: Pick<SourceRecord['custom'], 'editors'> }): boolean =>
  custom.editors === undefined;
