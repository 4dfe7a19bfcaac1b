import {
  changed,
  isNote,
  type Kept,
  type Received,
  sameWords,
  shelvesOf,
  type Words,
} from '../../annotation/annotation.ts';
import { write } from '../Settings/storage.ts';
import { name, type Transaction, within } from './database.ts';
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
// A page that is come back to, as it was left, has heard of nothing meanwhile.
addEventListener('pageshow', ({ persisted }) => persisted && tellListeners());
function tellAll(): void {
  channel?.postMessage('changed');
  tellListeners();
}

/** Calls after every change, in this tab or another one. */
export function onChange(listener: () => void): void {
  listeners.add(listener);
}

/** Keeps what pages that were left had written down. What there is no room for stays where it is. */
async function takeOver(): Promise<void> {
  const written = entries();
  if (written.length === 0) return;
  const put = async (transaction: Transaction<'readwrite'>, { seen, note }: Entry) => {
    if (seen) await putWords(transaction, seen, note);
    else {
      const store = transaction.objectStore('notes');
      if (((await store.get(note.id))?.modified ?? '') < note.modified) await store.put(shelved(note));
    }
  };
  await change((transaction) => Promise.all(written.map((entry) => put(transaction, entry))));
  strike(written);
}

const shelved = (note: Kept) => ({ ...note, shelves: shelvesOf(note) });

const takeOverIfPossible = () => takeOver().catch(() => undefined);
/** What is read is read after that. */
const ready = takeOverIfPossible();
onEntry(() => void takeOverIfPossible());

/** Runs a transaction that changes something, and tells all tabs. @throws NotKept */
async function change<Result>(
  run: (transaction: Transaction<'readwrite'>) => Result | Promise<Result>,
): Promise<Result> {
  const result = await within('readwrite', run);
  await within('readonly', raiseFlag);
  tellAll();
  return result;
}

/** Says to `annotating.ts`, which loads none of this, for which pages there is something to show. */
async function raiseFlag(transaction: Transaction<'readonly'>): Promise<void> {
  const shelves = new Set<string>();
  for (const store of ['notes', 'received'] as const) {
    const index = transaction.objectStore(store).index('shelf');
    for (let at = await index.openKeyCursor(null, 'nextunique'); at; at = await at.continue())
      shelves.add(at.key);
  }
  write(`noted:${base}`, [...shelves].join(' '));
}

/** One's own notes, those under a shelf (`shelvesOf`) or all. @throws NotKept */
export async function ownNotes(shelf?: string): Promise<Kept[]> {
  await ready;
  const found = await within('readonly', (transaction) => {
    const store = transaction.objectStore('notes');
    return shelf === undefined ? store.getAll() : store.index('shelf').getAll(shelf);
  });
  return found.filter(isNote);
}

/** What others gave, with notes under a shelf or all. @throws NotKept */
export function receivedNotes(shelf?: string): Promise<Received[]> {
  return within('readonly', (transaction) => {
    const store = transaction.objectStore('received');
    return shelf === undefined ? store.getAll() : store.index('shelf').getAll(shelf);
  });
}

/** Keeps notes as they are, in the place of those with the same ids. @throws NotKept */
export async function keep(notes: readonly Kept[]): Promise<void> {
  const kept = notes.map((note) => enter({ note }));
  await change(async (transaction) => {
    const puts = notes.map((note) => transaction.objectStore('notes').put(shelved(note)));
    transaction.commit();
    await Promise.all(puts);
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
export const edit = (seen: Kept, words: Words): Promise<Kept> =>
  change((transaction) => putWords(transaction, seen, words));

async function putWords(
  transaction: Transaction<'readwrite'>,
  seen: Kept,
  { ink, note: text, tags }: Words,
): Promise<Kept> {
  const store = transaction.objectStore('notes');
  const there = await store.get(seen.id);
  const note: Kept = changed(seen, { ink, note: text, tags });
  if (there) {
    const { shelves: _, other, ...version } = there;
    if (other) note.other = other;
    // The same words can come twice: from the page that was left, and from what it had written down.
    const isOthers = version.modified !== seen.modified && !sameWords(version, note);
    if (isOthers && !sameWords(version, seen)) note.other = version;
  }
  await store.put(shelved(note));
  return note;
}

/** @throws NotKept */
export function drop(ids: readonly string[]): Promise<void> {
  forget(ids);
  return change(async (transaction) => {
    const deletions = ids.map((id) => transaction.objectStore('notes').delete(id));
    transaction.commit();
    await Promise.all(deletions);
  });
}

/** Keeps what somebody gave, in the place of an older copy. @throws NotKept */
export async function receive(given: Received): Promise<void> {
  const shelves = [...new Set(given.notes.flatMap(shelvesOf))];
  await change((transaction) => transaction.objectStore('received').put({ ...given, shelves }));
}

/** @throws NotKept */
export const giveBack = (id: string): Promise<void> =>
  change((transaction) => transaction.objectStore('received').delete(id));

/** All that there is. */
export interface Everything {
  notes: Kept[];
  received: Received[];
}

/** Deletes everything, one's own notes and those of others. @returns what it was @throws NotKept */
export async function clear(): Promise<Everything> {
  const everything = await change(async (transaction) => {
    const [own, others] = [transaction.objectStore('notes'), transaction.objectStore('received')];
    const [notes, received] = await Promise.all([own.getAll(), others.getAll()]);
    await Promise.all([own.clear(), others.clear()]);
    return { notes, received };
  });
  forget(everything.notes.map(({ id }) => id));
  return everything;
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
