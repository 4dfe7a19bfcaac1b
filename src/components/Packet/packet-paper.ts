import * as messages from '../../messages/messages.ts';
import type { Code } from './code.ts';

/* The parts of a packet as they go to paper: copies of what the site has stored, with what is asked, marked and chosen. */

export function make(name: string, text = '', className = ''): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

/** Puts in what a part is stored without: the text of a single paragraph, which stands in its section, and the code. */
export function complete(part: HTMLElement, page: Document, codeOf: (address: string) => Code): void {
  const header = part.querySelector('header');
  if (!part.querySelector('.packet-passage') && !('piece' in part.dataset)) {
    const id = CSS.escape(part.dataset['part'] ?? '');
    const stored = page.querySelectorAll(`[data-passage="${id}"], [data-on="${id}"]`);
    header?.after(...[...stored].map((one) => document.importNode(one, true)));
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

/** Of what is asked on a part, that which is wanted and which no part before it prints. */
export function keepNew(
  part: HTMLElement,
  kind: 'questions' | 'tasks',
  isWanted: boolean,
  asked: Set<string>,
  skips: string[],
): void {
  for (const item of part.querySelectorAll<HTMLElement>(`.packet-${kind} li`)) {
    const text = item.textContent ?? '';
    if (!isWanted || asked.has(text) || skips.includes(item.dataset['question'] ?? '')) item.remove();
    asked.add(text);
  }
  const list = part.querySelector(`.packet-${kind}`);
  if (list && !list.querySelector('li')) list.remove();
}

/** Puts one’s own questions behind those of the part. */
export function askOwn(part: HTMLElement, own: string[]): void {
  if (own.length === 0) return;
  let list = part.querySelector('.packet-questions ol');
  if (!list) {
    const section = make('section', '', 'packet-questions');
    list = make('ol');
    section.append(make('h3', messages.packets.questions), list);
    (part.querySelector('.packet-tasks') ?? part.appendChild(document.createComment(''))).before(section);
  }
  list.append(...own.map((text) => make('li', text)));
}

/** Of the notes of a part, those that it still marks. */
export function keepMarked(part: HTMLElement): void {
  const { notes = '' } = part.dataset;
  const isMarked = (id: string) => part.querySelector(`a[href="#${CSS.escape(id)}"]`);
  part.dataset['notes'] = notes
    .split(' ')
    .filter((id) => id && isMarked(id))
    .join(' ');
}

/** Notes stand in the order of their numbers, whatever order their parts are read in. */
export function inOrder(section: HTMLElement): HTMLElement {
  const items = [...section.querySelectorAll('li')].sort((a, b) =>
    a.id.localeCompare(b.id, 'en', { numeric: true }),
  );
  section.querySelector('ol')?.append(...items);
  return section;
}

/** What stands behind the parts: of the items of a kind on these pages, those with a key that is needed, each once. */
export function listOf(
  pages: Iterable<Document>,
  kind: 'notes' | 'sources' | 'terms',
  label: string,
  needed: ReadonlySet<string>,
  keyOf: (item: HTMLElement) => string,
): HTMLElement[] {
  const items = [...pages].flatMap((page) => [...page.querySelectorAll<HTMLElement>(`.packet-${kind} li`)]);
  const kept = new Map(items.filter((item) => needed.has(keyOf(item))).map((item) => [keyOf(item), item]));
  if (kept.size === 0) return [];
  const section = make('section', '', `packet-${kind}`);
  const list = make(kind === 'notes' ? 'ol' : 'ul');
  list.append(...[...kept.values()].map((item) => document.importNode(item, true)));
  section.append(make('h2', label), list);
  return [section];
}
