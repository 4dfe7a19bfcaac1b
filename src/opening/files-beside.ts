import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { readRegularFile } from '../library/read/regular-file.ts';
import { refusals } from '../pandoc/refusals.ts';
import { firstFault } from '../syntax/undecodable.ts';
import { UsageError } from '../syntax/usage-error.ts';

const largestPicture = 50 * 1024 * 1024;

export function asUtf8(file: string, bytes: Buffer): Buffer {
  try {
    return Buffer.from(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new UsageError(refusals.notUtf8(file, ...firstFault(bytes)));
  }
}

/** A picture that stands in the text itself: "data:image/png;base64,…". */
export function ofData(path: string): Buffer | undefined {
  const [, encoding, data] = /^data:image\/[\w.+-]+(;base64)?,(.+)$/s.exec(path) ?? [];
  if (data === undefined) return undefined;
  return encoding ? Buffer.from(data, 'base64') : Buffer.from(decodeURIComponent(data));
}

/** A picture in the folder of the document or below; nothing outside of it is read. */
export function beside(folder: string, path: string): Buffer | undefined {
  let name: string;
  try {
    name = decodeURIComponent(path);
  } catch {
    name = path;
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(name)) return undefined;
  for (const ending of ['', '.png', '.jpg', '.svg']) {
    const full = resolve(folder, name + ending);
    const inside = relative(folder, full);
    if (inside.startsWith('..') || inside === '' || resolve(inside) === inside) continue;
    try {
      const { size } = statSync(full);
      if (statSync(full).isFile() && size <= largestPicture) return readFileSync(full);
    } catch {
      // It is not there.
    }
  }
  return undefined;
}

/** Files that LaTeX takes in, by the names under which it looks for them: parts of the text and nothing else. */
export function inputsOf(file: string, text: string): Record<string, Buffer> {
  const folder = dirname(resolve(file));
  const found: Record<string, Buffer> = {};
  const look = (source: string, depth: number): void => {
    for (const [, name = ''] of source.matchAll(/\\(?:input|include|subfile)\s*\{([^{}]{1,200})\}/g)) {
      const path = /\.\w+$/.test(name) ? name : `${name}.tex`;
      const inside = relative(folder, join(folder, path));
      if (inside.startsWith('..') || path in found || depth > 5 || Object.keys(found).length > 200) continue;
      try {
        const bytes = readRegularFile(join(folder, inside), largestPicture);
        if (!Buffer.isBuffer(bytes)) continue;
        found[inside] = asUtf8(path, bytes);
      } catch {
        continue;
      }
      look(String(found[inside]), depth + 1);
    }
  };
  look(text, 0);
  return found;
}
