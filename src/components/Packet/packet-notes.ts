import { type Annotation, newId, quotedWords } from '../../annotation/annotation.ts';
import { notesOn, packNotes, unpackNotes } from '../../annotation/notes-link.ts';
import type { Site } from '../../annotation/web-annotation.ts';
import * as messages from '../../messages/messages.ts';
import { ownNotes } from '../Notebook/notebook-store.ts';
import { element } from '../Search/nodes.ts';
import { read } from '../Settings/storage.ts';

/* A teacher's notes in a packet: they travel in its link, and are printed behind the parts that they are about. */

const { base = '/' } = document.body.dataset;

/** Notes name their pages from the root of the site; a packet has but those of its texts. */
function siteOf(notes: readonly Annotation[]): Site {
  const steps = notes.flatMap(({ targets }) => targets.map(({ page }) => page.split('/')[1] ?? ''));
  return { root: new URL(base, location.href).href, steps };
}

const documents = [...document.querySelectorAll<HTMLElement>('[data-document-key]')].map(
  ({ dataset }) => dataset['documentKey'] ?? '',
);

/** One's own notes on parts, packed; empty where there are none. */
export async function packMine(parts: readonly string[]): Promise<string> {
  const notes = notesOn(parts, await ownNotes().catch(() => []));
  if (notes.length === 0) return '';
  return packNotes({ id: newId(), name: read('notebook-name') ?? '', notes }, siteOf(notes));
}

/** Puts notes behind their parts. @returns whether they could be read */
export async function addNotes(
  packed: string,
  names: readonly string[],
  parts: readonly HTMLElement[],
): Promise<boolean> {
  try {
    const { name, notes } = await unpackNotes(packed, {
      root: new URL(base, location.href).href,
      steps: documents,
    });
    const printed = new Set<Annotation>();
    for (const [index, part] of parts.entries()) {
      const own = notesOn([names[index] ?? ''], notes).filter((note) => !printed.has(note));
      for (const note of own) printed.add(note);
      if (own.length > 0) part.append(listed(own, name));
    }
    return true;
  } catch {
    return false;
  }
}

function listed(notes: readonly Annotation[], name: string): HTMLElement {
  const items = notes.map((note) => {
    const words = quotedWords(note);
    const [first] = note.targets;
    return element(
      'li',
      {},
      [first?.label, words && `“${words}”`].filter(Boolean).join(messages.signs.colon),
      ...(note.note ? [element('p', {}, note.note)] : []),
      ...(note.tags.length > 0
        ? [element('p', {}, messages.packets.tagsAre + note.tags.join(messages.signs.comma))]
        : []),
    );
  });
  const heading = element('h3', {}, name ? messages.packets.notesOf + name : messages.packets.notesOnPart);
  return element('section', { class: 'packet-annotations' }, heading, element('ol', {}, ...items));
}
