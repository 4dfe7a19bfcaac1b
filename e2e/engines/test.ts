import { test as base, expect } from 'playwright/test';
import { type Engine, findEngine, whereToGet } from '../../src/build/engines.ts';
import { openReader, type Reader } from './reader.ts';
import { serveMade } from './served.ts';

export interface Reading {
  engine: Engine;
  reader: Reader;
  /** Where the made site is, which is not kept on the device there. */
  madeUrl: string;
}

/** A test that is written once and run in every engine, each of which is opened once. */
export const test = base.extend<object, Reading>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  reader: [
    async ({ engine }, use) => {
      const had = findEngine(engine);
      if (!had) throw new Error(`There is no ${engine} to test with: ${whereToGet[engine]}`);
      const reader = await openReader(engine, had);
      await use(reader);
      await reader.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  madeUrl: [
    async ({ engine }, use) => {
      const { url, end } = await serveMade(engine);
      await use(url);
      await end();
    },
    { scope: 'worker' },
  ],
});

/** What the page says in the end, whichever pages come on the way. */
export const eventually = <Given, Answer>(
  reader: Reader,
  question: (given: Given) => Answer | Promise<Answer>,
  given: Given,
  message?: string,
) => expect.poll(() => reader.ask(question, given).catch(() => undefined), message);

export { expect };
