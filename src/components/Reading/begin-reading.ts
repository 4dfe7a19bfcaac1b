/*
 * What helps whoever reads on is loaded with the first movement: neither the first paint nor who only looks in pays for it. A
 * page that comes under a mouse that rests is told of a move of no length.
 */

const kinds = ['pointermove', 'focusin', 'keydown', 'scroll'];
let isLoading = false;
let last: Event;

function begin(event: Event): void {
  if (event instanceof PointerEvent && event.movementX === 0 && event.movementY === 0) return;
  last = event;
  if (isLoading) return;
  isLoading = true;
  void import('./while-reading.ts').then(({ start }) => {
    for (const kind of kinds) removeEventListener(kind, begin);
    start(last);
  });
}

for (const kind of kinds) addEventListener(kind, begin, { passive: true });

export {};
