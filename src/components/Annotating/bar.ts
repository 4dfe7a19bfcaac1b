import { newAnnotation } from '../../annotation/annotation.ts';
import { firstInk, type Ink, isInk } from '../../annotation/ink.ts';
import * as messages from '../../messages/messages.ts';
import { showCitation } from '../CopyLink/cite-dialog.ts';
import { copyWords } from '../CopyLink/link-to-words.ts';
import { element } from '../Search/nodes.ts';
import { read, write } from '../Settings/storage.ts';
import { focusMark } from './margin.ts';
import { openCard } from './note-card.ts';
import { add, allReadings } from './page-notes.ts';
import { partsIn, type SelectedWords } from './page-text.ts';
import { labelOf, pageOf, targetOf } from './place.ts';
import { say } from './say.ts';

/*
 * The bar of tools at the words that are selected. Tab leads from the words into it; on touch screens it stands at the foot, where the
 * system's own bar is not.
 */

/** Pixels between the words and the bar. */
const gap = 8;
/** A selection of more parts than these is one of the whole page. */
const mostParts = 40;

const press = (label: string, name: string, run: () => void, ...content: Node[]) => {
  const button = element(
    'button',
    { type: 'button', class: 'pencil-tool', ...(name && { 'aria-label': name }) },
    ...content,
    label,
  );
  button.addEventListener('click', run);
  return button;
};

const inkButtons = Object.entries(messages.pencil.inks).map(([ink, name]) =>
  press(
    '',
    messages.pencil.highlightIn + name,
    () => void highlight(ink as Ink),
    element('span', { class: `ink ink-${ink}`, 'aria-hidden': 'true' }),
  ),
);
const citeButton = press(messages.pencil.cite, messages.pencil.citeWords, () => void cite());

const bar = element(
  'div',
  {
    class: 'pencil-bar',
    popover: 'manual',
    role: 'group',
    'aria-label': messages.pencil.selectedWords,
    'data-pencil': true,
  },
  ...inkButtons,
  press(messages.pencil.note, '', () => void annotate('note')),
  press(messages.pencil.tag, '', () => void annotate('tags')),
  press(messages.pencil.link, messages.pencil.linkToWords, () => void link()),
  citeButton,
);
(document.querySelector('main') ?? document.body).append(bar);

/** The words that the bar is about; a press must find them, whatever it does to the selection. */
let current: { range: Range; parts: SelectedWords[] } | undefined;

function selected(): typeof current {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(document.querySelector('main') ?? document.body)) return undefined;
  const parts = partsIn(range, allReadings());
  return parts.length > 0 && parts.length <= mostParts ? { range: range.cloneRange(), parts } : undefined;
}

/** Puts the bar at the words that are selected, or takes it away. */
export function offerTools(): void {
  const found = selected();
  if (!found) {
    close();
    return;
  }
  const isNew = !bar.matches(':popover-open');
  current = found;
  citeButton.hidden = citationOf(found.parts) === undefined;
  if (isNew) bar.showPopover();
  stand(found.range);
  if (isNew) say(messages.pencil.wordsSelected);
}

/** Below the words, or above them where there is no room; at the foot of what is touched, as the style has it. */
function stand(range: Range): void {
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last || matchMedia('(pointer: coarse)').matches) {
    bar.style.translate = '';
    return;
  }
  const { offsetWidth: width, offsetHeight: height } = bar;
  const below = last.bottom + gap;
  const above = first.top - gap - height;
  const fits = below + height + gap <= innerHeight;
  const top = fits ? below : above > 60 ? above : innerHeight - height - gap;
  const left = Math.max(gap, Math.min(last.left, innerWidth - width - gap));
  bar.style.translate = `${left + scrollX}px ${top + scrollY}px`;
}

function close(): void {
  current = undefined;
  if (bar.matches(':popover-open')) bar.hidePopover();
}

// A press must not undo the selection that it is about.
bar.addEventListener('pointerdown', (event) => event.preventDefault());
document.addEventListener('selectionchange', () => {
  if (!bar.contains(document.activeElement) && getSelection()?.isCollapsed !== false) close();
});
addEventListener('resize', () => current && stand(current.range));
document.addEventListener('keydown', (event) => {
  if (!current) return;
  const inBar = bar.contains(document.activeElement);
  if (event.key === 'Escape') {
    close();
    event.preventDefault();
  } else if (event.key === 'Tab' && !event.shiftKey && !inBar) {
    event.preventDefault();
    inkButtons[0]?.focus();
  } else if (inBar && ['ArrowRight', 'ArrowLeft'].includes(event.key)) {
    const tools = [...bar.querySelectorAll<HTMLElement>('button:not([hidden])')];
    const at = tools.indexOf(document.activeElement as HTMLElement);
    tools.at((at + (event.key === 'ArrowRight' ? 1 : -1)) % tools.length)?.focus();
  }
});

/** The ink that was used last. */
export function lastInk(): Ink {
  const ink = read('ink');
  return isInk(ink) ? ink : firstInk;
}

/** Makes a note of the words, and lets go of them. */
async function make(ink: Ink): Promise<string | undefined> {
  if (!current) return undefined;
  const { parts } = current;
  const byKey = bar.contains(document.activeElement);
  const note = newAnnotation(
    parts.map((part) => targetOf(part.reading, part)),
    ink,
  );
  close();
  getSelection()?.removeAllRanges();
  const trouble = await add(note);
  if (byKey) focusMark(note.id);
  say(trouble || messages.pencil.highlighted);
  return note.id;
}

async function highlight(ink: Ink): Promise<void> {
  write('ink', ink);
  await make(ink);
}

async function annotate(field: 'note' | 'tags'): Promise<void> {
  const id = await make(lastInk());
  if (id) openCard([id], { field });
}

async function link(): Promise<void> {
  if (!current) return;
  const { range, parts } = current;
  const [first, last] = [parts[0]?.reading.element, parts.at(-1)?.reading.element];
  if (!first || !last) return;
  const holder = element('span', { class: 'pencil-told', 'data-pencil': true });
  holder.style.translate = bar.style.translate;
  document.body.append(holder);
  const told = await copyWords({ range, first, last }, holder);
  told.classList.add('at-words');
  told.style.translate = bar.style.translate;
  holder.remove();
  close();
}

/** The link to the citations of the paragraph or note in which the words begin. */
function citationOf(parts: SelectedWords[]): string | undefined {
  const cited = parts.find(({ reading }) => reading.element.matches('.passage, .note, .listed-note'))?.reading
    .element;
  const { base = '/', document: key } = document.body.dataset;
  return key && cited ? `${base}${pageOf(cited).slice(1)}cite/#${cited.id}` : undefined;
}

async function cite(): Promise<void> {
  const address = current && citationOf(current.parts);
  const [part] = current?.parts ?? [];
  if (!address || !part) return;
  close();
  await showCitation(element('a', { href: address, 'aria-label': labelOf(part.reading.element) }));
}
