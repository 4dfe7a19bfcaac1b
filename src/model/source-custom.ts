import { z } from 'zod';
import { pastSchema } from './date.ts';
import { isbnSchema } from './identifiers.ts';
import { keySchema, listOf, placeSchema, textSchema } from './key.ts';
import { doiSchema, urlSchema } from './published.ts';

/** What the editors found out about a work that the documents cite: for readers who look for it, not for its note. */
const foundSchema = z.strictObject({
  DOI: doiSchema.optional().describe('Its digital identifier, from "10." on.'),
  ISBN: isbnSchema.optional().describe('Of a book or report, in quotation marks.'),
  URL: urlSchema.optional().describe("Its publisher's page, or where it can be read."),
  copy: urlSchema.optional().describe('A copy kept by somebody else.'),
  accessed: pastSchema.describe('When the editors saw it there (EDTF).'),
});

/** A key of another program, as texts may write it between [@ and ]. */
const aliasSchema = z
  .string()
  .regex(/^[^\s\],;@[]+$/, 'Write a key without spaces, commas and brackets.')
  .max(200, 'Write a shorter key: it may have 200 letters.');

/** `custom` of an entry of sources.yaml: what CSL has no field for, above all what the editors have to say of a work. */
export const customSchema = z.strictObject({
  editors: z
    .enum(['note', 'reading'])
    .optional()
    .describe('Cited by no document: for a `note` of the editors, or for further `reading`.'),
  why: textSchema.optional().describe('Why it is worth reading: of further reading.'),
  found: foundSchema.optional().describe('What the editors found out about a work that a document cites.'),
  'editors-sources': listOf(keySchema)
    .default([])
    .describe(
      "Keys of the editors' own sources, on which remarks and doubts rest that go beyond the documents.",
    ),
  'printed-title': textSchema
    .optional()
    .describe("The title as printed; absent when the title is the editors' description."),
  described: z.boolean().default(false).describe("The title is the editors' description."),
  institution: textSchema.optional().describe('A body printed beside the publisher whose part is not said.'),
  translated: z
    .boolean()
    .optional()
    .describe(
      'Whether the title is a translation, where letters do not tell: an English title of a work in another script is one.',
    ),
  'printed-language': textSchema.optional().describe('The original\'s own mark, e.g. "[in Dutch]".'),
  'printed-url': textSchema.optional().describe('The address as printed, where print damaged it.'),
  'url-repair': textSchema.optional().describe('What was mended in the address.'),
  'not-printed': z.array(textSchema).default([]).describe('What the original does not tell.'),
  remarks: z.array(textSchema).default([]).describe('What the editors have to say of it.'),
  doubts: z.array(textSchema).default([]).describe('What the editors could not settle.'),
  'other-authors': z
    .boolean()
    .optional()
    .describe('It has further authors whom nobody names: printed as "et al."'),
  keys: listOf(aliasSchema)
    .optional()
    .describe('Other keys by which texts may cite it, as the library called it from which it came.'),
  'also-found-as': z.array(textSchema).default([]).describe('Other forms by which readers look for it.'),
  'named-in': listOf(placeSchema).default([]).describe('Places that name it without citing it.'),
});
