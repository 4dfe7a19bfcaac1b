import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Nodes, PhrasingContent, RootContent, TableRow } from 'mdast';
import { citeAsText, citeInShort } from '../../citing/note-style.ts';
import { contentFolder } from '../../config.ts';
import { calloutBlocks } from '../../formats/markdown.ts';
import { linkTarget } from '../../library/check/links.ts';
import { documentAddress, fullAddress, sourceAddress } from '../../model/address.ts';
import { type Document, fullName, issuedLabel } from '../../model/document.ts';
import { annotationName } from '../../model/editors-note.ts';
import type { Library } from '../../model/library.ts';
import type { Section } from '../../model/section.ts';
import { printedValue } from '../../model/statistic.ts';
import type { Attributes, Block, Inline, Meta, PandocTree } from '../../pandoc/pandoc-tree.ts';
import type { CitationNode } from '../../syntax/citation-syntax.ts';
import { attribute, isElement } from '../../syntax/parse.ts';
import { annotationKind } from '../../syntax/vocabulary.ts';
import { citationField } from './citation-field.ts';

/** A document as Pandoc reads it, and the pictures in it by the names that the tree gives them. */
export interface DocxTree {
  tree: PandocTree;
  pictures: Record<string, Buffer>;
}

interface Writing {
  library: Library;
  section: Section;
  /** Notes that stand already: a word processor has each once. */
  written: Set<string>;
  pictures: Record<string, Buffer>;
  isNote: boolean;
  isEditors: boolean;
}

export function docxTree(library: Library, document: Document): DocxTree {
  const pictures: Record<string, Buffer> = {};
  const written = new Set<string>();
  const several = document.sections.length > 1;
  const blocks = document.sections.flatMap((section): Block[] => {
    const writing: Writing = { library, section, written, pictures, isNote: false, isEditors: false };
    const text = section.tree.children.flatMap((block) => blocksOf(writing, block));
    return several ? [header(1, [str(section.title)]), ...text] : text;
  });
  const address = fullAddress(documentAddress(document));
  const { edition = 'restatement' } = document as { edition?: string };
  const isRestated = edition === 'restatement';
  const about: Inline[] = [
    str(isRestated ? 'A restatement, paragraph by paragraph, of ' : ''),
    { t: 'Emph', c: [str(document.title)] },
    str(
      `, ${issuedLabel(document)}${isRestated ? ': the words are the editors’, the claims the authors’' : ''}. On the web: `,
    ),
    link(address, [str(address)]),
  ];
  const inlines = (words: string): Meta => ({ t: 'MetaInlines', c: [str(words)] });
  return {
    tree: {
      'pandoc-api-version': [1, 23, 1],
      meta: {
        title: inlines(document.title),
        author: { t: 'MetaList', c: document.authors.map((name) => inlines(fullName(name))) },
        date: inlines(issuedLabel(document)),
        lang: inlines(document.language ?? 'en'),
      },
      blocks: [styled('About this text', [{ t: 'Para', c: about }]), ...blocks],
    },
    pictures,
  };
}

function blocksOf(writing: Writing, node: RootContent): Block[] {
  const { library } = writing;
  const inner = (children: Nodes[]): Block[] =>
    children.flatMap((child) => blocksOf(writing, child as RootContent));
  switch (node.type) {
    case 'yaml':
    case 'footnoteDefinition':
      return [];
    case 'paragraph':
      return paragraph(writing, node.children);
    case 'heading':
      return [header(node.depth, inlinesOf(writing, node.children))];
    case 'blockquote':
      return [{ t: 'BlockQuote', c: inner(node.children) }];
    case 'list': {
      const items = node.children.map((item) => inner(item.children));
      return node.ordered
        ? [{ t: 'OrderedList', c: [[node.start ?? 1, { t: 'Decimal' }, { t: 'Period' }], items] }]
        : [{ t: 'BulletList', c: items }];
    }
    case 'table':
      return [table(writing, node.children, node.align ?? [])];
    case 'thematicBreak':
      return [{ t: 'HorizontalRule' }];
    case 'image':
      return [{ t: 'Para', c: inlinesOf(writing, [node]) }];
    default:
      break;
  }
  if ((node.type as string) === 'math') {
    return [
      {
        t: 'Para',
        c: [{ t: 'Math', c: [{ t: 'DisplayMath' }, (node as unknown as { value: string }).value] }],
      },
    ];
  }
  if (!isElement(node)) return 'children' in node ? inner(node.children as Nodes[]) : [];
  if (node.name === 'DataCallout') {
    const callout = library.callouts.get(attribute(node, 'is') ?? '');
    return callout ? calloutBlocks(callout).flatMap((block) => blocksOf(writing, block)) : [];
  }
  if (node.name === 'Annotation') {
    const label: Block = { t: 'Para', c: [{ t: 'Strong', c: [str(annotationName(annotationKind(node)))] }] };
    const text = node.children.flatMap((child) =>
      blocksOf({ ...writing, isEditors: true }, child as RootContent),
    );
    return [styled('Editors’ Note', [label, ...text])];
  }
  if (node.name === 'Box') {
    const title = attribute(node, 'title');
    const label: Block[] = title ? [{ t: 'Para', c: [{ t: 'Strong', c: [str(title)] }] }] : [];
    return [styled('Box', [...label, ...inner(node.children)])];
  }
  if (node.name === 'Picture') {
    const image = picture(writing, attribute(node, 'src') ?? '', attribute(node, 'alt') ?? '');
    return image
      ? [{ t: 'Figure', c: [none, [null, inner(node.children)], [{ t: 'Plain', c: [image] }]] }]
      : inner(node.children);
  }
  return inner(node.children);
}

function paragraph(writing: Writing, children: PhrasingContent[]): Block[] {
  const inlines = inlinesOf(writing, children);
  return inlines.length === 0 ? [] : [{ t: 'Para', c: inlines }];
}

function inlinesOf(writing: Writing, nodes: readonly Nodes[]): Inline[] {
  return nodes.flatMap((node) => inlineOf(writing, node));
}

function inlineOf(writing: Writing, node: Nodes): Inline[] {
  const { library, section } = writing;
  const inner = (): Inline[] => ('children' in node ? inlinesOf(writing, node.children) : []);
  switch (node.type) {
    case 'text':
      return [str(node.value.replace(/\s+/g, ' '))];
    case 'emphasis':
      return [{ t: 'Emph', c: inner() }];
    case 'strong':
      return [{ t: 'Strong', c: inner() }];
    case 'delete':
      return [{ t: 'Strikeout', c: inner() }];
    case 'break':
      return [{ t: 'LineBreak' }];
    case 'link': {
      const target = linkTarget(library, section.document, node.url) ?? node.url;
      return [link(target.startsWith('/') ? fullAddress(target) : target, inner())];
    }
    case 'citation':
      return cite(writing, node);
    case 'footnoteReference':
      return mark(writing, node.identifier);
    case 'image': {
      const image = picture(writing, node.url, node.alt ?? '');
      return image ? [image] : [];
    }
    default:
      break;
  }
  const other = node as unknown as { type: string; value?: string };
  if (other.type === 'inlineMath') return [{ t: 'Math', c: [{ t: 'InlineMath' }, other.value ?? ''] }];
  if (!isElement(node)) return inner();
  if (node.name === 'Stat') {
    const statistic = library.statistics.get(attribute(node, 'is') ?? '');
    return statistic ? [str(printedValue(statistic))] : [];
  }
  if (node.name === 'Page') return [];
  if (node.name === 'br') return [{ t: 'LineBreak' }];
  if (node.name === 'sup') return [{ t: 'Superscript', c: inner() }];
  if (node.name === 'sub') return [{ t: 'Subscript', c: inner() }];
  if (node.name === 'SmallCaps') return [{ t: 'SmallCaps', c: inner() }];
  const language = attribute(node, 'lang');
  return language ? [{ t: 'Span', c: [['', [], [['lang', language]]], inner()] }] : inner();
}

/** A work: in full in notes, in short in what editors say; the author’s own words lead to its page. */
function cite({ library, isEditors, ...writing }: Writing, node: CitationNode): Inline[] {
  const source = library.sources.get(node.key);
  if (!source) return [];
  if (node.children.length > 0) {
    return [
      link(fullAddress(sourceAddress(source)), inlinesOf({ library, isEditors, ...writing }, node.children)),
    ];
  }
  const words = isEditors ? citeInShort(source, node.locator) : citeAsText(source, node.locator);
  // Several works in one pair of brackets stand apart by semicolons.
  const { prefix, inBrackets } = node as { prefix?: string; inBrackets?: { index: number } };
  return [
    ...(inBrackets && inBrackets.index > 0 ? [str('; ')] : []),
    ...citationField(source, node.locator, prefix ? `${prefix} ${words}` : words, prefix),
  ];
}

/** A note of the word processor; where it is marked again, its number alone. */
function mark(writing: Writing, label: string): Inline[] {
  const { section, written } = writing;
  const note = section.document.notes.find(
    ({ id, number }) => String(number) === label || id === `note-${label}`,
  );
  if (!note || writing.isNote) return [];
  if (written.has(note.id)) return [{ t: 'Superscript', c: [str(String(note.number))] }];
  written.add(note.id);
  return [{ t: 'Note', c: note.body.flatMap((block) => blocksOf({ ...writing, isNote: true }, block)) }];
}

function table(writing: Writing, rows: TableRow[], align: (string | null)[]): Block {
  const kinds: Record<string, string> = { left: 'AlignLeft', right: 'AlignRight', center: 'AlignCenter' };
  const row = ({
    children,
  }: TableRow): [Attributes, [Attributes, { t: string }, number, number, Block[]][]] => [
    none,
    children.map((cell) => [
      none,
      { t: 'AlignDefault' },
      1,
      1,
      [{ t: 'Plain', c: inlinesOf(writing, cell.children) }],
    ]),
  ];
  const [head, ...body] = rows;
  const columns = (head?.children ?? []).map((_, index): [{ t: string }, unknown] => [
    { t: kinds[align[index] ?? ''] ?? 'AlignDefault' },
    { t: 'ColWidthDefault' },
  ]);
  return {
    t: 'Table',
    c: [
      none,
      [null, []],
      columns,
      [none, head ? [row(head)] : []],
      [[none, 0, [], body.map(row)]],
      [none, []],
    ],
  };
}

function picture({ section, pictures }: Writing, src: string, alt: string): Inline | undefined {
  // A picture is a file of the document’s own folder; the check has seen to that.
  const name = basename(src);
  try {
    pictures[name] ??= readFileSync(join(contentFolder, 'documents', section.document.key, name));
  } catch {
    return undefined;
  }
  return { t: 'Image', c: [none, [str(alt)], [name, '']] };
}

const none: Attributes = ['', [], []];
const str = (words: string): Inline => ({ t: 'Str', c: words });
const header = (level: number, words: Inline[]): Block => ({ t: 'Header', c: [level, none, words] });
const styled = (style: string, blocks: Block[]): Block => ({
  t: 'Div',
  c: [['', [], [['custom-style', style]]], blocks],
});
const link = (url: string, words: Inline[]): Inline => ({ t: 'Link', c: [none, words, [url, '']] });
