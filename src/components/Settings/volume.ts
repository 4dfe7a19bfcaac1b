/*
 * Editors' notes and charts that fold. While a page comes in, public/theme-init.js folds them as the reader has it; each opens
 * and closes by itself after that.
 */

/** Opens and closes all as a volume has it: of "text" none, of "all" every one, else the critical notes. */
function foldAll(volume: string): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.fold'))
    fold.open = volume === 'all' || (volume === '' && fold.matches('.critical > *'));
}

/** What one came to is open. The browser may not have found it yet. */
function openTarget(): void {
  let id = location.hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // Nothing has such an id.
  }
  const fold = document.getElementById(id)?.querySelector<HTMLDetailsElement>(':scope > .fold');
  if (fold) fold.open = true;
}

openTarget();
addEventListener('hashchange', openTarget);
addEventListener('reader:volume', (event) => foldAll((event as CustomEvent<string>).detail));

export {};
