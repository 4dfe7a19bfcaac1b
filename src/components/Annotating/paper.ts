import { quotedWords } from '../../annotation/annotation.ts';
import * as messages from '../../messages/messages.ts';
import { element } from '../Search/nodes.ts';
import { areHidden, arePrinted, onDrawn, type Placed, placedNotes } from './page-notes.ts';
import { labelOf } from './place.ts';

/** The notes on paper: numbered, behind the section that they are about. On the screen nobody sees them. */
function drawPaper(): void {
  for (const old of document.querySelectorAll('.pencil-paper')) old.remove();
  if (!arePrinted() || areHidden()) return;
  const notes = placedNotes();
  const sections = Map.groupBy(notes, ({ places: [first] }) =>
    first?.block.element.closest('.text, [data-card]'),
  );
  for (const [section, own] of sections) {
    const list = element('ol', {}, ...own.map((one) => item(one, notes.indexOf(one) + 1)));
    const paper = element(
      'section',
      { class: 'pencil-paper', 'data-pencil': true, 'aria-label': messages.pencil.readersNotes },
      element('h2', {}, messages.pencil.readersNotes),
      list,
    );
    (section ?? document.querySelector('main > :last-child'))?.after(paper);
  }
}

function item({ note, whose, places: [first] }: Placed, number: number): HTMLLIElement {
  const words = quotedWords(note);
  const place = first ? labelOf(first.block.element) : (note.targets[0]?.label ?? '');
  const made = element(
    'li',
    {},
    [whose ? whose + messages.pencil.on + place : place, words && `“${words}”`]
      .filter(Boolean)
      .join(messages.signs.colon),
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
  );
  made.value = number;
  return made;
}

onDrawn(drawPaper);
