import * as messages from '../../messages/messages.ts';
import { fetchPage } from '../fetch-page.ts';
import './packet-actions.ts';
import { change, limits, type PacketLink, packetHash, readPacketHash, unchanged } from './packet-link.ts';
import { askOwn, complete, inOrder, keepMarked, keepNew, listOf, make } from './packet-paper.ts';

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
const tasks = one<HTMLInputElement>('#packet-tasks');
const editors = one<HTMLInputElement>('#packet-editors');
const withNotes = one<HTMLInputElement>('#packet-notes');
const title = one<HTMLInputElement>('#packet-title');
const instruction = one<HTMLTextAreaElement>('#packet-instruction');

let packet: PacketLink = {
  ...{ parts: [], questions: true, tasks: false, editors: false, title: '', instruction: '' },
  ...unchanged,
};
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

/** Takes the packet from the address, which may be anybody's. */
function read(): void {
  const { packet: linked, problems } = readPacketHash(location.hash);
  // A page opened without a packet offers questions.
  packet = location.hash.length > 1 ? linked : packet;
  questions.checked = packet.questions;
  tasks.checked = packet.tasks;
  editors.checked = packet.editors;
  withNotes.checked = packet.notes !== '';
  title.value = packet.title;
  instruction.value = packet.instruction;
  edit.open = packet.parts.length === 0 || problems.length > 0 || location.hash.endsWith(change);
  void show(problems);
}

/** Puts the packet into the address, and draws it. */
async function write(): Promise<void> {
  packet.questions = questions.checked;
  packet.tasks = tasks.checked;
  packet.editors = editors.checked;
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
  for (const button of document.querySelectorAll<HTMLButtonElement>('.packet-actions button'))
    button.disabled = packet.parts.length === 0;
  paper.replaceChildren(...nodes);
  paper.hidden = packet.parts.length === 0;
  const { length: count } = packet.parts;
  const { length } = location.href;
  const state =
    packet.parts.length === 0
      ? messages.packets.nothingChosen
      : messages.packets.state(count, length, length > limits.link);
  const gone = missing.map((name) => messages.packets.notHere(name));
  if (edit.open) void listChosen(labels, turn);
  told.replaceChildren(...[...problems, ...gone, state].map((text) => make('p', text)));
}

/** The parts in their order, each with what can be chosen on it. */
async function listChosen(labels: string[], turn: number): Promise<void> {
  const [{ listParts }, { optionsOf }, found] = await Promise.all([
    import('./part-list.ts'),
    import('./part-options.ts'),
    Promise.all(packet.parts.map(findPart)),
  ]);
  if (turn !== drawing) return;
  // Whoever is choosing on a part goes on doing so.
  const open = [...chosen.querySelectorAll('details')].flatMap(({ open: isOpen, dataset }) =>
    isOpen ? [dataset['part']] : [],
  );
  const focused = document.activeElement;
  if (focused?.closest('.part-options') && chosen.childElementCount === labels.length) return;
  const reorder = (order: number[]) => {
    packet.parts = order.flatMap((index) => packet.parts[index] ?? []);
    return write();
  };
  listParts(chosen, labels, reorder, (index) => {
    const [name = '', part] = [packet.parts[index], found[index]];
    if (!part || 'piece' in (part.element as HTMLElement).dataset) return [];
    const options = optionsOf(
      packet,
      name,
      part.element,
      paragraphsOf(part),
      labels[index] ?? name,
      () => void write(),
    );
    options.dataset['part'] = name;
    (options as HTMLDetailsElement).open = open.includes(name);
    return [options];
  });
}

/** The paragraphs of a part as they are stored: a single one stands in its section. */
function paragraphsOf({ element, page }: { element: Element; page: Document }): HTMLElement[] {
  const own = [...element.querySelectorAll<HTMLElement>('.packet-passage')];
  if (own.length > 0) return own;
  const { part = '' } = (element as HTMLElement).dataset;
  return [...page.querySelectorAll<HTMLElement>(`[data-passage="${CSS.escape(part)}"]`)];
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
  const cuts = Object.keys(packet.cuts).length > 0 ? await import('./elisions.ts') : undefined;
  for (const [index, part] of found.entries()) {
    const name = packet.parts[index] ?? '';
    labels.push(part?.element.querySelector('h2')?.textContent ?? name);
    if (part) {
      pages.add(part.page);
      const copy = document.importNode(part.element, true) as HTMLElement;
      complete(copy, part.page, codeOf);
      keepNew(copy, 'questions', packet.questions, asked, packet.skips);
      keepNew(copy, 'tasks', packet.tasks, asked, packet.skips);
      if (!packet.editors) for (const notes of copy.querySelectorAll('.packet-editors')) notes.remove();
      askOwn(
        copy,
        packet.asks.flatMap(({ part, text }) => (part === name ? [text] : [])),
      );
      for (const passage of copy.querySelectorAll<HTMLElement>('.packet-passage')) {
        const cut = packet.cuts[passage.dataset['passage'] ?? ''];
        const text = passage.querySelector<HTMLElement>(cuts?.sentenceText ?? 'p');
        if (cut && text && !cuts?.cutSentences(text, cut))
          missing.push(labels.at(-1) + messages.packets.cutGone);
      }
      keepMarked(copy);
      parts.push(copy);
    } else {
      missing.push(name);
      parts.push(make('p', messages.packets.partNotHere(name), 'packet-missing'));
    }
  }
  const heading = make(edit.open ? 'h2' : 'h1', packet.title || messages.packets.packet, 'packet-heading');
  if (packet.notes) {
    if (!(await (await packetNotes()).addNotes(packet.notes, packet.parts, parts)))
      missing.push(messages.packets.theNotes);
  }
  const nodes: Node[] = [heading];
  if (packet.instruction) nodes.push(make('p', packet.instruction, 'instruction'));
  const needed = (field: string) =>
    new Set(parts.flatMap((part) => part.dataset[field]?.split(' ').filter(Boolean) ?? []));
  const data = (field: string) => (item: HTMLElement) => item.dataset[field] ?? '';
  nodes.push(
    ...parts,
    ...listOf(pages, 'notes', messages.packets.notes, needed('notes'), ({ id }) => id).map(inOrder),
    ...listOf(pages, 'sources', messages.packets.sources, needed('sources'), data('source')),
    ...listOf(pages, 'terms', messages.packets.terms, needed('terms'), data('term')),
  );
  return { nodes, missing, labels };
}

async function findPart(name: string): Promise<{ element: Element; page: Document } | undefined> {
  // A paragraph is called by its section and its number: the longest name of a section that it begins with. What has a name of its
  // own has that of its section before it.
  const [section] = sections
    .filter((one) => name === one || ['-', '/', '~'].some((sign) => name.startsWith(one + sign)))
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
  const failed = make('li', messages.packets.cannotLoad);
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
  // What is chosen on a part is told by its own field.
  if (target instanceof Element && target.closest('.part-options')) return;
  if (target === withNotes) areMine = withNotes.checked;
  if (target instanceof HTMLInputElement && target.name === 'part') {
    packet.parts = packet.parts.filter((name) => name !== target.value);
    if (target.checked) packet.parts.push(target.value);
  }
  void write();
});
window.addEventListener('hashchange', read);
read();
