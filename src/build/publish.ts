import { existsSync, renameSync, rmSync } from 'node:fs';
import { formerFolder, siteFolder, stagingFolder } from './folders.ts';

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
