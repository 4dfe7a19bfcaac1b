import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Plugin } from 'vite';
import { contentFolder } from '../config.ts';
import { library } from '../library/shared-library.ts';
import type { Library } from '../model/library.ts';
import { filesOfSite } from '../model/site.ts';
import { attribute, isElement } from '../syntax/parse.ts';
import { safeSvg, svgSize } from './safe-svg.ts';

/** The pictures that the texts and the site show, by document and file: `manual/map.png`, `site/logo.svg`. */
export function picturesOf({
  sections,
  site,
}: Pick<Library, 'sections'> & Partial<Pick<Library, 'site'>>): Map<string, string> {
  const files = sections.flatMap(({ tree, document }) =>
    tree.children.flatMap((block) => {
      const file = isElement(block, 'Picture') ? attribute(block, 'src') : undefined;
      return file === undefined ? [] : `${document.key}/${file}`;
    }),
  );
  const ofSite = site ? filesOfSite(site).map((file) => `site/${file}`) : [];
  return new Map([...new Set([...files, ...ofSite])].map((name) => [name, pathOf(name)]));
}

/** No document has the key `site`. */
const pathOf = (name: string): string =>
  name.startsWith('site/') ? join(contentFolder, name.slice(5)) : join(contentFolder, 'documents', name);

export const isDrawing = (name: string): boolean => extname(name) === '.svg';

/** A drawing as the site serves it. */
export const drawingOf = (name: string): string => safeSvg(readFileSync(pathOf(name), 'utf8'));

/**
 * A picture as large as it is, upright, and without what a camera wrote into it: where it was taken is nobody's business.
 * @param format what it shall be, if not what it is
 */
export async function pictureBytes(name: string, format?: 'png'): Promise<Buffer> {
  if (isDrawing(name)) return Buffer.from(drawingOf(name));
  const { default: sharp } = await import('sharp');
  const picture = sharp(pathOf(name), {
    animated: extname(name) === '.gif',
  }).rotate();
  return (format ? picture.toFormat(format) : picture).toBuffer();
}

/** How large a picture is, upright; undefined where a drawing does not say. */
export async function pictureSize(name: string): Promise<{ width: number; height: number } | undefined> {
  if (isDrawing(name)) return svgSize(drawingOf(name));
  const { default: sharp } = await import('sharp');
  const { width, height } = await sharp(await pictureBytes(name)).metadata();
  return { width, height };
}

/** The part of a picture that a card for shared links has room for. */
export async function pictureCard(name: string, size: { width: number; height: number }): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const options = { palette: true, quality: 80, effort: 4 } as const;
  return sharp(await pictureBytes(name))
    .resize({ ...size, fit: 'cover' })
    .png(options)
    .toBuffer();
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
