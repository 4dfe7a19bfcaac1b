import { quotedWords } from '../../annotation/annotation.ts';
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
      { class: 'pencil-paper', 'data-pencil': true, 'aria-label': 'Reader’s notes' },
      element('h2', {}, 'Reader’s notes'),
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
    [whose ? `${whose} on ${place}` : place, words && `“${words}”`].filter(Boolean).join(': '),
    ...(note.note ? [element('p', { class: 'pencil-text' }, note.note)] : []),
    ...(note.tags.length > 0
      ? [element('p', { class: 'pencil-tags' }, `Tags: ${note.tags.join(', ')}`)]
      : []),
  );
  made.value = number;
  return made;
}

onDrawn(drawPaper);
