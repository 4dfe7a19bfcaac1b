import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLibrary } from '../library/load-library.ts';
import type { Remaining } from '../mdx/remaining.ts';
import type { OpenedDocument } from '../opening/open-document.ts';
import type { Attributes, Block, Inline } from '../pandoc/pandoc-tree.ts';
import { type DocumentOptions, importOpened } from './import-document.ts';

/* Documents as Pandoc hands them on, made by hand, and what becomes of them. For tests only; none needs Pandoc. */

export const none: Attributes = ['', [], []];
export const words = (text: string): Inline[] =>
  text
    .split(/( )/)
    .flatMap((part): Inline[] => (part === ' ' ? [{ t: 'Space' }] : part ? [{ t: 'Str', c: part }] : []));
export const para = (...parts: (string | Inline)[]): Block => ({
  t: 'Para',
  c: parts.flatMap((part) => (typeof part === 'string' ? words(part) : [part])),
});
export const head = (level: number, text: string, id = ''): Block => ({
  t: 'Header',
  c: [level, [id, [], []], words(text)],
});
export const bold = (text: string): Block => para({ t: 'Strong', c: words(text) });
export const bullets = (...entries: string[]): Block => ({
  t: 'BulletList',
  c: entries.map((one) => [para(one)]),
});
export const numbers = (start: number, ...entries: Block[][]): Block => ({
  t: 'OrderedList',
  c: [[start, { t: 'Decimal' }, { t: 'Period' }], entries],
});
export const letters = (...entries: string[]): Block => ({
  t: 'OrderedList',
  c: [[1, { t: 'LowerAlpha' }, { t: 'TwoParens' }], entries.map((one) => [para(one)])],
});
export const styled = (style: string, ...blocks: Block[]): Block => ({
  t: 'Div',
  c: [['', [], [['custom-style', style]]], blocks],
});
export const link = (target: string, text = '', kind = ''): Inline => ({
  t: 'Link',
  c: [['', [], kind ? [['reference-type', kind]] : []], words(text), [target, '']],
});
export const cite = (id: string, mode: 'NormalCitation' | 'SuppressAuthor' = 'NormalCitation'): Inline => ({
  t: 'Cite',
  c: [
    [{ citationId: id, citationPrefix: [], citationSuffix: [], citationMode: { t: mode } }],
    words(`[@${id}]`),
  ],
});
export const anchor = (id: string, ...inner: Inline[]): Inline => ({ t: 'Span', c: [[id, [], []], inner] });
export function table(id: string, caption: string, ...rows: Block[][][]): Block {
  const made = rows.map(
    (row) => [none, row.map((blocks) => [none, { t: 'AlignDefault' }, 1, 1, blocks])] as never,
  );
  const [first] = rows;
  const columns = (first ?? []).map(() => [{ t: 'AlignDefault' }, {}] as [{ t: string }, unknown]);
  const isFrame = columns.length === 1;
  return {
    t: 'Table',
    c: [
      [id, [], []],
      [null, caption ? [para(caption)] : []],
      columns,
      [none, isFrame ? [] : made.slice(0, 1)],
      [[none, 0, [], isFrame ? made : made.slice(1)]],
      [none, []],
    ],
  };
}

export interface Read {
  texts: string;
  record: string;
  told: Remaining[];
  library: () => ReturnType<typeof loadLibrary>;
}

/** What becomes of a document of those blocks, in a folder that is gone afterwards. */
export function read<T>(
  blocks: Block[],
  opened: Partial<OpenedDocument>,
  options: Partial<DocumentOptions>,
  look: (found: Read) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), 'made-'));
  try {
    const document: OpenedDocument = {
      tree: { 'pandoc-api-version': [1, 23], meta: {}, blocks },
      media: () => undefined,
      properties: { title: 'Bees', creator: 'Roe, Jane', created: '2020' },
      ...opened,
    };
    const { remaining } = importOpened(folder, document, 'bees', { key: 'bees', ...options });
    const at = join(folder, 'documents/bees');
    const files = readdirSync(at).filter((name) => name.endsWith('.mdx'));
    const texts = files.sort().map((name) => readFileSync(join(at, name), 'utf8'));
    const record = readFileSync(join(at, 'document.yaml'), 'utf8');
    return look({ texts: texts.join('\n'), record, told: remaining, library: () => loadLibrary(folder) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
