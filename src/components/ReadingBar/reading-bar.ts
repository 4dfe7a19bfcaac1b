import * as messages from '../../messages/messages.ts';
import { loadStyle } from '../load-style.ts';
import style from './reading-bar.css?url';

/*
 * The bar at the foot of a narrow window: which section one is in and how much of the page is read; contents and notes within reach of a
 * thumb, as a sheet over the text, so that nobody leaves the place.
 */

const main = document.querySelector<HTMLElement>('#main');
const heading = main?.querySelector('h1')?.textContent?.trim() ?? '';

const bar = document.createElement('nav');
bar.className = 'reading-bar';
bar.ariaLabel = messages.presses.whereYouAre;
bar.dataset['pencil'] = '';
const line = document.createElement('progress');
line.max = 100;
line.ariaLabel = messages.presses.read;
const here = document.createElement('p');
const sheet = document.createElement('div');
sheet.className = 'reading-sheet';
sheet.popover = 'auto';
sheet.tabIndex = -1;
sheet.role = 'dialog';
sheet.dataset['pencil'] = '';

/** A button that shows a part of the page in the sheet. @param find what is shown, as the page has it at that time */
function way(label: string, find: () => Element | null | undefined): HTMLButtonElement[] {
  if (!find()) return [];
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'control';
  button.textContent = label;
  button.addEventListener('click', () => {
    const part = find();
    if (!part) return;
    const copy = document.importNode(part, true);
    for (const each of copy.querySelectorAll('[id]')) each.removeAttribute('id');
    for (const each of copy.querySelectorAll('[tabindex]')) each.removeAttribute('tabindex');
    const title = document.createElement('p');
    title.className = 'label';
    title.textContent = label;
    sheet.ariaLabel = label;
    sheet.replaceChildren(title, copy);
    sheet.showPopover();
    sheet.scrollTop = 0;
    sheet.focus({ preventScroll: true });
  });
  return [button];
}

sheet.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a')) sheet.hidePopover();
});

/** On a page of several sections, the one that is being read. */
const section = (): Element | undefined =>
  [...document.querySelectorAll('.part')].findLast(
    (part) => part.getBoundingClientRect().top < innerHeight / 3,
  );

const contents = () => document.querySelector('.contents ol');
const notes = () => (section() ?? main)?.querySelector('.notes ol');

let isDue = false;
function tell(): void {
  isDue = false;
  const text = main?.getBoundingClientRect();
  if (!text) return;
  const share = Math.min(100, Math.max(0, Math.round((-text.top / (text.height - innerHeight)) * 100)));
  const title = section()?.querySelector('h2')?.textContent?.trim();
  const current = document.querySelector('.contents [aria-current="location"]')?.textContent?.trim();
  here.textContent = title ?? current ?? heading;
  line.value = share;
  line.textContent = `${share}%`;
  bar.hidden = scrollY < innerHeight / 3;
}

addEventListener(
  'scroll',
  () => {
    if (!isDue) requestAnimationFrame(tell);
    isDue = true;
  },
  { passive: true },
);

await loadStyle(style);
bar.append(line, ...way(messages.presses.contents, contents), here, ...way(messages.presses.notes, notes));
document.body.append(bar, sheet);
tell();
