import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { base, contentFolder, formerFolder, projectFolder, siteFolder, stagingFolder } from '../config.ts';

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
  if (isIn(project, site)) refuse('the project lies in it');
  if (isIn(content, site)) refuse('the content lies in it');
  if (isIn(site, content)) refuse('it lies in the content');
  const names = existsSync(site) ? readdirSync(site) : [];
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
const holdsSite = (folder: string): boolean => existsSync(join(folder, 'pagefind/quick.json'));

function isIn(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && !/^\.\.(?:[\\/]|$)/.test(way);
}

/** Puts the staged site in the place of the one that stands: two renames, so that no reader meets half a site. */
export function publish(): void {
  rmSync(formerFolder, { recursive: true, force: true });
  if (existsSync(siteFolder)) renameSync(siteFolder, formerFolder);
  renameSync(stagingFolder, siteFolder);
  rmSync(formerFolder, { recursive: true, force: true });
}

/** Takes back the former site where a build was killed between the two renames. */
export function restoreSite(): void {
  if (!existsSync(siteFolder) && existsSync(formerFolder)) renameSync(formerFolder, siteFolder);
}
