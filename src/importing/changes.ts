import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What would become of a file of a document. */
export interface FileChange {
  name: string;
  kind: 'new' | 'gone' | 'moved' | 'changed';
  /** Of one that sections before it have moved: what it was called. */
  from?: string;
  /** Of a text: how many of its paragraphs and notes are new, and how many are gone. */
  added?: number;
  removed?: number;
  /** How the first of them begins. */
  first?: string;
}

/**
 * Compares a folder with what an import would write; document.yaml, which editors fill in, is left out. A section is the same by its key,
 * and a note by its words: a new one before them only moves their numbers.
 */
export function changesBetween(folder: string, files: ReadonlyMap<string, string | Buffer>): FileChange[] {
  const there = readdirSync(folder).filter((name) => name.endsWith('.mdx') || files.has(name));
  const formerly = new Map(
    there.filter((name) => !files.has(name)).map((name) => [sectionOf(name), name] as const),
  );
  const moved = new Map(
    [...files.keys()].flatMap((name): [string, string][] => {
      const from = there.includes(name) ? undefined : formerly.get(sectionOf(name));
      return from === undefined ? [] : [[name, from]];
    }),
  );
  const gone = there.filter((name) => !files.has(name) && ![...moved.values()].includes(name));
  const names = [...files.keys(), ...gone].filter((name) => name !== 'document.yaml').sort();
  return names.flatMap((name): FileChange[] => {
    const now = files.get(name);
    const from = moved.get(name);
    const path = join(folder, from ?? name);
    if (now === undefined) return [{ name, kind: 'gone' }];
    if (!existsSync(path)) return [{ name, kind: 'new' }];
    const before = readFileSync(path);
    if (from === undefined && before.equals(Buffer.from(now))) return [];
    if (typeof now !== 'string') return [{ name, kind: 'changed' }];
    const [old, fresh] = [paragraphs(before.toString('utf8')), paragraphs(now)];
    const added = difference(fresh, old);
    const removed = difference(old, fresh);
    const first = added[0] ?? removed[0];
    return [
      {
        ...(from === undefined ? { name, kind: 'changed' as const } : { name, kind: 'moved' as const, from }),
        ...{ added: added.length, removed: removed.length },
        ...(first && { first: first.slice(0, 70) }),
      },
    ];
  });
}

/** Without its place in the order of the files. */
const sectionOf = (name: string): string => name.replace(/^\d+-/, '');

const paragraphs = (text: string): string[] =>
  text
    .replace(/\[\^\d+\]/g, '[^]')
    .split(/\n{2,}|\n(?=\[\^)/)
    .map((one) => one.trim())
    .filter(Boolean);

/** What stands in the first list more often than in the second. */
function difference(list: string[], other: string[]): string[] {
  const left = new Map<string, number>();
  for (const one of other) left.set(one, (left.get(one) ?? 0) + 1);
  return list.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}
