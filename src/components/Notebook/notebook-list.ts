import type { Received } from '../../annotation/annotation.ts';
import * as messages from '../../messages/messages.ts';
import { element } from '../Search/nodes.ts';
import { entryOf } from './entry.ts';
import { type Group, groupsOf, matches } from './groups.ts';
import { all, shownOf } from './notebook-notes.ts';
import { counted, filter, one, say } from './notebook-page.ts';
import { giveBack } from './notebook-store.ts';

/* The list of the notebook: what is searched for, in the order that is chosen. */

const list = one('.notebook-list');

/** What the fields above the list say. */
export function asked(): { word: string; order: string; style: string } {
  const {
    word = '',
    order = 'place',
    style = '',
  } = Object.fromEntries(new FormData(filter)) as Record<string, string>;
  return { word, order, style };
}

/** How many there are and were found, as it was told last. */
let count = '';

export function draw(): void {
  // A button that is replaced between press and release is not pressed.
  if (list.querySelector('button:active')) {
    setTimeout(draw, 50);
    return;
  }
  const { own, received, trouble } = all();
  const { word, order, style } = asked();
  const matching = own.filter((note) => matches(note, word)).map((note) => shownOf(note));
  const isEmpty = own.length === 0 && received.length === 0;
  one('.notebook-empty').hidden = !isEmpty;
  filter.hidden = own.length === 0;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-out]'))
    button.disabled = own.length === 0;
  one('.notebook-keep').hidden = false;
  one('.notebook-delete').hidden = isEmpty;
  const { activeElement } = document;
  list.replaceChildren(
    ...groupsOf(matching, order).map((group) => section(group, style)),
    ...received.map((given) => receivedSection(given, style)),
  );
  // A field in which somebody writes stands again where it stood, and loses the focus on the way.
  if (activeElement instanceof HTMLElement && list.contains(activeElement))
    activeElement.focus({ preventScroll: true });
  const found = matching.length;
  const told =
    trouble ||
    (own.length === 0
      ? messages.kept.none
      : found === own.length
        ? counted(found)
        : messages.kept.foundOf(found, own.length));
  // What is drawn anew with as many notes takes no answer away that came meanwhile.
  if (told !== count) say(told);
  count = told;
}

function section({ title, hint, notes }: Group, style: string): HTMLElement {
  return element(
    'section',
    {},
    element('h2', {}, `${title} `, element('span', { class: 'count' }, String(notes.length))),
    ...(hint ? [element('p', { class: 'pencil-hint' }, hint)] : []),
    element('ol', { role: 'list' }, ...notes.map((shown) => entryOf(shown, style))),
  );
}

function receivedSection(given: Received, style: string): HTMLElement {
  const name = given.name || messages.kept.somebody;
  const made = section(
    { title: messages.pencil.notesOf + name, notes: given.notes.map((note) => shownOf(note, name)) },
    style,
  );
  made.classList.add('notebook-received');
  const remove = element('button', { type: 'button', class: 'control' }, messages.kept.removeNotesOf(name));
  remove.addEventListener('click', () => void giveBack(given.id));
  made.append(element('p', { class: 'pencil-actions' }, remove));
  return made;
}
