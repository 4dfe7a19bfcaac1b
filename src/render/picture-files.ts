import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Plugin } from 'vite';
import { contentFolder } from '../config.ts';
import { library } from '../library/shared-library.ts';
import type { Library } from '../model/library.ts';
import { attribute, isElement } from '../syntax/parse.ts';
import { safeSvg } from './safe-svg.ts';

/** The pictures that the texts show, by document and file: `manual/map.png`. */
export function picturesOf({ sections }: Pick<Library, 'sections'>): Map<string, string> {
  const files = sections.flatMap(({ tree, document }) =>
    tree.children.flatMap((block) => {
      const file = isElement(block, 'Picture') ? attribute(block, 'src') : undefined;
      return file === undefined ? [] : `${document.key}/${file}`;
    }),
  );
  return new Map([...new Set(files)].map((name) => [name, join(contentFolder, 'documents', name)]));
}

export const isDrawing = (name: string): boolean => extname(name) === '.svg';

/** A drawing as the site serves it. */
export const drawingOf = (name: string): string =>
  safeSvg(readFileSync(join(contentFolder, 'documents', name), 'utf8'));

/**
 * A picture as large as it is, upright, and without what a camera wrote into it: where it was taken is nobody's business.
 * @param format what it shall be, if not what it is
 */
export async function pictureBytes(name: string, format?: 'png'): Promise<Buffer> {
  if (isDrawing(name)) return Buffer.from(drawingOf(name));
  const { default: sharp } = await import('sharp');
  const picture = sharp(join(contentFolder, 'documents', name), {
    animated: extname(name) === '.gif',
  }).rotate();
  return (format ? picture.toFormat(format) : picture).toBuffer();
}

export const pictureTypes: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
};

/** The module `virtual:pictures`: by document and file, what loads a picture with its size, for Astro to make others of. */
export function pictures(): Plugin {
  return {
    name: 'pictures',
    resolveId: (id) => (id === 'virtual:pictures' ? `\0${id}` : undefined),
    load(id) {
      if (id !== '\0virtual:pictures') return undefined;
      const entries = [...picturesOf(library())]
        .filter(([name]) => !isDrawing(name))
        .map(
          ([name, path]) =>
            `${JSON.stringify(name)}: () => import(${JSON.stringify(path.replaceAll('\\', '/'))}),\n`,
        );
      return `export default {\n${entries.join('')}};`;
    },
  };
}
