import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Library } from '../library/library.ts';
import type { Note } from '../library/note.ts';
import type { Section } from '../library/section.ts';
import { inlineTransformations, sectionTransformations } from './index.ts';
import { attribute, isElement } from './parse.ts';

/** A part of a section's text: HTML, or the key of a callout, which is a component. */
export type TextPart = { html: string } | { callout: string };

// A section stands on up to two pages, a note on three. Both are as long-lived as the library that they are of.
const sections = new WeakMap<Section, TextPart[]>();
const notes = new WeakMap<Note, string>();

/** The text of a section as HTML, without its notes. */
export function sectionHtml(library: Library, section: Section): TextPart[] {
  const known = sections.get(section) ?? renderSection(library, section);
  sections.set(section, known);
  return known;
}

/** The text of a note as HTML, without its paragraph: a note is one line of a list. */
export function noteHtml(library: Library, note: Note): string {
  const known = notes.get(note) ?? renderNote(library, note);
  notes.set(note, known);
  return known;
}

function renderSection(library: Library, section: Section): TextPart[] {
  const tree: Root = { type: 'root', children: structuredClone(section.body) };
  for (const transform of sectionTransformations) transform(tree, { library, section });
  const parts: TextPart[] = [];
  for (const block of tree.children) {
    if (isElement(block, 'DataCallout')) parts.push({ callout: attribute(block, 'is') ?? '' });
    else parts.push({ html: toHtml(toHast(block)) });
  }
  return parts;
}

function renderNote(library: Library, note: Note): string {
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
