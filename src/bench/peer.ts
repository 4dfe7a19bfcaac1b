import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Box } from './box-time.ts';
import { type PlainPage, writeMarkdown } from './plain-texts.ts';

/*
 * Starlight, Astro's own theme for documentation, whose box is Pagefind's: what its readers get is what ours are compared
 * with. It is taken as it comes, with the list of all pages beside each. It is installed far from the project, of which it
 * is no part, and gone afterwards.
 */

export const starlight: Box = {
  name: 'Starlight',
  button: 'site-search button[data-open-modal]:enabled',
  field: '.pagefind-ui__search-input',
  hit: '.pagefind-ui__result-link',
};

const packages = ['astro@7.3.5', '@astrojs/starlight@0.42.4', '@astrojs/markdown-remark@7.3.1'];

const configuration = `
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ site: 'http://localhost', integrations: [starlight({ title: 'Upland Papers' })] });
`;

const collections = `
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Builds the pages with Starlight and hands over the folder of the site, for as long as it is used, and what building took.
 * @throws where its packages cannot be had
 */
export async function withStarlight<T>(
  pages: PlainPage[],
  use: (site: string, buildMilliseconds: number) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'starlight-'));
  const run = (program: string, ...words: string[]) =>
    promisify(execFile)(program, words, {
      cwd: folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      maxBuffer: 1e8,
    });
  try {
    mkdirSync(join(folder, 'src/content'), { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    writeFileSync(join(folder, 'astro.config.mjs'), configuration);
    writeFileSync(join(folder, 'src/content.config.ts'), collections);
    writeMarkdown(join(folder, 'src/content/docs'), pages);
    await run('npm', 'install', '--no-audit', '--no-fund', ...packages);
    const begun = performance.now();
    await run('npx', 'astro', 'build');
    return await use(join(folder, 'dist'), performance.now() - begun);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
