import type { Found } from './found.ts';

/*
 * Marks what was searched for in the passage on which a hit has landed. Nothing in the page changes: the marks are a
 * CSS highlight named search, and Escape takes them away.
 */

const key = 'reader:found';

addEventListener('reader:found', (event) => {
  const found: Found = (event as CustomEvent).detail;
  try {
    sessionStorage.setItem(key, JSON.stringify(found));
  } catch {
    // Without storage the reader still lands on the passage; its words are not marked.
  }
  if (!found.isBeside) void land();
});
addEventListener('hashchange', () => void land());
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && 'highlights' in CSS) CSS.highlights.delete('search');
});
void land();

async function land(): Promise<void> {
  const words = take();
  if (words.length === 0 || !('highlights' in CSS)) return;
  const { markIn } = await import('./marking.ts');
  markIn(target() ?? document.querySelector('main') ?? document.body, words);
}

/** The words for this address, once. */
function take(): string[] {
  try {
    const found: Found | null = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (found?.address !== here()) return [];
    sessionStorage.removeItem(key);
    // Whatever stands there may be anybody's: an older version's, another page's of this host.
    return Array.isArray(found.words) ? found.words.filter((word) => typeof word === 'string') : [];
  } catch {
    return [];
  }
}

function here(): string {
  return location.pathname + location.hash;
}

function target(): Element | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}
