import { textSchema } from './key.ts';

/** The public licences whose terms are at one known address, as people name them. */
const creativeCommons = /^CC (BY(?:-NC)?(?:-SA|-ND)?) ([1-4]\.\d)(?: (IGO))?$/;

const written =
  'Write it as "CC BY 4.0", "CC BY-NC-ND 4.0", "CC BY 3.0 IGO" or "CC0 1.0"; of any other licence, what the original prints: "All rights reserved".';

/** On what terms others may use the text, as the original says; of Creative Commons, the name says where they are. */
export const licenceSchema = textSchema.refine(
  (name) => !/^(?:cc\b|cc0|creative commons)/i.test(name) || licenceAddress(name) !== undefined,
  written,
);

/** Where the terms of a licence are, if its name tells. */
export function licenceAddress(name: string): string | undefined {
  if (name === 'CC0 1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const [, terms, version, igo] = creativeCommons.exec(name) ?? [];
  if (!terms) return undefined;
  const path = [terms.toLowerCase(), version, igo?.toLowerCase()].filter(Boolean).join('/');
  return `https://creativecommons.org/licenses/${path}/`;
}
