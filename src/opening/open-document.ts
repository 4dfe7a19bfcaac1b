import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { convert, type Pandoc } from '../pandoc/pandoc.ts';
import type { Inline, PandocTree } from '../pandoc/pandoc-tree.ts';
import { refusals } from '../pandoc/refusals.ts';
import type { Told } from '../pandoc/told.ts';
import { own } from '../syntax/own.ts';
import { UsageError } from '../syntax/usage-error.ts';
import { putBack } from './carried.ts';
import { linesOfEpub, linesOfHtml, linesOfJats, linesOfOdt, linesOfWord } from './file-lines.ts';
import { asUtf8, beside, inputsOf, ofData } from './files-beside.ts';
import { prepareEpub, prepareHtml } from './prepare-html.ts';
import { prepareJats } from './prepare-jats.ts';
import { prepareLatex } from './prepare-latex.ts';
import { prepareMarkdown } from './prepare-markdown.ts';
import { prepareOdt } from './prepare-odt.ts';
import { linesOfRtf, prepareRtf } from './prepare-rtf.ts';
import { prepareWord } from './prepare-word.ts';
import { readRawHtml } from './raw-html.ts';

/** What the file says of the document, beside its text. */
export interface Properties {
  title?: string;
  subtitle?: string;
  /** Names between semicolons. */
  creator?: string;
  created?: string;
  language?: string;
}

/** A file as Pandoc keeps the most of it, and what of it Pandoc does not hand on. */
export interface Preparation {
  bytes: Buffer;
  properties?: Properties;
  comments?: { author: string; words: string }[];
  /** Whether words were deleted with changes tracked. */
  hasChanges?: boolean;
  /** Equations as MathML, in the order of the words that stand for them; names of places likewise. */
  equations?: string[];
  names?: string[];
  /** What was left out, what to do, and where it stood. */
  told?: (Told & { place?: string })[];
}

/** What Pandoc made of a document, and what only the file itself says. */
export interface OpenedDocument extends Omit<Preparation, 'bytes' | 'equations' | 'names'> {
  tree: PandocTree;
  /** A picture by the path that the tree names: from the document, or from the folder in which it lies. */
  media: (path: string) => Buffer | undefined;
  properties: Properties;
  /** The words of the file itself, a paragraph each; undefined where only Pandoc tells them from what they are written with. */
  lines?: string[] | undefined;
}

interface Format {
  /** As Pandoc calls it. */
  from: string;
  prepare: (bytes: Buffer) => Preparation;
  lines?: (bytes: Buffer) => string[];
  /** An archive of files, or RTF: pictures are in it. Those of a text lie beside it. */
  holdsPictures?: boolean;
  isArchive?: boolean;
}

const asText = (
  prepare: (text: string) => Omit<Preparation, 'bytes'> & { text: string },
): Format['prepare'] => {
  return (bytes) => {
    const { text, ...rest } = prepare(bytes.toString('utf8'));
    return { ...rest, bytes: Buffer.from(text) };
  };
};
const plain: Format['prepare'] = (bytes) => ({ bytes });

/** GitHub's and MyST's habits beside Pandoc's own: no empty line before a heading or list, addresses as they are, :smile:. */
const markdown =
  'markdown+alerts+mark+emoji+autolink_bare_uris+lists_without_preceding_blankline-blank_before_header-blank_before_blockquote-markdown_in_html_blocks';

/** How each format is read, by what the names of its files end with. */
const formats: [endings: string[], format: Format][] = [
  [
    ['.docx'],
    {
      from: 'docx+citations+styles',
      prepare: prepareWord,
      lines: linesOfWord,
      holdsPictures: true,
      isArchive: true,
    },
  ],
  [['.odt'], { from: 'odt', prepare: prepareOdt, lines: linesOfOdt, holdsPictures: true, isArchive: true }],
  [
    ['.epub'],
    { from: 'epub', prepare: prepareEpub, lines: linesOfEpub, holdsPictures: true, isArchive: true },
  ],
  [['.rtf'], { from: 'rtf', prepare: prepareRtf, lines: linesOfRtf, holdsPictures: true }],
  [['.tex', '.latex'], { from: 'latex', prepare: asText(prepareLatex) }],
  [
    ['.html', '.htm', '.xhtml'],
    { from: 'html', prepare: asText(prepareHtml), lines: (bytes) => linesOfHtml(String(bytes)) },
  ],
  [
    ['.xml', '.jats', '.nxml'],
    { from: 'jats', prepare: asText(prepareJats), lines: (bytes) => linesOfJats(String(bytes)) },
  ],
  [['.md', '.markdown', '.qmd', '.rmd', '.myst'], { from: markdown, prepare: asText(prepareMarkdown) }],
];

/** The format that somebody named as Pandoc calls it, or that the name of the file tells. */
function formatOf(file: string, named: string | undefined): Format | undefined {
  if (named === undefined) {
    const ending = extname(file).toLowerCase();
    return formats.find(([endings]) => endings.includes(ending))?.[1];
  }
  const base = /^[a-z_]+/.exec(named)?.[0] ?? '';
  const isMarkdown = /^(?:markdown|gfm|commonmark|myst)/.test(named);
  const known = formats.find(([, { from }]) =>
    isMarkdown ? from === markdown : from.split(/[+-]/)[0] === base,
  )?.[1];
  return {
    ...(known ?? { prepare: plain, holdsPictures: true }),
    from: named === 'myst' || (named === base && known) ? (known?.from ?? named) : named,
  };
}

/** What is read by another program before, and by which. */
const before: Record<string, () => string> = {
  '.pdf': refusals.pdf,
  '.txt': refusals.plainText,
  '.doc': refusals.oldWord,
  '.wpd': refusals.wordPerfect,
  '.pages': refusals.pages,
  '.indd': refusals.inDesign,
};

const unread = (file: string): UsageError =>
  new UsageError(own(before, extname(file).toLowerCase())?.() ?? refusals.format(basename(file)));

const largest = { file: 200, unpacked: 1000, entries: 20_000 };
const megabyte = 1024 * 1024;

/**
 * @param format as Pandoc calls it, where the name of the file does not tell
 * @throws UsageError when it is no document that can be read, with what to do
 */
export async function openDocument(pandoc: Pandoc, file: string, format?: string): Promise<OpenedDocument> {
  const ending = extname(file).toLowerCase();
  const known = formatOf(file, format);
  if (known === undefined) throw unread(file);
  const { from, prepare, lines, holdsPictures = false, isArchive = false } = known;
  const given = readDocument(file);
  if (isArchive) checkArchive(file, given);
  const { bytes, equations = [], names = [], ...said } = prepare(holdsPictures ? given : asUtf8(file, given));
  const name = `document${ending || '.md'}`;
  const files: Record<string, Buffer> = { [name]: bytes };
  if (from.startsWith('latex')) Object.assign(files, inputsOf(file, String(bytes)));
  const { output, media } = await convert(pandoc, {
    ...{ from, to: 'json', files },
    // Pictures that lie beside a text are taken from there: Pandoc would put their words in their place.
    options: { 'track-changes': 'all', ...(holdsPictures && { 'extract-media': 'media' }) },
  });
  const tree = JSON.parse(String(output)) as PandocTree;
  if (/^(?:markdown|gfm|html|epub)/.test(from)) await readRawHtml(pandoc, tree);
  putBack(tree, await readEquations(pandoc, equations), names);
  const folder = dirname(resolve(file));
  return {
    ...said,
    tree,
    media: (path) =>
      media.get(path) ?? media.get(path.replace(/^\.?\//, '')) ?? ofData(path) ?? beside(folder, path),
    properties: said.properties ?? {},
    lines: lines?.(/^(?:html|epub)/.test(from) ? bytes : given),
  };
}

/** Equations as Pandoc has them, each in its place; undefined where it cannot read one. */
async function readEquations(pandoc: Pandoc, equations: string[]): Promise<(Inline | undefined)[]> {
  if (equations.length === 0) return [];
  const html = equations.map((math) => `<p>${math}</p>`).join('\n');
  const { output } = await convert(pandoc, {
    ...{ from: 'html', to: 'json', files: { 'equations.html': Buffer.from(html) } },
  });
  const { blocks } = JSON.parse(String(output)) as PandocTree;
  return equations.map((_math, index) => {
    const block = blocks[index];
    return block?.t === 'Para' ? block.c.find(({ t: kind }) => kind === 'Math') : undefined;
  });
}

/**
 * Whether a document of that name can be read: asked before anything is fetched for it.
 * @throws UsageError when not, with which program to use before
 */
export function isReadable(file: string, format?: string): void {
  if (formatOf(file, format) === undefined) throw unread(file);
  if (!existsSync(file)) throw new UsageError(refusals.missing(file));
}

function readDocument(file: string): Buffer {
  try {
    const status = statSync(file);
    // A pipe or a device need not end.
    if (!status.isFile()) throw new UsageError(refusals.noFile(file));
    const { size } = status;
    if (size > largest.file * megabyte) {
      throw new UsageError(refusals.large(file, largest.file));
    }
    return readFileSync(file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(refusals.missing(file));
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
    throw new UsageError(refusals.damaged(file));
  }
  if (
    total > largest.unpacked * megabyte ||
    count > largest.entries ||
    total > bytes.length * 500 + 50 * megabyte
  ) {
    throw new UsageError(refusals.endless(file, Math.round(total / megabyte), count));
  }
}
