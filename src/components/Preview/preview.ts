/*
 * One thing shown in place. A plain click, tap or Enter on a mark or a linked word of the text opens what it leads to
 * in a popover beside it (a sheet at the foot of a small screen); a resting mouse does so, too. Without this script
 * every one of them is an ordinary link.
 */

const previewed = 'a[role="doc-noteref"], a.statistic, a.term, a.source, a.cross';
/** Milliseconds a mouse rests before anything opens, and strays before it closes (WCAG 1.4.13: it may travel there). */
const restDelay = 400;
const strayDelay = 350;

const popover = document.createElement('div');
popover.className = 'preview';
popover.popover = 'auto';
popover.tabIndex = -1;
popover.role = 'dialog';
document.body.append(popover);

/** The link whose target is shown or being fetched; what arrives for another one comes too late. */
let current: HTMLAnchorElement | undefined;
let timer: number | undefined;

function previewedLink(event: Event): HTMLAnchorElement | undefined {
  const target = event.target instanceof Element ? event.target.closest('a') : null;
  return target?.matches(previewed) && target.closest('.text') ? target : undefined;
}

document.addEventListener('click', (event) => {
  const link = previewedLink(event);
  const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!link || !plain || event.defaultPrevented) return;
  event.preventDefault();
  const note = marginNote(link);
  if (note) goToMarginNote(note, link);
  else void open(link, true);
});

document.addEventListener('pointerover', (event) => {
  if (event.pointerType !== 'mouse') return;
  const link = previewedLink(event);
  const inside = event.target instanceof Node && popover.contains(event.target);
  if (inside || link === current) return clear();
  if (link && !marginNote(link)) return schedule(() => void open(link, false), restDelay);
  if (isOpen() && !popover.contains(document.activeElement)) schedule(close, strayDelay);
  else clear();
});

popover.addEventListener('toggle', (event) => {
  if (event.newState === 'closed') current = undefined;
});

popover.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest('button')) close();
});

/** Shows what a link leads to; follows the link where that cannot be had. */
async function open(link: HTMLAnchorElement, takesFocus: boolean): Promise<void> {
  clear();
  current = link;
  const content = await import('./content.ts').then(
    ({ contentOf }) => contentOf(link),
    () => undefined,
  );
  if (current !== link) return;
  if (!content) {
    current = undefined;
    if (takesFocus) location.assign(link.href);
    return;
  }
  popover.ariaLabel = content.label;
  popover.replaceChildren(...content.nodes);
  popover.scrollTop = 0;
  if (isOpen()) popover.hidePopover();
  current = link;
  popover.showPopover({ source: link });
  if (takesFocus) popover.focus({ preventScroll: true });
}

function close(): void {
  clear();
  const link = current;
  const focused = popover.contains(document.activeElement);
  popover.hidePopover();
  if (focused) link?.focus({ preventScroll: true });
}

function isOpen(): boolean {
  return popover.matches(':popover-open');
}

function schedule(run: () => void, delay: number): void {
  clear();
  timer = window.setTimeout(run, delay);
}

function clear(): void {
  window.clearTimeout(timer);
}

/** The note of a mark, if it stands in the margin, where it needs no popover. */
function marginNote(link: HTMLAnchorElement): HTMLElement | undefined {
  if (link.role !== 'doc-noteref') return undefined;
  const note = document.getElementById(link.hash.slice(1));
  return note && getComputedStyle(note).position === 'absolute' ? note : undefined;
}

/** Focus goes to the note, Escape gives it back to the mark; the page stays where it is. */
function goToMarginNote(note: HTMLElement, mark: HTMLElement): void {
  const left = new AbortController();
  note.dataset['current'] = '';
  note.focus({ preventScroll: true });
  note.scrollIntoView({ block: 'nearest' });
  note.addEventListener('keydown', ({ key }) => key === 'Escape' && mark.focus({ preventScroll: true }), {
    signal: left.signal,
  });
  note.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && note.contains(relatedTarget)) return;
      delete note.dataset['current'];
      left.abort();
    },
    { signal: left.signal },
  );
}
