import { extname } from 'node:path';
import type { Library } from '../../model/library.ts';
import type { Section } from '../../model/section.ts';
import { isDrawing, pictureBytes, picturesOf, pictureTypes } from '../../render/picture-files.ts';
import { own } from '../../syntax/own.ts';

/** What readers of books show; anything else comes as PNG. */
const known = ['.png', '.jpg', '.jpeg', '.gif', '.webp', '.svg'];

/** The file of the book in which a picture is. No key has an underscore. */
export function pictureFile(name: string): string {
  const file = name.replace('/', '_');
  return known.includes(extname(name)) ? file : `${file}.png`;
}

/** The pictures of some sections, each as a file of the book. */
export async function bookPictures(
  sections: Section[],
): Promise<{ file: string; type: string; bytes: Uint8Array }[]> {
  const names = [...picturesOf({ sections } as Pick<Library, 'sections'>).keys()];
  return Promise.all(
    names.map(async (name) => {
      const file = pictureFile(name);
      const isOther = !isDrawing(name) && !known.includes(extname(name));
      const bytes = new Uint8Array(await pictureBytes(name, isOther ? 'png' : undefined));
      return { file, type: own(pictureTypes, extname(file)) ?? 'image/png', bytes };
    }),
  );
}
