/*
 * Whether a page has notes: `notebook-store.ts` says so in the storage that can be read at once. The tools come with the first
 * kept note of the page, and no sooner.
 */

const { base = '/', document: key } = document.body.dataset;

try {
  const shelves = localStorage.getItem(`reader:noted:${base}`)?.split(' ');
  if (shelves?.includes(key ?? location.pathname.slice(base.length, -1))) void import('./tools.ts');
} catch {
  // A browser that denies storage has nothing stored.
}

export {};
