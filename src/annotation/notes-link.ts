import type { Annotation } from './annotation.ts';
import { readFile } from './read-annotation.ts';
import type { Collection, Site } from './web-annotation.ts';
import { writeCollection } from './write-annotation.ts';

/* A few notes in the fragment of a link, which no server sees: their file, compressed. */

/** Characters of a link that every program takes. */
export const longestLink = 2000;

/** What a fragment may unfold to. */
const most = 2_000_000;

/** "eJy…": for `#notes=…`. */
export async function packNotes(collection: Collection, site: Site): Promise<string> {
  const text = JSON.stringify(shorten(writeCollection(collection, site)));
  const packed = await new Response(stream(text).pipeThrough(new CompressionStream('deflate-raw'))).bytes();
  return btoa(String.fromCharCode(...packed))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** @throws UnreadableFile, or another error where the link is damaged */
export async function unpackNotes(packed: string, site: Site): Promise<Collection & { left: number }> {
  const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
    sign.charCodeAt(0),
  );
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    // A small fragment can unfold to more than a device has.
    if (size > most) {
      await reader.cancel();
      throw new Error('The link holds too much.');
    }
    parts.push(part.value);
  }
  return readFile(await new Blob(parts as BlobPart[]).text(), site);
}

const stream = (text: string): ReadableStream<BufferSource> =>
  new Blob([text]).stream() as ReadableStream<BufferSource>;

/** Leaves out what a reader of the same site does without: the style of inks, and the words for programs. */
function shorten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shorten);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key]) => !['@context', 'stylesheet', 'conformsTo', 'motivation', 'format', 'total'].includes(key),
      )
      .map(([key, part]) => [key, shorten(part)]),
  );
}

/** Of a teacher's notes, those on parts of a packet: a section with all of its paragraphs, or a paragraph. */
export function notesOn(parts: readonly string[], notes: readonly Annotation[]): Annotation[] {
  return notes.filter(({ targets }) =>
    targets.some(({ page, place }) =>
      parts.some((part) => place === part || place.startsWith(`${part}-`) || page.endsWith(`/${part}/`)),
    ),
  );
}
