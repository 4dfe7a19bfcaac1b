import type { BlockContent, Paragraph, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { made } from './made-element.ts';
import { isElement } from './parse.ts';

/**
 * Definition lists as Pandoc writes them: a term on a line, and behind it lines that begin with a colon and a blank.
 * @example "Hive\n: Where bees live." becomes `<dl><dt>Hive</dt><dd>Where bees live.</dd></dl>`
 */
export function definitionLists(blocks: RootContent[]): RootContent[] {
  const done: RootContent[] = [];
  for (const block of blocks) {
    const lines = block.type === 'paragraph' ? linesOf(block) : [];
    const last = done.at(-1);
    const isDefinition = ({ children: [first] }: Paragraph) =>
      first?.type === 'text' && /^:[ \t]+\S?/.test(first.value);
    if (lines.length > 1 && lines[0] && !isDefinition(lines[0]) && lines.slice(1).some(isDefinition)) {
      const entries = entriesOf(lines, isDefinition);
      if (last && isElement(last, 'dl')) last.children.push(...(entries as never[]));
      else done.push(made('dl', {}, entries, block));
    } else if (lines[0] && isDefinition(lines[0]) && last?.type === 'paragraph') {
      done.pop();
      const list = made('dl', {}, entriesOf([last, ...lines], isDefinition), last);
      const before = done.at(-1);
      if (before && isElement(before, 'dl')) before.children.push(...(list.children as never[]));
      else done.push(list);
    } else done.push(block);
  }
  return done;
}

function entriesOf(lines: Paragraph[], isDefinition: (line: Paragraph) => boolean): BlockContent[] {
  const entries: MdxJsxFlowElement[] = [];
  for (const [index, line] of lines.entries()) {
    const before = entries.at(-1);
    if (isDefinition(line)) {
      const [first] = line.children;
      if (first?.type === 'text') first.value = first.value.replace(/^:[ \t]+/, '');
      entries.push(made('dd', {}, [line], line));
    } else if (
      index > 0 &&
      before?.name === 'dd' &&
      !(lines[index + 1] && isDefinition(lines[index + 1] as Paragraph))
    ) {
      // A line that goes on.
      const words = before.children.at(-1);
      if (words?.type === 'paragraph') words.children.push({ type: 'text', value: ' ' }, ...line.children);
    } else entries.push(made('dt', {}, line.children as never, line));
  }
  return entries;
}

/** A paragraph by its lines, each a paragraph. */
function linesOf(paragraph: Paragraph): Paragraph[] {
  const lines: Paragraph[] = [{ ...paragraph, children: [] }];
  for (const child of paragraph.children) {
    const pieces = child.type === 'text' ? child.value.split('\n') : [];
    if (child.type !== 'text' || pieces.length === 1) lines.at(-1)?.children.push(child);
    else {
      for (const [index, value] of pieces.entries()) {
        if (index > 0) lines.push({ ...paragraph, children: [] });
        if (value !== '') lines.at(-1)?.children.push({ ...child, value });
      }
    }
  }
  return lines;
}
