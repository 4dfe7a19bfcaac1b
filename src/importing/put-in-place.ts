import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../bibliographies/replace-file.ts';

/*
 * A document and the works that it cites come into the content folder together or not at all. Whatever is moved lies in a folder of the
 * content first, with what stood in its place: an import that fails takes it back at once, and one that was killed leaves that folder,
 * from which the next one does. Signals need no care here: none is heard between these steps.
 */

/** What is needed to take an import back. */
interface Undo {
  key: string;
  /** Files of the content that were not there before. */
  made: string[];
}

const folderOf = (content: string): string => join(content, `.import-${process.pid}`);

/**
 * Moves what was written into the content folder: the lists that were not there, the works, then the document. What its editors said
 * of the document stays, and so do files that no import writes.
 * @param stage a folder with the lists and the document, anywhere
 * @param step hears of each move, before it is made
 */
export function putInPlace(content: string, stage: string, key: string, step: () => void): void {
  const folder = folderOf(content);
  const isNew = !existsSync(content);
  const target = join(content, 'documents', key);
  const isThere = existsSync(target);
  const lists = readdirSync(stage).filter((name) => name !== 'documents');
  const made = lists.filter((name) => !existsSync(join(content, name)));
  if (!existsSync(join(content, 'documents'))) made.push('documents');
  try {
    mkdirSync(folder, { recursive: true });
    cpSync(join(stage, 'documents', key), join(folder, 'new'), { recursive: true });
    if (isThere) {
      cpSync(join(target, 'document.yaml'), join(folder, 'new', 'document.yaml'));
      for (const name of readdirSync(target)) {
        if (!existsSync(join(folder, 'new', name)) && !name.endsWith('.mdx'))
          cpSync(join(target, name), join(folder, 'new', name), { recursive: true });
      }
    }
    for (const name of lists) cpSync(join(stage, name), join(folder, name));
    if (existsSync(join(content, 'sources.yaml')))
      cpSync(join(content, 'sources.yaml'), join(folder, 'sources-before.yaml'));
    const undo: Undo = { key, made };
    writeFileSync(join(folder, 'undo.json'), JSON.stringify(undo));
    step();
    mkdirSync(join(content, 'documents'), { recursive: true });
    for (const name of made) {
      if (name === 'documents') continue;
      step();
      renameSync(join(folder, name), join(content, name));
    }
    if (!made.includes('sources.yaml')) {
      step();
      replaceFile(join(content, 'sources.yaml'), readFileSync(join(folder, 'sources.yaml'), 'utf8'));
    }
    step();
    if (isThere) renameSync(target, join(folder, 'old'));
    step();
    renameSync(join(folder, 'new'), target);
    step();
  } catch (error) {
    takeBack(content, folder);
    if (isNew) rmSync(content, { recursive: true, force: true });
    throw error;
  }
  rmSync(folder, { recursive: true, force: true });
}

/** Takes back what imports left halfway that were killed. */
export function takeBackInterrupted(content: string): void {
  if (!existsSync(content)) return;
  for (const name of readdirSync(content)) {
    const [, pid] = /^\.import-(\d+)$/.exec(name) ?? [];
    if (pid !== undefined && (Number(pid) === process.pid || !isRunning(Number(pid))))
      takeBack(content, join(content, name));
  }
}

function takeBack(content: string, folder: string): void {
  const list = join(folder, 'undo.json');
  if (existsSync(list)) {
    const { key, made }: Undo = JSON.parse(readFileSync(list, 'utf8'));
    const target = join(content, 'documents', key);
    if (!existsSync(join(folder, 'new'))) rmSync(target, { recursive: true, force: true });
    if (existsSync(join(folder, 'old'))) renameSync(join(folder, 'old'), target);
    for (const name of made) rmSync(join(content, name), { recursive: true, force: true });
    const before = join(folder, 'sources-before.yaml');
    if (existsSync(before)) renameSync(before, join(content, 'sources.yaml'));
  }
  rmSync(folder, { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
