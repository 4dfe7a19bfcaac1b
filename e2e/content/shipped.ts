import { existsSync } from 'node:fs';

/** The documents that come with the engine. */
const documents = ['brief', 'mali'];

/**
 * Whether content/ holds the texts that come with the engine. Where somebody has put others in their place, the tests that
 * are about these alone are skipped, and say so.
 */
const isShipped = documents.every((key) => existsSync(`content/documents/${key}/document.yaml`));

const why = 'It is about the texts that come with the engine, and content/ holds others.';

/** For Playwright: `test.skip(...otherTexts)` at the head of a file. */
export const otherTexts: [isSkipped: boolean, why: string] = [!isShipped, why];

/** For Node’s runner: `describe('…', ofShippedTexts, …)`; what is in it is not even run. */
export const ofShippedTexts = { skip: isShipped ? false : why };
