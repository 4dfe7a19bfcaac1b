import { z } from 'zod';
import { differInYear, endsBefore, formatDate, pastSchema, singleSchema } from './date.ts';
import { keySchema, listOf, textSchema } from './key.ts';
import { languageSchema } from './language.ts';
import type { Note } from './note.ts';
import type { Passage } from './passage.ts';
import { doiSchema, pageSchema, urlSchema } from './published.ts';
import type { Section } from './section.ts';
import { workTypes } from './work-kind.ts';

/** A person as CSL names one; `literal` for bodies. */
export const nameSchema = z.union([
  z.strictObject({
    /** The family name. */
    family: textSchema.refine(
      (name) => !/,(?! (?:Jr|Sr|[IVX]+)\b)/.test(name),
      'Write the parts of a name apart: { family: Doe, given: Jane }.',
    ),
    /** Given names or initials. */
    given: textSchema.optional(),
    /** Where the author worked, as printed. */
    affiliation: textSchema.optional(),
    /** The family name comes first wherever the name is written, as in Xi Jinping. */
    'static-ordering': z.boolean().optional(),
  }),
  z.strictObject({
    /** A body, or a name that has no parts. */
    literal: textSchema,
  }),
]);
export type Name = z.output<typeof nameSchema>;

/** documents/<key>/document.yaml */
export const documentSchema = z
  .strictObject({
    /** The first step of its addresses: /brief/. */
    key: keySchema,
    /** The title of the original, as printed. */
    title: textSchema,
    /** The title in sentence case, for citation styles: they raise letters, none lowers them. */
    'sentence-title': textSchema.optional(),
    /** How menus name it. */
    'short-title': textSchema,
    /** What the original is, e.g. "Policy brief". */
    kind: textSchema,
    /** The CSL type of the original, e.g. "report". */
    type: z.enum(workTypes),
    /** One page a section, or the whole document on one page. */
    paging: z.enum(['sections', 'single']),
    /** Who wrote the original, in printed order. */
    authors: listOf(nameSchema, fullName).min(1),
    /** Date of the original (EDTF). */
    issued: pastSchema,
    /** That date in words, where the bare date would claim too much. */
    'issued-text': textSchema.optional(),
    /** Where the original appeared. */
    'container-title': textSchema.optional(),
    /** Of the journal. */
    volume: textSchema.optional(),
    /** Of the volume. */
    issue: textSchema.optional(),
    /** Of the report, in its series. */
    number: textSchema.optional(),
    /** First and last in the journal, newspaper or book, e.g. "41-59". */
    page: pageSchema.optional(),
    /** Who brought the original out. */
    publisher: textSchema.optional(),
    /** Where it was brought out. */
    'publisher-place': textSchema.optional(),
    /** Its digital identifier, from "10." on. */
    DOI: doiSchema.optional(),
    /** Where the original is on the web. */
    URL: urlSchema.optional(),
    /** Of the original, as a language tag; English where it is not said. */
    language: languageSchema.optional(),
    /** How many pages the original has in print. */
    pages: z.int().positive().optional(),
    /** The day on which this edition was last changed (EDTF): for feeds, maps and books. */
    revised: singleSchema.optional(),
    /** One sentence for search engines and link previews. */
    description: textSchema,
    /** Two or three sentences for the front page. */
    lead: textSchema,
    /** What is known, inferred or unknown about the original. */
    remarks: z.array(textSchema).default([]),
  })
  .refine((document) => !differInYear(document['issued-text'] ?? '', document.issued), {
    path: ['issued-text'],
    error: 'It names another year than "issued": correct one of the two.',
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
}

/** When the original appeared, in words: "28 September 2017", "early 2014, inferred by the editors". */
export function issuedLabel(document: Pick<Document, 'issued' | 'issued-text'>): string {
  return document['issued-text'] ?? formatDate(document.issued);
}

/** "Fang, Li and Sun"; "Xinhua". */
export function familyNames(names: Name[]): string {
  const families = names.map((name) => ('literal' in name ? name.literal : name.family));
  return joinWithAnd(families);
}

/** "Songying Fang, Xiaojun Li and Fanglu Sun". */
export function fullNames(names: Name[]): string {
  return joinWithAnd(names.map(fullName));
}

/** Whether a name is written as one word, with the family first: 何大明. */
export function isOneWord(name: Name): boolean {
  const letters = 'literal' in name ? '' : `${name.family}${name.given ?? ''}`;
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]+$/u.test(letters);
}

export function fullName(name: Name): string {
  if ('literal' in name) return name.literal;
  if (isOneWord(name)) return `${name.family}${name.given ?? ''}`;
  const parts = [name.given, name.family];
  return (name['static-ordering'] ? parts.reverse() : parts).filter(Boolean).join(' ');
}

/** "Fang, Songying"; bodies as they are. */
export function invertedName(
  name: { family: string; given?: string | undefined } | { literal: string },
): string {
  return 'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ');
}

export function joinWithAnd(parts: string[]): string {
  return parts.map((part, index) => part + joint(index, parts)).join('');
}

/** What stands behind one of several parts that are joined: a comma, "and", or nothing. */
export function joint(index: number, { length }: ArrayLike<unknown>): string {
  const left = length - 1 - index;
  if (left === 0) return '';
  return left === 1 ? ' and ' : ', ';
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
  return document.sections.some(({ role }) => role === 'abstract') ? 'Front page and abstract' : 'Front page';
}

/** Whether every page can name all documents; a page of a large library would be nothing but its menu. */
export function fitMenu(documents: Document[]): boolean {
  return documents.length <= 6;
}
