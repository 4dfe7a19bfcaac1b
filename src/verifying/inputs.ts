import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { contentFolder, namedLanguage, projectFolder, publishedUntil, siteFolder } from '../config.ts';

/*
 * Whether the site that stands is what a build would make; and if it is not, whether pages of it may be those of the next one.
 */

/** Settings that change what is built. Where the content lies and where the site goes is not among them. */
const settings = ['SITE_URL', 'BASE_PATH', 'OFFLINE', 'DOCX', 'DRAFTS'];

const made = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'package.json', 'tsconfig.json'];

/** What is known of the sites that were built, each under a name that is made of its folder. */
export const recordsFolder = join(projectFolder, '.astro/built');
const recordName = createHash('sha256').update(siteFolder).digest('hex').slice(0, 16);
const recordFile = join(recordsFolder, `${recordName}.json`);

/** What is known of the pages of the site (src/render/kept-pages.ts). */
export const pagesRecord = join(recordsFolder, `${recordName}.pages.json`);

/** What a site is made of, as a stranger can say it of another copy of it. */
export interface Inputs {
  /** SHA-256 of the names and bytes of all files of the content, and of those of the program. */
  content: string;
  program: string;
  node: string;
  settings: Record<string, string>;
  /** The last commit that changed any of it, where a repository holds all of it as it is. */
  commit?: string | undefined;
}

export function readInputs(): Inputs {
  const set = settings.map((name) => [name, process.env[name] ?? ''] as const);
  const commit = commitOf([contentFolder, ...made.map((name) => join(projectFolder, name))]);
  return {
    content: hashOf([contentFolder]),
    program: hashOf(made.map((name) => join(projectFolder, name))),
    node: process.version,
    settings: Object.fromEntries(set.filter(([, value]) => value !== '')),
    ...(commit && { commit }),
  };
}

/** A hash of every byte of the content and the program, of the settings, and of the Node that runs it. */
export function hashInputs({ commit: _, ...inputs }: Inputs): string {
  return createHash('sha256').update(JSON.stringify(inputs)).digest('hex');
}

/** A hash of all that pages are made of beside the library: the language, too, is read before it. */
export function pagesKey({ program, node, settings }: Inputs): string {
  const others = hashOf([contentFolder], (path) => !inLibrary.test(path));
  return createHash('sha256')
    .update(JSON.stringify([program, node, settings, namedLanguage, others]))
    .digest('hex');
}

/** Files of the content that are in the library, or that only checks read. */
const inLibrary = /\.mdx$|\.yaml$|[\\/]addresses\.lock\.json$/;

function hashOf(paths: string[], isMeant: (path: string) => boolean = () => true): string {
  const hash = createHash('sha256');
  for (const folder of paths) {
    for (const path of filesOf(folder).filter(isMeant))
      hash.update(`\0${relative(dirname(folder), path).replaceAll('\\', '/')}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function commitOf(paths: string[]): string | undefined {
  try {
    const git = (...words: string[]) =>
      execFileSync('git', [...words, '--', ...paths], {
        cwd: projectFolder,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    return git('status', '--porcelain') === ''
      ? git('log', '-1', '--format=%H').trim() || undefined
      : undefined;
  } catch {
    // No repository, or no git: the hashes say as much.
    return undefined;
  }
}

/** Somebody edited the content while a site was made of it. */
export class ChangedError extends Error {
  override name = 'ChangedError';
}

/** The files of the content, each with its size and time: what tells whether one has been touched. */
export function contentFiles(): Map<string, string> {
  return new Map(
    filesOf(contentFolder).map((path) => {
      const { size, mtimeMs } = statSync(path);
      return [relative(contentFolder, path).replaceAll('\\', '/'), `${size} ${mtimeMs}`];
    }),
  );
}

/** What a build that failed has to say where the content is no longer what it was when it began. */
export function contentChanged(before: ReadonlyMap<string, string>): ChangedError | undefined {
  const now = contentFiles();
  const changed = [...new Set([...before.keys(), ...now.keys()])].filter(
    (file) => before.get(file) !== now.get(file),
  );
  if (changed.length === 0) return undefined;
  const files = changed.slice(0, 3).join(', ') + (changed.length > 3 ? ' and others' : '');
  return new ChangedError(`The content was edited while the site was built (${files}). Build again.`);
}

/** Whether the site that stands was built of these inputs, and nobody has touched it since. */
export function isBuiltOf(inputs: string): boolean {
  try {
    const [built, until] = readFileSync(recordFile, 'utf8').split('\n');
    const isDue = until !== undefined && until <= (publishedUntil() ?? '');
    return built === describe(inputs) && !isDue;
  } catch {
    return false;
  }
}

/**
 * To be called when the site is in its place.
 * @param until the day on which the same inputs make another site, if there is one
 */
export function rememberInputs(inputs: string, until?: string): void {
  try {
    mkdirSync(dirname(recordFile), { recursive: true });
    writeFileSync(recordFile, [describe(inputs), ...(until ? [until] : [])].join('\n'));
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

/** Every file of a folder, or the file itself, in an order that is the same everywhere. */
export function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
