import { isNote, type Kept, shelvesOf } from '../../annotation/annotation.ts';
import { read, write } from '../Settings/storage.ts';

/*
 * What was written and is not in the database yet: who types has not rested, or a transaction takes its moment. A page that is left
 * or goes out of sight writes it down where that is done at once (a journal, in local storage); the notebook takes it over from
 * there when it is next opened, by whichever page.
 */

/** A note as it is to be kept. */
export interface Entry {
  note: Kept;
  /** The version that its writer saw; none of a note that is new. */
  seen?: Kept;
}

const { base = '/' } = document.body.dataset;
const name = `written:${base}`;

const pending = new Map<string, Entry>();
let isWrittenDown = false;
let isLeft = false;

/** Says what is about to be kept, in the place of what was said of the same note before. @returns what says that it is kept */
export function enter(entry: Entry): () => void {
  const { id } = entry.note;
  pending.set(id, entry);
  if (isLeft) writeDown();
  return () => {
    if (pending.get(id) !== entry) return;
    pending.delete(id);
    if (isWrittenDown) strike([entry]);
  };
}

/** What pages that were left could not wait for. */
export function entries(): Entry[] {
  try {
    const written: unknown = JSON.parse(read(name) ?? '[]');
    const isEntry = (entry: Partial<Entry> | null): entry is Entry =>
      isNote(entry?.note) && (entry?.seen === undefined || isNote(entry.seen));
    return Array.isArray(written) ? written.filter(isEntry) : [];
  } catch {
    return [];
  }
}

/** Takes out what is kept now, and nothing that was written down since. */
export function strike(kept: readonly Entry[]): void {
  const struck = new Set(kept.map((entry) => JSON.stringify(entry)));
  const left = entries().filter((entry) => !struck.has(JSON.stringify(entry)));
  write(name, left.length > 0 ? JSON.stringify(left) : '');
}

/** Takes out notes that are to be deleted. */
export function forget(ids: readonly string[]): void {
  const isMeant = ({ note }: Entry) => ids.includes(note.id);
  for (const id of ids) pending.delete(id);
  strike(entries().filter(isMeant));
}

/** Calls when a page that was left in another tab has written something down. */
export function onEntry(listener: () => void): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key === `reader:${name}` && newValue) listener();
  });
}

function writeDown(): void {
  if (pending.size === 0) return;
  const others = entries().filter(({ note }) => !pending.has(note.id));
  write(name, JSON.stringify([...others, ...pending.values()]));
  // The next page of the same text has something to show.
  const shelves = [...pending.values()].flatMap(({ note }) => shelvesOf(note));
  const noted = (read(`noted:${base}`) ?? '').split(' ').filter(Boolean);
  write(`noted:${base}`, [...new Set([...noted, ...shelves])].join(' '));
  isWrittenDown = true;
}

addEventListener('pagehide', () => {
  isLeft = true;
  writeDown();
});
addEventListener('pageshow', () => {
  isLeft = false;
});
// A phone ends a page that is out of sight without another word.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') writeDown();
});
