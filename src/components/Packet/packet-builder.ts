import { fetchPage } from '../fetch-page.ts';
import type { Code } from './code.ts';
import { change, limits, type PacketLink, packetHash, readPacketHash } from './packet-link.ts';

/*
 * A packet put together in the browser, of parts that were made when the site was built. All that it is stands in the
 * address of the page; a change to the form is a change to the address.
 */

const form = one<HTMLFormElement>('.packet-form');
/** Closed for who opens a packet’s link: the packet is what they came for. */
const edit = one<HTMLDetailsElement>('.packet-edit');
const pageTitle = document.title;
const chosen = one<HTMLOListElement>('.packet-chosen');
const paper = one('.packet');
const told = one('.packet-told');
/** Of sections, and of the paragraphs of those that were opened. */
const boxes = () => [...form.querySelectorAll<HTMLInputElement>('input[name="part"]')];
const sections = boxes().map(({ value }) => value);
const questions = one<HTMLInputElement>('#packet-questions');
const withNotes = one<HTMLInputElement>('#packet-notes');
const title = one<HTMLInputElement>('#packet-title');
const instruction = one<HTMLTextAreaElement>('#packet-instruction');

let packet: PacketLink = { parts: [], questions: true, title: '', instruction: '', notes: '' };
/** The notes of the packet are one's own, and follow its parts. */
let areMine = false;
const packetNotes = () => import('./packet-notes.ts');
/** Which drawing is the newest: a slower one must not overwrite it. */
let drawing = 0;

function one<T extends HTMLElement = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

function make(name: string, text = '', className = ''): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

/** Takes the packet from the address, which may be anybody's. */
function read(): void {
  const { packet: linked, problems } = readPacketHash(location.hash);
  // A page opened without a packet offers questions.
  packet = location.hash.length > 1 ? linked : packet;
  questions.checked = packet.questions;
  withNotes.checked = packet.notes !== '';
  title.value = packet.title;
  instruction.value = packet.instruction;
  edit.open = packet.parts.length === 0 || problems.length > 0 || location.hash.endsWith(change);
  void show(problems);
}

/** Puts the packet into the address, and draws it. */
async function write(): Promise<void> {
  packet.questions = questions.checked;
  packet.title = title.value.trim();
  packet.instruction = instruction.value.trim();
  // Whoever changes a packet that they were given has its notes as they are, until they put in their own.
  if (areMine || !withNotes.checked)
    packet.notes = withNotes.checked ? await (await packetNotes()).packMine(packet.parts) : '';
  history.replaceState(history.state, '', packetHash(packet));
  return show([]);
}

async function show(problems: string[]): Promise<void> {
  const turn = ++drawing;
  for (const box of boxes()) box.checked = packet.parts.includes(box.value);
  const { nodes, missing, labels } = await draw();
  if (turn !== drawing) return;
  document.title = edit.open ? pageTitle : packet.title || pageTitle;
  chosen.replaceChildren(...labels.map(chosenItem));
  paper.replaceChildren(...nodes);
  paper.hidden = packet.parts.length === 0;
  const { length: count } = packet.parts;
  const { length } = location.href;
  const long = length > limits.link ? ` That is too long for some programs: shorten the instruction.` : '';
  const state =
    packet.parts.length === 0
      ? 'Nothing is chosen yet.'
      : `${count === 1 ? 'One part' : `${count} parts`}. The link, ${length} characters, holds all of it.${long}`;
  const gone = missing.map((name) => `“${name}” is not here, or not any longer.`);
  told.replaceChildren(...[...problems, ...gone, state].map((text) => make('p', text)));
}

function chosenItem(label: string, index: number): HTMLElement {
  const item = make('li', `${label} `);
  const press = (text: string, what: string, run: () => void) => {
    const button = make('button', text, 'control') as HTMLButtonElement;
    button.type = 'button';
    button.ariaLabel = `${what}: ${label}`;
    button.addEventListener('click', async () => {
      run();
      await write();
      const after = chosen.querySelectorAll<HTMLButtonElement>('button');
      ([...after].find((other) => other.ariaLabel === button.ariaLabel) ?? after[0] ?? title).focus();
    });
    item.append(button);
  };
  const move = (to: number) => {
    const [moved] = packet.parts.splice(index, 1);
    if (moved !== undefined) packet.parts.splice(to, 0, moved);
  };
  if (index > 0) press('↑', 'Earlier', () => move(index - 1));
  if (index < packet.parts.length - 1) press('↓', 'Later', () => move(index + 1));
  press('×', 'Remove', () => packet.parts.splice(index, 1));
  return item;
}

/** The packet as nodes, and its parts as they are called; text of the address is only ever text. */
async function draw(): Promise<{ nodes: Node[]; missing: string[]; labels: string[] }> {
  const missing: string[] = [];
  const labels: string[] = [];
  const parts: HTMLElement[] = [];
  const asked = new Set<string>();
  const pages = new Set<Document>();
  if (packet.parts.length === 0) return { nodes: [], missing, labels };
  const [{ codeOf }, ...found] = await Promise.all([import('./code.ts'), ...packet.parts.map(findPart)]);
  for (const [index, part] of found.entries()) {
    const name = packet.parts[index] ?? '';
    labels.push(part?.element.querySelector('h2')?.textContent ?? name);
    if (part) {
      pages.add(part.page);
      const copy = document.importNode(part.element, true) as HTMLElement;
      complete(copy, part.page, codeOf);
      keepNewQuestions(copy, asked);
      parts.push(copy);
    } else {
      missing.push(name);
      parts.push(
        make('p', `A part of this packet, “${name}”, is not here, or not any longer.`, 'packet-missing'),
      );
    }
  }
  const heading = make(edit.open ? 'h2' : 'h1', packet.title || 'Packet', 'packet-heading');
  if (packet.notes) {
    if (!(await (await packetNotes()).addNotes(packet.notes, packet.parts, parts))) missing.push('notes');
  }
  const nodes: Node[] = [heading];
  if (packet.instruction) nodes.push(make('p', packet.instruction, 'instruction'));
  const needed = (field: string) =>
    new Set(parts.flatMap((part) => part.dataset[field]?.split(' ').filter(Boolean) ?? []));
  const list = (
    kind: string,
    label: string,
    tag: string,
    keys: Set<string>,
    keyOf: (item: HTMLElement) => string,
  ) => {
    const items = [...pages].flatMap((page) => [...page.querySelectorAll<HTMLElement>(`.packet-${kind} li`)]);
    const kept = new Map(items.filter((item) => keys.has(keyOf(item))).map((item) => [keyOf(item), item]));
    if (kept.size === 0) return [];
    const section = make('section', '', `packet-${kind}`);
    const listed = make(tag);
    listed.append(...[...kept.values()].map((item) => document.importNode(item, true)));
    section.append(make('h2', label), listed);
    return [section];
  };
  const data = (field: string) => (item: HTMLElement) => item.dataset[field] ?? '';
  nodes.push(
    ...parts,
    ...list('notes', 'Notes', 'ol', needed('notes'), ({ id }) => id).map(inOrder),
    ...list('sources', 'Sources', 'ul', needed('sources'), data('source')),
    ...list('terms', 'Terms', 'ul', needed('terms'), data('term')),
  );
  return { nodes, missing, labels };
}

/** Puts in what a part is stored without: the text of a single paragraph, which stands in its section, and the code. */
function complete(part: HTMLElement, page: Document, codeOf: (address: string) => Code): void {
  const header = part.querySelector('header');
  if (!part.querySelector('.packet-passage')) {
    const passage = page.querySelector(`[data-passage="${CSS.escape(part.dataset['part'] ?? '')}"]`);
    if (passage) header?.after(document.importNode(passage, true));
    part.querySelector('.packet-number')?.remove();
  }
  const { size, label, ground, dark } = codeOf(part.querySelector('.part-address')?.textContent ?? '');
  const picture = drawn('svg', {
    class: 'qr',
    viewBox: `0 0 ${size} ${size}`,
    role: 'img',
    'aria-label': label,
    'shape-rendering': 'crispEdges',
  });
  picture.append(
    drawn('path', { class: 'qr-ground', d: ground }),
    drawn('path', { class: 'qr-dark', d: dark }),
  );
  header?.append(picture);
}

function drawn(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}

/** Of the questions of a part, those that no part before it prints. */
function keepNewQuestions(part: HTMLElement, asked: Set<string>): void {
  for (const question of part.querySelectorAll('.packet-questions li')) {
    const text = question.textContent ?? '';
    if (!packet.questions || asked.has(text)) question.remove();
    asked.add(text);
  }
  const list = part.querySelector('.packet-questions');
  if (list && !list.querySelector('li')) list.remove();
}

/** Notes stand in the order of their numbers, whatever order their parts are read in. */
function inOrder(section: HTMLElement): HTMLElement {
  const items = [...section.querySelectorAll('li')].sort((a, b) =>
    a.id.localeCompare(b.id, 'en', { numeric: true }),
  );
  section.querySelector('ol')?.append(...items);
  return section;
}

async function findPart(name: string): Promise<{ element: Element; page: Document } | undefined> {
  // A paragraph is called by its section and its number: the longest name of a section that it begins with.
  const [section] = sections
    .filter((one) => name === one || name.startsWith(`${one}-`))
    .sort((a, b) => b.length - a.length);
  const page = section ? await partsOf(section) : undefined;
  const element = page?.querySelector(`[data-part="${CSS.escape(name)}"]`);
  return page && element ? { element, page } : undefined;
}

const partsOf = (section: string) => fetchPage(`${form.dataset['parts']}${section}/`);

/** Lists the paragraphs of a section when they are asked for: all of a library would be a long page. */
async function listParagraphs(details: HTMLElement, section: string): Promise<void> {
  const page = await partsOf(section);
  const items = [...(page?.querySelectorAll<HTMLElement>('[data-begins]') ?? [])].map((part) => {
    const box = make('input') as HTMLInputElement;
    const { part: name = '', begins = '' } = part.dataset;
    Object.assign(box, { type: 'checkbox', name: 'part', value: name, checked: packet.parts.includes(name) });
    const label = make('label');
    label.append(box, ` ${begins}`);
    const item = make('li');
    item.append(label);
    return item;
  });
  const failed = make('li', 'They cannot be loaded just now. Close this and open it again.');
  details.querySelector('ul')?.replaceChildren(...(items.length > 0 ? items : [failed]));
}

form.addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    if (!target.querySelector('input')) void listParagraphs(target, target.dataset['section'] ?? '');
  },
  { capture: true },
);
edit.addEventListener('toggle', () => {
  if (edit.open && packet.parts.length > 0) void write();
});
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', ({ target }) => {
  if (target === withNotes) areMine = withNotes.checked;
  if (target instanceof HTMLInputElement && target.name === 'part') {
    packet.parts = packet.parts.filter((name) => name !== target.value);
    if (target.checked) packet.parts.push(target.value);
  }
  void write();
});
one('.packet-print').addEventListener('click', () => window.print());
const copyButton = one('.packet-copy');
copyButton.addEventListener('click', async () => {
  const { copy, tell, titled } = await import('../CopyLink/copy.ts');
  const done = await copy(location.href, [titled(packet.title || 'Packet', location.href)]);
  tell(copyButton, done, 'Link copied.', location.href);
});
window.addEventListener('hashchange', read);
read();
