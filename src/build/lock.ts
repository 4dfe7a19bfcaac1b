import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFolder } from './folders.ts';

// Astro keeps what it compiles in this folder, whatever the site is built from and to.
const file = join(projectFolder, '.astro/building');

/** Another build is at work in this project. */
export class BusyError extends Error {
  constructor(process: number) {
    super(`Another build is at work here (process ${process}). Wait for it, or end it.`);
    this.name = 'BusyError';
  }
}

/**
 * Keeps other builds out of the project. The lock of a build that was killed counts for nothing.
 * @returns what takes the lock away
 * @throws BusyError
 */
export function lock(): () => void {
  mkdirSync(dirname(file), { recursive: true });
  const holder = readHolder();
  if (holder !== undefined && isRunning(holder)) throw new BusyError(holder);
  rmSync(file, { force: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    // Two began at once, and the other was faster.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new BusyError(readHolder() ?? 0);
    throw error;
  }
  return () => rmSync(file, { force: true });
}

function readHolder(): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function isRunning(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Somebody else's process runs, but may not be asked.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
