import type { Nodes, PhrasingContent, RootContent, TableRow } from 'mdast';
import { calloutBlocks } from '../../formats/markdown-callout.ts';
import { catalogues } from '../../messages/catalogues.ts';
import { stopped } from '../../messages/ended.ts';
import * as messages from '../../messages/messages.ts';
import { documentAddress, fullAddress } from '../../model/address.ts';
import { makersOf } from '../../model/byline.ts';
import { type Document, issuedLabel, wholeTitle } from '../../model/document.ts';
import { factsInWords } from '../../model/document-facts.ts';
import type { Library } from '../../model/library.ts';
import { fullName, fullNames } from '../../model/person.ts';
import { citingLanguage, textLanguage } from '../../model/text-language.ts';
import type { Attributes, Block, Inline, Meta, PandocTree } from '../../pandoc/pandoc-tree.ts';
import { attribute, isElement } from '../../syntax/parse.ts';
import { annotationKind } from '../../syntax/vocabulary.ts';
import { inlinesOf, picture } from './docx-inlines.ts';
import { header, link, none, str, styled, type Writing } from './docx-writing.ts';

/** A document as Pandoc reads it, and the pictures in it by the names that the tree gives them. */
export interface DocxTree {
  tree: PandocTree;
  pictures: Record<string, Buffer>;
}

export function docxTree(library: Library, document: Document): DocxTree {
  const pictures: Record<string, Buffer> = {};
  const written = new Set<string>();
  const several = document.sections.length > 1;
  const blocks = document.sections.flatMap((section): Block[] => {
    const writing: Writing = {
      ...{ library, section, written, pictures, blocks: blocksOf },
      ...{ isNote: false, isEditors: false },
    };
    const text = section.tree.children.flatMap((block) => blocksOf(writing, block));
    const by: Block[] = section.authors
      ? [{ t: 'Para', c: [{ t: 'Emph', c: [str(fullNames(section.authors, language))] }] }]
      : [];
    return several ? [header(1, [str(section.title)]), ...by, ...text] : [...by, ...text];
  });
  const address = fullAddress(documentAddress(document));
  const language = citingLanguage(document);
  const { editions, files, signs } = catalogues[language];
  const isRestated = document.edition === 'restatement';
  const about: Inline[] = [
    str(editions.ofWork[document.edition]),
    { t: 'Emph', c: [str(wholeTitle(document))] },
    str(
      [
        stopped(
          signs.comma + issuedLabel(document, language) + (isRestated ? editions.whoseWordsBehind : ''),
          signs.stop,
        ),
        signs.between,
        factsInWords(document, language) + files.onTheWeb,
      ].join(''),
    ),
    link(address, [str(address)]),
  ];
  const inlines = (words: string): Meta => ({ t: 'MetaInlines', c: [str(words)] });
  return {
    tree: {
      'pandoc-api-version': [1, 23, 1],
      meta: {
        title: inlines(document.title),
        ...(document.subtitle && { subtitle: inlines(document.subtitle) }),
        author: { t: 'MetaList', c: makersOf(document).map((name) => inlines(fullName(name))) },
        date: inlines(issuedLabel(document, language)),
        lang: inlines(textLanguage(document)),
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
    return callout
      ? calloutBlocks(callout, citingLanguage(writing.section.document)).flatMap((block) =>
          blocksOf(writing, block),
        )
      : [];
  }
  if (node.name === 'Annotation') {
    const label: Block = {
      t: 'Para',
      c: [{ t: 'Strong', c: [str(messages.rooms.noteNames[annotationKind(node)])] }],
    };
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
