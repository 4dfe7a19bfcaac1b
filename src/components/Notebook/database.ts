import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Kept, Received } from '../../annotation/annotation.ts';

/*
 * The database of this browser (IndexedDB) in which notes are kept: its shape, and why something cannot be had from it. A site under
 * another folder of the same host has one of its own.
 */

/** Of the database's shape. A new one gets a step of its own in `upgrade`, which takes over what is there. */
const version = 1;

export type Shelved<Item> = Item & { shelves: string[] };

export interface Shape extends DBSchema {
  notes: { key: string; value: Shelved<Kept>; indexes: { shelf: string } };
  received: { key: string; value: Shelved<Received>; indexes: { shelf: string } };
}

export type Notebook = IDBPDatabase<Shape>;

/** Why something could not be kept, in a sentence for its writer. */
export class NotKept extends Error {}

const sentences = {
  newer:
    'A newer version of this site has these notes in hand: close its other tabs, and load this page again.',
  full: 'There is no room left on this device for this site. Save a copy from the notebook, and delete what you no longer need.',
  denied: 'This browser keeps nothing for this site: a private window, perhaps, or storage is switched off.',
};

const base = document.body.dataset['base'] ?? '/';
export const name = `reader:${base}`;

let first: (database: Notebook) => Promise<void> = async () => undefined;
/** Says what is done with the database before anything else is. */
export function onOpened(listener: typeof first): void {
  first = listener;
}

let opened: Promise<Notebook> | undefined;
/** A newer version of the site, in another tab, has taken the database over. */
let isOutdated = false;

function open(): Promise<Notebook> {
  opened ??= openDatabase();
  return opened;
}

async function openDatabase(): Promise<Notebook> {
  const database = await openDB<Shape>(name, version, {
    upgrade(database, from) {
      if (from >= 1) return;
      for (const store of ['notes', 'received'] as const)
        database
          .createObjectStore(store, { keyPath: 'id' })
          .createIndex('shelf', 'shelves', { multiEntry: true });
    },
    blocking(_from, to, event) {
      // Who clears this browser’s data deletes the database, and the next note has a new one.
      isOutdated = to !== null;
      opened = undefined;
      (event.target as IDBDatabase).close();
    },
    terminated() {
      opened = undefined;
    },
  });
  await first(database);
  return database;
}

/** Runs a transaction. @throws NotKept */
export async function within<Result>(run: (database: Notebook) => Promise<Result>): Promise<Result> {
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
