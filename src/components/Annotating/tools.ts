import { newAnnotation } from '../../annotation/annotation.ts';
import { loadStyle } from '../load-style.ts';
import style from './annotating.css?url';
import './paper.ts';
import { offerTools } from './bar.ts';
import { openCard } from './note-card.ts';
import { add, draw, readingOf } from './page-notes.ts';
import { annotatable } from './page-text.ts';
import { targetOf } from './place.ts';

/* The tools of the pencil, with their style: nothing is shown before that is here. */

const styled = loadStyle(style);
const ready = styled.then(draw);

/** Offers the tools for the words that are selected. */
export async function offer(): Promise<void> {
  await styled;
  offerTools();
}

/** Notes a place as a whole: the one that a button stands in, or that its `data-note` names by id. */
export async function noteOn(button: HTMLElement): Promise<void> {
  await ready;
  const { note: id } = button.dataset;
  const element = id
    ? document.getElementById(id)
    : (button.closest<HTMLElement>(annotatable) ?? document.querySelector<HTMLElement>('[data-card]'));
  if (!element) return;
  const note = newAnnotation([targetOf(readingOf(element))]);
  document.querySelector('.told')?.remove();
  await add(note);
  openCard([note.id], {
    isNew: true,
    returnTo: button.isConnected ? button : element.querySelector<HTMLElement>('.number'),
  });
}

// What is copied is decided after this: without the marks and the pages, which stay in the selection.
document.addEventListener('copy', () => {
  const { dataset } = document.documentElement;
  dataset['copying'] = '';
  setTimeout(() => delete dataset['copying']);
});
