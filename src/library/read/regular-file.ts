import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';

/**
 * The bytes of a regular file. A symbolic link is not followed, and a device, a pipe or a folder is not opened: what lies
 * behind them is nobody's content, may be secret, and need not end.
 * @param limit in bytes
 * @returns its size where that is over the limit; undefined where it is no regular file
 * @throws NodeJS.ErrnoException where it is not there, or may not be read
 */
export function readRegularFile(path: string, limit = Number.POSITIVE_INFINITY): Buffer | number | undefined {
  if (!lstatSync(path).isFile()) return undefined;
  // Windows has no such flag; whoever puts a link in its place between these lines is not among an author's mistakes.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const status = fstatSync(file);
    if (!status.isFile()) return undefined;
    return status.size > limit ? status.size : readFileSync(file);
  } finally {
    closeSync(file);
  }
}
