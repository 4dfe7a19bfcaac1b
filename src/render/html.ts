import type { ElementContent, Root as Hast } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { href, sectionAddress } from '../model/address.ts';
import type { Library } from '../model/library.ts';
import { hasBlocks, type Note } from '../model/note.ts';
import { Once } from '../model/once.ts';
import type { Section } from '../model/section.ts';
import { attribute, isElement } from '../syntax/parse.ts';
import { tables } from './table-elements.ts';
import { element } from './transformation.ts';
import { inlineTransformations, sectionTransformations } from './transformations.ts';

// A note stands on the page of its section, of its document, among all notes, in packets and with its sources.
const notes = new Once<Note, string>();

/** The text of a note as HTML, without its paragraph: a note is one line of a list. */
export function noteHtml(library: Library, note: Note): string {
  return notes.of(note, () => toHtml(noteTree(library, note)));
}

/** The same as a tree. */
export function noteTree(library: Library, note: Note): Hast {
  const tree: Root = { type: 'root', children: structuredClone(note.body) };
  for (const transform of inlineTransformations) transform(tree, { library, section: note.section });
  if (hasBlocks(note)) {
    tables(tree, { library, section: note.section });
    return toHast(tree) as Hast;
  }
  const blocks = tree.children.map((block): RootContent[] =>
    block.type === 'paragraph' ? block.children : [block],
  );
  const joined = blocks.flatMap((block, index): Nodes[] =>
    index === 0 ? block : [{ type: 'break' }, ...block],
  );
  // A root would put line breaks between its children.
  const line = toHast({ type: 'paragraph', children: joined as PhrasingContent[] });
  return { type: 'root', children: 'children' in line ? (line.children as ElementContent[]) : [] };
}

/** Pictures in one size, where nobody chooses among several. */
export function withWholePictures(tree: Nodes, source: (name: string) => string): void {
  visit(tree, (node: Nodes, index, parent) => {
    if (!isElement(node, 'SizedPicture') || !parent || index === undefined) return;
    const [src, alt] = [source(attribute(node, 'is') ?? ''), attribute(node, 'alt') ?? ''];
    (parent as Parent).children[index] = element('img', { src, alt }, []);
  });
}

// A packet asks once for each of its paragraphs.
const made = new Once<Section, Map<string, string>>();

/** The paragraphs and editors’ notes of a section as HTML, by id, without what stands between them. */
export function passagesHtml(library: Library, section: Section): Map<string, string> {
  return made.of(section, () => renderPassages(library, section));
}

function renderPassages(library: Library, section: Section): Map<string, string> {
  const tree = structuredClone(section.tree);
  for (const transform of sectionTransformations) transform(tree, { library, section });
  const html = new Map<string, string>();
  const notes = new Set(section.passages.flatMap(({ annotations }) => annotations.map(({ id }) => id)));
  visit(tree, 'pageElement', (block) => {
    const { id, ...properties } = block.data.hProperties ?? {};
    if (typeof id !== 'string' || !(section.document.places.has(id) || notes.has(id))) return;
    withWholePictures(block, (name) => href(`/${name}`));
    const isFramed = block.data.hName === 'figure' || (block.data.hName === 'section' && !notes.has(id));
    const inner: RootContent[] = isFramed
      ? [{ ...block, data: { ...block.data, hProperties: properties } }]
      : block.children;
    html.set(id, toHtml(toHast({ type: 'root', children: inner })));
  });
  return html;
}

/**
 * A paragraph, or an editors’ note on one, for a page that is not its own: without ids and the number. Marks lead to the notes as that
 * page has them (`#brief-note-12`), what stands nowhere on it is a link to where it does.
 * @param notes the ids of the notes that the page prints, of this document
 */
export function htmlElsewhere(
  library: Library,
  section: Section,
  id: string,
  notes: readonly string[],
): string {
  const home = href(sectionAddress(section));
  return (passagesHtml(library, section).get(id) ?? '')
    .replace(/<a class="number".*?<\/a>/, '')
    .replace(/ id="[^"]*"/g, '')
    .replace(/href="#([^"]*)"/g, (_link, to: string) =>
      notes.includes(to) ? `href="#${section.document.key}-${to}"` : `href="${home}#${to}"`,
    );
}
