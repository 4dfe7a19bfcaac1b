import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { CDPSession, Page } from 'playwright/test';
import { types } from '../src/hosting/types.ts';

/** What comes in the place of a server's answer; "failed" is none, "never" one that is waited for. */
export type Instead =
  | { status: number; contentType?: string; body?: string | Buffer }
  | 'failed'
  | 'never'
  | 'continue';

/**
 * Answers what a page asks for, where its address matches, in the place of the server. `page.route` looks at every request and
 * turns the browser's cache off: a visit takes twice as long, one that searches three times. For tests in Chromium alone.
 * @param addresses with `*` for whatever stands there
 * @returns ends it
 */
export async function intercept(
  page: Page,
  addresses: string[],
  answer: (url: string) => Instead | Promise<Instead>,
): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  session.on('Fetch.requestPaused', async ({ requestId, request }) => {
    // A page that has been left waits for nothing.
    await reply(session, requestId, await answer(request.url)).catch(() => undefined);
  });
  await session.send('Fetch.enable', { patterns: addresses.map((urlPattern) => ({ urlPattern })) });
  return () => session.detach();
}

/** The path of what is asked of the index, there. */
export const pathInIndex = (url: string): string => new URL(url).pathname.replace(/^.*\/pagefind\//, '');

/** What is asked of the index, as it is in another that stands in a folder. */
export function ofIndex(folder: string, url: string): Instead {
  const path = pathInIndex(url);
  const contentType = types[extname(path).slice(1)] ?? 'text/plain';
  return { status: 200, contentType, body: readFileSync(join(folder, path)) };
}

async function reply(session: CDPSession, requestId: string, instead: Instead): Promise<void> {
  if (instead === 'never') return;
  if (instead === 'continue') await session.send('Fetch.continueRequest', { requestId });
  else if (instead === 'failed')
    await session.send('Fetch.failRequest', { requestId, errorReason: 'Failed' });
  else {
    const { status, contentType = 'text/plain', body = '' } = instead;
    await session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: status,
      responseHeaders: [{ name: 'Content-Type', value: contentType }],
      body: Buffer.from(body).toString('base64'),
    });
  }
}
