import { z } from 'zod';
import { dateSchema, endsBefore, yearOf } from './date.ts';
import { familyNames, nameSchema } from './document.ts';
import type { Event } from './event.ts';
import { keySchema, placeSchema, textSchema } from './key.ts';
import type { Place } from './passage.ts';
import type { Statistic } from './statistic.ts';

/** The kinds of the bibliography, by CSL type. */
export const sourceKinds: Record<string, string> = {
  'article-journal': 'Journal article',
  'article-magazine': 'Magazine article',
  'article-newspaper': 'News article',
  report: 'Report',
  book: 'Book',
  chapter: 'Book chapter',
  dataset: 'Database',
  webpage: 'Web page',
  treaty: 'Treaty',
  legislation: 'Resolution',
  speech: 'Speech',
  interview: 'Interview',
  personal_communication: 'Statement',
  graphic: 'Photograph',
};

/** A web address that is safe to print as a link. */
export const urlSchema = z
  .string()
  .refine(
    (text) => /^https?:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text),
    'Write a web address that begins with https:// or http://.',
  );

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const customSchema = z.strictObject({
  /** The title as printed; absent when the title is the editors' description. */
  'printed-title': textSchema.optional(),
  /** The title is the editors' description. */
  described: z.boolean().default(false),
  /** A body printed beside the publisher whose part is not said. */
  institution: textSchema.optional(),
  /** The original's own mark, e.g. "[in Chinese]". */
  'printed-language': textSchema.optional(),
  /** The address as printed, where print damaged it. */
  'printed-url': textSchema.optional(),
  /** What was mended in the address. */
  'url-repair': textSchema.optional(),
  /** What the original does not tell. */
  'not-printed': z.array(textSchema).default([]),
  remarks: z.array(textSchema).default([]),
  doubts: z.array(textSchema).default([]),
  /** Other forms by which readers look for it. */
  'also-found-as': z.array(textSchema).default([]),
  /** Places that name it without citing it. */
  'named-in': z.array(placeSchema).default([]),
});

/** sources.yaml: CSL items, as Zotero, Pandoc and citeproc share them. What CSL has no field for is in `custom`. */
export const sourceSchema = z
  .strictObject({
    id: keySchema,
    type: z.enum(Object.keys(sourceKinds)),
    author: z.array(nameSchema).default([]),
    editor: z.array(nameSchema).optional(),
    /** In sentence case: citation styles raise letters, none lowers them. */
    title: textSchema,
    'container-title': textSchema.optional(),
    volume: textSchema.optional(),
    issue: textSchema.optional(),
    number: textSchema.optional(),
    page: textSchema.optional(),
    section: textSchema.optional(),
    edition: textSchema.optional(),
    genre: textSchema.optional(),
    publisher: textSchema.optional(),
    'publisher-place': textSchema.optional(),
    'event-title': textSchema.optional(),
    'event-place': textSchema.optional(),
    authority: textSchema.optional(),
    archive: textSchema.optional(),
    medium: textSchema.optional(),
    'number-of-pages': textSchema.optional(),
    DOI: textSchema.optional(),
    ISBN: textSchema.optional(),
    ISSN: textSchema.optional(),
    URL: urlSchema.optional(),
    accessed: dateSchema.optional(),
    /** EDTF; absent where no date is printed. */
    issued: dateSchema.optional(),
    /** Of the original, as a language tag: "en", "zh". */
    language: textSchema.refine(isLanguage, 'Write a language tag, e.g. "en" or "zh".'),
    custom: customSchema.prefault({}),
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
  });
export type SourceRecord = z.output<typeof sourceSchema>;

/** What a citation prints of a source, linked or not. */
export type Citable = Omit<SourceRecord, 'custom'> & { custom: Omit<SourceRecord['custom'], 'named-in'> };

export interface Source extends Omit<SourceRecord, 'custom'> {
  custom: Omit<SourceRecord['custom'], 'named-in'> & { 'named-in': Place[] };
  /** Every use, in the order of the documents. */
  citations: Citation[];
  statistics: Statistic[];
  events: Event[];
}

/** One use of a source: in a note, or in the prose itself. */
export interface Citation {
  source: Source;
  locator?: string;
  place: Place;
  /** What it supports. */
  sentence: string;
}

type Titled = { custom: Pick<SourceRecord['custom'], 'printed-title'> };

/** The title for readers: as printed where it was, else the editors' description. */
export function displayTitle(source: Pick<SourceRecord, 'title'> & Titled): string {
  return source.custom['printed-title'] ?? source.title;
}

/** "Fung 2016"; "Smith et al. 2014" for more than three authors; "Saferworld, no date"; without authors the title. */
export function shortLabel(source: Pick<SourceRecord, 'author' | 'title' | 'issued'> & Titled): string {
  const { author } = source;
  const year = yearOf(source.issued);
  if (author.length === 0) return `${displayTitle(source)}, ${year ?? 'no date'}`;
  const who = author.length > 3 ? `${familyNames(author.slice(0, 1))} et al.` : familyNames(author);
  return year === undefined ? `${who}, no date` : `${who} ${year}`;
}

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** "Chinese" */
export function languageName(source: Pick<SourceRecord, 'language'>): string {
  return languages.of(source.language) ?? source.language;
}
