import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { idOf } from '../syntax/node-id.ts';
import { element, type Transformation } from './transformation.ts';

/**
 * Note marks become links to their notes, with the ids to which the notes lead back.
 * @example `word.[^12]` becomes
 * `word.<sup class="mark"><a id="ref-12" href="#note-12" role="doc-noteref" aria-label="Note 12">12</a></sup>`
 */
export const marks: Transformation = (tree: Root, { section }) => {
  const { notes } = section.document;
  visit(tree, 'footnoteReference', (node, index, parent) => {
    const id = idOf(node);
    const note = notes.find(({ number }) => String(number) === node.identifier);
    if (id === undefined || !note || !parent || index === undefined) return;
    const link = element(
      'a',
      { id, href: `#${note.id}`, role: 'doc-noteref', ariaLabel: `Note ${note.number}` },
      [{ type: 'text', value: String(note.number) }],
    );
    parent.children[index] = element('sup', { className: ['mark'] }, [link]);
  });
};
