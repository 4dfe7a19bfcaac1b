import type { BlockContent, Nodes, Paragraph, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { citeAsText } from '../citing/note-style.ts';
import { catalogues, type Language } from '../messages/catalogues.ts';
import * as messages from '../messages/messages.ts';
import {
  documentAddress,
  fullAddress,
  placeAddress,
  sectionAddress,
  sourceAddress,
} from '../model/address.ts';
import { byline } from '../model/byline.ts';
import { type Document, issuedLabel, wholeTitle } from '../model/document.ts';
import { factsInWords } from '../model/document-facts.ts';
import type { Library } from '../model/library.ts';
import { Once } from '../model/once.ts';
import { fullNames } from '../model/person.ts';
import type { Section } from '../model/section.ts';
import type { Source } from '../model/source.ts';
import { citingLanguage } from '../model/text-language.ts';
import { shorten } from '../render/source-links.ts';
import { idOf } from '../syntax/node-id.ts';
import { attribute, isElement } from '../syntax/parse.ts';
import { annotationKind } from '../syntax/vocabulary.ts';
import { calloutBlocks } from './markdown-callout.ts';
import { exhibitBlocks } from './markdown-exhibits.ts';
import { emphasis, heading, link, strong, text } from './markdown-nodes.ts';
import { noteLabel, plain } from './markdown-words.ts';

const style = { bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one' } as const;

const writer = unified().use(remarkGfm).use(remarkStringify, style);

/**
 * Sections as one plain Markdown text: what it is, the paragraphs with their ids and numbers, editors' notes as
 * quotations, charts as tables, every note, and the sources that the notes cite.
 */
export function markdownOf(library: Library, document: Document, sections: Section[], title: string): string {
  const address =
    sections.length === 1 && sections[0] ? sectionAddress(sections[0]) : documentAddress(document);
  const language = citingLanguage(document);
  const { editions, files } = catalogues[language];
  const isRestated = document.edition === 'restatement';
  const appearedIn = document['container-title'];
  const date = issuedLabel(document, language);
  const about = [
    ...[text(editions.ofWork[document.edition]), emphasis(wholeTitle(document))],
    text(files.by(byline(document, language), appearedIn ?? '', date)),
    text(factsInWords(document, language)),
    text((isRestated ? `${editions.whoseWords} ` : '') + files.readItAt),
    link(fullAddress(address), fullAddress(address)),
    text(catalogues[language].signs.stop),
  ];
  const parts = [
    written([heading(1, title), { type: 'blockquote', children: [{ type: 'paragraph', children: about }] }]),
    ...sections.flatMap((section) => [
      ...(sections.length > 1 ? [written([heading(2, section.title)])] : []),
      ...(section.authors
        ? [written([{ type: 'paragraph', children: [emphasis(fullNames(section.authors, language))] }])]
        : []),
      sectionText(library, section),
    ]),
    ...sourceList(sections, language),
  ];
  return parts.join('\n');
}

// Where there are equations, a dollar of money is written otherwise.
const mathWriter = unified().use(remarkGfm).use(remarkMath).use(remarkStringify, style);

function written(children: RootContent[]): string {
  const tree: Root = { type: 'root', children };
  let hasMath = false;
  visit(tree, (node: Nodes) => {
    hasMath ||= node.type === 'math' || node.type === 'inlineMath';
  });
  return (hasMath ? mathWriter : writer).stringify(tree);
}

// A section stands in its own text and in that of its document.
const texts = new Once<Section, string>();

function sectionText(library: Library, section: Section): string {
  return texts.of(section, () => written(sectionBlocks(library, section)));
}

function sectionBlocks(library: Library, section: Section): RootContent[] {
  const blocks = section.tree.children.flatMap((block): RootContent[] => {
    if (block.type === 'yaml' || block.type === 'footnoteDefinition') return [];
    const name = isElement(block) ? block.name : undefined;
    if (isElement(block) && name === 'DataCallout') {
      const callout = library.callouts.get(attribute(block, 'is') ?? '');
      return callout ? calloutBlocks(callout, citingLanguage(section.document)) : [];
    }
    if (isElement(block) && name === 'Annotation') {
      const note = structuredClone(block);
      shorten(library, note);
      const inner = (note.children as RootContent[]).map((child) => plain(library, section, child));
      // What editors write is in the language of the site.
      const name = messages.rooms.noteNames[annotationKind(note)];
      const label: Paragraph = { type: 'paragraph', children: [strong(name)] };
      return [{ type: 'blockquote', children: [label, ...inner] as BlockContent[] }];
    }
    const exhibit = isElement(block)
      ? exhibitBlocks(section, block, (node) => plain(library, section, node))
      : undefined;
    if (exhibit) {
      if (isElement(block, 'dl') && exhibit[0]) number(section, block, exhibit[0]);
      return exhibit;
    }
    // Paragraphs with numbers of their own are written as the entries of a list.
    const entries = block.type === 'list' ? block.children.filter((item) => idOf(item) !== undefined) : [];
    const written = plain(library, section, block) as RootContent;
    if (entries.length > 0 && written.type === 'list') {
      for (const [index, item] of entries.entries()) number(section, item, written.children[index]);
      return written.children.flatMap((item): RootContent[] => item.children);
    }
    number(section, block, written);
    return [written];
  });
  const notes = section.notes.map((note): RootContent => {
    const children = note.body.map((child) => plain(library, section, child)) as BlockContent[];
    return { type: 'footnoteDefinition', identifier: noteLabel(note), label: noteLabel(note), children };
  });
  return [...blocks, ...notes];
}

/** Puts the number of a passage, which leads to it, before its words. */
function number({ document }: Section, node: Nodes, written: Nodes | undefined): void {
  const passage = document.places.get(idOf(node) ?? '');
  if (passage?.kind !== 'passage' || !written) return;
  const address = fullAddress(placeAddress(passage));
  const { places } = catalogues[citingLanguage(document)];
  firstParagraph(written)?.children.unshift(
    link(address, places.pilcrow(passage.number).replace(/\s/, '')),
    text(' '),
  );
}

/** Where a passage begins to be written: in a list or a quotation, inside of it. */
function firstParagraph(node: Nodes): Paragraph | undefined {
  if (node.type === 'paragraph') return node;
  const [first] = 'children' in node ? node.children : [];
  return first && firstParagraph(first);
}

/** The works that stand behind the sections, each once. */
function sourceList(sections: Section[], language: Language): string[] {
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
          link(fullAddress(sourceAddress(source)), citeAsText(source, undefined, language)),
          ...(source.URL ? [text(' '), link(source.URL, source.URL)] : []),
        ],
      },
    ],
  });
  return [
    written([
      heading(2, catalogues[language].files.sources),
      { type: 'list', spread: false, children: sources.map(entry) },
    ]),
  ];
}
