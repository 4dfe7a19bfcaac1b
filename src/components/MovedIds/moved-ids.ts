/*
 * Arriving at a fragment. A browser finds the ids that are there, and those that were (their places are in the page).
 * This follows an id that went to another page, keeps the fragment of a page that moved, and says so where an address
 * names a passage that is nowhere.
 */

/** The id that the address asks for; none for a text fragment alone, whose words browsers find themselves. */
function askedFor(): string {
  // What a browser cannot decode it takes as it stands.
  const written = location.hash.slice(1).split(':~:')[0] ?? '';
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

function arrive(): void {
  const id = askedFor();
  const element = document.getElementById(id);
  const former = element?.closest('.former');
  const elsewhere = former?.querySelector('a');
  const moved = document.querySelector<HTMLAnchorElement>('[data-moved]');
  // What begins like a field is data for the page, as that of a packet.
  const isUnknown = id !== '' && id !== 'top' && !/^\w+=/.test(id) && !element;
  if (elsewhere) location.replace(elsewhere.href);
  else if (isUnknown) {
    // A copy of a page that moved stays, since its line says that it moved.
    void import('./unknown-id.ts').then(({ tellUnknown }) => tellUnknown(id));
  } else if (moved) {
    const target = new URL(moved.href);
    // A former id stands in what answers for it now.
    target.hash ||= former?.parentElement?.id ?? location.hash;
    location.replace(target);
  }
}

arrive();
window.addEventListener('hashchange', arrive);

export {};
