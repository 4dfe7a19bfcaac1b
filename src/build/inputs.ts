import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { contentFolder, projectFolder, siteFolder } from '../config.ts';

/*
 * Whether the site that stands is what a build would make. Everything is linked with everything, so there is no telling
 * which pages an edit leaves as they are: either nothing at all has changed, or all of it is built.
 */

/** Settings that change what is built. Where the content lies and where the site goes is not among them. */
const settings = ['SITE_URL', 'BASE_PATH', 'OFFLINE'];

const made = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'package.json', 'tsconfig.json'];

const recordFile = join(
  projectFolder,
  '.astro/built',
  `${createHash('sha256').update(siteFolder).digest('hex').slice(0, 16)}.json`,
);

/** A hash of every byte of the content and the program, of the settings, and of the Node that runs it. */
export function hashInputs(): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of settings) hash.update(`\0${name}=${process.env[name] ?? ''}`);
  for (const folder of [contentFolder, ...made.map((name) => join(projectFolder, name))]) {
    for (const path of filesOf(folder))
      hash.update(`\0${relative(folder, path)}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** Whether the site that stands was built of these inputs, and nobody has touched it since. */
export function isBuiltOf(inputs: string): boolean {
  try {
    return readFileSync(recordFile, 'utf8') === describe(inputs);
  } catch {
    return false;
  }
}

/** To be called when the site is in its place. */
export function rememberInputs(inputs: string): void {
  try {
    mkdirSync(dirname(recordFile), { recursive: true });
    writeFileSync(recordFile, describe(inputs));
  } catch {
    // The next build is a whole one.
  }
}

/** Whatever goes wrong from here on, the next build does not take the site for a finished one. */
export function forgetInputs(): void {
  rmSync(recordFile, { force: true });
}

/** The inputs, and the names, sizes and times of the site's files. */
function describe(inputs: string): string {
  const site = createHash('sha256');
  for (const path of filesOf(siteFolder)) {
    const { size, mtimeMs } = statSync(path);
    site.update(`${relative(siteFolder, path)} ${size} ${mtimeMs}\n`);
  }
  return JSON.stringify({ inputs, site: site.digest('hex') });
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
