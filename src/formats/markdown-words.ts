import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import { citeWrittenAsText } from '../citing/in-text.ts';
import { linkTarget } from '../library/check/links.ts';
import { catalogues } from '../messages/catalogues.ts';
import { fullAddress, sourceAddress, termAddress } from '../model/address.ts';
import type { Library } from '../model/library.ts';
import type { Note } from '../model/note.ts';
import type { Section } from '../model/section.ts';
import { printedValue } from '../model/statistic.ts';
import { citingLanguage } from '../model/text-language.ts';
import { idOf } from '../syntax/node-id.ts';
import { attribute, isElement } from '../syntax/parse.ts';
import { link, text } from './markdown-nodes.ts';

/** What a note is called in a text that may be of several sections. */
export const noteLabel = ({ id }: Note): string => id.slice('note-'.length);

/** A node without the vocabulary of this site: numbers printed, citations in full, links whole. */
export function plain(library: Library, section: Section, node: Nodes): Nodes {
  const children = (parent: Nodes): PhrasingContent[] =>
    'children' in parent
      ? parent.children.flatMap((child) => {
          return wordsOf(plain(library, section, child) as PhrasingContent);
        })
      : [];
  if (node.type === 'citation') {
    const source = library.sources.get(node.key);
    if (!source) return text('');
    const address = fullAddress(sourceAddress(source));
    return node.children.length > 0
      ? { type: 'link', url: address, children: children(node) }
      : link(address, citeWrittenAsText(node, source, section.document));
  }
  if (isElement(node, 'Stat')) {
    const statistic = library.statistics.get(attribute(node, 'is') ?? '');
    return text(statistic ? printedValue(statistic, citingLanguage(section.document)) : '');
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
  if (node.type === 'footnoteReference') {
    const mark = section.passages.flatMap(({ marks }) => marks).find(({ id }) => id === idOf(node));
    const label = mark ? noteLabel(mark.note) : node.identifier;
    return { type: 'footnoteReference', identifier: label, label };
  }
  const name = 'name' in node ? (node.name ?? '') : '';
  if (name === 'br') return { type: 'break' };
  if (name === 'sub' || name === 'sup') return inlineHtml(name, children(node));
  if (name === 'SmallCaps' || name === 'span') return joined(children(node));
  if (isElement(node, 'Page'))
    return text(`[${catalogues[citingLanguage(section.document)].places.page(attribute(node, 'n') ?? '')}] `);
  if (node.type === 'link') {
    const target = linkTarget(library, section.document, node.url) ?? node.url;
    const url = target.startsWith('/') ? fullAddress(target) : target;
    return { ...node, url, children: children(node) };
  }
  return 'children' in node ? ({ ...node, children: children(node) } as Nodes) : node;
}

/** Words between tags: Markdown has no signs for what stands above and below the line. */
const inlineHtml = (name: string, words: PhrasingContent[]): Nodes =>
  joined([{ type: 'html', value: `<${name}>` }, ...words, { type: 'html', value: `</${name}>` }]);

/** Several nodes in the place of one; whoever asked for it takes them apart. */
const joined = (children: PhrasingContent[]): Nodes => ({ type: 'words', children }) as never;

const wordsOf = (node: PhrasingContent): PhrasingContent[] =>
  (node.type as string) === 'words' ? (node as unknown as Paragraph).children : [node];
