import { dateInWords } from '../bibliographies/date-in-words.ts';
import { clean, shortened } from '../mdx/clean-words.ts';
import type { Remaining } from '../mdx/remaining.ts';
import { type Block, plainBlocks, unstyled } from '../pandoc/pandoc-tree.ts';
import { told } from '../pandoc/told.ts';
import type { Part } from './document-parts.ts';
import { authorsIn, type record } from './document-record.ts';

/** What a document says of itself in a few lines before its text. */
export interface TitlePage {
  /** The heading that they stand under. */
  subtitle?: string;
  /** Who wrote it, in one line. */
  authors?: string;
  issued?: string;
  publisher?: string;
  /** All of its words. */
  words: string;
}

/** More lines are a text. */
const mostLines = 5;
const longestLine = 160;
const longestDate = 24;

const by = /^(?:by|par|por|von|автор(?:ы)?:?|作者[:：]|بقلم:?|إعداد:?)\s*/iu;

/**
 * The first part of a document where it is nothing but a title page: a date, or a line that begins with "By", and what else stands in
 * few short lines. Its record says the same, and nobody has to read it as a section.
 */
export function titlePageOf(part: Part | undefined): TitlePage | undefined {
  if (!part || part.role !== undefined || part.part !== undefined || part.marks.length > 0) return undefined;
  const blocks = part.blocks.map(unstyled);
  if (blocks.length === 0 || blocks.length > mostLines) return undefined;
  if (blocks.some(({ t: kind }) => kind !== 'Para' && kind !== 'Plain')) return undefined;
  const lines = blocks.map((block) => plainBlocks([block]).replace(/\s+/g, ' ').trim());
  if (lines.some((line) => line.length > longestLine)) return undefined;
  const dated = lines.filter((line) => line.length <= longestDate && dateInWords(line)?.date !== undefined);
  const signed = lines.filter((line) => by.test(line));
  const others = lines.filter((line) => !dated.includes(line) && !signed.includes(line));
  // A sentence is a text, and no name of a publisher.
  if (others.some((line) => /[.!?。！？؟]$/u.test(line))) return undefined;
  if (dated.length + signed.length === 0 || dated.length > 1 || signed.length > 1 || others.length > 1)
    return undefined;
  const [date, authors, publisher] = [dated[0], signed[0], others[0]];
  const issued = date && dateInWords(date)?.date;
  return {
    ...(!part.isOpening && { subtitle: clean(part.title) }),
    ...(authors && { authors: authors.replace(by, '') }),
    ...(issued && { issued }),
    ...(publisher && { publisher: clean(publisher) }),
    words: [part.isOpening ? '' : part.title, ...lines].filter(Boolean).join('\n'),
  };
}

const contents =
  /^(?:(?:table of )?contents|table des matières|sommaire|índice|tabla de contenido|inhalt(?:sverzeichnis)?|содержание|оглавление|目录|目錄|المحتويات|فهرس(?: المحتويات)?)$/iu;

/** A list of contents, which the site makes itself: lists of nothing but links inside the document. */
export const isContents = ({ title, blocks }: Part): boolean =>
  contents.test(title.trim()) && blocks.length > 0 && blocks.every(isListOfLinks);

function isListOfLinks(block: Block): boolean {
  if (block.t === 'BulletList') return block.c.every((entry) => entry.every(isListOfLinks));
  if (block.t === 'OrderedList') return block.c[1].every((entry) => entry.every(isListOfLinks));
  if (block.t !== 'Para' && block.t !== 'Plain') return false;
  return block.c.every(
    (inline) =>
      ['Space', 'SoftBreak', 'LineBreak'].includes(inline.t) ||
      (inline.t === 'Link' && inline.c[2][0].startsWith('#')),
  );
}

/**
 * Takes out what the site says itself: a title page, whose lines go into the record where that lacks them, and a list of contents.
 * @returns their words
 */
export function withoutFront(
  parts: Part[],
  said: ReturnType<typeof record>,
  remaining: Remaining[],
): string[] {
  const words: string[] = [];
  const first = parts.findIndex(({ role }) => role === undefined);
  const page = parts.length > 1 ? titlePageOf(parts[first]) : undefined;
  if (page) {
    parts.splice(first, 1);
    words.push(page.words);
    said.subtitle ??= page.subtitle;
    said.issued = page.issued ?? said.issued;
    said.publisher ??= page.publisher;
    if (said.authors.length === 0 && page.authors) said.authors = authorsIn(page.authors);
    remaining.push({
      file: 'document.yaml',
      ...told.titlePage(shortened(page.words.replaceAll('\n', ' · '))),
    });
  }
  const at = parts.findIndex(isContents);
  if (at >= 0 && parts.length > 1) {
    const [list] = parts.splice(at, 1);
    words.push(list?.title ?? '', plainBlocks(list?.blocks ?? []));
  }
  return words;
}
