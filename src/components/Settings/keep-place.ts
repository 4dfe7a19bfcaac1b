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

/** Of the window in which that was seen. A text is laid out by the width alone; the height changes while a phone scrolls. */
let width = 0;

const lineTop = (): number =>
  Math.max(document.querySelector('header')?.getBoundingClientRect().bottom ?? 0, 0) + line;

/** While the text is laid out anew, places say nothing: what was read is put back after each step, until all is still (debounced). */
let timer: number | undefined;

function remember(): void {
  width = innerWidth;
  // Where the line is between two parts, the one below it is meant; under what lies over the text, the last one will do.
  for (const below of [0, 24, 48, 96]) {
    const at = document.elementFromPoint(innerWidth / 2, lineTop() + below)?.closest(parts);
    if (at) {
      read = at;
      break;
    }
  }
  const { top, height } = read?.getBoundingClientRect() ?? new DOMRect();
  share = height > 0 ? (lineTop() - top) / height : 0;
}

function restore(): void {
  if (!read || scrollY <= 0) return;
  const { top, height } = read.getBoundingClientRect();
  const moved = top + share * height - lineTop();
  if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' });
}

function settle(): void {
  restore();
  window.clearTimeout(timer);
  const mine = window.setTimeout(() => {
    // A slow machine may not have drawn the new width by then: what it draws next is the last step.
    requestAnimationFrame(() => {
      if (timer !== mine) return;
      restore();
      go();
    });
  }, 300);
  timer = mine;
}

/** All is still, or the reader goes on. */
function go(): void {
  window.clearTimeout(timer);
  timer = undefined;
  width = innerWidth;
}

export function keepingPlace(change: () => void): void {
  if (timer === undefined) remember();
  change();
  settle();
}

/**
 * The page has moved, or the window changed. WebKit may tell of a scroll in the new width before it tells of the resize, and
 * moves the page once more, by what the window has lost.
 */
function follow(): void {
  if (innerWidth !== width) {
    width = innerWidth;
    settle();
  } else if (timer === undefined) remember();
  else restore();
}

remember();
// Media queries are looked at after a resize, and notes go to their places after that; each changes how high the page is.
addEventListener('resize', follow);
new ResizeObserver(() => {
  if (timer !== undefined) settle();
}).observe(document.body);
addEventListener('scroll', follow, { passive: true });
for (const move of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
  addEventListener(move, go, { passive: true });
