import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'vite';
import { base } from '../config.ts';
import { type InlineCode, metaPolicy } from '../hosting/headers.ts';

/*
 * What a page is drawn by (critical path) stands in the page itself where people begin to read, in the texts and on the front
 * page: the script that sets theme and size, and the stylesheets. The first paint waits for nothing else there. Lists, which
 * come after, load the same files, which are then kept. The policy of each page names the hashes of what stands in it, and
 * nothing else runs or styles there.
 */

/** The script that every page reads before it is drawn. */
const firstScript = 'theme-init.js';

/** As a policy names it, in its quotation marks. */
export const hashOf = (code: string): string =>
  `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** Where a reader begins: what reads as text, and the front page. */
const beginsHere = (html: string, file: string): boolean =>
  file === 'index.html' || /<body class="reading"/.test(html);

/**
 * Puts the first script and the stylesheets into the rendered pages where reading begins, and their hashes into the policies.
 * @returns those of all pages
 */
export function inlineCode(folder: string): InlineCode {
  minifyInPlace(join(folder, firstScript));
  const all = { scripts: new Set<string>(), styles: new Set<string>() };
  const files = new Map<string, string>();
  /** What the file at an address holds, for the page that takes it in; its hash is noted. */
  const take = (href: string, hashes: string[]): string => {
    const code = files.get(href) ?? readFileSync(join(folder, href.slice(base.length)), 'utf8').trim();
    files.set(href, code);
    hashes.push(hashOf(code));
    return code;
  };
  for (const file of readdirSync(folder, { recursive: true }).map(String)) {
    if (!file.endsWith('.html')) continue;
    const path = join(folder, file);
    const html = readFileSync(path, 'utf8');
    if (!beginsHere(html, file)) continue;
    const own = { scripts: [] as string[], styles: [] as string[] };
    const whole = html
      .replace(
        new RegExp(`<script src="([^"]*/${firstScript})"([^>]*)>`),
        (_, href: string, rest: string) => `<script${rest}>${take(href, own.scripts)}`,
      )
      .replace(
        /<link rel="stylesheet" href="([^"]+)">/g,
        (_, href: string) => `<style>${take(href, own.styles)}</style>`,
      );
    for (const script of own.scripts) all.scripts.add(script);
    for (const style of own.styles) all.styles.add(style);
    writeFileSync(
      path,
      whole.replace(metaPolicy(), () => metaPolicy(own)),
    );
  }
  return { scripts: [...all.scripts], styles: [...all.styles].sort() };
}

/** It is copied as it is written. Every browser runs it, also those without the syntax of the others. */
function minifyInPlace(file: string): void {
  const options = { module: false, compress: { target: 'es2019' } } as const;
  writeFileSync(file, minifySync(file, readFileSync(file, 'utf8'), options).code);
}

/** What may stand in pages of a built site: what is a file of it as well. */
export function allowedCode(folder: string, files: string[]): InlineCode {
  const hash = (file: string) => hashOf(readFileSync(join(folder, file), 'utf8').trim());
  const sheets = files.filter((file) => file.startsWith('assets/') && file.endsWith('.css'));
  return { scripts: files.filter((file) => file === firstScript).map(hash), styles: sheets.map(hash) };
}

/** The hashes that the headers of a built site name; none where there is no site. */
export function inlineCodeOf(folder: string): InlineCode {
  const file = join(folder, '_headers');
  const said = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const policy = /^ *Content-Security-Policy: (.*)$/m.exec(said)?.[1] ?? '';
  const hashes = (directive: string) =>
    new RegExp(`${directive} [^;]*`).exec(policy)?.[0].match(/'sha256-[^']+'/g) ?? [];
  return { scripts: hashes('script-src'), styles: hashes('style-src') };
}
