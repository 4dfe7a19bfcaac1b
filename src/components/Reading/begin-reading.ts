/*
 * What helps whoever reads on is loaded with the first movement: neither the first paint nor who only looks in pays for it. What
 * a page puts under a mouse that rests, and takes from there, is told as pointerover and pointerout, without any.
 */

const kinds = ['pointermove', 'focusin', 'keydown', 'scroll'];
let isLoading = false;
let last: Event;

function begin(event: Event): void {
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
