import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { element, type Transformation } from './transformation.ts';

/**
 * Note marks become links to their notes, with the ids to which the notes lead back.
 * @example `word.[^12]` becomes
 * `word.<sup class="mark"><a id="ref-12" href="#note-12" role="doc-noteref" aria-label="Note 12">12</a></sup>`
 */
export const marks: Transformation = (tree: Root, { section }) => {
  const left = section.passages.flatMap((passage) => passage.marks);
  visit(tree, 'footnoteReference', (_node, index, parent) => {
    const mark = left.shift();
    if (!mark || !parent || index === undefined) return;
    const { id, note } = mark;
    const link = element(
      'a',
      { id, href: `#${note.id}`, role: 'doc-noteref', ariaLabel: `Note ${note.number}` },
      [{ type: 'text', value: String(note.number) }],
    );
    parent.children[index] = element('sup', { className: ['mark'] }, [link]);
  });
};
