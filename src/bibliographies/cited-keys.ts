import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The keys that the texts cite, known or not: [@key], [see @key, 4; -@other] and [words](@key). The texts are read as they are typed, so that
 * one with a mistake in it counts, too.
 */
export function citedKeys(folder: string): Set<string> {
  const documents = join(folder, 'documents');
  const keys = new Set<string>();
  for (const entry of readdirSync(documents, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.mdx')) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    for (const [, key = ''] of text.matchAll(/(?<![\w.])@([\w][^\s\],;)}]*)/g))
      keys.add(key.replace(/[.:]+$/, ''));
  }
  return keys;
}
