import type { Root } from 'mdast';
import { position, replaceInTexts } from './citation-syntax.ts';

const mark = /\[\^([^[\]\s]+)\]/g;

/**
 * Marks of notes whose texts stand in another file of the document, which Markdown leaves as they are typed.
 * @param source the text of the file: what stands there behind a backslash is no mark
 */
export function marksElsewhere(tree: Root, source: string): void {
  replaceInTexts(tree, '[^', mark, (text, { 0: written, 1: label = '', index }) => {
    const raw = source.slice(text.position?.start.offset, text.position?.end.offset);
    if (!raw.includes(written) || raw.includes(`\\${written}`)) return undefined;
    return [
      {
        type: 'footnoteReference',
        identifier: label.toLowerCase(),
        label,
        ...place(position(text, index), written),
      },
    ];
  });
}

/** The place of a mark, which ends with its bracket. */
function place({ position: at }: ReturnType<typeof position>, written: string): ReturnType<typeof position> {
  if (!at) return {};
  const { line, column, offset = 0 } = at.start;
  const end = { line, column: column + written.length, offset: offset + written.length };
  return { position: { start: at.start, end } };
}
