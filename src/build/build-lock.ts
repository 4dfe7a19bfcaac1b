import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { projectFolder, siteFolder } from '../config.ts';
import { sideFolder } from './mount-point.ts';

/*
 * A lock is a folder with one file, which is named after the process that holds it. Every step is atomic, that is, the disk does it
 * whole or not at all: a folder is put in its place with the file in it, and only where none or an empty one is; a folder
 * is removed only where it is empty; and the file of a build that was killed has a name that no other lock has.
 */

/** Another build is at work in this project, or on this site. */
export class BusyError extends Error {
  override name = 'BusyError';
}

/**
 * Keeps other builds out of the project, whatever they make, and out of the site, whoever makes it: Astro keeps what it
 * compiles in the project, and two projects may build one site. The lock of a build that was killed counts for nothing.
 * @returns what takes the locks away
 * @throws BusyError
 */
export function lock(
  folders = [join(projectFolder, '.astro/lock'), sideFolder(siteFolder, 'lock')],
): () => void {
  const held: string[] = [];
  const unlock = () => {
    for (const folder of held) release(folder, own);
  };
  try {
    for (const folder of folders) {
      take(folder);
      held.push(folder);
    }
  } catch (error) {
    unlock();
    throw error;
  }
  return unlock;
}

/** A process by its number, its machine, and when it began: the number alone is soon another’s, and every container has a 1. */
const own = [process.pid, encodeURIComponent(hostname()), startOf(process.pid)].join('@');

function take(folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  for (const holder of holders(folder)) if (!isRunning(folder, holder)) release(folder, holder);
  const mine = `${folder}-${process.pid}`;
  mkdirSync(mine, { recursive: true });
  writeFileSync(join(mine, own), '');
  try {
    renameSync(mine, folder);
  } catch (error) {
    rmSync(mine, { recursive: true });
    const [holder] = holders(folder);
    if (holder !== undefined) throw new BusyError(busy(folder, holder));
    // Whoever was there has just gone.
    if ((error as NodeJS.ErrnoException).code === 'ENOTEMPTY') take(folder);
    else throw error;
  }
}

/** Whoever holds the lock, where somebody does. */
function holders(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function release(folder: string, holder: string): void {
  rmSync(join(folder, holder), { force: true });
  try {
    rmdirSync(folder);
  } catch {
    // Another build has it already.
  }
}

function busy(folder: string, holder: string): string {
  const [id, host = ''] = holder.split('@');
  const where = decodeURIComponent(host) === hostname() ? '' : ` on ${decodeURIComponent(host)}`;
  const end = where === '' ? 'Wait for it, or end it.' : `Wait for it; if it is no more, remove ${folder}.`;
  return `Another build is at work here (process ${id}${where}). ${end}`;
}

/** Whether a process that holds a lock is still there; one of another machine may be. */
function isRunning(folder: string, holder: string): boolean {
  const [, id, host, start] = /^(\d+)@([^@]*)@(\d+)$/.exec(holder) ?? [];
  if (id === undefined)
    throw new BusyError(`${join(folder, holder)} is not what a build leaves there. Remove it.`);
  if (host !== encodeURIComponent(hostname())) return true;
  if (Number(id) === process.pid) return false;
  try {
    process.kill(Number(id), 0);
    return startOf(Number(id)) === Number(start);
  } catch (error) {
    // Somebody else's process runs, but may not be asked.
    return (error as NodeJS.ErrnoException).code === 'EPERM' && startOf(Number(id)) === Number(start);
  }
}

/** When a process began, in ticks since the machine did, where the system tells (Linux); else 0. */
function startOf(id: number): number {
  try {
    const status = readFileSync(`/proc/${id}/stat`, 'utf8');
    // Behind the name, which may hold anything, brackets too, it is the twentieth field.
    return Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[19]);
  } catch {
    return 0;
  }
}
