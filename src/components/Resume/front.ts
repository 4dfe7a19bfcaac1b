/* On the front page of the site, whose links begin documents: who has begun one is offered to go on. */

try {
  if (Object.keys(localStorage).some((name) => name.startsWith('reader:stopped:')))
    void import('./offer.ts').then(({ offer }) => offer());
} catch {
  // A browser that denies storage has nothing stored.
}

export {};
