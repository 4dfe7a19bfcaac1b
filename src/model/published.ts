import { z } from 'zod';
import { unseen } from '../syntax/characters.ts';
import { textSchema } from './key.ts';

/* Where a work was published, as sources and documents both tell it. */

/** A name that the whole world asks for: no number, and none that only one machine or network knows. */
const hostOfAll =
  /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)+(?!(?:local|localhost|localdomain|internal|lan|invalid)$)[a-z](?:[a-z0-9-]*[a-z0-9])?$/;

/** A web address that is safe to print as a link, and that others than its author can follow. */
export const urlSchema = z
  .string()
  .refine((text) => /^https?:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text), {
    error: 'Write a web address that begins with https:// or http://.',
    abort: true,
  })
  .refine((text) => !unseen.test(text), 'Remove the character that nobody sees.')
  .refine((text) => new URL(text).username === '', 'Remove the name and password before the @.')
  .refine(
    (text) => hostOfAll.test(new URL(text).hostname),
    'Write the address by which others reach it: a name like www.example.org.',
  )
  .refine((text) => !/%(?![0-9a-f]{2})/i.test(text), 'Write %25 where a percent sign is meant.')
  .refine((text) => !/%(?:[01][0-9a-f]|7f)/i.test(text), 'Remove the escape of a control character, as %0A.')
  // More than servers take.
  .refine((text) => text.length <= 2000, 'Write a shorter address: it may have 2,000 letters.')
  .refine((text) => !/[.,;:]$/.test(text), 'Remove the punctuation mark behind it.');

export const backwardHint = 'Write the first page first.';

/** Whether pages end before they begin, as "59-41" does; the second number may be shortened: "409-41". */
export function runsBackward(pages: string): boolean {
  const spans = [...pages.matchAll(/(\d+) ?[-–] ?(\d+)/g)];
  return spans.some(([, from = '', to = '']) => to.length === from.length && Number(to) < Number(from));
}

/** First and last page, e.g. "41-59". */
export const pageSchema = textSchema.refine((pages) => !runsBackward(pages), backwardHint);

export const doiSchema = z
  .string()
  .regex(/^10\.\d{4,}\/\S+$/, {
    error: ({ input }) => {
      const meant = /10\.\d{4,}\/\S+/.exec(String(input))?.[0];
      return meant ? `Write "${meant}" alone.` : 'Write a DOI: "10.", a number, a slash and a name.';
    },
  })
  // In an address these steps lead elsewhere.
  .refine((doi) => !/(?:^|\/)\.{1,2}(?:\/|$)/.test(doi), 'No DOI has "/../" in it: copy it anew.')
  .refine((doi) => !unseen.test(doi), 'Remove the character that nobody sees.');

/** Where readers find a work: by its DOI, which outlives addresses. */
export function publishedAt({
  DOI,
  URL,
}: {
  DOI?: string | undefined;
  URL?: string | undefined;
}): string | undefined {
  return DOI ? `https://doi.org/${DOI}` : URL;
}
