import type { RootContent } from 'mdast';
import { stringify } from 'yaml';
import type { BlockContext } from '../mdx/block-context.ts';
import { clean, shortened } from '../mdx/clean-words.ts';
import { commentTold, type Remaining } from '../mdx/remaining.ts';
import { isList, isQuotation } from '../mdx/styled-blocks.ts';
import { writeBlocks } from '../mdx/write-blocks.ts';
import { isEmpty, writeMdx } from '../mdx/write-mdx.ts';
import type { OpenedDocument } from '../pandoc/open-document.ts';
import { type Block, plainBlocks, plainMeta } from '../pandoc/pandoc-tree.ts';
import { own } from '../syntax/own.ts';
import { outline, type Part } from './document-parts.ts';
import { authorsIn, documentFile, record } from './document-record.ts';
import { isContents, titlePageOf } from './front-matter.ts';
import { Pictures } from './kept-pictures.ts';
import { citedWords, leftWords, printed } from './lost-words.ts';
import { anchorsOf, keysOf, namesOf } from './section-keys.ts';
import { notesOfTitle, toldBefore } from './told-before.ts';

/** A document as the files of its folder, and what is left for a person. */
export interface WrittenDocument {
  /** By name: document.yaml, the sections, the pictures. */
  files: Map<string, string | Buffer>;
  remaining: Remaining[];
  /** All of its words, those that were told to be left out among them. */
  words: string;
  counts: { sections: number; notes: number; headings: number };
}

export interface ReadOptions {
  key: string;
  /** The level of headings that begin a section. */
  split?: 1 | 2;
  /** The key of a work by what the document calls it. */
  work: (name: string) => string | undefined;
  /** Keys of sections that other documents have. */
  taken: ReadonlySet<string>;
}

/** Marks of quotation by language; where a language is not here, those of English. */
const quotes: Record<string, readonly [string, string, string, string]> = {
  en: ['“', '”', '‘', '’'],
  de: ['„', '“', '‚', '‘'],
  fr: ['« ', ' »', '“', '”'],
  es: ['«', '»', '“', '”'],
  it: ['«', '»', '“', '”'],
  pt: ['“', '”', '‘', '’'],
  ru: ['«', '»', '„', '“'],
  ar: ['«', '»', '“', '”'],
  zh: ['“', '”', '‘', '’'],
};

export function readDocument(opened: OpenedDocument, options: ReadOptions): WrittenDocument {
  const { tree, media, properties } = opened;
  const { key, split, taken } = options;
  const remaining: Remaining[] = [...toldBefore(opened)];
  const words: string[] = [];
  const meta = Object.fromEntries(Object.entries(tree.meta).map(([name, value]) => [name, plainMeta(value)]));
  const said = record(meta, properties, tree.blocks);
  remaining.push(...notesOfTitle(tree.meta));
  const parts = outline(withAbstract(tree.meta['abstract'], tree.blocks), said.title, split);
  if (said.title === undefined && parts.title !== undefined) said.title = parts.title;
  words.push(...withoutFront(parts.parts, said, remaining));
  for (const title of parts.empty) {
    // What stood under these stands with the text, and in the list of works.
    if (
      /^(?:end|foot)?notes$|^(?:references|bibliography|works cited|notes de bas de page|bibliographie|références|notas|referencias|bibliografía|примечания|литература|список литературы|الحواشي|الهوامش|المراجع|注释|参考文献)$/iu.test(
        title,
      )
    ) {
      words.push(title);
      continue;
    }
    remaining.push({
      what: `The heading “${shortened(title)}” has no text under it and was left out.`,
      todo: 'Nothing, or write its text.',
    });
  }
  if (parts.parts.some(({ title, role }) => title === 'Opening' && role === undefined)) {
    remaining.push({
      what: 'What stands before the first heading is a section called “Opening”.',
      todo: 'Name it as the document would.',
    });
  }
  const keys = keysOf(parts.parts, key, taken);
  const anchors = anchorsOf(parts.parts, keys, key);
  const names = namesOf(parts.parts, said.language ?? 'en');
  const pictures = new Pictures();
  const isAuthorDate = citesInText(parts.parts);
  const files = new Map<string, string | Buffer>();
  const width = Math.max(String(parts.parts.length).length, 2);
  let notes = 0;
  let headings = 0;

  for (const [index, part] of parts.parts.entries()) {
    const sectionKey = keys[index] ?? `section-${index + 1}`;
    const name = `${String(index + 1).padStart(width, '0')}-${sectionKey}.mdx`;
    const waiting: { number: number; blocks: Block[] }[] = [];
    const place = { paragraph: 0, table: 0, picture: 0, now: '' };
    const context: BlockContext = {
      quotes: own(quotes, said.language?.split('-')[0] ?? 'en') ?? (quotes['en'] as never),
      language: said.language ?? 'en',
      level: parts.level,
      isNote: false,
      isTop: true,
      isAuthorDate,
      waiting: [],
      note: (blocks) => {
        if (
          !blocks.some(
            (block) =>
              plainBlocks([block]) !== '' ||
              JSON.stringify(block).includes('"t":"Cite"') ||
              JSON.stringify(block).includes('"t":"Math"'),
          )
        ) {
          context.tell('A note that says nothing was left out.', 'Nothing, or write what it should say.');
          return undefined;
        }
        notes += 1;
        waiting.push({ number: notes, blocks });
        return notes;
      },
      picture: (target, alt) => context.waiting.push({ target, alt }),
      work: options.work,
      anchor: (id) => anchors.get(id),
      nameOf: (id) => names.get(id),
      behind: [],
      write: writeBlocks,
      keep: (target) => keepPicture(context, pictures, target, media(target)),
      begin: (kind) => {
        place[kind] += 1;
        place.now = `${kind} ${place[kind]}`;
      },
      tell: (what, todo) => remaining.push({ file: name, place: place.now || undefined, what, todo }),
      comment: (author, words) =>
        remaining.push({ file: name, place: place.now || undefined, ...commentTold(author, words) }),
    };
    const body = [...marked(part), ...part.blocks];
    const written = withParagraph(
      context,
      writeBlocks(context, body).filter((node) => !isEmpty(node)),
    );
    withoutSkips(written);
    headings += written.filter(({ type }) => type === 'heading').length + 1;
    const definitions: RootContent[] = [];
    for (let at = 0; at < waiting.length; at += 1) {
      const { number, blocks } = waiting[at] ?? { number: 0, blocks: [] };
      place.now = `note ${number}`;
      const inNote: BlockContext = { ...context, isNote: true, isTop: false, begin: () => {} };
      const children = writeBlocks(inNote, trimmedNote(blocks)).filter((node) => !isEmpty(node));
      written.push(...context.behind.splice(0));
      definitions.push({
        type: 'footnoteDefinition',
        ...{ identifier: String(number), label: String(number) },
        children: children as never,
      });
    }
    words.push(part.title, part.part ?? '', ...[...written, ...definitions].map(printed));
    const front = {
      key: sectionKey,
      title: clean(part.title),
      ...(part.part && { part: clean(part.part) }),
      ...(part.role && { role: part.role }),
    };
    files.set(
      name,
      `---\n${stringify(front, { lineWidth: 0 })}---\n\n${writeMdx([...written, ...definitions])}`,
    );
  }
  for (const [name, bytes] of pictures.files) files.set(name, bytes);
  files.set('document.yaml', documentFile(key, said, parts.parts, isAuthorDate, remaining));
  const told = remaining.map(({ what }) => what);
  words.push(
    ...told,
    leftWords(tree.blocks),
    citedWords(tree.blocks),
    JSON.stringify(meta),
    JSON.stringify(properties),
    JSON.stringify(said),
  );
  return {
    files,
    remaining,
    words: words.join('\n'),
    counts: { sections: parts.parts.length, notes, headings },
  };
}

/**
 * Takes out what the site says itself: a title page, whose lines go into the record where that lacks them, and a list of contents.
 * @returns their words
 */
function withoutFront(parts: Part[], said: ReturnType<typeof record>, remaining: Remaining[]): string[] {
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
      what: `What stood before the text is in the record: “${shortened(page.words.replaceAll('\n', ' · '))}”.`,
      todo: 'Look whether each line is what the record takes it for.',
    });
  }
  const at = parts.findIndex(isContents);
  if (at >= 0 && parts.length > 1) {
    const [list] = parts.splice(at, 1);
    words.push(list?.title ?? '', plainBlocks(list?.blocks ?? []));
  }
  return words;
}

/** The marks of a heading's notes stand behind the first words under it. */
function marked({ marks, blocks }: Part): Block[] {
  if (marks.length === 0) return [];
  const [first] = blocks;
  const target = first?.t === 'Div' ? first.c[1][0] : first;
  if (target?.t === 'Para' || target?.t === 'Plain') target.c.push(...marks);
  return target?.t === 'Para' || target?.t === 'Plain'
    ? []
    : [{ t: 'Para', c: [{ t: 'Str', c: 'On this heading' }, ...marks] }];
}

/** Each heading stands one level below the one that it stands under, as in a table of contents. */
function withoutSkips(blocks: RootContent[]): void {
  const above: { was: number; is: number }[] = [];
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    while ((above.at(-1)?.was ?? 0) >= block.depth) above.pop();
    const is = (above.at(-1)?.is ?? 1) + 1;
    above.push({ was: block.depth, is });
    block.depth = is as typeof block.depth;
  }
}

/** Every section says something: one that has nothing but headings is introduced. */
function withParagraph(context: BlockContext, blocks: RootContent[]): RootContent[] {
  if (blocks.some(({ type }) => !['heading', 'thematicBreak', 'footnoteDefinition'].includes(type)))
    return blocks;
  context.tell(
    'The section has no paragraph; a line that says so stands at its head.',
    'Say in a sentence what it shows.',
  );
  return [{ type: 'paragraph', children: [{ type: 'text', value: 'See what follows.' }] }, ...blocks];
}

/** Without the sign that a word processor sets before a note, and the blank behind it. */
function trimmedNote(blocks: Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.t === 'Div' && !isList(block.c[0]) && !isQuotation(block.c[0])) return trimmedNote(block.c[1]);
    if (block.t === 'Header') return [{ t: 'Para', c: block.c[2] }];
    return [block];
  });
}

function keepPicture(
  context: BlockContext,
  pictures: Pictures,
  target: string,
  bytes: Buffer | undefined,
): string | undefined {
  const kept = pictures.keep(target, bytes);
  if ('why' in kept) {
    context.tell(kept.why, kept.todo);
    return undefined;
  }
  return kept.name;
}

/** Whether works are cited in the text itself, and not in notes alone. */
function citesInText(parts: Part[]): boolean {
  const outside = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.some(outside);
    if (typeof value !== 'object' || value === null) return false;
    const { t: kind, c: content } = value as { t?: string; c?: unknown };
    return kind === 'Cite' || (kind !== 'Note' && outside(content));
  };
  return parts.some(({ blocks }) => outside(blocks));
}

function withAbstract(abstract: unknown, blocks: Block[]): Block[] {
  const { t: kind, c: content } = (abstract ?? {}) as { t?: string; c?: never };
  const inner: Block[] =
    kind === 'MetaBlocks' ? (content ?? []) : kind === 'MetaInlines' ? [{ t: 'Para', c: content ?? [] }] : [];
  return inner.length === 0
    ? blocks
    : [{ t: 'Div', c: [['', [], [['custom-style', 'Abstract']]], inner] }, ...blocks];
}
