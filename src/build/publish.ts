import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { base, contentFolder, projectFolder, siteFolder, stagingFolder } from '../config.ts';
import { firstFile, indexFolder } from '../model/index-files.ts';
import { isMountPoint, sideFolder } from './mount-point.ts';

/** A site would take the place of something else. */
export class SiteFolderError extends Error {
  override name = 'SiteFolderError';
}

/**
 * Refuses to put a site where anything else would be lost: a folder is replaced if it is empty or holds a site of ours.
 * @throws SiteFolderError
 */
export function checkSiteFolder(site = siteFolder, content = contentFolder, project = projectFolder): void {
  const refuse = (why: string): never => {
    throw new SiteFolderError(
      `No site can take the place of ${site}: ${why}. Name another folder in SITE_DIR.`,
    );
  };
  // What bundles pages takes paths for addresses, or writes them into code, where these signs mean something.
  const signs = sep === '/' ? /[#?"'\\]|%[0-9a-f]{2}/i : /[#?"']|%[0-9a-f]{2}/i;
  const sign = signs.exec(project)?.[0];
  if (sign !== undefined)
    throw new SiteFolderError(
      `The project lies in ${project}. No page can be made where a path has ${sign}: move it.`,
    );
  if (isIn(project, site)) refuse('the project lies in it');
  if (isIn(content, site)) refuse('the content lies in it');
  if (isIn(site, content)) refuse('it lies in the content');
  if (existsSync(site) && !statSync(site).isDirectory()) refuse('it is a file');
  const names = namesIn(site);
  if (names.length > 0 && !holdsSite(site))
    refuse(
      `it holds ${names.sort().slice(0, 3).join(', ')}${names.length > 3 ? ' and more' : ''}, and no site that was built here`,
    );
}

/**
 * What reads a built site begins with this: it is there, and was built for the folder that is meant now.
 * @throws SiteFolderError
 */
export function checkBuilt(site = siteFolder): void {
  const name = relative('', site);
  if (!holdsSite(site)) throw new SiteFolderError(`There is no site in ${name}. Make one: npm run build.`);
  const [, built = '/'] = /data-base="([^"]*)"/.exec(readFileSync(join(site, 'index.html'), 'utf8')) ?? [];
  if (built !== base)
    throw new SiteFolderError(`The site in ${name} was built for ${built}. Say so: BASE_PATH=${built}`);
}

/** Every site of ours has this file. */
const holdsSite = (folder: string): boolean => existsSync(join(folder, indexFolder, firstFile));

function isIn(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && !/^\.\.(?:[\\/]|$)/.test(way);
}

/** What may lie in a folder that is a mount point, beside the site. */
const besideSite = ['.lock', '.former', '.gone', '.coming', '.coming-part', 'lost+found'];

const namesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => !besideSite.includes(name)) : [];

/**
 * Puts a staged site in the place of the one that stands: two renames, so that no reader meets half a site.
 * @returns what stood before, where it could not be removed
 */
export function publish(staging = stagingFolder, site = siteFolder): string | undefined {
  const [coming, former] = [sideFolder(site, 'coming'), sideFolder(site, 'former')];
  bring(staging, coming, sideFolder(site, 'coming-part'));
  if (isMountPoint(site)) return exchangeContents(site);
  if (existsSync(site)) renameSync(site, former);
  renameSync(coming, site);
  return removed(former);
}

/**
 * Moves a folder, from another disk too; where it goes, it is whole or not there.
 * @param part beside it, where it is copied to first
 */
function bring(from: string, to: string, part: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    rmSync(part, { recursive: true, force: true });
    cpSync(from, part, { recursive: true });
    renameSync(part, to);
    rmSync(from, { recursive: true });
  }
}

/**
 * A mount point cannot be renamed: what is in it is. The folders in it say how far this came, so that it can be gone on
 * with after an end in the middle: `.former` fills, and is called `.gone` when it is whole; then `.coming` empties.
 */
function exchangeContents(site: string): string | undefined {
  const [coming, former, gone] = ['.coming', '.former', '.gone'].map((name) => join(site, name)) as [
    string,
    string,
    string,
  ];
  if (!existsSync(gone)) {
    mkdirSync(former, { recursive: true });
    for (const name of namesIn(site)) renameSync(join(site, name), join(former, name));
    renameSync(former, gone);
  }
  for (const name of readdirSync(coming)) renameSync(join(coming, name), join(site, name));
  rmSync(coming, { recursive: true });
  return removed(gone);
}

function removed(folder: string): string | undefined {
  try {
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  } catch {
    return folder;
  }
}

/** Takes back the former site where a build was killed between the two renames. */
export function restoreSite(site = siteFolder): void {
  const former = sideFolder(site, 'former');
  if (!existsSync(site) && existsSync(former)) renameSync(former, site);
}

/**
 * Puts in order what a build left that was killed while it published. Only for who holds the lock.
 * @throws SiteFolderError where something cannot be removed: the next build would end there, after its work
 */
export function clearLeftovers(site = siteFolder): void {
  restoreSite(site);
  if (isMountPoint(site) && existsSync(join(site, '.coming'))) exchangeContents(site);
  for (const name of ['former', 'gone', 'coming', 'coming-part']) {
    const left = removed(sideFolder(site, name));
    if (left !== undefined)
      throw new SiteFolderError(`${left} is left of an earlier build and cannot be removed. Remove it.`);
  }
}
