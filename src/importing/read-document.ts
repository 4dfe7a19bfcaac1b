import type { RootContent } from 'mdast';
import { stringify } from 'yaml';
import type { BlockContext } from '../mdx/block-context.ts';
import { clean, shortened } from '../mdx/clean-words.ts';
import type { Remaining } from '../mdx/remaining.ts';
import { isList, isQuotation } from '../mdx/styled-blocks.ts';
import { writeBlocks } from '../mdx/write-blocks.ts';
import { isEmpty, writeMdx } from '../mdx/write-mdx.ts';
import { catalogues, isOffered } from '../messages/catalogues.ts';
import type { OpenedDocument } from '../opening/open-document.ts';
import { type Block, plainBlocks, plainMeta } from '../pandoc/pandoc-tree.ts';
import { told } from '../pandoc/told.ts';
import { own } from '../syntax/own.ts';
import { knownNames, namesIn, nearName } from './cross-references.ts';
import { outline, type Part, withAbstract } from './document-parts.ts';
import { documentFile, record } from './document-record.ts';
import { withoutFront } from './front-matter.ts';
import { InnerLinks } from './inner-links.ts';
import { Pictures } from './kept-pictures.ts';
import { LinesOf } from './lines-of.ts';
import { citedWords, leftWords, printed } from './lost-words.ts';
import { takeOwnNumbers } from './own-numbers.ts';
import { keysOf } from './section-keys.ts';
import { notesOfTitle, toldBefore } from './told-before.ts';

/** A document as the files of its folder, and what is left for a person. */
export interface WrittenDocument {
  /** By name: document.yaml, the sections, the pictures. */
  files: Map<string, string | Buffer>;
  remaining: Remaining[];
  /** All of its words, those that were told to be left out among them. */
  words: string;
  counts: { sections: number; notes: number; headings: number };
  /** The first and last of the numbers that its paragraphs have of their own. */
  numbers: { first: number; last: number } | undefined;
  /** Links within the document, which wait for the addresses of what they lead to. */
  links: InnerLinks;
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
  const [language = 'en'] = (said.language ?? 'en').split('-');
  const ours = catalogues[isOffered(language) ? language : 'en'].imported;
  const parts = outline(withAbstract(tree.meta['abstract'], tree.blocks), said.title, ours, split);
  if (parts.foundParts.length > 0)
    remaining.push(told.parts(parts.foundParts.map((name) => `“${shortened(name)}”`).join(', ')));
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
    remaining.push(told.emptySection(shortened(title)));
  }
  if (parts.parts.some(({ isOpening }) => isOpening)) remaining.push(told.opening(ours.opening));
  const numbers = takeOwnNumbers(parts.parts);
  if (numbers) remaining.push({ file: 'document.yaml', ...told.ownNumbers(numbers.first, numbers.last) });
  const keys = keysOf(parts.parts, key, taken);
  const links = new InnerLinks();
  const pictures = new Pictures();
  const files = new Map<string, string | Buffer>();
  const width = Math.max(String(parts.parts.length).length, 2);
  let notes = 0;
  let headings = 0;

  const sectionNames = parts.parts.map(
    (_part, index) =>
      `${String(index + 1).padStart(width, '0')}-${keys[index] ?? `section-${index + 1}`}.mdx`,
  );
  const known = knownNames(parts.parts);
  // Whatever has a name stands in its section, if nothing more is known.
  for (const [index, { ids, blocks }] of parts.parts.entries())
    for (const id of [...ids, ...namesIn(blocks)])
      if (!links.landings.has(id)) links.landings.set(id, { file: sectionNames[index] ?? '' });

  for (const [index, part] of parts.parts.entries()) {
    const sectionKey = keys[index] ?? `section-${index + 1}`;
    const name = sectionNames[index] ?? '';
    const waiting: { number: number; blocks: Block[] }[] = [];
    const lines = new LinesOf(name, links);
    const context: BlockContext = {
      quotes: own(quotes, language) ?? (quotes['en'] as never),
      words: ours,
      language: said.language ?? 'en',
      level: parts.level,
      above: [],
      isNote: false,
      isTop: true,
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
          context.tell(told.emptyNote());
          return undefined;
        }
        notes += 1;
        waiting.push({ number: notes, blocks });
        return notes;
      },
      picture: (target, alt) => context.waiting.push({ target, alt }),
      work: options.work,
      refer: (id, naming) => {
        const real = known.get(id);
        return real === undefined ? undefined : links.refer(real, naming);
      },
      near: (id) => nearName(id, known),
      land: (id, where) => lines.land(id, where),
      stand: (nodes) => lines.stand(nodes),
      behind: [],
      write: writeBlocks,
      keep: (target) => keepPicture(context, pictures, target, media(target)),
      tell: (message) => remaining.push(lines.told(message)),
      comment: (author, said) => remaining.push(lines.told(told.comment(clean(author), clean(said)))),
    };
    const body = [...marked(part, ours.onHeading), ...part.blocks];
    const written = writeBlocks(context, body).filter((node) => !isEmpty(node));
    headings += written.filter(({ type }) => type === 'heading').length + 1;
    const definitions: RootContent[] = [];
    for (let at = 0; at < waiting.length; at += 1) {
      const { number, blocks } = waiting[at] ?? { number: 0, blocks: [] };
      const inNote: BlockContext = {
        ...context,
        ...{ isNote: true, isTop: false, land: (id) => lines.land(id, number) },
      };
      const children = writeBlocks(inNote, trimmedNote(blocks)).filter((node) => !isEmpty(node));
      written.push(...context.behind.splice(0));
      const definition: RootContent = {
        type: 'footnoteDefinition',
        ...{ identifier: String(number), label: String(number) },
        children: children as never,
      };
      definitions.push(definition);
      lines.stand([definition]);
    }
    words.push(part.title, part.part ?? '', ...[...written, ...definitions].map(printed));
    const front = {
      key: sectionKey,
      title: clean(part.title),
      ...(part.part && { part: clean(part.part) }),
      ...(part.role && { role: part.role }),
    };
    const head = `---\n${stringify(front, { lineWidth: 0 })}---\n\n`;
    lines.count(head, [...written, ...definitions]);
    files.set(name, head + writeMdx([...written, ...definitions]));
  }
  for (const [name, bytes] of pictures.files) files.set(name, bytes);
  const form = { isAuthorDate: citesInText(parts.parts), hasOwnNumbers: numbers !== undefined };
  files.set('document.yaml', documentFile(key, said, parts.parts, form, remaining));
  words.push(
    ...remaining.map(({ what }) => what),
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
    ...{ numbers, links },
  };
}

/** The marks of a heading's notes stand behind the first words under it. */
function marked({ marks, blocks }: Part, words: string): Block[] {
  if (marks.length === 0) return [];
  const [first] = blocks;
  const target = first?.t === 'Div' ? first.c[1][0] : first;
  if (target?.t === 'Para' || target?.t === 'Plain') target.c.push(...marks);
  return target?.t === 'Para' || target?.t === 'Plain'
    ? []
    : [{ t: 'Para', c: [{ t: 'Str', c: words }, ...marks] }];
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
  if ('name' in kept) return kept.name;
  context.tell(kept);
  return undefined;
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
