import type { IDBPObjectStore } from 'idb';
import {
  changed,
  type Kept,
  type Received,
  sameWords,
  shelvesOf,
  type Words,
} from '../../annotation/annotation.ts';
import { write } from '../Settings/storage.ts';
import { type Notebook, name, onOpened, type Shape, within } from './database.ts';
import { type Entry, enter, entries, forget, onEntry, strike } from './journal.ts';

/*
 * The notebook: what a reader wrote, in the database of this browser, and nowhere else. Every tab that shows notes hears of a change (BroadcastChannel).
 */

const { base = '/' } = document.body.dataset;

const channel = 'BroadcastChannel' in window ? new BroadcastChannel(name) : undefined;
const listeners = new Set<() => void>();
const tellListeners = () => {
  for (const listener of listeners) listener();
};
channel?.addEventListener('message', tellListeners);
function tellAll(): void {
  channel?.postMessage('changed');
  tellListeners();
}

/** Calls after every change, in this tab or another one. */
export function onChange(listener: () => void): void {
  listeners.add(listener);
}

/** Keeps what pages that were left had written down. What there is no room for stays where it is. */
async function takeOver(database: Notebook): Promise<void> {
  const written = entries();
  if (written.length === 0) return;
  try {
    const { store, done } = database.transaction('notes', 'readwrite');
    const put = async ({ seen, note }: Entry) => {
      if (seen) await putWords(store, seen, note);
      else if (((await store.get(note.id))?.modified ?? '') < note.modified)
        await store.put({ ...note, shelves: shelvesOf(note) });
    };
    await Promise.all([...written.map(put), done]);
    strike(written);
    await raiseFlag(database);
    tellAll();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

onOpened(takeOver);
onEntry(() => void within(takeOver).catch(() => undefined));

/** Runs a transaction that changes something, and tells all tabs. @throws NotKept */
async function change<Result>(run: (database: Notebook) => Promise<Result>): Promise<Result> {
  const result = await within(async (database) => {
    const done = await run(database);
    await raiseFlag(database);
    return done;
  });
  tellAll();
  return result;
}

/** Says to `annotating.ts`, which loads none of this, for which pages there is something to show. */
async function raiseFlag(database: Notebook): Promise<void> {
  const shelves = new Set<string>();
  for (const store of ['notes', 'received'] as const) {
    const index = database.transaction(store).store.index('shelf');
    for (let at = await index.openKeyCursor(null, 'nextunique'); at; at = await at.continue())
      shelves.add(at.key);
  }
  write(`noted:${base}`, [...shelves].join(' '));
}

/** One's own notes, those under a shelf (`shelvesOf`) or all. @throws NotKept */
export function ownNotes(shelf?: string): Promise<Kept[]> {
  return within((database) =>
    shelf === undefined ? database.getAll('notes') : database.getAllFromIndex('notes', 'shelf', shelf),
  );
}

/** What others gave, with notes under a shelf or all. @throws NotKept */
export function receivedNotes(shelf?: string): Promise<Received[]> {
  return within((database) =>
    shelf === undefined ? database.getAll('received') : database.getAllFromIndex('received', 'shelf', shelf),
  );
}

/** Keeps notes as they are, in the place of those with the same ids. @throws NotKept */
export async function keep(notes: readonly Kept[]): Promise<void> {
  const kept = notes.map((note) => enter({ note }));
  await change(async (database) => {
    const { store, done } = database.transaction('notes', 'readwrite');
    await Promise.all([...notes.map((note) => store.put({ ...note, shelves: shelvesOf(note) })), done]);
  });
  for (const one of kept) one();
  askToKeep();
}

let isAsked = false;
/** Browsers that clear out sites keep those that ask. Some ask the reader first: nothing waits for the answer. */
function askToKeep(): void {
  if (!isAsked) void navigator.storage?.persist?.().catch(() => false);
  isAsked = true;
}

/**
 * Writes a change to a note as its writer saw it. Was it changed in another tab meanwhile, both versions are kept.
 * @throws NotKept
 */
export function edit(seen: Kept, words: Words): Promise<Kept> {
  return change(async (database) => {
    const { store, done } = database.transaction('notes', 'readwrite');
    const [note] = await Promise.all([putWords(store, seen, words), done]);
    return note;
  });
}

async function putWords(
  store: IDBPObjectStore<Shape, ['notes'], 'notes', 'readwrite'>,
  seen: Kept,
  { ink, note: text, tags }: Words,
): Promise<Kept> {
  const there = await store.get(seen.id);
  const note: Kept = changed(seen, { ink, note: text, tags });
  if (there) {
    const { shelves: _, other, ...version } = there;
    if (other) note.other = other;
    // The same words can come twice: from the page that was left, and from what it had written down.
    const isOthers = version.modified !== seen.modified && !sameWords(version, note);
    if (isOthers && !sameWords(version, seen)) note.other = version;
  }
  await store.put({ ...note, shelves: shelvesOf(note) });
  return note;
}

/** @throws NotKept */
export function drop(ids: readonly string[]): Promise<void> {
  forget(ids);
  return change(async (database) => {
    const { store, done } = database.transaction('notes', 'readwrite');
    await Promise.all([...ids.map((id) => store.delete(id)), done]);
  });
}

/** Keeps what somebody gave, in the place of an older copy. @throws NotKept */
export function receive(given: Received): Promise<void> {
  const shelves = [...new Set(given.notes.flatMap(shelvesOf))];
  return change(async (database) => void (await database.put('received', { ...given, shelves })));
}

/** @throws NotKept */
export function giveBack(id: string): Promise<void> {
  return change((database) => database.delete('received', id));
}

/** All that there is. */
export interface Everything {
  notes: Kept[];
  received: Received[];
}

/** Deletes everything, one's own notes and those of others. @returns what it was @throws NotKept */
export function clear(): Promise<Everything> {
  return change(async (database) => {
    const all = database.transaction(['notes', 'received'], 'readwrite');
    const [own, others] = [all.objectStore('notes'), all.objectStore('received')];
    const [notes, received] = await Promise.all([own.getAll(), others.getAll()]);
    await Promise.all([own.clear(), others.clear(), all.done]);
    forget(notes.map(({ id }) => id));
    return { notes, received };
  });
}

/** Takes `clear` back. @throws NotKept */
export async function restore({ notes, received }: Everything): Promise<void> {
  await keep(notes);
  for (const given of received) await receive(given);
}

/** Whether the browser has promised to keep what is kept here; undefined where it does not say. */
export async function isPromised(): Promise<boolean | undefined> {
  return navigator.storage?.persisted?.().catch(() => undefined);
}
