import { type Annotation, type Kept, newId, type Received } from '../../annotation/annotation.ts';
import { merge } from '../../annotation/merging.ts';
import { toCsv, toMarkdown } from '../../annotation/note-tables.ts';
import { longestLink, packNotes } from '../../annotation/notes-link.ts';
import type { Collection } from '../../annotation/web-annotation.ts';
import { writeCollection } from '../../annotation/write-annotation.ts';
import * as messages from '../../messages/messages.ts';
import { copy, titled } from '../CopyLink/copy.ts';
import { element } from '../Search/nodes.ts';
import { notebookId, root, site } from './notebook-site.ts';
import { keep, ownNotes, receive } from './notebook-store.ts';

/* How notes leave the device, and how others come to it. */

function save(name: string, type: string, text: string): void {
  const link = element('a', { href: URL.createObjectURL(new Blob([text], { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

const fileName = (ending: string): string => `notes-${new Date().toISOString().slice(0, 10)}.${ending}`;

const collectionOf = (notes: readonly Annotation[], name: string): Collection => ({
  id: notebookId(newId),
  name,
  notes: [...notes],
});

export async function saveFile(notes: readonly Kept[], name: string): Promise<void> {
  save(
    fileName('jsonld'),
    'application/ld+json',
    `${JSON.stringify(writeCollection(collectionOf(notes, name), site), undefined, 2)}\n`,
  );
  // From here on, only what changes is in conflict with what comes back.
  await keep(notes.map((note) => ({ ...note, travelled: note.modified })));
}

export const saveCsv = (notes: readonly Annotation[]): void =>
  // The mark at the front tells spreadsheets how letters are encoded.
  save(fileName('csv'), 'text/csv', `\ufeff${toCsv(notes, root)}`);

export const saveMarkdown = (
  notes: readonly Annotation[],
  title: string,
  cite: (note: Annotation) => string,
): void => save(fileName('md'), 'text/markdown', toMarkdown(notes, { title, root, cite }));

/** @returns what to say of it */
export async function copyLink(
  notes: readonly Annotation[],
  name: string,
): Promise<{ told: string; address?: string }> {
  const address = `${root}notebook/#notes=${await packNotes(collectionOf(notes, name), site)}`;
  if (address.length > longestLink) {
    return { told: messages.kept.linkTooLong(notes.length, address.length, longestLink) };
  }
  const done = await copy(address, [
    titled(name ? messages.pencil.notesOf + name : messages.kept.notes, address),
  ]);
  return done ? { told: messages.kept.linkCopied(notes.length) } : { told: messages.kept.copyThis, address };
}

/** Takes notes in as one's own. @returns what happened, in words */
export async function takeAsOwn(notes: readonly Annotation[]): Promise<string> {
  const { kept, added, newer, both, same } = merge(await ownNotes(), notes);
  if (kept.length > 0) await keep(kept);
  return messages.kept.read(added, newer, both, same);
}

export async function takeAsTheirs({ id, notes }: Collection, name: string): Promise<string> {
  const given: Received = { id, name, received: new Date().toISOString(), notes };
  await receive(given);
  return messages.kept.keptAs(name, notes.length);
}
