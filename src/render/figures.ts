import type { BlockContent, Nodes, Root, RootContent } from 'mdast';
import { catalogues } from '../messages/catalogues.ts';
import * as messages from '../messages/messages.ts';
import { csvAddress, fileAddress, href } from '../model/address.ts';
import type { Document } from '../model/document.ts';
import type { Passage } from '../model/passage.ts';
import { citingLanguage, siteLanguageIn } from '../model/text-language.ts';
import { mathml, tagOf } from '../syntax/mathml.ts';
import { idOf } from '../syntax/node-id.ts';
import { own } from '../syntax/own.ts';
import { attribute, type Element, isElement } from '../syntax/parse.ts';
import { tableIn } from '../syntax/table-grid.ts';
import { tableElement } from './table-elements.ts';
import { element, type PageElement, type Transformation } from './transformation.ts';

/**
 * What has a caption, a number and an address of its own: tables, pictures, boxes, equations, and the entries of lists that are
 * numbered as such. Each is written once, here, for pages, packets and books.
 */
export const exhibits: Transformation = (tree: Root, { section }) => {
  const { places } = section.document;
  const found = (node: Nodes): Passage | undefined => {
    const place = places.get(idOf(node) ?? '');
    return place?.kind === 'passage' ? place : undefined;
  };
  tree.children = tree.children.map((block): RootContent => {
    if (!isElement(block)) return block;
    const make = own(makers, block.name ?? '');
    return make ? make(block, found, section.document) : block;
  });
};

type Make = (block: Element, found: (node: Nodes) => Passage | undefined, document: Document) => PageElement;

const makers: Record<string, Make> = {
  Table: (block, found, document) => {
    const passage = found(block);
    const table = tableIn(block);
    const blocks = block.children as BlockContent[];
    const at = blocks.findIndex(({ type }) => type === 'table');
    const region = {
      className: ['scroll'],
      role: 'region',
      tabIndex: 0,
      ariaLabel: passage?.label ?? catalogues[citingLanguage(document)].places.table,
    };
    const notes = blocks.slice(at + 1);
    const tools = [
      element('a', { href: href(csvAddress(document.key, passage?.id ?? '')), download: true }, [
        text('CSV'),
      ]),
      text(' '),
      element('button', { type: 'button', className: ['needs-scripts'], dataCopy: 'table' }, [
        text(messages.places.copy),
      ]),
    ];
    return exhibit('figure', 'table', passage, [
      caption(passage, blocks.slice(0, at)),
      ...(table ? [element('div', region, [tableElement(table, block)])] : []),
      ...(notes.length > 0 ? [element('div', { className: ['exhibit-notes'] }, notes)] : []),
      element('p', { className: ['tools'], lang: siteLanguageIn(document) }, tools),
    ]);
  },
  Picture: (block, found, document) => {
    const passage = found(block);
    const file = attribute(block, 'src') ?? '';
    const image = pictureElement(`${document.key}/${file}`, attribute(block, 'alt') ?? '');
    if (!passage) return element('figure', { className: ['exhibit', 'picture', 'ornament'] }, [image]);
    const large = {
      className: ['enlarge'],
      href: href(fileAddress(document.key, file)),
      title: messages.places.enlarge,
    };
    return exhibit('figure', 'picture', passage, [
      element('a', large, [image]),
      caption(passage, block.children as BlockContent[]),
    ]);
  },
  Box: (block, found) => {
    const passage = found(block);
    const isNumbered = attribute(block, 'number') !== undefined;
    const kind = attribute(block, 'kind') ?? 'box';
    return exhibit('section', kind === 'box' ? 'box' : `box ${kind}`, passage, [
      ...(passage ? [numberLink(passage, isNumbered ? undefined : '¶')] : []),
      ...(block.children as BlockContent[]),
    ]);
  },
  Equation: (block, found) => {
    const passage = found(block);
    const [inside] = block.children as Nodes[];
    const latex = inside?.type === 'math' ? inside.value : '';
    const math = mathml(latex, true);
    const made = element(
      'div',
      { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: passage?.label ?? '' },
      [],
    );
    made.data.hChildren = [typeof math === 'string' ? { type: 'text', value: latex } : math];
    const tag = tagOf(latex);
    return exhibit('div', 'equation', passage, [
      made,
      ...(passage ? [numberLink(passage, tag === undefined ? '¶' : `(${tag})`)] : []),
    ]);
  },
  Items: (block, found) => {
    const lists = (block.children as Nodes[]).flatMap((list): PageElement[] => {
      if (list.type !== 'list') return [];
      const items = list.children.map((item) => {
        const passage = found(item);
        return element('li', { className: ['passage'], ...(passage && { id: passage.id }) }, [
          ...(passage ? [numberLink(passage)] : []),
          ...item.children,
        ]);
      });
      const start = list.ordered && list.start && list.start > 1 ? { start: list.start } : {};
      return [element(list.ordered ? 'ol' : 'ul', { className: ['items'], role: 'list', ...start }, items)];
    });
    return element('div', { className: ['exhibit', 'items-of'] }, lists);
  },
};

function exhibit(tag: string, kind: string, passage: Passage | undefined, children: Nodes[]): PageElement {
  const named = tag === 'section' && passage?.label ? { ariaLabel: passage.label } : {};
  const className = [...(passage ? ['passage'] : []), 'exhibit', ...kind.split(' ')];
  return element(tag, { className, ...(passage && { id: passage.id }), ...named }, children);
}

function caption(passage: Passage | undefined, blocks: BlockContent[]): PageElement {
  return element('figcaption', {}, [...(passage ? [numberLink(passage)] : []), text(' '), ...blocks]);
}

/** The name of what one sees, which is the link to it. */
function numberLink({ id, label = '' }: Passage, shown = label): PageElement {
  return element(
    'a',
    { className: ['number'], href: `#${id}`, ariaLabel: label, title: messages.places.linkToThis },
    [text(shown)],
  );
}

/** A picture of the content, by its document and file, in the sizes that the site has of it (SizedPicture.astro); books have one. */
function pictureElement(name: string, alt: string): RootContent {
  const attributes = Object.entries({ is: name, alt }).map(([key, value]) => ({
    ...{ type: 'mdxJsxAttribute' as const, name: key, value },
  }));
  return {
    type: 'mdxJsxTextElement',
    name: 'SizedPicture',
    attributes,
    children: [],
  } as unknown as RootContent;
}

const text = (value: string) => ({ type: 'text' as const, value });
