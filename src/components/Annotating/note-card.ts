import { quotedWords } from '../../annotation/annotation.ts';
import * as messages from '../../messages/messages.ts';
import { type Editor, editorOf } from '../Notebook/editor.ts';
import { drop, keep } from '../Notebook/notebook-store.ts';
import { offerUndo } from '../Notebook/undo.ts';
import { element } from '../Search/nodes.ts';
import { markOf, onMark } from './margin.ts';
import { add, change, findPlaced, onDrawn, type Placed, remove } from './page-notes.ts';
import { labelOf } from './place.ts';

/* The card of a mark: its note to be read and written, or a list where a line has several. */

const card = element('div', {
  class: 'preview pencil-card',
  popover: 'auto',
  tabindex: '-1',
  role: 'dialog',
  'data-pencil': true,
});
document.body.append(card);

interface Opening {
  /** The field that is asked for. */
  field?: 'note' | 'tags';
  /** What was made with the card goes with it, if nothing was written. */
  isNew?: boolean;
  returnTo?: HTMLElement | null;
}

let editor: Editor | undefined;
let open: { ids: string[]; opening: Opening } | undefined;

export function openCard(ids: string[], opening: Opening = {}): void {
  const notes = ids.flatMap((id) => findPlaced(id) ?? []);
  const [first] = notes;
  if (!first) return;
  if (card.matches(':popover-open')) card.hidePopover();
  open = { ids, opening };
  fill(notes);
  const source = markOf(first.note.id) ?? opening.returnTo;
  card.showPopover(source ? { source } : {});
  if (editor && (opening.field || opening.isNew)) editor.focus(opening.field ?? 'note');
  else card.focus({ preventScroll: true });
  source?.scrollIntoView({ block: 'nearest' });
}

function fill(notes: Placed[]): void {
  const [first] = notes;
  if (!first) return;
  editor = undefined;
  const isOne = notes.length === 1;
  const name = first.whose
    ? messages.pencil.notesOf + first.whose
    : isOne
      ? messages.pencil.yourNote
      : messages.pencil.yourNotes;
  card.ariaLabel = isOne ? name : messages.pencil.severalNotes(notes.length);
  const close = element('button', { type: 'button', 'aria-label': messages.pencil.close }, '×');
  close.addEventListener('click', () => closeCard());
  const place = first.places[0] && labelOf(first.places[0].block.element);
  card.replaceChildren(
    element(
      'p',
      { class: 'preview-bar' },
      element(
        'span',
        {},
        [isOne ? name : messages.pencil.severalNotes(notes.length), place]
          .filter(Boolean)
          .join(messages.signs.dot),
      ),
      close,
    ),
    ...(isOne ? content(first) : [element('ul', { role: 'list' }, ...notes.map(listed))]),
  );
  card.scrollTop = 0;
}

function content(placed: Placed): Node[] {
  const { note, whose, places } = placed;
  const words = quotedWords(note);
  const how = places.find((one) => one.how !== 'exact')?.how;
  const told =
    how === 'near'
      ? messages.pencil.mended
      : how === 'place' && note.targets.some(({ quote }) => quote)
        ? messages.pencil.goneHere
        : '';
  const quote = words ? [element('blockquote', {}, shortened(words))] : [];
  const hint = told ? [element('p', { class: 'pencil-hint' }, told)] : [];
  if (whose !== undefined) return [...quote, ...hint, ...readOnly(placed)];
  editor = editorOf(note, {
    change: (words, seen) => change(seen, words),
    remove: (last) => void removeNote({ ...placed, note: last }),
    settle: (...kept) => {
      void keep(kept).then(() => openCard([note.id]));
    },
  });
  const { form, finish } = editor;
  // Closed, it is kept: who goes to another page at once loses nothing.
  form.addEventListener('submit', async () => {
    await finish();
    closeCard();
  });
  return [...quote, ...hint, editor.form];
}

/** The words stand beside the card, or behind it: it need not say all of them. */
const shortened = (words: string): string =>
  words.length > 160 ? `${words.slice(0, 157).trimEnd()}…` : words;

function readOnly({ note }: Placed): Node[] {
  return [
    ...(note.note ? [element('p', { class: 'pencil-text' }, note.note)] : []),
    ...(note.tags.length > 0
      ? [element('p', { class: 'pencil-tags' }, note.tags.join(messages.signs.comma))]
      : []),
  ];
}

/** One of several: its words, and a way to it alone. */
function listed(placed: Placed): HTMLLIElement {
  const { note, whose } = placed;
  const words = quotedWords(note);
  const item = element(
    'li',
    {},
    ...(whose ? [element('p', { class: 'pencil-hint' }, messages.pencil.noteOf + whose)] : []),
    ...(words ? [element('blockquote', {}, shortened(words))] : []),
    ...readOnly(placed),
  );
  if (whose === undefined) {
    const button = element(
      'button',
      { type: 'button', class: 'control', 'aria-label': messages.pencil.changeNoteOn(words.slice(0, 40)) },
      messages.pencil.change,
    );
    button.addEventListener('click', () => {
      const { returnTo } = open?.opening ?? {};
      openCard([note.id], { ...(returnTo && { returnTo }), field: 'note' });
    });
    item.append(button);
  }
  return item;
}

async function removeNote({ note, places }: Placed): Promise<void> {
  const near = places[0]?.block.element.querySelector<HTMLElement>('.number');
  closeCard();
  await remove(note.id);
  offerUndo(messages.pencil.noteDeleted, async () => {
    await add(note);
    (markOf(note.id) ?? near)?.focus({ preventScroll: true });
  });
}

export function closeCard(): void {
  if (card.matches(':popover-open')) card.hidePopover();
}

card.addEventListener('toggle', (event) => {
  if (event.newState !== 'closed' || !open) return;
  const { ids, opening } = open;
  const isEmpty = editor?.isEmpty() ?? false;
  void finishAndLeave(ids, opening, isEmpty);
  open = undefined;
});

/** What is left empty and has no words of the text either was never a note. */
async function finishAndLeave(ids: string[], { returnTo }: Opening, isEmpty: boolean): Promise<void> {
  const hadFocus = card.contains(document.activeElement) || document.activeElement === document.body;
  await editor?.finish();
  const [first] = ids.flatMap((id) => findPlaced(id) ?? []);
  if (first && ids.length === 1 && isEmpty && first.whose === undefined && !quotedWords(first.note))
    await drop([first.note.id]);
  const back = (ids[0] && markOf(ids[0])) || returnTo;
  if (hadFocus && back?.isConnected) back.focus({ preventScroll: true });
}

onDrawn(() => {
  const [id] = open?.ids ?? [];
  const placed = id && open?.ids.length === 1 ? findPlaced(id) : undefined;
  if (placed) editor?.update(placed.note);
});

onMark((notes, button) =>
  openCard(
    notes.map(({ note }) => note.id),
    { returnTo: button },
  ),
);
