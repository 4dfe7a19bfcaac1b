import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import {
  type Annotation,
  changed,
  type Kept,
  type Received,
  sameWords,
  shelvesOf,
} from '../../annotation/annotation.ts';
import { write } from '../Settings/storage.ts';

/*
 * The notebook: what a reader wrote, in the database of this browser (IndexedDB), and nowhere else. A site under another folder
 * of the same host has a notebook of its own. Every tab that shows notes hears of a change (BroadcastChannel).
 */

/** Of the database's shape. A new one gets a step of its own in `upgrade`, which takes over what is there. */
const version = 1;

type Shelved<Item> = Item & { shelves: string[] };

interface Shape extends DBSchema {
  notes: { key: string; value: Shelved<Kept>; indexes: { shelf: string } };
  received: { key: string; value: Shelved<Received>; indexes: { shelf: string } };
}

type Notebook = IDBPDatabase<Shape>;

/** Why something could not be kept, in a sentence for its writer. */
export class NotKept extends Error {}

const sentences = {
  newer:
    'A newer version of this site has these notes in hand: close its other tabs, and load this page again.',
  full: 'There is no room left on this device for this site. Save a copy from the notebook, and delete what you no longer need.',
  denied: 'This browser keeps nothing for this site: a private window, perhaps, or storage is switched off.',
};

const base = document.body.dataset['base'] ?? '/';
const name = `reader:${base}`;

const channel = 'BroadcastChannel' in window ? new BroadcastChannel(name) : undefined;
const listeners = new Set<() => void>();
const tellListeners = () => {
  for (const listener of listeners) listener();
};
channel?.addEventListener('message', tellListeners);

/** Calls after every change, in this tab or another one. */
export function onChange(listener: () => void): void {
  listeners.add(listener);
}

let opened: Promise<Notebook> | undefined;
/** A newer version of the site, in another tab, has taken the database over. */
let isOutdated = false;

function open(): Promise<Notebook> {
  opened ??= openDB<Shape>(name, version, {
    upgrade(database, from) {
      if (from >= 1) return;
      for (const store of ['notes', 'received'] as const)
        database
          .createObjectStore(store, { keyPath: 'id' })
          .createIndex('shelf', 'shelves', { multiEntry: true });
    },
    blocking(_from, _to, event) {
      isOutdated = true;
      opened = undefined;
      (event.target as IDBDatabase).close();
    },
    terminated() {
      opened = undefined;
    },
  });
  return opened;
}

/** Runs a transaction. @throws NotKept */
async function within<Result>(run: (database: Notebook) => Promise<Result>): Promise<Result> {
  if (isOutdated) throw new NotKept(sentences.newer);
  if (!window.indexedDB) throw new NotKept(sentences.denied);
  try {
    return await run(await open());
  } catch (error) {
    opened = undefined;
    if (!(error instanceof DOMException)) throw error;
    if (error.name === 'VersionError') throw new NotKept(sentences.newer);
    throw new NotKept(error.name === 'QuotaExceededError' ? sentences.full : sentences.denied);
  }
}

/** Runs a transaction that changes something, and tells all tabs. @throws NotKept */
async function change<Result>(run: (database: Notebook) => Promise<Result>): Promise<Result> {
  const result = await within(async (database) => {
    const done = await run(database);
    await raiseFlag(database);
    return done;
  });
  channel?.postMessage('changed');
  tellListeners();
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
  await change(async (database) => {
    const { store, done } = database.transaction('notes', 'readwrite');
    await Promise.all([...notes.map((note) => store.put({ ...note, shelves: shelvesOf(note) })), done]);
  });
  // Browsers that clear out sites keep those that ask; some of them ask the reader first.
  await navigator.storage?.persist?.().catch(() => false);
}

/**
 * Writes a change to a note as its writer saw it. Was it changed in another tab meanwhile, both versions are kept.
 * @throws NotKept
 */
export async function edit(
  seen: Kept,
  words: Partial<Pick<Annotation, 'ink' | 'note' | 'tags'>>,
): Promise<Kept> {
  return change(async (database) => {
    const { store, done } = database.transaction('notes', 'readwrite');
    const there = await store.get(seen.id);
    const note: Kept = changed(seen, words);
    if (there) {
      const { shelves: _, other, ...version } = there;
      if (other) note.other = other;
      if (version.modified !== seen.modified && !sameWords(version, seen)) note.other = version;
    }
    await Promise.all([store.put({ ...note, shelves: shelvesOf(note) }), done]);
    return note;
  });
}

/** @throws NotKept */
export function drop(ids: readonly string[]): Promise<void> {
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

/** Deletes everything, one's own notes and those of others. @throws NotKept */
export function clear(): Promise<void> {
  return change(async (database) => {
    const all = database.transaction(['notes', 'received'], 'readwrite');
    await Promise.all([all.objectStore('notes').clear(), all.objectStore('received').clear(), all.done]);
  });
}

/** Whether the browser has promised to keep what is kept here; undefined where it does not say. */
export async function isPromised(): Promise<boolean | undefined> {
  return navigator.storage?.persisted?.().catch(() => undefined);
}
