import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { findOrInstallBrowser } from '../build/browser.ts';
import { serve } from '../serving/static-server.ts';

/*
 * Lighthouse, as a phone on a slow line: what it says of each kind of page. It is installed far from the project, of which it
 * is no part, and gone afterwards.
 */

const packages = ['lighthouse@13.5.0', 'chrome-launcher@1.2.1'];

/** Of a hundred, and what a page lost points for. */
export interface Verdict {
  path: string;
  scores: Record<string, number>;
  lost: string[];
}

const program = `
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
const chrome = await launch({ chromePath: process.env.CHROME, chromeFlags: ['--headless=new', '--no-sandbox'] });
const onlyCategories = ['performance', 'accessibility', 'best-practices', 'seo'];
for (const url of process.argv.slice(2)) {
  const { lhr } = await lighthouse(url, { port: chrome.port, onlyCategories });
  const scores = Object.fromEntries(Object.values(lhr.categories).map(({ id, score }) => [id, Math.round(score * 100)]));
  const weighed = Object.values(lhr.categories).flatMap(({ auditRefs }) => auditRefs).filter(({ weight }) => weight > 0);
  const lost = weighed.map(({ id }) => lhr.audits[id]).filter(({ score }) => score !== null && score < 0.9);
  console.log(JSON.stringify({ scores, lost: lost.map(({ id, displayValue }) => [id, displayValue].filter(Boolean).join(' ')) }));
}
await chrome.kill();
`;

/**
 * The largest page of each kind: pages that stand beside more than three others are of one kind.
 * @param folder of a built site
 * @returns paths from the root of the site
 */
export function largestOfEachKind(folder: string): string[] {
  const pages = readdirSync(folder, { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => /(?:^|\/)index\.html$/.test(file))
    .map((file) => ({ path: file.replace(/index\.html$/, ''), size: statSync(join(folder, file)).size }));
  const parentOf = (path: string) => dirname(`/${path}`);
  const beside = Map.groupBy(pages, ({ path }) => parentOf(path));
  const kinds = Map.groupBy(pages, ({ path }) =>
    (beside.get(parentOf(path))?.length ?? 0) > 3 && parentOf(path) !== '/' ? `${parentOf(path)}/*` : path,
  );
  return [...kinds.values()].flatMap((some) => some.sort((a, b) => b.size - a.size)[0]?.path ?? []);
}

/**
 * Asks Lighthouse of each page, one after the other.
 * @throws where its packages cannot be had
 */
export async function askLighthouse(site: string, paths: string[]): Promise<Verdict[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const { address, server } = await serve(site, 0);
  const run = (file: string, ...words: string[]) =>
    promisify(execFile)(file, words, {
      cwd: folder,
      env: { ...process.env, CHROME: findOrInstallBrowser() },
      maxBuffer: 1e8,
    });
  try {
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    writeFileSync(join(folder, 'ask.mjs'), program);
    await run('npm', 'install', '--no-audit', '--no-fund', ...packages);
    const { stdout } = await run(process.execPath, 'ask.mjs', ...paths.map((path) => address + path));
    const lines = stdout.split('\n').filter((line) => line.startsWith('{"scores"'));
    return lines.map((line, index) => ({ path: paths[index] ?? '', ...JSON.parse(line) }));
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
