import { boxOf } from '../mdx/write-box.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import {
  type Attributes,
  type Block,
  type Inline,
  isListOfContents,
  plainBlocks,
  plainText,
  styleOf,
  unstyled,
} from '../pandoc/pandoc-tree.ts';
import { githubName, namesIn, namesOnHeadings, withName } from './cross-references.ts';
import { withBoxes } from './gathered-boxes.ts';

/** A section of a document before it is written. */
export interface Part {
  title: string;
  /** The marks of notes that its heading had. */
  marks: Inline[];
  /** By what links within the document call it. */
  ids: string[];
  role?: 'abstract';
  /** Whether it is what stands before the first heading, and has none of its own. */
  isOpening?: boolean;
  /** The part of the document that it belongs to, as printed. */
  part?: string;
  blocks: Block[];
}

export interface Outline {
  /** Where the document begins with a heading of its own, and has no other of that level. */
  title?: string;
  parts: Part[];
  /** The level of headings that become ## in a section. */
  level: number;
  /** Sections of which nothing was left: their headings. */
  empty: string[];
  /** Headings that nobody said are parts, and that say so themselves. */
  foundParts: string[];
}

/** What a heading calls itself that has sections below it: "Part One", "Première partie", "第一部分". */
const partName =
  /^(?:part|partie|parte|teil|часть|раздел|(?:ال)?جزء|الباب|القسم)(?![\p{L}\p{M}])|^\S+\s+(?:partie|parte|часть)(?![\p{L}\p{M}])|^第[\p{Script=Han}\p{Nd}]{1,3}(?:部分?|编|編|篇)/iu;

/**
 * Divides a document at its headings.
 * @param split the level of headings that begin a section; where nobody says, the highest that there is more than one of
 * @param title as the document says it elsewhere
 * @param words what it is called that has no name, in the language of the document
 */
export function outline(
  blocks: readonly Block[],
  title: string | undefined,
  words: Catalogue['imported'],
  split?: 1 | 2,
): Outline {
  const flat = namesOnHeadings(
    unwrapped(
      blocks.flatMap((block) =>
        title && isTitleBlock(block) && block.t === 'Div' ? block.c[1].filter(isAbstract) : [block],
      ),
    ),
  );
  const levels = flat.flatMap((block) =>
    block.t === 'Header' && plainText(block.c[2]).trim() ? block.c[0] : [],
  );
  const top = Math.min(...levels);
  const tops = flat.filter((block) => block.t === 'Header' && block.c[0] === top);
  const first = flat.find((block) => block.t === 'Header');
  // What few words stand above it are those of a title page: the name of the body, its number, a date.
  const above = first === undefined ? [] : flat.slice(0, flat.indexOf(first));
  const isAlone =
    tops.length === 1 &&
    levels.length > 1 &&
    first === tops[0] &&
    plainBlocks(above).length <= longestTitlePage &&
    above.every((block) => ['Para', 'Plain'].includes(unstyled(block).t) || !hasWords(block));
  const own = isAlone && first?.t === 'Header' ? spaced(plainText(first.c[2])) : undefined;
  const begins = Number.isFinite(top) ? top + (isAlone ? 1 : 0) : 1;
  const partNames = split === 1 ? [] : partsIn(flat, begins);
  const foundParts = split === undefined ? partNames.filter((words) => partName.test(words)) : [];
  const hasParts = split === 2 || foundParts.length > 1;
  const level = begins + (hasParts ? 1 : 0);
  const result: Outline = {
    ...(own && { title: own }),
    ...{ parts: [], level: level + 1, empty: [], foundParts: hasParts ? foundParts : [] },
  };
  const opening: Part = { title: words.opening, isOpening: true, marks: [], ids: [], blocks: [] };
  const abstract: Part = { title: words.abstract, marks: [], ids: [], role: 'abstract', blocks: [] };
  let open = opening;
  let part: string | undefined;
  const add = (one: Part): void => {
    result.parts.push(one);
    open = one;
  };
  const boxed = withBoxes(flat, level);
  for (const [index, block] of boxed.entries()) {
    if (block.t === 'Header' && block === first && own) continue;
    if (block.t === 'Header' && block.c[0] <= level) {
      const [, [id], inlines] = block.c;
      const heading = spaced(plainText(inlines));
      if (heading === '') continue;
      const isAbove = hasParts && block.c[0] < level;
      const isNamed = isAbove && partNames.includes(heading) && (split === 2 || foundParts.includes(heading));
      const isPart = isNamed || isPartTitle(heading, block.c[0], boxed[index + 1]);
      // What has no sections below it is one, and of no part.
      if (isAbove || isPart) part = isPart ? heading : undefined;
      const isSummary = summary.test(heading) && result.parts.length === 0 && !isPart;
      add({
        ...{ title: heading, marks: inlines.filter(({ t: kind }) => kind === 'Note') },
        ids: [id, ...namesIn(inlines), githubName(inlines)],
        ...(part !== undefined && { part }),
        ...(isSummary && { role: 'abstract' as const }),
        blocks: [],
      });
      continue;
    }
    if (block.t === 'Div' && styleOf(block.c[0]) === 'About this text') continue;
    if (isAbstract(block) && result.parts.length === 0) {
      if (block.t === 'Div' && !/title/i.test(styleOf(block.c[0])))
        abstract.blocks.push(...block.c[1].filter((one) => !isTitle(one)));
      continue;
    }
    const said = open === opening || open === abstract ? summaryOf(unstyled(block)) : undefined;
    if (said) {
      open = abstract;
      abstract.title = said.title;
      abstract.blocks.push(...said.blocks);
    } else open.blocks.push(block);
  }
  const all = [abstract, opening, ...result.parts];
  const says = ({ blocks: inner }: Part): boolean => inner.some(hasWords);
  result.empty = result.parts.filter((one) => !says(one) && one.title !== one.part).map((one) => one.title);
  result.parts = all.filter(says);
  if (opening.blocks.some(hasWords) && result.parts.filter(({ role }) => role === undefined).length === 1) {
    opening.title = own ?? title ?? words.text;
    opening.isOpening = false;
  }
  return result;
}

/** Characters that a title page has at most above the title. */
const longestTitlePage = 600;

const summary =
  /^(?:abstract|(?:executive )?summary|résumé|zusammenfassung|resumen|resumo|аннотация|резюме|ملخص|موجز|摘要|内容提要)$/iu;

/** A paragraph that begins with the word for a summary in letters of its own: what follows it, which may be nothing. */
function summaryOf(block: Block): { title: string; blocks: Block[] } | undefined {
  if (block.t !== 'Para' && block.t !== 'Plain') return undefined;
  const [head, ...rest] = block.c;
  if (head?.t !== 'Strong' && head?.t !== 'Emph') return undefined;
  const title = spaced(plainText(head.c).replace(/[\s.:：—–]+$/u, ''));
  if (!summary.test(title)) return undefined;
  const from = rest.findIndex(
    (inline) => !['Space', 'SoftBreak', 'LineBreak'].includes(inline.t) && !isSign(inline),
  );
  return { title, blocks: from < 0 ? [] : [{ t: 'Para', c: rest.slice(from) }] };
}

const isSign = (inline: Inline): boolean => inline.t === 'Str' && /^[.:：—–-]+$/.test(inline.c);

/** Whether a heading is called a part and has nothing but a heading of its own level under it. */
const isPartTitle = (words: string, level: number, next: Block | undefined): boolean =>
  next?.t === 'Header' && next.c[0] === level && partName.test(words);

const isAbstract = (block: Block): boolean =>
  block.t === 'Div' &&
  (/^abstract( title)?$/i.test(styleOf(block.c[0])) || block.c[0][1].includes('abstract'));

const isTitle = (block: Block): boolean =>
  block.t === 'Div' && block.c[0][1].some((name) => /title/.test(name));

/** What a page says of itself at its top: its title, authors and date are in its record. */
const isTitleBlock = (block: Block): boolean =>
  block.t === 'Div' &&
  (block.c[0][0] === 'title-block-header' || block.c[0][1].includes('quarto-title-block'));

const spaced = (words: string): string => words.replace(/[\s\u00A0\u202F]+/g, ' ').trim();

/** The headings of a level that have sections of the next below them. */
function partsIn(blocks: readonly Block[], level: number): string[] {
  const found: string[] = [];
  let open: string | undefined;
  for (const block of blocks) {
    if (block.t !== 'Header' || block.c[0] > level + 1) continue;
    const words = spaced(plainText(block.c[2]));
    if (block.c[0] <= level) open = words;
    else if (open) {
      found.push(open);
      open = undefined;
    }
  }
  return found;
}

/** Divisions that are no more than the style of a paragraph, or a wrapper around a chapter, are opened. */
function unwrapped(blocks: readonly Block[], depth = 0): Block[] {
  return blocks.flatMap((block) => {
    if (block.t !== 'Div' || depth > 40) return [block];
    const [attributes, inner] = block.c;
    if (!hasHeading(inner) || isBox(attributes)) return [block];
    return unwrapped(withName(inner, attributes[0]), depth + 1);
  });
}

const hasHeading = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => block.t === 'Header' || (block.t === 'Div' && hasHeading(block.c[1])));

const isBox = (attributes: Attributes): boolean =>
  attributes[0] === 'refs' || boxOf(attributes) !== undefined;

function hasWords(block: Block): boolean {
  if (block.t === 'RawBlock' || block.t === 'HorizontalRule' || isListOfContents(block)) return false;
  if (block.t === 'Div') {
    const [id, classes] = block.c[0];
    return id !== 'refs' && !classes.includes('csl-bib-body') && block.c[1].some(hasWords);
  }
  return (
    block.t === 'Table' ||
    block.t === 'Figure' ||
    plainBlocks([block]) !== '' ||
    JSON.stringify(block).includes('"t":"Image"') ||
    JSON.stringify(block).includes('"t":"Math"')
  );
}

/** The summary that a file has among what it says of itself stands before the text. */
export function withAbstract(abstract: unknown, blocks: Block[]): Block[] {
  const { t: kind, c: content } = (abstract ?? {}) as { t?: string; c?: never };
  const inner: Block[] =
    kind === 'MetaBlocks' ? (content ?? []) : kind === 'MetaInlines' ? [{ t: 'Para', c: content ?? [] }] : [];
  return inner.length === 0
    ? blocks
    : [{ t: 'Div', c: [['', [], [['custom-style', 'Abstract']]], inner] }, ...blocks];
}
