import type { BlockContent, Nodes, Paragraph, PhrasingContent, RootContent, TableRow } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { citeAsText } from '../citing/note-style.ts';
import { linkTarget } from '../library/check/links.ts';
import {
  documentAddress,
  fullAddress,
  sectionAddress,
  sourceAddress,
  termAddress,
} from '../model/address.ts';
import { type Callout, rowValue } from '../model/callout.ts';
import { type Document, fullNames, issuedLabel } from '../model/document.ts';
import { annotationName } from '../model/editors-note.ts';
import type { Library } from '../model/library.ts';
import type { Section } from '../model/section.ts';
import type { Source } from '../model/source.ts';
import { printedValue } from '../model/statistic.ts';
import { shorten } from '../render/source-links.ts';
import { idOf } from '../syntax/node-id.ts';
import { attribute, isElement } from '../syntax/parse.ts';
import { annotationKind } from '../syntax/vocabulary.ts';

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one' });

/**
 * Sections as one plain Markdown text: what it is, the paragraphs with their ids and numbers, editors' notes as
 * quotations, charts as tables, every note, and the sources that the notes cite.
 */
export function markdownOf(library: Library, document: Document, sections: Section[], title: string): string {
  const address =
    sections.length === 1 && sections[0] ? sectionAddress(sections[0]) : documentAddress(document);
  const appearedIn = document['container-title'];
  const date = issuedLabel(document);
  const about = [
    ...[text('A restatement, paragraph by paragraph, of '), emphasis(document.title)],
    text(` by ${fullNames(document.authors)}${appearedIn ? `, ${appearedIn}` : ''}, ${date}. `),
    text('The words are the editors’, the claims the authors’. Read it at '),
    link(fullAddress(address), fullAddress(address)),
    text('.'),
  ];
  const parts = [
    written([heading(1, title), { type: 'blockquote', children: [{ type: 'paragraph', children: about }] }]),
    ...sections.flatMap((section) => [
      ...(sections.length > 1 ? [written([heading(2, section.title)])] : []),
      sectionText(library, section),
    ]),
    ...sourceList(sections),
  ];
  return parts.join('\n');
}

const written = (children: RootContent[]): string => writer.stringify({ type: 'root', children });

// A section stands in its own text and in that of its document.
const texts = new WeakMap<Section, string>();

function sectionText(library: Library, section: Section): string {
  const text = texts.get(section) ?? written(sectionBlocks(library, section));
  texts.set(section, text);
  return text;
}

function sectionBlocks(library: Library, section: Section): RootContent[] {
  return section.tree.children.flatMap((block): RootContent[] => {
    if (block.type === 'yaml') return [];
    const name = isElement(block) ? block.name : undefined;
    if (isElement(block) && name === 'DataCallout') {
      const callout = library.callouts.get(attribute(block, 'is') ?? '');
      return callout ? calloutBlocks(callout) : [];
    }
    if (isElement(block) && name === 'Annotation') {
      const note = structuredClone(block);
      shorten(library, note);
      const inner = (note.children as RootContent[]).map((child) => plain(library, section, child));
      const name = annotationName(annotationKind(note));
      const label: Paragraph = { type: 'paragraph', children: [strong(name)] };
      return [{ type: 'blockquote', children: [label, ...inner] as BlockContent[] }];
    }
    const written = plain(library, section, block) as RootContent;
    const passage = library.places.get(idOf(block) ?? '');
    if (passage?.kind !== 'passage') return [written];
    const address = fullAddress(`${sectionAddress(section)}#${passage.id}`);
    const number = link(address, `¶${passage.number}`);
    firstParagraph(written)?.children.unshift(number, text(' '));
    return [written];
  });
}

/** Where a passage begins to be written: in a list or a quotation, inside of it. */
function firstParagraph(node: Nodes): Paragraph | undefined {
  if (node.type === 'paragraph') return node;
  const [first] = 'children' in node ? node.children : [];
  return first && firstParagraph(first);
}

/** A node without the vocabulary of this site: numbers printed, citations in full, links whole. */
function plain(library: Library, section: Section, node: Nodes): Nodes {
  const children = (parent: Nodes): PhrasingContent[] =>
    'children' in parent
      ? parent.children.map((child) => plain(library, section, child) as PhrasingContent)
      : [];
  if (node.type === 'citation') {
    const source = library.sources.get(node.key);
    if (!source) return text('');
    const address = fullAddress(sourceAddress(source));
    return node.children.length > 0
      ? { type: 'link', url: address, children: children(node) }
      : link(address, citeAsText(source, node.locator));
  }
  if (isElement(node, 'Stat')) {
    const statistic = library.statistics.get(attribute(node, 'is') ?? '');
    return text(statistic ? printedValue(statistic) : '');
  }
  if (isElement(node, 'Term')) {
    const term = library.terms.get(attribute(node, 'is') ?? '');
    return term
      ? {
          type: 'link',
          url: fullAddress(termAddress(term)),
          title: term.definition,
          children: children(node),
        }
      : text('');
  }
  if (isElement(node, 'Page')) return text(`[p. ${attribute(node, 'n')}] `);
  if (node.type === 'link') {
    const target = linkTarget(library, section.document, node.url) ?? node.url;
    const url = target.startsWith('/') ? fullAddress(target) : target;
    return { ...node, url, children: children(node) };
  }
  return 'children' in node ? ({ ...node, children: children(node) } as Nodes) : node;
}

export function calloutBlocks({ title, measures, rows, whole, caveats, chart }: Callout): RootContent[] {
  const row = (...cells: string[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
  });
  return [
    { type: 'paragraph', children: [strong(`${title}.`), text(` ${measures}.`)] },
    {
      type: 'table',
      align: [null, 'right'],
      children: [
        row('What', 'Value'),
        ...rows.map((one) => row(one.label, rowValue(chart, one))),
        ...(whole ? [row('Together', printedValue(whole))] : []),
      ],
    },
    ...caveats.map((caveat): Paragraph => ({ type: 'paragraph', children: [emphasis(caveat)] })),
  ];
}

/** The works that stand behind the sections, each once. */
function sourceList(sections: Section[]): string[] {
  const places = sections.flatMap(({ passages, notes }) => [...passages, ...notes]);
  const sources = [...new Set(places.flatMap(({ citations }) => citations.map(({ source }) => source)))];
  if (sources.length === 0) return [];
  const entry = (source: Source) => ({
    type: 'listItem' as const,
    spread: false,
    children: [
      {
        type: 'paragraph' as const,
        children: [
          link(fullAddress(sourceAddress(source)), citeAsText(source)),
          ...(source.URL ? [text(' '), link(source.URL, source.URL)] : []),
        ],
      },
    ],
  });
  return [written([heading(2, 'Sources'), { type: 'list', spread: false, children: sources.map(entry) }])];
}

const text = (value: string) => ({ type: 'text', value }) as const;
const emphasis = (value: string) => ({ type: 'emphasis' as const, children: [text(value)] });
const strong = (value: string) => ({ type: 'strong' as const, children: [text(value)] });
const link = (url: string, words: string) => ({ type: 'link' as const, url, children: [text(words)] });
const heading = (depth: 1 | 2, words: string) => ({
  type: 'heading' as const,
  depth,
  children: [text(words)],
});
