import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build takes of a project, beside the content. */
const parts = ['astro.config.mjs', 'package.json', 'public', 'src', 'tsconfig.json'];

/**
 * A copy of the project without content, for trials of builds: in one project, one build is at work at a time.
 * @param folder where it is put; a new one for temporary files if none is named
 * @returns the folder; whoever asked for it removes it
 */
export function copyProject(folder = mkdtempSync(join(tmpdir(), 'project-'))): string {
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}
