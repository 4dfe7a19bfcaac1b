import * as messages from '../../messages/messages.ts';
import { labelOf } from '../Annotating/place.ts';
import { loadStyle } from '../load-style.ts';
import { type DraftPart, draft, draftLink, keepDraft } from './draft.ts';
import { listParts } from './part-list.ts';
import style from './tray.css?url';

/*
 * A packet that is put together while one reads: a tray that stays in view, and a sign to press at every paragraph, note, chart and
 * question. It is kept on the device until it is thrown away.
 */

const { base = '/' } = document.body.dataset;
let tray: HTMLElement | undefined;
let count: HTMLElement;
let list: HTMLOListElement;
let open: HTMLAnchorElement;
let parts: DraftPart[] = [];
const signs = new Map<HTMLButtonElement, DraftPart>();

/** What a packet can have, and how a packet calls it: all but paragraphs are named behind their section. */
function partOf(element: HTMLElement): DraftPart | undefined {
  if (element.matches('.passage')) return { name: element.id, label: labelOf(element) };
  const near = element.closest('.text, .part, main');
  const section =
    /#([a-z0-9-]+?)(?:-\d+)?$/.exec(element.querySelector('blockquote a')?.getAttribute('href') ?? '')?.[1] ??
    element.closest('.questions')?.querySelector('h2')?.id.replace('questions-', '') ??
    near?.querySelector('.passage')?.id.replace(/-\d+$/, '');
  if (!section) return undefined;
  if (element.matches('.callout'))
    return { name: `${section}/${element.id.replace('callout', 'chart')}`, label: labelOf(element) };
  if (element.matches('.note, .listed-note'))
    return { name: `${section}/${element.id}`, label: labelOf(element) };
  const index = [...(element.parentElement?.children ?? [])].indexOf(element) + 1;
  return { name: `${section}/question-${index}`, label: messages.packets.question + firstWords(element) };
}

const firstWords = (element: HTMLElement) =>
  `${(element.firstChild?.textContent ?? '').trim().split(/\s+/).slice(0, 7).join(' ')} …`;

/** Adds a paragraph, by its id, and shows the tray. */
export async function addPlace(id: string): Promise<void> {
  const element = document.getElementById(id);
  const part = element && partOf(element);
  if (part) await addPart(part);
}

export async function addPart(part: DraftPart): Promise<void> {
  await show();
  if (!parts.some(({ name }) => name === part.name)) update([...parts, part]);
}

/** Shows the tray with what is in it, and the signs. */
export async function show(): Promise<void> {
  if (tray || document.querySelector('.packet-form')) return;
  await loadStyle(style);
  tray = document.createElement('section');
  tray.className = 'packet-tray';
  tray.ariaLabel = messages.packets.packet;
  tray.dataset['pencil'] = '';
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  count = document.createElement('span');
  count.role = 'status';
  summary.append(count);
  list = document.createElement('ol');
  details.append(summary, list);
  open = document.createElement('a');
  open.className = 'control';
  open.textContent = messages.packets.openPacket;
  const discard = document.createElement('button');
  discard.type = 'button';
  discard.className = 'control';
  discard.textContent = messages.packets.discard;
  discard.addEventListener('click', () => {
    update([]);
    tray?.remove();
    tray = undefined;
    for (const sign of signs.keys()) sign.remove();
    signs.clear();
  });
  tray.append(details, open, discard);
  document.body.append(tray);
  for (const element of document.querySelectorAll<HTMLElement>(
    'main :is(.passage, .note, .listed-note, .callout, .questions li)',
  )) {
    const part = partOf(element);
    if (part) putSign(element, part);
  }
  update(draft());
}

function putSign(element: HTMLElement, part: DraftPart): void {
  const sign = document.createElement('button');
  sign.type = 'button';
  sign.className = 'packet-sign';
  sign.dataset['pencil'] = '';
  sign.addEventListener('click', () => {
    const isIn = parts.some(({ name }) => name === part.name);
    update(isIn ? parts.filter(({ name }) => name !== part.name) : [...parts, part]);
  });
  signs.set(sign, part);
  element.append(sign);
}

function update(changed: DraftPart[]): void {
  parts = changed;
  keepDraft(parts);
  const { length } = parts;
  count.textContent = messages.packets.inPacket(length);
  open.href = draftLink(parts, base);
  open.hidden = length === 0;
  listParts(
    list,
    parts.map(({ label }) => label),
    (order) => update(order.flatMap((index) => parts[index] ?? [])),
  );
  for (const [sign, { name, label }] of signs) {
    const isIn = parts.some((part) => part.name === name);
    sign.textContent = isIn ? '✓' : '+';
    sign.ariaLabel =
      (isIn ? messages.packets.removeFrom : messages.packets.addTo) + messages.signs.colon + label;
    sign.title = isIn ? messages.packets.removeFrom : messages.packets.addTo;
    sign.classList.toggle('is-in', isIn);
  }
}
