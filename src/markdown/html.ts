import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import rehypeSlug from 'rehype-slug';
import { visit } from 'unist-util-visit';
import type { Library } from '../library/library.ts';
import type { Note } from '../library/note.ts';
import type { Section } from '../library/section.ts';
import { inlineTransformations, sectionTransformations } from './index.ts';
import { attribute, isElement } from './parse.ts';

/** A section as its page prints it. */
export interface SectionHtml {
  /** HTML, and between it the keys of the callouts, which are components. */
  parts: ({ html: string } | { callout: string })[];
  /** The editors’ headings. */
  headings: { slug: string; text: string }[];
}

// A section stands on up to two pages, a note on three. Both are as long-lived as the library that they are of.
const sections = new WeakMap<Section, SectionHtml>();
const notes = new WeakMap<Note, string>();

/** The text of a section as HTML, without its notes. */
export function sectionHtml(library: Library, section: Section): SectionHtml {
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

function renderSection(library: Library, section: Section): SectionHtml {
  const tree: Root = { type: 'root', children: structuredClone(section.body) };
  for (const transform of sectionTransformations) transform(tree, { library, section });
  const page: HastRoot = { type: 'root', children: [] };
  const breaks: { at: number; callout: string }[] = [];
  for (const block of tree.children) {
    if (isElement(block, 'DataCallout')) {
      breaks.push({ at: page.children.length, callout: attribute(block, 'is') ?? '' });
    } else page.children.push(toHast(block) as Element);
  }
  rehypeSlug()(page);
  const parts: SectionHtml['parts'] = [];
  let done = 0;
  const print = (to: number) => {
    if (to > done) parts.push({ html: toHtml(page.children.slice(done, to)) });
    done = to;
  };
  for (const { at, callout } of breaks) {
    print(at);
    parts.push({ callout });
  }
  print(page.children.length);
  return { parts, headings: headingsOf(page) };
}

function headingsOf(page: HastRoot): SectionHtml['headings'] {
  const headings: SectionHtml['headings'] = [];
  visit(page, 'element', (node) => {
    if (/^h[1-6]$/.test(node.tagName)) {
      headings.push({ slug: String(node.properties['id']), text: textOf(node) });
    }
  });
  return headings;
}

function textOf(node: Element): string {
  let text = '';
  visit(node, 'text', ({ value }) => {
    text += value;
  });
  return text;
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
