/*
 * Links to hand out. The number of a paragraph is its link, and a press copies it; citations can be copied and saved, places noted.
 * What a press does is loaded with the first one.
 */

import { read } from '../Settings/storage.ts';

const taken = 'a.number, a.note-number';
const pressed = `${taken}, a.take, a.cite-link, [data-copy], [data-save], [data-note], [data-add]`;

const cite = () => void import('../CitationFormats/citation-formats.ts');

document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('.cite-list, .cite-styles')) cite();
  const target = event.target instanceof Element ? event.target.closest<HTMLElement>(pressed) : null;
  const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!target || !plain || event.defaultPrevented) return;
  // A citation opens in place, and the address of a number is copied; neither moves the page.
  event.preventDefault();
  void import('./press.ts').then(({ press }) => press(target));
});

// One of the numbers of paragraphs and notes is in the order of the Tab key; from there the arrows lead to the others.
const numbers = [...document.querySelectorAll<HTMLAnchorElement>(taken)];
const enter = (number: HTMLAnchorElement | undefined) => {
  for (const other of numbers) other.tabIndex = other === number ? 0 : -1;
};
enter(numbers.find(({ hash }) => hash === location.hash) ?? numbers[0]);
for (const [index, number] of numbers.entries()) {
  number.ariaKeyShortcuts = 'ArrowUp ArrowDown';
  number.addEventListener('focus', () => enter(number));
  number.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    numbers[index + step]?.focus();
  });
}

// Citations are those of the place that the address names, in the style that was picked last.
if ((location.hash || read('style')) && document.querySelector('.formats')) cite();

// A packet that is being put together stays in view.
if (read('packet')) void import('../Packet/tray.ts').then(({ show }) => show());
