import { Parser } from 'htmlparser2';
import { convert, type Pandoc } from '../pandoc/pandoc.ts';
import type { Block, Inline, PandocTree } from '../pandoc/pandoc-tree.ts';

/** HTML in the lines of Markdown, by what Pandoc calls it. */
const wrapping = new Map<string, Extract<Inline, { c: Inline[] }>['t']>([
  ...(['b', 'strong'] as const).map((name) => [name, 'Strong'] as const),
  ...(['i', 'em', 'cite', 'var', 'dfn'] as const).map((name) => [name, 'Emph'] as const),
  ...(['s', 'del', 'strike'] as const).map((name) => [name, 'Strikeout'] as const),
  ['u', 'Underline'],
  ['sub', 'Subscript'],
  ['sup', 'Superscript'],
]);

/** Elements of which nothing but the words counts. */
const transparent = new Set(
  'kbd abbr mark small code tt font label ins samp big center time data nobr bdi'.split(' '),
);

/** HTML that stands in Markdown becomes what it is: tables and pictures, small letters and links. */
export async function readRawHtml(pandoc: Pandoc, tree: PandocTree): Promise<void> {
  tree.blocks = inlinesOf(tree.blocks) as Block[];
  const pieces: string[] = [];
  collect(tree.blocks, pieces);
  if (pieces.length === 0) return;
  const page = pieces.map((html, index) => `<div id="reader-raw-${index}">${html}</div>`).join('\n');
  const { output } = await convert(pandoc, {
    from: 'html',
    to: 'json',
    files: { 'pieces.html': Buffer.from(page) },
  });
  const read = new Map<string, Block[]>();
  for (const block of (JSON.parse(String(output)) as PandocTree).blocks)
    if (block.t === 'Div') read.set(block.c[0][0], block.c[1]);
  let index = -1;
  tree.blocks = replaced(tree.blocks, () => {
    index += 1;
    return read.get(`reader-raw-${index}`);
  }) as Block[];
}

const isHtml = (value: unknown): value is Extract<Block, { t: 'RawBlock' }> => {
  const { t: kind, c: content } = (value ?? {}) as { t?: string; c?: unknown[] };
  return (
    kind === 'RawBlock' &&
    content?.[0] === 'html' &&
    /^\s*<[a-z]/i.test(String(content[1])) &&
    !/^\s*<(?:script|style)\b/i.test(String(content[1]))
  );
};

function collect(value: unknown, pieces: string[]): void {
  if (Array.isArray(value)) for (const one of value) collect(one, pieces);
  else if (isHtml(value)) pieces.push(value.c[1]);
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) collect(one, pieces);
}

function replaced(value: unknown, next: () => Block[] | undefined): unknown {
  if (Array.isArray(value))
    return value.flatMap((one) => (isHtml(one) ? (next() ?? [one]) : [replaced(one, next)]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaced(one, next)]));
}

const isRaw = (value: unknown): value is Extract<Inline, { t: 'RawInline' }> => {
  const { t: kind, c: content } = (value ?? {}) as { t?: string; c?: unknown[] };
  return kind === 'RawInline' && content?.[0] === 'html';
};

/** Lines in which tags come in pairs, with what stands between them in what they mean. */
function inlinesOf(value: unknown): unknown {
  if (Array.isArray(value)) {
    const inner = value.map(inlinesOf);
    return inner.some(isRaw) ? paired(inner as Inline[]) : inner;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inlinesOf(one)]));
}

interface Tag {
  name: string;
  attributes: Record<string, string>;
  isClosing: boolean;
}

function tagOf(source: string): Tag | undefined {
  const [, closing] = /^<\/([a-z][\w-]*)\s*>$/i.exec(source) ?? [];
  if (closing) return { name: closing.toLowerCase(), attributes: {}, isClosing: true };
  let tag: Tag | undefined;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      tag ??= { name, attributes, isClosing: false };
    },
  });
  parser.end(source);
  return tag;
}

function paired(inlines: Inline[]): Inline[] {
  const made: Inline[] = [];
  for (let at = 0; at < inlines.length; at += 1) {
    const inline = inlines[at];
    if (inline === undefined) continue;
    const tag = isRaw(inline) ? tagOf(inline.c[1]) : undefined;
    if (tag === undefined) {
      made.push(inline);
      continue;
    }
    const { name, attributes } = tag;
    if (name === 'br') made.push({ t: 'LineBreak' });
    else if (name === 'img') made.push(picture(attributes));
    else if (name === 'input' && attributes['type'] === 'checkbox')
      made.push({ t: 'Str', c: 'checked' in attributes ? '☒' : '☐' }, { t: 'Space' });
    else if (transparent.has(name)) continue;
    else {
      const end = tag.isClosing ? -1 : closeOf(inlines, at, name);
      const kind = wrapping.get(name);
      const isPair = end > 0 && (kind !== undefined || name === 'a' || name === 'q');
      if (!isPair) {
        made.push(inline);
        continue;
      }
      const inner = paired(inlines.slice(at + 1, end));
      if (name === 'a')
        made.push({
          t: 'Link',
          c: [[attributes['id'] ?? attributes['name'] ?? '', [], []], inner, [attributes['href'] ?? '', '']],
        });
      else if (name === 'q') made.push({ t: 'Quoted', c: [{ t: 'DoubleQuote' }, inner] });
      else if (kind) made.push({ t: kind, c: inner });
      at = end;
    }
  }
  return made;
}

const picture = ({ src = '', alt = '', title = '' }: Record<string, string>): Inline => ({
  t: 'Image',
  c: [['', [], []], alt ? [{ t: 'Str', c: alt }] : [], [src, title]],
});

/** Where the element ends that begins there. */
function closeOf(inlines: Inline[], start: number, name: string): number {
  let depth = 0;
  for (let at = start; at < inlines.length; at += 1) {
    const inline = inlines[at];
    const tag = isRaw(inline) ? tagOf(inline.c[1]) : undefined;
    if (tag?.name !== name) continue;
    depth += tag.isClosing ? -1 : 1;
    if (depth === 0) return at;
  }
  return -1;
}
