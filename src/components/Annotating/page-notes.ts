import { anchor, type Found } from '../../annotation/anchoring.ts';
import type { Annotation, Kept, Target, Words } from '../../annotation/annotation.ts';
import { inks } from '../../annotation/ink.ts';
import { NotKept } from '../Notebook/database.ts';
import { drop, edit, keep, onChange, ownNotes, receivedNotes } from '../Notebook/notebook-store.ts';
import { read, write } from '../Settings/storage.ts';
import { annotatable, type Reading, rangeOf, readPage, readPart } from './page-text.ts';
import { pageOf } from './place.ts';

/*
 * The notes of this page: which there are, where each stands, and how they are drawn. The words are marked by CSS highlights,
 * named as the inks are, and no node of the text is touched.
 */

/** A note with the places where it was found on this page. */
export interface Placed {
  note: Kept;
  /** Of somebody else: their name. One's own have none. */
  whose?: string;
  /** In the order of the page. */
  places: Found<Reading>[];
  /** It belongs to this page, and no place of it is left. */
  isHomeless: boolean;
}

const { base = '/', document: key } = document.body.dataset;
const shelf = key ?? location.pathname.slice(base.length, -1);

/** Read once (memoized): the text of a page does not change while it is read, but for what is added to it later. */
let readings: Reading[] | undefined;
const pageReadings = (): Reading[] => (readings ??= readPage(document));

export const readingOf = (element: HTMLElement): Reading =>
  pageReadings().find((reading) => reading.element === element) ?? readPart(element);
export const allReadings = pageReadings;

let placed: Placed[] = [];
/** Notes that the browser would not keep: they last as long as the page. */
const unkept = new Map<string, Kept>();
/** Why, in a sentence; empty while everything is kept. */
let trouble = '';

export const placedNotes = (): readonly Placed[] => placed;
export const findPlaced = (id: string): Placed | undefined => placed.find(({ note }) => note.id === id);
export const troubleSentence = (): string => trouble;

const drawn = new Set<() => void>();
/** Calls whenever the notes of the page, or what a reader has set, are others: what draws them listens. */
export function onDrawn(listener: () => void): void {
  drawn.add(listener);
}

let drawing: Promise<void> | undefined;
let isAsked = false;

/** Draws all notes as they are now; asked again and again while at it, it begins once more (requests are coalesced). */
export function draw(): Promise<void> {
  isAsked = true;
  drawing ??= (async () => {
    while (isAsked) {
      isAsked = false;
      await drawOnce();
    }
    drawing = undefined;
  })();
  return drawing;
}

onChange(() => void draw());

async function drawOnce(): Promise<void> {
  let own: Kept[] = [];
  let received: Awaited<ReturnType<typeof receivedNotes>> = [];
  try {
    [own, received] = await Promise.all([ownNotes(shelf), receivedNotes(shelf)]);
  } catch (error) {
    if (error instanceof NotKept) trouble = error.message;
    else throw error;
  }
  const all = new Map([...own.map((note) => [note.id, note] as const), ...unkept]);
  const pages = new Set(pageReadings().map(({ element }) => pageOf(element)));
  placed = [
    ...[...all.values()].flatMap((note) => place(note, pages)),
    ...received.flatMap(({ name, notes }) =>
      notes.flatMap((note) => place(note, pages).map((one) => ({ ...one, whose: name || 'somebody' }))),
    ),
  ].sort(byPlace);
  show();
}

/** None where the note is at home on another page. */
function place(note: Annotation, pages: Set<string>): Placed[] {
  const here = note.targets.filter(
    (target) =>
      // An id that moved stands, as such, in the paragraph that answers for it.
      pages.has(target.page) || (target.place !== '' && document.getElementById(target.place)),
  );
  if (here.length === 0) return [];
  const places = here.flatMap((target) => anchor(current(target), pageReadings()) ?? []);
  return [{ note, places: places.sort(inPageOrder), isHomeless: places.length === 0 }];
}

function current(target: Target): Target {
  const element = target.place ? document.getElementById(target.place) : null;
  const block = element?.matches('.former') && element.closest<HTMLElement>(annotatable);
  return block ? { ...target, place: block.id } : target;
}

const order = (reading: Reading): number => pageReadings().indexOf(reading);

function inPageOrder(a: Found<Reading>, b: Found<Reading>): number {
  return order(a.block) - order(b.block) || a.start - b.start;
}

function byPlace(a: Placed, b: Placed): number {
  const [first, second] = [a.places[0], b.places[0]];
  return first && second ? inPageOrder(first, second) : Number(a.isHomeless) - Number(b.isHomeless);
}

/* What a reader sets: whether notes are shown, and whether they are printed. */

export const areHidden = (): boolean => read('pencil') === 'hidden';
export const arePrinted = (): boolean => read('pencil-print') === 'on';

export function hide(yes: boolean): void {
  write('pencil', yes ? 'hidden' : '');
  show();
}

export function print(yes: boolean): void {
  write('pencil-print', yes ? 'on' : '');
  show();
}

function show(): void {
  const { dataset } = document.documentElement;
  dataset['pencil'] = areHidden() ? 'hidden' : 'shown';
  dataset['pencilPrint'] = arePrinted() ? 'on' : 'off';
  markWords();
  for (const listener of drawn) listener();
}

/** Names of the highlights: those of the inks, and one for what others marked. */
function markWords(): void {
  if (!('highlights' in CSS)) return;
  const names = [...inks, 'others'];
  for (const name of names) {
    const ranges = placed
      .filter(({ note, whose }) => (whose === undefined ? note.ink : 'others') === name)
      .flatMap(({ places }) => places)
      .filter(({ how }) => how !== 'place')
      .map(({ block, start, end }) => rangeOf(block, start, end));
    if (ranges.length === 0 || areHidden()) CSS.highlights.delete(`pencil-${name}`);
    else CSS.highlights.set(`pencil-${name}`, new Highlight(...ranges));
  }
}

/* Changes, which are drawn whether the browser keeps them or not. */

/** @returns why it is not kept, in a sentence; empty where it is */
async function attempt(run: () => Promise<unknown>, otherwise: () => void): Promise<string> {
  try {
    await run();
    trouble = '';
  } catch (error) {
    if (!(error instanceof NotKept)) throw error;
    trouble = error.message;
    otherwise();
  }
  await draw();
  return trouble;
}

/** Who closes a page with words that are kept nowhere else is asked first. */
addEventListener('beforeunload', (event) => {
  if ([...unkept.values()].some(({ note, tags }) => note || tags.length > 0)) event.preventDefault();
});

export const add = (note: Kept): Promise<string> =>
  attempt(
    () => keep([note]),
    () => unkept.set(note.id, note),
  );

/** @returns what is kept now, or why it is not, in a sentence */
export async function change(seen: Kept, words: Words): Promise<Kept | string> {
  let kept: Kept | undefined;
  const why = await attempt(
    async () => {
      kept = await edit(seen, words);
      unkept.delete(seen.id);
    },
    () => unkept.set(seen.id, { ...seen, ...words }),
  );
  return kept ?? why;
}

export const remove = (id: string): Promise<string> => {
  unkept.delete(id);
  return attempt(
    () => drop([id]),
    () => undefined,
  );
};
