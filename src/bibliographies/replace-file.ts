import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file beside itself and puts it in place at once: who stops it halfway leaves what was there. */
export function replaceFile(path: string, text: string): void {
  const beside = `${path}.${process.pid}.new`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
