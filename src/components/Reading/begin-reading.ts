/* What helps whoever reads on is loaded with the first movement: neither the first paint nor who only looks in pays for it. */

const kinds = ['pointerover', 'focusin', 'keydown', 'scroll'];
let loading: Promise<void> | undefined;
let last: Event;

function begin(event: Event): void {
  last = event;
  loading ??= import('./while-reading.ts').then(({ start }) => {
    for (const kind of kinds) removeEventListener(kind, begin);
    start(last);
  });
}

for (const kind of kinds) addEventListener(kind, begin, { passive: true });

export {};
