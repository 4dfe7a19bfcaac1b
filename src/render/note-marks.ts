import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import * as messages from '../messages/messages.ts';
import { siteLanguageIn } from '../model/text-language.ts';
import { idOf } from '../syntax/node-id.ts';
import { element, type Transformation } from './transformation.ts';

/**
 * Note marks become links to their notes, with the ids to which the notes lead back.
 * @example `word.[^12]` becomes
 * `word.<sup class="mark"><a id="ref-12" href="#note-12" role="doc-noteref" aria-label="Note 12">12</a></sup>`
 */
export const marks: Transformation = (tree: Root, { section }) => {
  const marks = new Map(
    section.passages.flatMap((passage) => passage.marks.map((mark) => [mark.id, mark.note])),
  );
  visit(tree, 'footnoteReference', (node, index, parent) => {
    const id = idOf(node);
    const note = marks.get(id ?? '');
    if (id === undefined || !note || !parent || index === undefined) return;
    const link = element(
      'a',
      {
        ...{ id, href: `#${note.id}`, role: 'doc-noteref', ariaLabel: messages.places.Note(note.label) },
        lang: siteLanguageIn(section.document),
      },
      [{ type: 'text', value: note.label }],
    );
    parent.children[index] = element('sup', { className: ['mark'] }, [link]);
  });
};
