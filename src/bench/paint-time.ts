import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { type Browser, chromium } from 'playwright';
import { findOrInstallBrowser } from '../build/browser.ts';
import { host } from './host.ts';
import { slow4g, slowdown } from './slow-reader.ts';

/** Milliseconds until something of a page is drawn (first contentful paint), one for each visit. */
export interface PaintTimes {
  here: number[];
  bare: number[];
}

/** Enough to read by, as a page has it that nothing was done for. */
const bareStyle = `body { max-width: 40rem; margin: 0 auto; padding: 1rem; font: 1.1rem/1.6 Georgia, serif; color: #222; background: #fff }
h1, h2, h3 { line-height: 1.2 }
a { color: #06c }
@media (prefers-color-scheme: dark) { body { color: #ddd; background: #111 } a { color: #8cf } }
`;

/** What a page without an engine is made of. */
const bareElements = new Set(
  'h1 h2 h3 h4 p ol ul li dl dt dd a sup sub em strong cite blockquote table thead tbody tr th td caption'.split(
    ' ',
  ),
);

/** The same words and links, with one stylesheet and no script. */
export function barePage(html: string): string {
  let text = '';
  let depth = 0;
  let unread = 0;
  const isUnread = (name: string) =>
    name === 'script' || name === 'style' || name === 'template' || name === 'svg';
  const parser = new Parser({
    onopentag(name, { href }) {
      if (name === 'main') depth += 1;
      if (isUnread(name)) unread += 1;
      if (depth > 0 && bareElements.has(name)) text += href ? `<a href="${href}">` : `<${name}>`;
    },
    ontext(words) {
      if (depth > 0 && unread === 0)
        text += words.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
    },
    onclosetag(name) {
      if (isUnread(name)) unread -= 1;
      if (depth > 0 && bareElements.has(name)) text += `</${name}>`;
      if (name === 'main') depth -= 1;
    },
  });
  parser.end(html);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Bare</title><link rel="stylesheet" href="/bare/bare.css"></head><body><main>${text}</main></body></html>`;
}

/**
 * First visits to a page and to the same words in bare HTML, in turns, on a slow line and a processor a quarter as fast.
 * @param site a folder, into which the bare page is put
 * @param path of the page, from the root of the site, with a slash at the end
 */
export async function timePaint(site: string, path: string, visits: number): Promise<PaintTimes> {
  mkdirSync(join(site, 'bare'), { recursive: true });
  writeFileSync(join(site, 'bare/bare.css'), bareStyle);
  writeFileSync(
    join(site, 'bare/index.html'),
    barePage(readFileSync(join(site, path, 'index.html'), 'utf8')),
  );
  const hosted = await host(site);
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: ['--no-sandbox'] });
  const times: PaintTimes = { here: [], bare: [] };
  const pages = [
    ['here', path],
    ['bare', 'bare/'],
  ] as const;
  try {
    // Once at full speed: the server has then compressed everything.
    for (const [, place] of pages) await firstPaint(browser, hosted.address + place);
    hosted.slowDown(slow4g);
    for (let visit = 0; visit < visits; visit += 1)
      for (const [name, place] of pages) times[name].push(await firstPaint(browser, hosted.address + place));
    return times;
  } finally {
    await browser.close();
    hosted.server.close();
  }
}

async function firstPaint(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 2,
    isMobile: true,
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(address, { waitUntil: 'load' });
    return await page.evaluate(
      () =>
        new Promise<number>((drawn) =>
          new PerformanceObserver((list) => {
            for (const { name, startTime } of list.getEntries())
              if (name === 'first-contentful-paint') drawn(startTime);
          }).observe({ type: 'paint', buffered: true }),
        ),
    );
  } finally {
    await context.close();
  }
}
