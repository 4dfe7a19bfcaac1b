import type { Root } from 'mdast';
import { annotationId } from '../library/texts.ts';
import { isElement, isPassage } from './parse.ts';
import { element, type Transformation } from './transformation.ts';

/**
 * Paragraphs get their ids and their numbers, which are links to themselves; editors' notes become asides.
 * @example the third paragraph of `protecting` becomes
 * `<div class="passage" id="protecting-3"><a class="number" href="#protecting-3" aria-label="Paragraph 3">3</a><p>…</p></div>`
 */
export const passages: Transformation = (tree: Root, { section }) => {
  const left = [...section.passages];
  let current = left[0];
  let annotations = 0;
  tree.children = tree.children.map((block) => {
    if (isPassage(block)) {
      current = left.shift();
      annotations = 0;
      if (!current) return block;
      const { id, number } = current;
      const link = element('a', { className: ['number'], href: `#${id}`, ariaLabel: `Paragraph ${number}` }, [
        { type: 'text', value: String(number) },
      ]);
      return element('div', { className: ['passage'], id }, [link, block]);
    }
    if (isElement(block, 'Annotation') && current) {
      const id = annotationId(current.id, annotations++);
      const name = { type: 'text', value: 'Editors' } as const;
      return element('aside', { className: ['editors'], id, role: 'note', ariaLabel: 'Editors’ note' }, [
        element('p', { className: ['label'], ariaHidden: 'true' }, [name]),
        ...block.children,
      ]);
    }
    return block;
  });
};
