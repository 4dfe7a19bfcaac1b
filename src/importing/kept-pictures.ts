import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { type Told, told } from '../pandoc/told.ts';
import { pictureEnding, pictureFault, pictureLimits } from '../syntax/picture.ts';

/** Keeps the pictures of a document under names of their own: what a document calls them never becomes a path. */
export class Pictures {
  readonly files = new Map<string, Buffer>();
  readonly #names = new Map<string, string>();

  /** @returns the name under which it is kept, or why it cannot be */
  keep(path: string, bytes: Buffer | undefined): { name: string } | Told {
    const called = basename(path.split(/[?#]/)[0] ?? '').slice(0, 80) || 'a picture';
    if (bytes === undefined && /^https?:/.test(path))
      return told.pictureElsewhere(called, path.slice(0, 200));
    if (bytes === undefined) return told.pictureMissing(called);
    if (bytes.length > pictureLimits.bytes)
      return told.pictureLarge(called, Math.round(bytes.length / 1_000_000));
    const kind = pictureEnding(bytes);
    if (kind === undefined) return told.pictureUnknown(called);
    const [what, todo] = pictureFault(`${called.replace(/\.\w+$/, '')}.${kind}`, bytes) ?? [];
    if (what !== undefined && todo !== undefined) return { what, todo };
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
    const telling = /^(?:image|picture|img|rid|media|grafik|bild|file|object)?-?\d*$|^[0-9a-f]{16,}/.test(
      plain,
    )
      ? ''
      : plain;
    let name = `${telling || `picture-${this.files.size + 1}`}.${kind}`;
    for (let number = 2; this.files.has(name); number += 1)
      name = `${telling || 'picture'}-${number}.${kind}`;
    this.files.set(name, bytes);
    this.#names.set(print, name);
    return { name };
  }
}
