import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Whether a disk of its own begins at a folder: a volume, say, which can be filled and emptied, but not moved. */
export function isMountPoint(folder: string): boolean {
  if (!existsSync(folder)) return false;
  if (statSync(folder).dev !== statSync(dirname(folder)).dev) return true;
  // A folder of the same disk that is bound there; only Linux has these, and lists them.
  const list = '/proc/self/mountinfo';
  if (!existsSync(list)) return false;
  return readFileSync(list, 'utf8')
    .split('\n')
    .some((line) => unescaped(line.split(' ')[4] ?? '') === folder);
}

const unescaped = (path: string): string =>
  path.replace(/\\([0-7]{3})/g, (_escape, code: string) => String.fromCharCode(Number.parseInt(code, 8)));

/**
 * A folder on the same disk as another, for what takes its place by a rename: beside it, or in it where it is a mount
 * point, beside which another disk is.
 */
export function sideFolder(folder: string, name: string): string {
  return isMountPoint(folder)
    ? join(folder, `.${name}`)
    : join(dirname(folder), `.${name}-${basename(folder)}`);
}
