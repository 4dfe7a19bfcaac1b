import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFolder } from '../config.ts';

/*
 * The lock is a folder with one file, which is called as the process that holds it. Every step is one that the disk does
 * whole or not at all: a folder is put in its place with the file in it, and only where none or an empty one is; a folder
 * is removed only where it is empty; and the file of a build that was killed has a name that no other lock has.
 */

// Astro keeps what it compiles in this folder, whatever the site is built from and to.
const folder = join(projectFolder, '.astro/lock');

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
  mkdirSync(dirname(folder), { recursive: true });
  for (const holder of holders()) if (!isRunning(holder)) release(holder);
  const own = `${folder}-${process.pid}`;
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, String(process.pid)), '');
  try {
    renameSync(own, folder);
  } catch (error) {
    rmSync(own, { recursive: true });
    const [holder] = holders();
    if (holder !== undefined) throw new BusyError(holder);
    // Whoever was there has just gone.
    if ((error as NodeJS.ErrnoException).code === 'ENOTEMPTY') return lock();
    throw error;
  }
  return () => release(process.pid);
}

/** The process that holds the lock, where one does. */
function holders(): number[] {
  try {
    return readdirSync(folder).map(Number);
  } catch {
    return [];
  }
}

function release(holder: number): void {
  rmSync(join(folder, String(holder)), { force: true });
  try {
    rmdirSync(folder);
  } catch {
    // Another build has it already.
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
