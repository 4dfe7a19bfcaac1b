import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { UsageError } from '../syntax/usage-error.ts';
import { convert, type Pandoc } from './pandoc.ts';
import type { PandocTree } from './pandoc-tree.ts';
import { prepareMarkdown } from './prepare-markdown.ts';
import { orderFields } from './word-fields.ts';

/** What Pandoc made of a document, and what only the file itself says. */
export interface OpenedDocument {
  tree: PandocTree;
  /** A picture by the path that the tree names: from the document, or from the folder in which it lies. */
  media: (path: string) => Buffer | undefined;
  /** What a word processor keeps beside the text. */
  properties: { title?: string; creator?: string; created?: string; language?: string };
}

/** How Pandoc calls what a file's name ends with. */
const formats: Record<string, string> = {
  ...{ '.docx': 'docx+citations+styles', '.odt': 'odt', '.rtf': 'rtf', '.tex': 'latex', '.latex': 'latex' },
  ...{
    '.html': 'html',
    '.htm': 'html',
    '.xhtml': 'html',
    '.epub': 'epub',
    '.xml': 'jats',
    '.jats': 'jats',
    '.nxml': 'jats',
  },
  ...{
    '.md': 'markdown+alerts+mark',
    '.markdown': 'markdown+alerts+mark',
    '.qmd': 'markdown+alerts',
    '.rmd': 'markdown',
  },
  '.myst': 'markdown+alerts',
};

/** What is read by another program before, and by which. */
const before: Record<string, string> = {
  '.pdf':
    'A PDF has lost its headings, notes and tables. Ask for the file from which it was made; where there is none, let a program that reads layout (docling, marker) make Markdown of it, compare that with the print, and import the Markdown.',
  '.txt':
    'A plain text has no headings and no notes. Write # before its headings and [^1] for its notes in any editor, save it as .md, and import that.',
  '.doc':
    'This is the format of Word before 2007. Open it in Word or LibreOffice, save it as .docx, and import that.',
  '.wpd': 'Open it in LibreOffice, save it as .docx, and import that.',
  '.pages': 'Open it in Pages, export it as Word (.docx), and import that.',
  '.indd': 'Export it from InDesign as EPUB or HTML, and import that.',
};

const largest = { file: 200, unpacked: 1000, entries: 20_000 };
const megabyte = 1024 * 1024;

/**
 * @param format as Pandoc calls it, where the name of the file does not tell
 * @throws UsageError when it is no document that can be read, with what to do
 */
export async function openDocument(pandoc: Pandoc, file: string, format?: string): Promise<OpenedDocument> {
  const ending = extname(file).toLowerCase();
  const from = format ?? formats[ending];
  if (from === undefined) throw new UsageError(before[ending] ?? unknownFormat(file));
  const given = readDocument(file);
  if (/^(?:docx|odt|epub)/.test(from)) checkArchive(file, given);
  const bytes = from.startsWith('docx') ? orderFields(given) : given;
  const name = `document${ending || '.md'}`;
  const isText = /^(?:markdown|gfm|commonmark|latex|html|jats|myst)/.test(from);
  const files: Record<string, Buffer> = { [name]: isText ? asUtf8(file, bytes) : bytes };
  if (/^(?:markdown|gfm|commonmark|myst)/.test(from)) {
    files[name] = Buffer.from(prepareMarkdown(String(files[name])));
  }
  if (from === 'latex') Object.assign(files, inputsOf(file, String(files[name])));
  const options = {
    'track-changes': 'all',
    'extract-media': 'media',
  };
  const { output, media } = await convert(pandoc, {
    from: from === 'myst' ? 'markdown' : from,
    to: 'json',
    files,
    options,
  });
  const tree = JSON.parse(String(output)) as PandocTree;
  const folder = dirname(resolve(file));
  return {
    tree,
    media: (path) => media.get(path) ?? media.get(path.replace(/^\.?\//, '')) ?? beside(folder, path),
    properties: from.startsWith('docx') ? propertiesOf(bytes) : {},
  };
}

/**
 * Whether a document of that name can be read: asked before anything is fetched for it.
 * @throws UsageError when not, with which program to use before
 */
export function isReadable(file: string, format?: string): void {
  const ending = extname(file).toLowerCase();
  if (format === undefined && formats[ending] === undefined)
    throw new UsageError(before[ending] ?? unknownFormat(file));
  if (!existsSync(file)) throw new UsageError(`"${file}" cannot be read. Name a file that is there.`);
}

const unknownFormat = (file: string): string =>
  `"${basename(file)}" is none of the documents that can be imported: .docx, .odt, .rtf, .tex, .html, .epub, .xml (JATS), .md, .qmd. Say --from=<format> as Pandoc calls it, where the name does not tell.`;

function readDocument(file: string): Buffer {
  try {
    const { size } = statSync(file);
    if (size > largest.file * megabyte) {
      throw new UsageError(
        `"${file}" is larger than ${largest.file} MB. Make its pictures smaller, or divide it.`,
      );
    }
    return readFileSync(file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`"${file}" cannot be read. Name a file that is there.`);
  }
}

function asUtf8(file: string, bytes: Buffer): Buffer {
  try {
    return Buffer.from(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new UsageError(`"${file}" is not UTF-8. Save it as UTF-8, and import it again.`);
  }
}

/** Refuses an archive that unpacks to more than any document holds: its list tells, and nothing is unpacked for it. */
function checkArchive(file: string, bytes: Buffer): void {
  let [total, count] = [0, 0];
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        count += 1;
        return false;
      },
    });
  } catch {
    throw new UsageError(
      `"${file}" is damaged, or no document of that kind. Open it in its program and save it anew.`,
    );
  }
  if (
    total > largest.unpacked * megabyte ||
    count > largest.entries ||
    total > bytes.length * 500 + 50 * megabyte
  ) {
    throw new UsageError(
      `"${file}" unpacks to ${Math.round(total / megabyte)} MB in ${count} files, more than any document holds.`,
    );
  }
}

/** Title, author, day and language as the word processor notes them. */
function propertiesOf(bytes: Buffer): OpenedDocument['properties'] {
  const found = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name === 'docProps/core.xml' && originalSize < megabyte,
  });
  const xml = found['docProps/core.xml'];
  if (!xml) return {};
  const text = strFromU8(xml);
  const value = (tag: string): string | undefined => {
    const [, words] = new RegExp(`<${tag}\\b[^>]*>([^<]{1,500})</${tag}>`).exec(text) ?? [];
    return (
      words?.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').trim() || undefined
    );
  };
  const [title, creator, created, language] = [
    'dc:title',
    'dc:creator',
    'dcterms:created',
    'dc:language',
  ].map(value);
  return {
    ...(title && { title }),
    ...(creator && { creator }),
    ...(created && { created: created.slice(0, 10) }),
    ...(language && { language }),
  };
}

/** A picture in the folder of the document or below; nothing outside of it is read. */
function beside(folder: string, path: string): Buffer | undefined {
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
      if (statSync(full).isFile() && size <= 50 * megabyte) return readFileSync(full);
    } catch {
      // It is not there.
    }
  }
  return undefined;
}

/** Files that LaTeX takes in, by the names under which it looks for them: parts of the text and nothing else. */
function inputsOf(file: string, text: string): Record<string, Buffer> {
  const folder = dirname(resolve(file));
  const found: Record<string, Buffer> = {};
  const look = (source: string, depth: number): void => {
    for (const [, name = ''] of source.matchAll(/\\(?:input|include|subfile)\s*\{([^{}]{1,200})\}/g)) {
      const path = /\.\w+$/.test(name) ? name : `${name}.tex`;
      const inside = relative(folder, join(folder, path));
      if (inside.startsWith('..') || path in found || depth > 5 || Object.keys(found).length > 200) continue;
      try {
        found[inside] = asUtf8(path, readFileSync(join(folder, inside)));
      } catch {
        continue;
      }
      look(String(found[inside]), depth + 1);
    }
  };
  look(text, 0);
  return found;
}
