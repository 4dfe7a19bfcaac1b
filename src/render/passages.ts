import type { Nodes, Root, RootContent, Text } from 'mdast';
import * as messages from '../messages/messages.ts';
import { isFromOutside } from '../model/editors-note.ts';
import type { Passage } from '../model/passage.ts';
import { siteLanguageIn } from '../model/text-language.ts';
import { idOf } from '../syntax/node-id.ts';
import { type Element, isElement } from '../syntax/parse.ts';
import { annotationKind } from '../syntax/vocabulary.ts';
import { element, type Transformation } from './transformation.ts';

/**
 * Paragraphs get their ids and their numbers, which are links to themselves; editors' notes become notes beside them
 * (no `aside`, which reader views leave out).
 * @example the third paragraph of `protecting` becomes
 * `<div class="passage" id="protecting-3"><a class="number" href="#protecting-3" aria-label="Paragraph 3" title="Link to this paragraph">3</a><p>…</p></div>`
 */
export const passages: Transformation = (tree: Root, { section }) => {
  const { places } = section.document;
  const found = (node: Nodes): Passage | undefined => {
    const place = places.get(idOf(node) ?? '');
    return place?.kind === 'passage' ? place : undefined;
  };
  tree.children = tree.children.flatMap((block): RootContent[] => {
    if (block.type === 'list' && block.children.some(found)) {
      // Paragraphs with numbers of their own are written as the entries of a list.
      return block.children.flatMap((item) => {
        const own = found(item);
        return own ? numberedBlock(own, indented(item.children)) : [];
      });
    }
    const place = found(block);
    if (place) return [numberedBlock(place, [block])];
    return [isElement(block, 'Annotation') ? editorsNote(block, siteLanguageIn(section.document)) : block];
  });
};

/**
 * The paragraphs of a numbered one, those that begin with a letter as its entries, those with a Roman number as theirs.
 * @example "12. The Council: (a) asks … (i) … (ii) … (b) thanks"
 */
function indented(children: RootContent[]): RootContent[] {
  let letter = '';
  return children.map((child) => {
    const [first] = child.type === 'paragraph' ? child.children : [];
    const sign = first?.type === 'text' ? /^\(?([a-z]{1,5})[.)]\s/.exec(first.value)?.[1] : undefined;
    if (sign === undefined || child.type !== 'paragraph') return child;
    // Behind (h) an (i) is a letter.
    const isNext =
      sign.length === 1 && (letter === '' ? sign === 'a' : sign.charCodeAt(0) === letter.charCodeAt(0) + 1);
    if (!isNext && !/^[ivx]+$/.test(sign)) return child;
    if (isNext) letter = sign;
    const className = isNext ? ['entry'] : ['entry', 'inner'];
    return { ...child, data: { ...child.data, hProperties: { className } } };
  });
}

function numberedBlock(passage: Passage, children: RootContent[]): RootContent {
  const [number, ariaLabel] = numbering(passage);
  const link = element(
    'a',
    {
      ...{ className: ['number'], href: `#${passage.id}`, ariaLabel },
      ...{ title: messages.places.linkToParagraph, lang: siteLanguageIn(passage.document) },
    },
    [{ type: 'text', value: number }],
  );
  return element('div', { className: ['passage'], id: passage.id }, [link, ...children]);
}

/** What editors write is in the language of the site, also in the midst of a text in another. */
function editorsNote(note: Element, lang: string | undefined): RootContent {
  const id = idOf(note);
  if (id === undefined) return note as RootContent;
  const kind = annotationKind(note);
  const className = ['editors', isFromOutside(kind) ? 'outside' : kind];
  const label: Text = { type: 'text', value: messages.rooms.noteKinds[kind] };
  // Reader views throw out a div that is mostly links, as a note with two citations may be.
  return element(
    'section',
    { className, id, role: 'note', ariaLabel: messages.rooms.noteNames[kind], lang },
    [element('p', { className: ['label'], ariaHidden: 'true' }, [label]), ...note.children],
  );
}

/** The number as it is shown, and as it is read aloud; a caption has its name. What is not of the text proper is not taken for a paragraph of it. */
function numbering({ number, section, form, document }: Passage): [string, string] {
  if (section.role === 'caption') return [messages.places.PhotoCaption, messages.places.PhotoCaption];
  if (section.role === 'author-note') return [String(number), messages.places.AuthorNote(number)];
  const isShown = form === 'numbered' || document.paragraphs === 'counted';
  return [isShown ? String(number) : messages.places.pilcrow('').trim(), messages.places.Paragraph(number)];
}
