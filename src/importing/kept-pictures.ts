import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { pictureEnding, pictureFault, pictureLimits } from '../syntax/picture.ts';

/** Keeps the pictures of a document under names of their own: what a document calls them never becomes a path. */
export class Pictures {
  readonly files = new Map<string, Buffer>();
  readonly #names = new Map<string, string>();

  /** @returns the name under which it is kept, or why it cannot be */
  keep(path: string, bytes: Buffer | undefined): { name: string } | { why: string; todo: string } {
    const called = basename(path.split(/[?#]/)[0] ?? '').slice(0, 80) || 'a picture';
    if (bytes === undefined && /^https?:/.test(path)) {
      return {
        why: `The picture “${called}” is on another site: ${path.slice(0, 200)}`,
        todo: 'Save it into the folder of the document, and show it with ![…](name.png).',
      };
    }
    if (bytes === undefined) {
      return {
        why: `The picture “${called}” is not there.`,
        todo: 'Put it into the folder of the document, and show it with ![…](name.png).',
      };
    }
    if (bytes.length > pictureLimits.bytes) {
      return {
        why: `The picture “${called}” has ${Math.round(bytes.length / 1_000_000)} MB.`,
        todo: 'Save it smaller, and put it into the folder.',
      };
    }
    const kind = pictureEnding(bytes);
    if (kind === undefined) {
      return {
        why: `The picture “${called}” is no PNG, JPEG, WebP, AVIF, GIF or SVG${extname(called) ? ` (${extname(called)})` : ''}.`,
        todo: 'Open it in a program for pictures, save it as PNG or SVG, and show it with ![…](name.png).',
      };
    }
    const [why, todo] = pictureFault(`${called.replace(/\.\w+$/, '')}.${kind}`, bytes) ?? [];
    if (why !== undefined && todo !== undefined) return { why, todo };
    const print = createHash('sha256').update(bytes).digest('hex');
    const known = this.#names.get(print);
    if (known !== undefined) return { name: known };
    const plain = called
      .replace(/\.\w+$/, '')
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40);
    // What word processors call them says nothing: "image1", "rId11".
    const told = /^(?:image|picture|img|rid|media|grafik|bild|file|object)?-?\d*$|^[0-9a-f]{16,}/.test(plain)
      ? ''
      : plain;
    let name = `${told || `picture-${this.files.size + 1}`}.${kind}`;
    for (let number = 2; this.files.has(name); number += 1) name = `${told || 'picture'}-${number}.${kind}`;
    this.files.set(name, bytes);
    this.#names.set(print, name);
    return { name };
  }
}
