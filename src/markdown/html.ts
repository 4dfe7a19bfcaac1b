import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Library } from '../library/library.ts';
import type { Note } from '../library/note.ts';
import { inlineTransformations } from './index.ts';

/** The text of a note as HTML, without its paragraph: a note is one line of a list. */
export function noteHtml(library: Library, note: Note): string {
  const tree: Root = { type: 'root', children: structuredClone(note.body) };
  for (const transform of inlineTransformations) transform(tree, { library, section: note.section });
  const blocks = tree.children.map((block): RootContent[] =>
    block.type === 'paragraph' ? block.children : [block],
  );
  const joined = blocks.flatMap((block, index): Nodes[] =>
    index === 0 ? block : [{ type: 'break' }, ...block],
  );
  // A root would put line breaks between its children.
  const line = toHast({ type: 'paragraph', children: joined as PhrasingContent[] });
  return 'children' in line ? toHtml(line.children as ElementContent[]) : '';
}
