import '../Contents/contents.ts';
import '../Notes/note-light.ts';
import '../Pager/prefetch.ts';

/** @param event the first movement, which was before anything here could hear of it */
export function start(event: Event): void {
  if (event instanceof KeyboardEvent) openForSearch(event);
  beginBar();
}

/*
 * An engine that knows `hidden="until-found"` opens what is folded when its search finds words in it. In the others all opens as
 * somebody begins to search.
 */
function openForSearch({ key, ctrlKey, metaKey }: KeyboardEvent): void {
  if (key !== 'F3' && !((ctrlKey || metaKey) && key.toLowerCase() === 'f')) return;
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.fold')) fold.open = true;
}

if (!('onbeforematch' in document.documentElement)) addEventListener('keydown', openForSearch);

/** Where contents do not stand beside the text; a low window has no room for a bar. */
const narrow = matchMedia('(max-width: 74.99rem) and (min-height: 28.01rem)');

function beginBar(): void {
  if (!narrow.matches || scrollY < innerHeight / 3) return;
  removeEventListener('scroll', beginBar);
  void import('../ReadingBar/reading-bar.ts');
}

addEventListener('scroll', beginBar, { passive: true });
