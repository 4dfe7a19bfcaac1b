import { z } from 'zod';
import { textSchema } from './key.ts';

/** A page of this site, or a place on one: `/brief/threat/`, `/brief/threat/#threat-2`; headings have letters of any language. */
const addressSchema = z
  .string()
  .regex(
    /^\/([a-z0-9-]+\/)*(#[\p{Ll}\p{Lo}\p{M}\p{N}_-]+)?$/u,
    'Write an address of this site, e.g. "/brief/threat/" or "/brief/threat/#threat-2".',
  );

/** redirects.yaml: where what was once published is to be found. An entry is never taken out again. */
export const redirectSchema = z.strictObject({
  from: addressSchema.describe(
    'The address that others may still link to. A page leads its fragments and citations along, a document its pages.',
  ),
  to: addressSchema.describe('What answers for it now.'),
  why: textSchema
    .optional()
    .describe('What happened, for readers who land there, e.g. "Merged with the paragraph before it."'),
});
export type Redirect = z.output<typeof redirectSchema>;

/** An address without its fragment. */
export const pageOf = (address: string): string => address.replace(/#.*/, '');
/** The fragment of an address, without its mark; empty for a page. */
export const fragmentOf = (address: string): string => address.split('#')[1] ?? '';
