import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Kept, Received } from '../../annotation/annotation.ts';
import * as messages from '../../messages/messages.ts';

/*
 * The database of this browser (IndexedDB) in which notes are kept: its shape, and why something cannot be had from it. A site under
 * another folder of the same host has one of its own.
 */

/** Of the database's shape. A new one gets a step of its own in `upgrade`, which takes over what is there. */
const version = 1;

type Shelved<Item> = Item & { shelves: string[] };

interface Shape extends DBSchema {
  notes: { key: string; value: Shelved<Kept>; indexes: { shelf: string } };
  received: { key: string; value: Shelved<Received>; indexes: { shelf: string } };
}

const stores: ['notes', 'received'] = ['notes', 'received'];

export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<Shape, typeof stores, Mode>;

/** Why something could not be kept, in a sentence for its writer. */
export class NotKept extends Error {}

const sentences = {
  newer: messages.pencil.newerInHand,
  full: messages.pencil.full,
  denied: messages.pencil.denied,
};

const base = document.body.dataset['base'] ?? '/';
export const name = `reader:${base}`;

let opened: Promise<IDBPDatabase<Shape>> | undefined;
/** A newer version of the site, in another tab, has taken the database over. */
let isOutdated = false;

function open(): Promise<IDBPDatabase<Shape>> {
  opened ??= openDB<Shape>(name, version, {
    upgrade(database, from) {
      if (from >= 1) return;
      for (const store of stores)
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
  return opened;
}

/*
 * A page that is left may be kept as it is, for the way back (bfcache), and hears of nothing meanwhile: WebKit then holds on to a
 * transaction that waits for an answer, and the next page waits for that. So none goes on when the page is left, and none
 * begins before it is come back to. What was being written stands in the journal.
 */
let stay: Promise<unknown> = Promise.resolve();
const running = new Set<{ abort(): void }>();
addEventListener('pagehide', () => {
  stay = new Promise((resolve) => addEventListener('pageshow', resolve, { once: true }));
  for (const transaction of running) {
    try {
      transaction.abort();
    } catch {
      // It has been told all, and ends by itself.
    }
  }
  running.clear();
});

/**
 * Runs a transaction on both stores. Who only writes ends it with `commit`, so that it outlasts the page.
 * @throws NotKept
 */
export async function within<Mode extends IDBTransactionMode, Result>(
  mode: Mode,
  run: (transaction: Transaction<Mode>) => Result | Promise<Result>,
): Promise<Result> {
  if (isOutdated) throw new NotKept(sentences.newer);
  if (!window.indexedDB) throw new NotKept(sentences.denied);
  let transaction: Transaction<Mode> | undefined;
  try {
    await stay;
    const database = await open();
    await stay;
    transaction = database.transaction(stores, mode);
    running.add(transaction);
    const [result] = await Promise.all([run(transaction), transaction.done]);
    running.delete(transaction);
    return result;
  } catch (error) {
    opened = undefined;
    if (!(error instanceof DOMException)) throw error;
    const wasLeft = transaction && error.name === 'AbortError' && !running.delete(transaction);
    if (wasLeft) return within(mode, run);
    if (error.name === 'VersionError') throw new NotKept(sentences.newer);
    throw new NotKept(error.name === 'QuotaExceededError' ? sentences.full : sentences.denied);
  }
}
