import { z } from 'zod';
import type { Annotation } from './editors-note.ts';
import type { Event } from './event.ts';
import { keySchema, listOf, placeSchema, textSchema } from './key.ts';
import { languageSchema } from './language.ts';
import type { Note } from './note.ts';
import type { Passage, Place } from './passage.ts';
import type { Source } from './source.ts';
import type { Statistic } from './statistic.ts';
import type { Term } from './term.ts';

/** What bears a name, in the order of the page of names. */
export const nameKinds = ['person', 'organization', 'place', 'mission'] as const;
export type NameKind = (typeof nameKinds)[number];

const yearSchema = z.int().min(1).max(9999);

/** names.yaml: people, organizations, places and missions. Where each is spoken of is found by its names. */
export const properNameSchema = z
  .strictObject({
    key: keySchema.describe('Its address: /names/#<key>.'),
    kind: z.enum(nameKinds).describe('"person", "organization", "place" or "mission".'),
    name: textSchema.describe('In full, as the texts have it.'),
    family: textSchema.optional().describe('Of a person: the part under which it is sorted.'),
    acronym: textSchema.optional().describe('Its initials: "NATO".'),
    also: listOf(textSchema)
      .default([])
      .describe('What else the texts call it. A longer name is never taken for a shorter one inside it.'),
    forms: z
      .array(
        z.strictObject({
          text: textSchema.describe('The name.'),
          lang: languageSchema.describe('Its language, as a tag: "fr", "zh".'),
        }),
      )
      .default([])
      .describe('Its names in other languages.'),
    role: textSchema.describe('Who or what it is, in a sentence.'),
    from: yearSchema.optional().describe('The year in which it began.'),
    to: yearSchema.optional().describe('The year in which it ended.'),
    over: z.boolean().default(false).describe('It has ended, in a year that is not told.'),
    at: z
      .tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)])
      .optional()
      .describe('Where it is on the map: degrees north, degrees east.'),
    country: z
      .string()
      .regex(/^\d{3}$/, 'Write the three digits of ISO 3166-1, in quotation marks: "466".')
      .optional()
      .describe('Of a country: its number in ISO 3166-1, in quotation marks, by which the map marks it.'),
    places: listOf(placeSchema).default([]).describe('Paragraphs and notes that mean it without naming it.'),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['to'],
    error: 'It ends before it begins: correct one of the two years.',
  });
export type ProperNameRecord = z.output<typeof properNameSchema>;

export interface ProperName extends Omit<ProperNameRecord, 'places'> {
  /** The paragraphs that name it, in their order. */
  passages: Passage[];
  notes: Note[];
  /** The editors' notes that name it, each with its paragraph. */
  annotations: { passage: Passage; annotation: Annotation }[];
  sources: Source[];
  statistics: Statistic[];
  events: Event[];
  /** What means it without naming it. */
  meant: Place[];
  /** The term of the glossary that explains it. */
  term?: Term;
}

/** All by which a text may name it. */
export const formsOf = ({
  name,
  acronym,
  also,
  forms,
}: Pick<ProperNameRecord, 'name' | 'acronym' | 'also' | 'forms'>): string[] => [
  name,
  ...(acronym ? [acronym] : []),
  ...also,
  ...forms.map(({ text }) => text),
];

/** "Ladsous, Hervé"; "Xi Jinping", whose family name comes first; everything but people as it is. */
export function sortedName({ name, family }: Pick<ProperNameRecord, 'name' | 'family'>): string {
  if (family === undefined || !name.endsWith(` ${family}`)) return name;
  return `${family}, ${name.slice(0, -family.length - 1)}`;
}

/** "1948–", "2013–2023"; empty where nothing is known. */
export function yearsOf({ from, to }: Pick<ProperNameRecord, 'from' | 'to'>): string {
  return from === undefined && to === undefined ? '' : `${from ?? ''}–${to ?? ''}`;
}
