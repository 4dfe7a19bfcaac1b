import { contentOf } from './content.ts';

/*
 * The popover of preview.ts, and the notes in the margin that need none. It fetches what it shows: the card of a figure, source or
 * term stands once, on its own page. Pages stay small, nothing is doubled, and without scripts, or when the fetch fails, the same
 * link leads to the same page.
 */

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
/** The link of the page beside which it stands. */
let root: HTMLAnchorElement | undefined;
/** Of what is about to open or to close. */
let timer: number | undefined;

interface Shown {
  link: HTMLAnchorElement;
  label: string;
  nodes: Node[];
  scrolled: number;
}

/** What was shown before the links in it were followed, the last at the end. */
let before: Shown[] = [];

/** A plain click, tap or Enter on a link that can be shown in place. */
export function press(link: HTMLAnchorElement): void {
  const note = marginNote(link);
  if (note) goToMarginNote(note, link);
  else void open(link, true);
}

/**
 * A mouse has come to an element.
 * @param link the previewed link that it is in
 */
export function hover(element: EventTarget | null, link: HTMLAnchorElement | undefined): void {
  const inside = element instanceof Node && popover.contains(element);
  if (inside || link === root || link === current) clear();
  else if (link && !marginNote(link)) schedule(() => void open(link, false), restDelay);
  else if (isOpen() && !popover.contains(document.activeElement)) schedule(close, strayDelay);
  else clear();
}

popover.addEventListener('toggle', (event) => {
  if (event.newState !== 'closed' || isOpen()) return;
  current = root = undefined;
  before = [];
});

// Where the focus goes on in the page, nothing lies over it (WCAG 2.4.11).
document.addEventListener('focusin', ({ target }) => {
  if (isOpen() && target !== root && target instanceof Node && !popover.contains(target)) close();
});

popover.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  if (button?.matches('.preview-back')) goBack();
  else if (button) close();
});

/** Shows what a link leads to; follows the link where that cannot be had. */
async function open(link: HTMLAnchorElement, takesFocus: boolean): Promise<void> {
  clear();
  const goesOn = popover.contains(link);
  const left = current;
  current = link;
  const content = await contentOf(link, goesOn);
  if (current !== link) return;
  if (!content) {
    current = left;
    if (takesFocus) location.assign(link.href);
    return;
  }
  if (goesOn) {
    if (left)
      before.push({
        link: left,
        label: popover.ariaLabel ?? '',
        nodes: [...popover.childNodes],
        scrolled: popover.scrollTop,
      });
    show(content.label, content.nodes);
    popover.focus({ preventScroll: true });
    return;
  }
  if (isOpen()) popover.hidePopover();
  before = [];
  show(content.label, content.nodes);
  current = root = link;
  popover.showPopover({ source: link });
  if (!takesFocus) return;
  popover.focus({ preventScroll: true });
  // A sheet at the foot of a small screen does not hide the words that it is about.
  const { top, bottom } = popover.getBoundingClientRect();
  const hidden = link.getBoundingClientRect().bottom + 16 - top;
  if (bottom >= innerHeight - 1 && hidden > 0) scrollBy({ top: hidden, behavior: 'instant' });
}

function show(label: string, nodes: Node[], scrolled = 0): void {
  popover.ariaLabel = label;
  popover.replaceChildren(...nodes);
  popover.scrollTop = scrolled;
}

/** What was shown before is there again, and the focus on the link that was followed. */
function goBack(): void {
  const shown = before.pop();
  if (!shown) return;
  const followed = current;
  show(shown.label, shown.nodes, shown.scrolled);
  current = shown.link;
  followed?.focus({ preventScroll: true });
}

function close(): void {
  clear();
  const link = root;
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

/** Whatever was about to open or close does not. */
export function clear(): void {
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
  note.focus({ preventScroll: true });
  note.scrollIntoView({ block: 'nearest' });
  note.onkeydown = ({ key }) => {
    if (key === 'Escape') mark.focus();
  };
}
