/* Pandoc's tree as its JSON has it (pandoc-types 1.23). Only what is read here is named; nodes of other kinds are told. */

export type Attributes = [id: string, classes: string[], pairs: [name: string, value: string][]];

export interface Citation {
  citationId: string;
  citationPrefix: Inline[];
  citationSuffix: Inline[];
  citationMode: { t: 'NormalCitation' | 'AuthorInText' | 'SuppressAuthor' };
}

export type Inline =
  | { t: 'Str'; c: string }
  | { t: 'Space' | 'SoftBreak' | 'LineBreak' }
  | {
      t: 'Emph' | 'Strong' | 'Underline' | 'Strikeout' | 'Superscript' | 'Subscript' | 'SmallCaps';
      c: Inline[];
    }
  | { t: 'Quoted'; c: [{ t: 'SingleQuote' | 'DoubleQuote' }, Inline[]] }
  | { t: 'Cite'; c: [Citation[], Inline[]] }
  | { t: 'Code'; c: [Attributes, string] }
  | { t: 'Math'; c: [{ t: 'InlineMath' | 'DisplayMath' }, string] }
  | { t: 'RawInline'; c: [string, string] }
  | { t: 'Link' | 'Image'; c: [Attributes, Inline[], [target: string, title: string]] }
  | { t: 'Note'; c: Block[] }
  | { t: 'Span'; c: [Attributes, Inline[]] };

export interface Cell {
  align: string;
  rowSpan: number;
  colSpan: number;
  blocks: Block[];
}

type RawCell = [Attributes, { t: string }, number, number, Block[]];
type RawRow = [Attributes, RawCell[]];
export type Caption = [short: Inline[] | null, blocks: Block[]];

export type Block =
  | { t: 'Plain' | 'Para'; c: Inline[] }
  | { t: 'LineBlock'; c: Inline[][] }
  | { t: 'CodeBlock'; c: [Attributes, string] }
  | { t: 'RawBlock'; c: [string, string] }
  | { t: 'BlockQuote'; c: Block[] }
  | { t: 'OrderedList'; c: [[start: number, style: { t: string }, mark: { t: string }], Block[][]] }
  | { t: 'BulletList'; c: Block[][] }
  | { t: 'DefinitionList'; c: [Inline[], Block[][]][] }
  | { t: 'Header'; c: [level: number, Attributes, Inline[]] }
  | { t: 'HorizontalRule' }
  | {
      t: 'Table';
      c: [
        Attributes,
        Caption,
        [{ t: string }, unknown][],
        [Attributes, RawRow[]],
        [Attributes, rowHeads: number, RawRow[], RawRow[]][],
        [Attributes, RawRow[]],
      ];
    }
  | { t: 'Figure'; c: [Attributes, Caption, Block[]] }
  | { t: 'Div'; c: [Attributes, Block[]] };

export type Meta =
  | { t: 'MetaString'; c: string }
  | { t: 'MetaBool'; c: boolean }
  | { t: 'MetaInlines'; c: Inline[] }
  | { t: 'MetaBlocks'; c: Block[] }
  | { t: 'MetaList'; c: Meta[] }
  | { t: 'MetaMap'; c: Record<string, Meta> };

export interface PandocTree {
  'pandoc-api-version': number[];
  meta: Record<string, Meta>;
  blocks: Block[];
}

/** The words of inlines, without notes and pictures. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline): string => {
      switch (inline.t) {
        case 'Str':
          return inline.c;
        case 'Space':
        case 'SoftBreak':
        case 'LineBreak':
          return ' ';
        case 'Quoted':
          return inline.c[0].t === 'DoubleQuote'
            ? `“${plainText(inline.c[1])}”`
            : `‘${plainText(inline.c[1])}’`;
        case 'Cite':
          return plainText(inline.c[1]);
        case 'Code':
        case 'Math':
          return inline.c[1];
        case 'Link':
          return plainText(inline.c[1]);
        case 'Span':
          return isDropped(inline.c[0]) ? '' : plainText(inline.c[1]);
        case 'Note':
        case 'Image':
        case 'RawInline':
          return '';
        default:
          return plainText(inline.c);
      }
    })
    .join('');
}

/** What a person deleted with changes tracked, and what a comment says: neither is printed. */
export const isDropped = ([, classes]: Attributes): boolean =>
  classes.some((name) => ['deletion', 'paragraph-deletion', 'comment-start', 'comment-end'].includes(name));

/** What stands in a division that is no more than the style of its paragraph. */
export function unstyled(block: Block): Block {
  if (block.t !== 'Div') return block;
  const [[id, classes], [only, ...others]] = block.c;
  return only && others.length === 0 && id === '' && classes.length === 0 ? unstyled(only) : block;
}

/** A list of contents, which programs make and the site makes anew: a division called so, of little but links within the document. */
export function isListOfContents(block: Block): boolean {
  if (block.t !== 'Div') return false;
  const [[id, classes], blocks] = block.c;
  if (
    !/^toc$/i.test(id) &&
    !classes.some((name) => /^(?:toc|toctree-wrapper|contents|sommaire)$/i.test(name))
  )
    return false;
  const inLinks = linkedWords(blocks).replace(/\s/g, '').length;
  return inLinks > 0 && inLinks >= 0.7 * plainBlocks(blocks).replace(/\s/g, '').length;
}

/** The words of links within the document. */
function linkedWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(linkedWords).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  const inline = value as Inline;
  if (inline.t === 'Link') return inline.c[2][0].startsWith('#') ? plainText(inline.c[1]) : '';
  return linkedWords(Object.values(value));
}

/** The words of blocks, a space between them. */
export function plainBlocks(blocks: readonly Block[]): string {
  return blocks
    .map((block): string => {
      if (block.t === 'Plain' || block.t === 'Para') return plainText(block.c);
      if (block.t === 'Header') return plainText(block.c[2]);
      if (block.t === 'Div' || block.t === 'Figure')
        return plainBlocks(block.t === 'Div' ? block.c[1] : block.c[2]);
      if (block.t === 'BlockQuote') return plainBlocks(block.c);
      if (block.t === 'BulletList') return block.c.map(plainBlocks).join(' ');
      if (block.t === 'OrderedList') return block.c[1].map(plainBlocks).join(' ');
      if (block.t === 'LineBlock') return block.c.map(plainText).join(' ');
      if (block.t === 'CodeBlock') return block.c[1];
      if (block.t === 'DefinitionList')
        return block.c
          .map(([term, inner]) => [plainText(term), ...inner.map(plainBlocks)].join(' '))
          .join(' ');
      return '';
    })
    .filter(Boolean)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Metadata as plain values: texts, lists, objects. */
export function plainMeta(meta: Meta | undefined): unknown {
  if (meta === undefined) return undefined;
  switch (meta.t) {
    case 'MetaInlines':
      return plainText(meta.c).replace(/\s+/g, ' ').trim();
    case 'MetaBlocks':
      return plainBlocks(meta.c);
    case 'MetaList':
      return meta.c.map(plainMeta);
    case 'MetaMap':
      return Object.fromEntries(Object.entries(meta.c).map(([name, value]) => [name, plainMeta(value)]));
    default:
      return meta.c;
  }
}

export const styleOf = ([, , pairs]: Attributes): string =>
  pairs.find(([name]) => name === 'custom-style')?.[1] ?? '';

/** The cells of rows as they stand, without attributes. */
export const cellsOf = (rows: RawRow[]): Cell[][] =>
  rows.map(([, cells]) =>
    cells.map(([, align, rowSpan, colSpan, blocks]) => ({ align: align.t, rowSpan, colSpan, blocks })),
  );
