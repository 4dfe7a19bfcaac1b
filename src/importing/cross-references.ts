import { slug } from 'github-slugger';
import { type Block, type Citation, type Inline, type PandocTree, plainText } from '../pandoc/pandoc-tree.ts';
import { nearest } from '../syntax/problem.ts';
import type { Part } from './document-parts.ts';

/*
 * References to what stands elsewhere in a document: Pandoc's cross-references and Quarto write them as works, `[@sec:intro]`,
 * `@fig-hive`; HTML, LaTeX and word processors as links. All of them become links to names that the document gives.
 */

/** What Pandoc's cross-references and Quarto call what has a number. */
const kinds = /^(?:sec|fig|tbl|tab|eq|lst|thm|box|note):/i;

/** Makes links of the works of a tree that are none: names that the document itself gives. */
export function readCrossReferences(tree: PandocTree): void {
  const names = new Set(namesIn(tree.blocks));
  // "Fig:hive" begins a sentence.
  const lowered = (id: string): string => id.charAt(0).toLowerCase() + id.slice(1);
  const nameOf = (id: string): string | undefined =>
    names.has(id) ? id : names.has(lowered(id)) ? lowered(id) : kinds.test(id) ? id : undefined;
  tree.blocks = read(tree.blocks, nameOf) as PandocTree['blocks'];
}

function read(value: unknown, nameOf: (id: string) => string | undefined): unknown {
  if (Array.isArray(value))
    return value.flatMap((one) => {
      const works = isCite(one) ? one.c[0] : [];
      const ids = works.map(({ citationId }) => nameOf(citationId));
      return works.length > 0 && ids.every((id) => id !== undefined)
        ? works.flatMap((work, index) => linkOf(work, ids[index] ?? '', index))
        : [read(one, nameOf)];
    });
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, read(one, nameOf)]));
}

const isCite = (value: unknown): value is Extract<Inline, { t: 'Cite' }> =>
  (value as { t?: string } | null)?.t === 'Cite';

function linkOf(work: Citation, id: string, index: number): Inline[] {
  const { citationPrefix, citationSuffix, citationMode } = work;
  const kind = citationMode.t === 'SuppressAuthor' ? 'ref' : 'ref+label';
  return [
    ...(index > 0 ? [{ t: 'Str', c: ',' } as const, { t: 'Space' } as const] : []),
    ...citationPrefix,
    ...(citationPrefix.length > 0 ? [{ t: 'Space' } as const] : []),
    { t: 'Link', c: [['', [], [['reference-type', kind]]], [], [`#${id}`, '']] },
    ...citationSuffix,
  ];
}

/** All names that a document gives: to headings, tables, pictures, equations, words. */
export function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  const { t: kind, c: content } = value as { t?: string; c?: unknown };
  const inner = kind === undefined ? namesIn(Object.values(value)) : namesIn(content);
  if (!Array.isArray(content)) return named(kind, content, inner);
  if (kind === 'Math')
    return [...String(content[1]).matchAll(/\\label\s*\{([^{}]+)\}/g)].map(([, name = '']) => name);
  const attributes = kind === 'Header' ? content[1] : attributed.has(kind ?? '') ? content[0] : undefined;
  const id = Array.isArray(attributes) && typeof attributes[0] === 'string' ? attributes[0] : '';
  return id ? [id, ...inner] : inner;
}

const attributed = new Set(['Div', 'Span', 'Table', 'Figure', 'Link', 'Image']);

/** Behind an equation, Pandoc's cross-references write its name as words: {#eq:hive}. */
function named(kind: string | undefined, content: unknown, inner: string[]): string[] {
  const [, name] = (kind === 'Str' && /^\{#([\w:.-]+)\}$/.exec(String(content))) || [];
  return name ? [name] : inner;
}

/** What GitHub calls a heading, where its words alone are its name. */
export const githubName = (inlines: readonly Inline[]): string => slug(plainText(inlines).trim());

/**
 * By what links call them, the names that something has: of those that two have, the first; of headings, what GitHub would call them, too.
 */
export function knownNames(parts: Part[]): Map<string, string> {
  const known = new Map<string, string>();
  const add = (id: string, real = id): void => {
    if (id !== '' && !known.has(id)) known.set(id, real);
  };
  for (const { ids, blocks } of parts) {
    const [first = ''] = ids.filter(Boolean);
    for (const id of ids) add(id, first);
    for (const id of namesIn(blocks)) add(id);
  }
  for (const { blocks } of parts)
    for (const block of blocks) if (block.t === 'Header') add(githubName(block.c[2]), block.c[1][0]);
  return known;
}

/** What may have been meant: a name of the same kind that is spelled almost so, or goes on. */
export function nearName(id: string, known: ReadonlyMap<string, string>): string | undefined {
  const kind = /^[a-z]+:/i.exec(id)?.[0] ?? '';
  // "section-1" is not almost "section-3".
  const digits = (name: string): string => name.replace(/\D+/g, ' ').trim();
  const names = [...known.keys()].filter((name) => name.startsWith(kind) && digits(name) === digits(id));
  const near = nearest(
    id.slice(kind.length),
    names.map((name) => name.slice(kind.length)),
  );
  return near === undefined ? names.find((name) => name.startsWith(`${id}-`)) : kind + near;
}

/** The name of a chapter is one of its heading, too. */
export function withName(blocks: readonly Block[], ...ids: string[]): Block[] {
  const at = blocks.findIndex(({ t: kind }) => kind === 'Header');
  const heading = blocks[at];
  const names = ids.filter(Boolean).map((id): Inline => ({ t: 'Span', c: [[id, [], []], []] }));
  if (heading?.t !== 'Header' || names.length === 0) return [...blocks];
  const [level, attributes, inlines] = heading.c;
  return blocks.with(at, { t: 'Header', c: [level, attributes, [...inlines, ...names]] });
}

/** Names that stand alone before a heading, as those of the pages of a book do, are names of it. */
export function namesOnHeadings(blocks: readonly Block[]): Block[] {
  const made: Block[] = [];
  let waiting: Block[] = [];
  for (const block of blocks) {
    const isName =
      (block.t === 'Para' || block.t === 'Plain') &&
      plainText(block.c).trim() === '' &&
      block.c.some(({ t: kind }) => kind === 'Span') &&
      block.c.every(({ t: kind }) => ['Span', 'Space', 'SoftBreak'].includes(kind));
    if (isName && !JSON.stringify(block).includes('"t":"Image"')) waiting.push(block);
    else {
      if (block.t === 'Header') made.push(...withName([block], ...namesIn(waiting)));
      else made.push(...waiting, block);
      waiting = [];
    }
  }
  return [...made, ...waiting];
}
