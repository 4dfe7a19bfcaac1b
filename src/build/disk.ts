import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectFolder, siteFolder, stagingFolder } from '../config.ts';

const troubles: Record<string, string> = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'The disk is full',
  EROFS: 'The disk cannot be written to',
  EACCES: 'Permission is denied',
  EPERM: 'Permission is denied',
  EMFILE: 'Too many files are open',
};

/** What the disk refuses, in plain words; undefined for any other error. What renders pages wraps the errors of the disk. */
export function explainDisk(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code = '', path } = cause as NodeJS.ErrnoException;
    const trouble = troubles[code] ?? troubles[/\b(?:ENOSPC|EROFS|EACCES)\b/.exec(cause.message)?.[0] ?? ''];
    if (trouble) return `${trouble}${path ? `: ${path}` : ''}.`;
  }
  return undefined;
}

/**
 * What the disk refuses where a build writes, tried anew: what renders pages may report a full disk as a fault of its own,
 * or end without a word.
 */
export function diskTrouble(): string | undefined {
  for (const folder of [projectFolder, stagingFolder, dirname(siteFolder), tmpdir()]) {
    const file = join(folder, `.trial-${process.pid}`);
    try {
      mkdirSync(folder, { recursive: true });
      // As much as a page and its parts are.
      writeFileSync(file, Buffer.alloc(1 << 20, 1));
    } catch (error) {
      const told = explainDisk(Object.assign(error as Error, { path: folder }));
      if (told !== undefined) return told;
    } finally {
      rmSync(file, { force: true });
    }
  }
  return undefined;
}
