import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What would become of a file of a document. */
export interface FileChange {
  name: string;
  kind: 'new' | 'gone' | 'changed';
  /** Of a text: how many of its paragraphs and notes are new, and how many are gone. */
  added?: number;
  removed?: number;
  /** How the first of them begins. */
  first?: string;
}

/** Compares a folder with what an import would write; document.yaml, which editors fill in, is left out. */
export function changesBetween(folder: string, files: ReadonlyMap<string, string | Buffer>): FileChange[] {
  const there = readdirSync(folder).filter((name) => name.endsWith('.mdx') || files.has(name));
  const names = [...new Set([...files.keys(), ...there])].filter((name) => name !== 'document.yaml').sort();
  return names.flatMap((name): FileChange[] => {
    const now = files.get(name);
    const path = join(folder, name);
    if (now === undefined) return [{ name, kind: 'gone' }];
    if (!existsSync(path)) return [{ name, kind: 'new' }];
    const before = readFileSync(path);
    if (before.equals(Buffer.from(now))) return [];
    if (typeof now !== 'string') return [{ name, kind: 'changed' }];
    const [old, fresh] = [paragraphs(before.toString('utf8')), paragraphs(now)];
    const added = difference(fresh, old);
    const removed = difference(old, fresh);
    return [
      {
        ...{ name, kind: 'changed', added: added.length, removed: removed.length },
        ...((added[0] ?? removed[0]) && { first: (added[0] ?? removed[0] ?? '').slice(0, 70) }),
      },
    ];
  });
}

const paragraphs = (text: string): string[] =>
  text
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
