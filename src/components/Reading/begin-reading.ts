/* What helps whoever reads on is loaded with the first movement: neither the first paint nor who only looks in pays for it. */

const kinds = ['pointerover', 'focusin', 'keydown', 'scroll'];

function begin(event: Event): void {
  for (const kind of kinds) removeEventListener(kind, begin);
  void import('./while-reading.ts').then(({ start }) => start(event));
}

for (const kind of kinds) addEventListener(kind, begin, { passive: true });

export {};
