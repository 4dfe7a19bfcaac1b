import type { ElementContent, Root as Hast } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { href, sectionAddress } from '../model/address.ts';
import type { Library } from '../model/library.ts';
import type { Note } from '../model/note.ts';
import type { Section } from '../model/section.ts';
import { inlineTransformations, sectionTransformations } from './transformations.ts';

// A note stands on the page of its section, of its document, among all notes, in packets and with its sources.
const notes = new WeakMap<Note, string>();

/** The text of a note as HTML, without its paragraph: a note is one line of a list. */
export function noteHtml(library: Library, note: Note): string {
  const html = notes.get(note) ?? toHtml(noteTree(library, note));
  notes.set(note, html);
  return html;
}

/** The same as a tree. */
export function noteTree(library: Library, note: Note): Hast {
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
  return { type: 'root', children: 'children' in line ? (line.children as ElementContent[]) : [] };
}

// A packet asks once for each of its paragraphs.
const made = new WeakMap<Section, Map<string, string>>();

/** The paragraphs and editors’ notes of a section as HTML, by id, without what stands between them. */
export function passagesHtml(library: Library, section: Section): Map<string, string> {
  const html = made.get(section) ?? renderPassages(library, section);
  made.set(section, html);
  return html;
}

function renderPassages(library: Library, section: Section): Map<string, string> {
  const tree = structuredClone(section.tree);
  for (const transform of sectionTransformations) transform(tree, { library, section });
  const html = new Map<string, string>();
  const notes = new Set(section.passages.flatMap(({ annotations }) => annotations.map(({ id }) => id)));
  for (const block of tree.children) {
    const id = block.type === 'pageElement' ? block.data.hProperties?.['id'] : undefined;
    if (block.type !== 'pageElement' || typeof id !== 'string') continue;
    if (!library.places.has(id) && !notes.has(id)) continue;
    html.set(id, toHtml(toHast({ type: 'root', children: block.children })));
  }
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
