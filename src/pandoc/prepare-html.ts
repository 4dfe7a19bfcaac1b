import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { linkedNotes } from './linked-notes.ts';
import type { Preparation } from './open-document.ts';

/** A page with its notes and names as Pandoc finds them. */
export const prepareHtml = (text: string): { text: string } => ({
  text: withNames(linkedNotes(new Map([['', text]])).get('') ?? text),
});

/** The same for a book, whose pages are files of its archive. */
export function prepareEpub(bytes: Buffer): Preparation {
  const files = unzipSync(bytes);
  const pages = Object.entries(files).filter(([name]) => /\.x?html?$/i.test(name));
  const texts = new Map(pages.map(([name, data]) => [name, strFromU8(data)]));
  const noted = linkedNotes(texts);
  for (const [name, text] of texts) files[name] = strToU8(withNames(noted.get(name) ?? text));
  return { bytes: Buffer.from(zipSync(files, { level: 0 })) };
}

/** Elements whose names Pandoc's reader passes over. */
const named =
  /<(?:p|blockquote|dd|dt|td|th|figcaption|caption|pre)\b[^>]*\bid\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s"'>]+))[^>]*>/gi;

/** HTML as Pandoc keeps all of it that links lead to: the name of a paragraph stands in it. */
export const withNames = (source: string): string =>
  source.replace(named, (tag, double?: string, single?: string, bare?: string) => {
    const name = double ?? single ?? bare ?? '';
    return /^<(?:blockquote|pre)/i.test(tag)
      ? `<p><span id="${name}"></span></p>${tag}`
      : `${tag}<span id="${name}"></span>`;
  });
