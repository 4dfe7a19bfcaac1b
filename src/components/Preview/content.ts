import * as messages from '../../messages/messages.ts';
import { within } from '../Annotating/place.ts';
import { fetchPage } from '../fetch-page.ts';

/** What a popover shows, and how a screen reader names it. */
export interface Content {
  label: string;
  nodes: Node[];
}

/**
 * What a link leads to: the element that its fragment names, or the card of the page. A note is in this page; other
 * pages are fetched once. Undefined where there is nothing to show.
 * @param back whether something was shown before, to which one goes back
 */
export async function contentOf(link: HTMLAnchorElement, back: boolean): Promise<Content | undefined> {
  const here = link.pathname === location.pathname;
  const page = here ? document : await fetchPage(link.href.replace(/#.*/, ''));
  const named = link.hash
    ? page?.getElementById(decodeURIComponent(link.hash.slice(1)))
    : page?.querySelector('[data-card]');
  // A mark is a number: what it stands in is meant.
  const element = named?.role === 'doc-noteref' ? named.closest('.passage, .editors, .callout') : named;
  if (!element) return undefined;
  const note = link.role === 'doc-noteref';
  const title = element.querySelector('h1, h2, h3, dt')?.textContent?.trim();
  const label = note ? messages.places.noteBefore + link.textContent : title || (link.textContent ?? '');
  const bar = header(link, note ? undefined : whereIs(element, page), back);
  return { label, nodes: [bar, copyOf(element, link)] };
}

/**
 * A copy without ids, ways back and headings of its own: what is shown twice must not count twice. Its links lead where they
 * lead on its page.
 */
function copyOf(element: Element, { href }: HTMLAnchorElement): Element {
  const copy = document.createElement('div');
  copy.className = 'preview-content';
  for (const child of element.childNodes) copy.append(document.importNode(child, true));
  for (const part of copy.querySelectorAll('.back, .number, .note-number, .take, [data-note], [data-pencil]'))
    part.remove();
  for (const fold of copy.querySelectorAll<HTMLDetailsElement>('.fold')) fold.open = true;
  for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id');
  for (const part of copy.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
    part.href = new URL(part.hash, href).href;
  for (const heading of copy.querySelectorAll('h1, h2, h3, dt > a')) {
    const title = document.createElement('p');
    title.className = 'preview-title';
    title.append(...heading.childNodes);
    heading.replaceWith(title);
  }
  return copy;
}

/** What the link to the page says: of a passage, where it stands; it has no title of its own. */
function whereIs(element: Element, page: Document | undefined): string {
  const name = element.querySelector(':scope > .number')?.ariaLabel?.toLowerCase();
  const title = page?.querySelector('h1')?.textContent?.trim();
  return name && title ? within(title, name) : messages.presses.openPage;
}

/** The way back, the way to the page itself, where there is one, and a way out that fingers can hit. */
function header(link: HTMLAnchorElement, page: string | undefined, back: boolean): Element {
  const bar = document.createElement('p');
  bar.className = 'preview-bar';
  if (back) bar.append(button(messages.presses.goBack, '‹', 'preview-back'));
  if (page) {
    const open = document.createElement('a');
    open.href = link.href;
    open.textContent = page;
    bar.append(open);
  } else bar.append(messages.places.noteBefore + link.textContent);
  bar.append(button(messages.presses.close, '×', 'preview-close'));
  return bar;
}

function button(name: string, sign: string, className: string): Element {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', ariaLabel: name, textContent: sign, className });
  return button;
}
