import { existsSync } from 'node:fs';

/** The documents that come with the engine. */
const documents = ['brief', 'mali'];

/**
 * Whether content/ holds the texts that come with the engine. Where somebody has put other texts in their place, what is
 * tested of these alone is skipped.
 */
export const isShipped = documents.every((key) => existsSync(`content/documents/${key}/document.yaml`));

/** Why a test is skipped: `test.skip(...otherTexts)` in Playwright, `{ skip: otherTexts[1] }` in Node’s runner. */
export const otherTexts: [isSkipped: boolean, why: string] = [
  !isShipped,
  'It is about the texts that come with the engine, and content/ holds others.',
];
