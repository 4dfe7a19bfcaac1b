import { quotedWords } from '../../annotation/annotation.ts';
import * as messages from '../../messages/messages.ts';
import { element } from '../Search/nodes.ts';
import {
  areHidden,
  arePrinted,
  hide,
  onDrawn,
  type Placed,
  placedNotes,
  print,
  troubleSentence,
} from './page-notes.ts';
import { rangeOf } from './page-text.ts';
import { labelOf } from './place.ts';

/*
 * Marks beside the text, each a button that opens the notes of its line; and a line at the head of the page that says how many
 * there are, hides them, and has them printed. All of it stands between the parts of a page and beside them, and none of it in them.
 */

/** Pixels: a mark is as high and as wide as a finger or a shaky hand needs. */
const size = 24;
const gap = 6;

interface PencilMark {
  button: HTMLButtonElement;
  /** In the order of the page. */
  notes: Placed[];
}

let marks: PencilMark[] = [];

let openMark: (notes: readonly Placed[], button: HTMLElement) => void = () => undefined;
/** Says what a press on a mark does. */
export function onMark(open: typeof openMark): void {
  openMark = open;
}

/** A mark that is drawn anew stays the same button, so that its card and the focus stay with it. */
const buttons = new Map<string, HTMLButtonElement>();
const holders = new Map<Element, HTMLElement>();

function drawMargin(): void {
  const focused = document.activeElement;
  drawLine();
  const hosts = new Map<Element, HTMLButtonElement[]>();
  let last: { mark: PencilMark; host: Element; top: number } | undefined;
  marks = [];
  // All measuring comes before all writing, so that a thousand notes are one layout.
  for (const { one, host, top } of areHidden() ? [] : measured()) {
    if (last && last.host === host && Math.abs(top - last.top) < size) {
      last.mark.notes.push(one);
      continue;
    }
    const mark: PencilMark = { button: buttonFor(one.note.id), notes: [one] };
    marks.push(mark);
    hosts.set(host, [...(hosts.get(host) ?? []), mark.button]);
    last = { mark, host, top };
  }
  for (const mark of marks) fill(mark);
  for (const host of holders.keys()) if (!hosts.has(host)) remove(host);
  for (const [host, own] of hosts) put(host, own);
  stand();
  if (focused instanceof HTMLElement && focused.matches('.pencil-mark') && focused !== document.activeElement)
    focused.focus({ preventScroll: true });
}

function measured(): { one: Placed; host: Element; top: number }[] {
  return placedNotes().flatMap((one) => {
    const [first] = one.places;
    if (!first) return [];
    const { element } = first.block;
    const line = first.how === 'place' ? undefined : lineOf(first);
    return [{ one, host: hostOf(element), top: (line ?? element.getBoundingClientRect()).top }];
  });
}

/** The first line of the words of a place. */
const lineOf = ({ block, start, end }: Placed['places'][number]): DOMRect | undefined =>
  rangeOf(block, start, end).getClientRects()[0];

function buttonFor(id: string): HTMLButtonElement {
  const known = buttons.get(id);
  if (known) return known;
  const button = element('button', { type: 'button', class: 'pencil-mark' });
  button.addEventListener('click', () => {
    openMark(marks.find((mark) => mark.button === button)?.notes ?? [], button);
  });
  buttons.set(id, button);
  return button;
}

function put(host: Element, own: HTMLButtonElement[]): void {
  const holder = holders.get(host) ?? element('div', { class: 'pencil-marks', 'data-pencil': true });
  if (!holder.isConnected) host.after(holder);
  holders.set(host, holder);
  const isSame =
    holder.childElementCount === own.length && own.every((one, at) => one === holder.children[at]);
  if (!isSame) holder.replaceChildren(...own);
}

function remove(host: Element): void {
  holders.get(host)?.remove();
  holders.delete(host);
}

/** Behind which element marks can stand: not inside a list or a table, which have only their own kind of children. */
function hostOf(part: Element): Element {
  let host = part;
  while (host.parentElement?.matches('ol, ul, dl, table, tbody, tr')) host = host.parentElement;
  return host;
}

function fill({ button, notes }: PencilMark): void {
  const [first] = notes;
  if (!first) return;
  const numbers = notes.map((one) => placedNotes().indexOf(one) + 1);
  const words = quotedWords(first.note);
  const about = words ? `“${words.length > 60 ? `${words.slice(0, 57)}…` : words}”` : '';
  const kind = (({ whose, note }: Placed) =>
    whose
      ? messages.pencil.noteOf + whose
      : note.note || note.tags.length > 0 || !words
        ? messages.pencil.yourNote
        : messages.pencil.yourHighlight)(first);
  const place = first.places[0] ? labelOf(first.places[0].block.element) : '';
  button.ariaLabel =
    notes.length > 1
      ? messages.pencil.severalNotes(notes.length) + messages.signs.comma + place
      : [kind, place, about].filter(Boolean).join(messages.signs.comma);
  const hasWords = notes.some(({ note }) => note.note || note.tags.length > 0) || !words;
  button.replaceChildren(
    element(
      'span',
      {
        class: ['ink', `ink-${first.whose ? 'others' : first.note.ink}`, hasWords ? 'written' : ''].join(' '),
        'aria-hidden': 'true',
      },
      notes.length > 1 ? String(notes.length) : '',
    ),
    element('span', { class: 'pencil-numbers', 'aria-hidden': 'true', 'data-numbers': numbers.join(', ') }),
  );
}

/** Puts each mark beside its line; again whenever the page is laid out anew. */
function stand(): void {
  const places = marks.map(({ notes: [first], button }) => {
    const found = first?.places[0];
    const holder = button.parentElement;
    if (!found || !holder) return undefined;
    const { element } = found.block;
    const box = element.getBoundingClientRect();
    const line =
      found.how === 'place' ? undefined : rangeOf(found.block, found.start, found.end).getClientRects()[0];
    const origin = holder.getBoundingClientRect();
    const lineTop = line ? line.top + (line.height - size) / 2 : box.top;
    const { clientWidth } = document.documentElement;
    const isRtl = document.dir === 'rtl';
    const right = (isRtl ? clientWidth - box.left : box.right) + gap;
    // Where there is no room behind the text, the scroll bar may lie there: the other margin has as much.
    const isBefore = right + size > clientWidth;
    const start = isRtl ? clientWidth - box.right : box.left;
    const x = isBefore ? Math.max(0, start - size + 2) : right;
    const left = isRtl ? clientWidth - x - size : x;
    return { button, isBefore, top: lineTop - origin.top, left: left - origin.left };
  });
  for (const place of places) {
    if (!place) continue;
    place.button.style.top = `${place.top}px`;
    place.button.style.left = `${place.left}px`;
    place.button.classList.toggle('before', place.isBefore);
  }
}

const main = document.querySelector('main');
let width = main?.clientWidth;
if (main)
  new ResizeObserver(() => {
    // In other lines there may be other neighbors.
    if (width !== main.clientWidth) drawMargin();
    else stand();
    width = main.clientWidth;
  }).observe(main);
document.addEventListener('toggle', () => stand(), { capture: true });
void document.fonts?.ready.then(() => stand());

export function focusMark(id: string): void {
  markOf(id)?.focus({ preventScroll: true });
}

export const markOf = (id: string): HTMLButtonElement | undefined =>
  marks.find(({ notes }) => notes.some(({ note }) => note.id === id))?.button;

/** "5 notes of yours · Hide · Print them · Notebook". */
function drawLine(): void {
  document.querySelector('.pencil-line')?.remove();
  const notes = placedNotes();
  const head = document.querySelector('.section-header') ?? document.querySelector('[data-card]');
  if (notes.length === 0 || !head) return;
  const others = notes.filter(({ whose }) => whose !== undefined).length;
  const lost = notes.filter(({ isHomeless }) => isHomeless).length;
  const own = notes.length - others;
  const counted = [
    own > 0 && messages.pencil.ofYours(own),
    others > 0 && messages.pencil.ofOthers(others),
    lost > 0 && messages.pencil.lost(lost),
  ].filter(Boolean);
  const toggle = (label: string, run: () => void) => {
    const button = element('button', { type: 'button' }, label);
    button.addEventListener('click', () => {
      run();
      // The line was drawn anew.
      [...document.querySelectorAll<HTMLElement>('.pencil-line button')]
        .find((one) => one.dataset['act'] === button.dataset['act'])
        ?.focus();
    });
    return button;
  };
  const hiding = toggle(areHidden() ? messages.pencil.show : messages.pencil.hide, () => hide(!areHidden()));
  hiding.dataset['act'] = 'hide';
  hiding.ariaLabel = areHidden() ? messages.pencil.showNotes : messages.pencil.hideNotes;
  const printing = toggle(arePrinted() ? messages.pencil.doNotPrint : messages.pencil.print, () =>
    print(!arePrinted()),
  );
  printing.dataset['act'] = 'print';
  printing.ariaLabel = arePrinted() ? messages.pencil.doNotPrintNotes : messages.pencil.printNotes;
  const { base = '/' } = document.body.dataset;
  const line = element(
    'p',
    { class: 'pencil-line', 'data-pencil': true },
    element('span', {}, counted.join(messages.signs.comma)),
    hiding,
    printing,
    element('a', { href: `${base}notebook/` }, messages.pencil.notebook),
  );
  const trouble = troubleSentence();
  if (trouble) line.append(element('span', { class: 'pencil-trouble' }, trouble));
  head.append(line);
}

onDrawn(drawMargin);
