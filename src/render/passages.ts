import type { Root, Text } from 'mdast';
import { annotationLabels, annotationName, isFromOutside } from '../model/editors-note.ts';
import type { Passage } from '../model/passage.ts';
import { idOf } from '../syntax/node-id.ts';
import { isElement } from '../syntax/parse.ts';
import { annotationKind } from '../syntax/vocabulary.ts';
import { element, type Transformation } from './transformation.ts';

/**
 * Paragraphs get their ids and their numbers, which are links to themselves; editors' notes become notes beside them
 * (no `aside`, which reader views leave out).
 * @example the third paragraph of `protecting` becomes
 * `<div class="passage" id="protecting-3"><a class="number" href="#protecting-3" aria-label="Paragraph 3" title="Link to this paragraph">3</a><p>…</p></div>`
 */
export const passages: Transformation = (tree: Root, { library }) => {
  tree.children = tree.children.map((block) => {
    const id = idOf(block);
    const place = id === undefined ? undefined : library.places.get(id);
    if (place?.kind === 'passage') {
      const [number, ariaLabel] = numbering(place);
      const link = element(
        'a',
        { className: ['number'], href: `#${place.id}`, ariaLabel, title: 'Link to this paragraph' },
        [{ type: 'text', value: number }],
      );
      return element('div', { className: ['passage'], id: place.id }, [link, block]);
    }
    if (isElement(block, 'Annotation') && id !== undefined) {
      const kind = annotationKind(block);
      const className = ['editors', isFromOutside(kind) ? 'outside' : kind];
      const label: Text = { type: 'text', value: annotationLabels[kind] };
      // Reader views throw out a div that is mostly links, as a note with two citations may be.
      return element('section', { className, id, role: 'note', ariaLabel: annotationName(kind) }, [
        element('p', { className: ['label'], ariaHidden: 'true' }, [label]),
        ...block.children,
      ]);
    }
    return block;
  });
};

/** The number as it is shown, and as it is read aloud. What is not of the text proper is not taken for a paragraph of it. */
function numbering({ number, section }: Passage): [string, string] {
  if (section.role === 'caption') return ['C', 'Photo caption'];
  if (section.role === 'author-note') return [String(number), `Author note, paragraph ${number}`];
  return [String(number), `Paragraph ${number}`];
}
