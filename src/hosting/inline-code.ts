import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { base } from '../config.ts';
import { type InlineCode, metaPolicy } from './headers.ts';

/*
 * What a page is drawn by (critical path) stands in the page itself where people begin to read, in the texts and on the front
 * page: the script that sets theme and size, and the stylesheet that all pages share. The first paint of a section waits for
 * nothing else. Lists, which come after, load the same files, which are then kept. The policy of every page names the hashes of
 * the two, since pages are also read into others (previews, the notebook), and nothing else runs or styles in one.
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
 * Puts the first script and the common stylesheet into the rendered pages where reading begins, and their hashes into the
 * policies of all.
 */
export async function inlineCode(folder: string): Promise<InlineCode> {
  await minifyInPlace(join(folder, firstScript));
  const files = readdirSync(folder, { recursive: true }).map((file) => String(file).replaceAll('\\', '/'));
  const code = (file: string) => readFileSync(join(folder, file), 'utf8').trim();
  const hashes = allowedCode(folder, files);
  const sheets = new Map(
    files.filter((file) => commonSheet.test(file)).map((file) => [base + file, code(file)]),
  );
  const script = code(firstScript);
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    const html = readFileSync(path, 'utf8');
    const whole = beginsHere(html, file)
      ? html
          .replace(
            new RegExp(`<script src="[^"]*/${firstScript}"([^>]*)>`),
            (_, rest: string) => `<script${rest}>${script}`,
          )
          .replace(/<link rel="stylesheet" href="([^"]+)">/g, (link, href: string) => {
            const css = sheets.get(href);
            return css === undefined ? link : `<style>${css}</style>`;
          })
      : html;
    const allowed = whole.replace(metaPolicy(), () => metaPolicy(hashes));
    // A page of the site that stands has them already.
    if (allowed !== html) writeFileSync(path, allowed);
  }
  return hashes;
}

/** The stylesheet that every page has, as the renderer names it. */
const commonSheet = /^assets\/Page\.[\w-]+\.css$/;

/** It is copied as it is written. Every browser runs it, also those without the syntax of the others. */
async function minifyInPlace(file: string): Promise<void> {
  // The bundler comes only when it is needed: serving and verifying read hashes alone.
  const { minifySync } = await import('vite');
  const options = { module: false, compress: { target: 'es2019' } } as const;
  writeFileSync(file, minifySync(file, readFileSync(file, 'utf8'), options).code);
}

/** What may stand in pages of a built site, and what their policies name: each is a file of it as well. */
export function allowedCode(folder: string, files: string[]): InlineCode {
  const hash = (file: string) => hashOf(readFileSync(join(folder, file), 'utf8').trim());
  return {
    scripts: files.filter((file) => file === firstScript).map(hash),
    styles: files.filter((file) => commonSheet.test(file)).map(hash),
  };
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
