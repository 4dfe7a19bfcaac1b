import type { Kept, Received } from '../../annotation/annotation.ts';
import { NotKept } from './database.ts';
import type { Shown } from './entry.ts';
import { type Fate, find, moved } from './finding.ts';
import { keep, ownNotes, receivedNotes } from './notebook-store.ts';

/* The notes that the page of the notebook shows, and what became of their places. */

let own: Kept[] = [];
let received: Received[] = [];
/** By note: what became of its places. */
const fates = new Map<string, Fate[]>();
let trouble = '';

/** One's own, those of others, and why they cannot be had, in a sentence; empty where they can. */
export const all = () => ({ own, received, trouble });

export const shownOf = (note: Kept, whose?: string): Shown => ({
  note,
  fates: fates.get(note.id) ?? [],
  ...(whose !== undefined && { whose }),
});

let draw: () => void = () => undefined;
/** Says how they are drawn. */
export function onNotes(listener: () => void): void {
  draw = listener;
}

/** Reads everything anew, draws it, and looks where it stands. */
export async function load(): Promise<void> {
  try {
    [own, received] = await Promise.all([ownNotes(), receivedNotes()]);
    trouble = '';
  } catch (error) {
    if (!(error instanceof NotKept)) throw error;
    trouble = error.message;
  }
  draw();
  await look();
}

/** Finds the places of all notes, and moves those that went to another page there. */
async function look(): Promise<void> {
  const notes = [...own, ...received.flatMap(({ notes }) => notes)];
  for (const note of notes) fates.set(note.id, await Promise.all(note.targets.map(find)));
  const gone = own.flatMap((note) => {
    const targets = moved(note, fates.get(note.id) ?? []);
    return targets ? [{ ...note, targets }] : [];
  });
  draw();
  if (gone.length > 0) await keep(gone);
}
