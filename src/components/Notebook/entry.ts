import { type Kept, placeLabel, printedLabel, quotedWords } from '../../annotation/annotation.ts';
import * as messages from '../../messages/messages.ts';
import { element } from '../Search/nodes.ts';
import { NotKept } from './database.ts';
import { type Editor, editorOf } from './editor.ts';
import { citationOf, type Fate } from './finding.ts';
import { addressOf, titleOf } from './notebook-site.ts';
import { drop, edit, keep } from './notebook-store.ts';
import { offerUndo } from './undo.ts';

/* A note in the notebook: its place, its words, what was written, and how it is cited. */

export interface Shown {
  note: Kept;
  /** Of each of its places; none while they are looked for. */
  fates: Fate[];
  /** Somebody else's: it is only read. */
  whose?: string;
}

/** Entries in which a note is being written stay as they are when the list is drawn anew. */
const open = new Map<string, { entry: HTMLLIElement; editor: Editor }>();

export function entryOf(shown: Shown, style: string): HTMLLIElement {
  const { note, whose } = shown;
  const writing = open.get(note.id);
  if (writing) {
    writing.editor.update(note);
    return writing.entry;
  }
  const entry = element('li', { class: 'notebook-entry', id: entryId(note) });
  entry.append(...content(shown, style));
  seen.observe(entry);
  if (whose === undefined) entry.append(actions(entry, shown));
  return entry;
}

const entryId = ({ id }: Kept): string => `note-${id.replace(/[^\w-]/g, '-').slice(-40)}`;

function content(shown: Shown, style: string): Node[] {
  const { note, fates } = shown;
  const words = quotedWords(note);
  return [
    placeLine(shown),
    ...(words ? [element('blockquote', {}, element('span', { class: `ink ink-${note.ink}` }, words))] : []),
    ...hints(shown),
    ...(note.note ? [element('p', { class: 'pencil-text' }, note.note)] : []),
    ...(note.tags.length > 0
      ? [
          element(
            'p',
            { class: 'pencil-tags' },
            messages.pencil.tagsAre + note.tags.join(messages.signs.comma),
          ),
        ]
      : []),
    ...(note.other ? [element('p', { class: 'pencil-hint' }, messages.kept.changedTwice)] : []),
    ...(style && fates.some(({ kind }) => kind === 'found') ? [citation(shown, style)] : []),
  ];
}

/** The places as they are now called, or as they were when that is not known. */
export function placesNow({ note, fates }: Shown): Kept {
  const targets = note.targets.map((target, index) => {
    const fate = fates[index];
    return fate?.kind === 'found' ? fate.target : target;
  });
  return { ...note, targets };
}

function placeLine(shown: Shown): HTMLElement {
  const now = placesNow(shown);
  const [first] = now.targets;
  const label = placeLabel(now) || (first ? titleOf(first.page) : '');
  const isGone = shown.fates.length > 0 && shown.fates.every(({ kind }) => kind === 'gone');
  const printed = printedLabel(now);
  return element(
    'p',
    { class: 'notebook-place' },
    first && !isGone ? element('a', { href: addressOf(first) }, label) : element('span', {}, label),
    ...(printed ? [element('span', {}, messages.places.printedBefore + printed)] : []),
    element('time', { datetime: now.modified }, dayOf(now.modified)),
  );
}

/** "November 28, 2026", with spaces at which no line ends. */
const dayOf = (time: string): string =>
  new Intl.DateTimeFormat(messages.dates, { dateStyle: 'long' })
    .format(new Date(time))
    .replaceAll(' ', '\u00a0');

function hints({ note, fates }: Shown): Node[] {
  const gone = fates.filter(({ kind }) => kind === 'gone').length;
  const told =
    gone > 0 && gone < note.targets.length
      ? messages.kept.partGone
      : fates.some((fate) => fate.kind === 'found' && fate.how === 'near')
        ? messages.pencil.mended
        : fates.some(
              (fate, index) => fate.kind === 'found' && fate.how === 'place' && note.targets[index]?.quote,
            )
          ? messages.kept.gone
          : '';
  return told ? [element('p', { class: 'pencil-hint' }, told)] : [];
}

/** Waits to be seen: a citation is on a page of its own, and a thousand notes are on many. */
const seen = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      for (const line of target.querySelectorAll('.notebook-citation')) void fills.get(line)?.();
    }
  },
  { rootMargin: '400px' },
);
const fills = new WeakMap<Element, () => Promise<void>>();

function citation(shown: Shown, style: string): HTMLElement {
  const line = element('p', { class: 'notebook-citation' });
  const [first] = placesNow(shown).targets;
  fills.set(line, async () => {
    if (first && !line.hasChildNodes()) line.append(...(await citationOf(first, style)));
  });
  return line;
}

/** Has all citations of the list ready, for paper. */
export async function fillCitations(): Promise<void> {
  const lines = [...document.querySelectorAll('.notebook-citation')];
  await Promise.all(lines.map((line) => fills.get(line)?.()));
}

function actions(entry: HTMLLIElement, { note }: Shown): HTMLElement {
  const words = quotedWords(note).slice(0, 40) || placeLabel(note);
  const button = (label: string, run: () => void) => {
    const made = element(
      'button',
      { type: 'button', class: 'control', 'aria-label': label + messages.signs.colon + words },
      label,
    );
    made.addEventListener('click', run);
    return made;
  };
  return element(
    'p',
    { class: 'pencil-actions' },
    button(messages.pencil.change, () => write(entry, note)),
    button(messages.pencil.remove, () => void remove(note)),
  );
}

function write(entry: HTMLLIElement, note: Kept): void {
  const editor = editorOf(note, {
    async change(words, seen) {
      try {
        return await edit(seen, words);
      } catch (error) {
        if (error instanceof NotKept) return error.message;
        throw error;
      }
    },
    remove(last) {
      open.delete(note.id);
      void remove(last);
    },
    settle(...kept) {
      open.delete(note.id);
      void keep(kept);
    },
  });
  editor.form.addEventListener('submit', async () => {
    await editor.finish();
    // What is not kept stays in sight.
    if (editor.form.querySelector('.pencil-trouble')?.hasChildNodes()) return;
    open.delete(note.id);
    changed();
    document.getElementById(entryId(note))?.querySelector('button')?.focus();
  });
  for (const part of entry.querySelectorAll('.pencil-text, .pencil-tags, .pencil-actions')) part.remove();
  entry.append(editor.form);
  open.set(note.id, { entry, editor });
  editor.focus('note');
}

let changed: () => void = () => undefined;
/** Says how the list is drawn anew. */
export function onChanged(listener: () => void): void {
  changed = listener;
}

async function remove(note: Kept): Promise<void> {
  await drop([note.id]);
  offerUndo(messages.pencil.noteDeleted, async () => {
    await keep([note]);
    changed();
    setTimeout(() => document.getElementById(entryId(note))?.querySelector('button')?.focus(), 100);
  });
}
