import * as messages from '../../messages/messages.ts';
import '../Contents/contents.ts';
import '../Notes/note-light.ts';
import '../Pager/prefetch.ts';

/** @param event the last movement before anything here could hear of it */
export function start(event: Event): void {
  if (event instanceof KeyboardEvent) openForSearch(event);
  beginBar();
}

/*
 * What is folded is found by a search in the page. Chromium and WebKit open it then. Firefox (153) selects what it found and leaves it
 * folded: it opens with the selection. An engine too old for `hidden="until-found"` may not look into it: there all opens as somebody
 * begins to search.
 */
function openSelected(): void {
  const { anchorNode, isCollapsed } = getSelection() ?? {};
  const found = anchorNode?.parentElement;
  // Who presses the line of a fold puts the caret into it: the press itself opens.
  if (isCollapsed || !found || found.closest('summary')) return;
  const fold = found.closest<HTMLDetailsElement>('.fold:not([open])');
  if (fold) fold.open = true;
}

document.addEventListener('selectionchange', openSelected);
// The search may have found something while this was on its way.
openSelected();

function openForSearch({ key, ctrlKey, metaKey }: KeyboardEvent): void {
  if (key !== 'F3' && !((ctrlKey || metaKey) && key.toLowerCase() === 'f')) return;
  if ('onbeforematch' in document.documentElement) return;
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.fold')) fold.open = true;
}

addEventListener('keydown', openForSearch);

/** Editors' notes have a link to take, as paragraphs have their number: with so many of them, it does not weigh on the page. */
for (const note of document.querySelectorAll('.text .editors[id]')) {
  const link = document.createElement('a');
  link.className = 'take';
  link.href = `#${note.id}`;
  link.title = messages.presses.link;
  note.append(link);
}

/** Where contents do not stand beside the text; a low window has no room for a bar. */
const narrow = matchMedia('(max-width: 74.99rem) and (min-height: 28.01rem)');

function beginBar(): void {
  if (!narrow.matches || scrollY < innerHeight / 3) return;
  removeEventListener('scroll', beginBar);
  void import('../ReadingBar/reading-bar.ts');
}

addEventListener('scroll', beginBar, { passive: true });
