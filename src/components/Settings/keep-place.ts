/*
 * What is being read stays where it is in the window when the text is laid out anew: a phone is turned, a window resized, the
 * text size changed. Not every browser sees to it, and none when that changes much.
 */

const parts = 'main :is(.passage, p, li, tr, dt, dd, h2, h3)';

/** Pixels below the bar at which a reader is taken to read. */
const line = 12;

/** The part of the text that stands at the line, and how much of it is above. */
let read: Element | undefined;
let share = 0;

const lineTop = (): number =>
  Math.max(document.querySelector('header')?.getBoundingClientRect().bottom ?? 0, 0) + line;

/** Between a resize and the layout for it, places say nothing. */
let turning = false;
let timer: number | undefined;

function remember(): void {
  if (turning) return;
  const at = document.elementFromPoint(innerWidth / 2, lineTop())?.closest(parts);
  // Between two parts, or under what lies over the text, the last one will do.
  if (at) read = at;
  const { top, height } = read?.getBoundingClientRect() ?? new DOMRect();
  share = height > 0 ? (lineTop() - top) / height : 0;
}

function restore(): void {
  if (!read || scrollY <= 0) return;
  const { top, height } = read.getBoundingClientRect();
  scrollBy({ top: top + share * height - lineTop(), behavior: 'instant' });
}

export function keepingPlace(change: () => void): void {
  remember();
  change();
  restore();
}

remember();
addEventListener('scroll', remember, { passive: true });
addEventListener('resize', () => {
  turning = true;
  window.clearTimeout(timer);
  // Media queries are looked at after this event; and WebKit moves the page once more, by what the window has lost.
  requestAnimationFrame(restore);
  timer = window.setTimeout(() => {
    restore();
    turning = false;
  }, 100);
});
