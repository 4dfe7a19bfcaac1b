import { quoteOf, type Target } from '../../annotation/annotation.ts';
import { fingerprint } from '../../build/fingerprint.ts';
import { isEnded } from '../../messages/ended.ts';
import * as messages from '../../messages/messages.ts';
import type { Reading, SelectedWords } from './page-text.ts';

/* What a place is called, on which page it is at home, and on which printed page it stands. */

/** The place of a part, or of words in it. */
export function targetOf(reading: Reading, words?: Omit<SelectedWords, 'reading'>): Target {
  const { element, id, text } = reading;
  const end = words?.end ?? text.length;
  return {
    page: pageOf(element),
    place: id,
    ...(words && { quote: quoteOf(text, words.start, words.end) }),
    fingerprint: fingerprint(text),
    label: labelOf(element),
    printed: printedOf(reading, words?.start ?? 0, end),
  };
}

/** The path of a page from the root of the site; its own page for a paragraph that stands on that of the whole document, too. */
export function pageOf(element: Element): string {
  const { base = '/' } = element.ownerDocument.body.dataset;
  const own = element.closest('.part')?.querySelector<HTMLAnchorElement>('h2 a[href]');
  const listed = element.querySelector<HTMLAnchorElement>(
    `blockquote a[href$="#${element.id}"]:not(.cite-link)`,
  );
  const path = (own ?? (element.matches('.listed-note') ? listed : null))
    ?.getAttribute('href')
    ?.replace(/#.*/, '');
  const full = path ?? location.pathname;
  return full.startsWith(base) ? `/${full.slice(base.length)}` : full;
}

/** A place in what has a title: "Keeping House, paragraph 3". Here alone scripts put the two together. */
export const within = (title: string, place: string): string =>
  title + (isEnded(title) ? messages.places.afterEnded : messages.places.afterTitle) + place;

/** "Keeping House, paragraph 3"; "Note 12"; "Chart: Bees by task". */
export function labelOf(element: Element): string {
  const text = (selector: string) =>
    (element.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (element.matches('.callout')) return messages.places.chartBefore + text('.callout-title');
  if (element.matches('.note')) return messages.places.noteBefore + text('.note-number').replace(/\D/g, '');
  if (element.matches('.listed-note')) return messages.places.noteBefore + text('h2');
  if (element.matches('[data-card]')) return text('h1');
  const name = element.matches('.editors')
    ? messages.places.editorsNote
    : (element.querySelector(':scope > .number')?.getAttribute('aria-label') ?? '').toLowerCase();
  const page = element.ownerDocument;
  const title =
    (element.closest('.part')?.querySelector('h2') ?? page.querySelector('main h1'))?.textContent?.trim() ??
    '';
  return within(title, name);
}

/** "p. 5", "pp. 5–6": the printed pages of characters of a part. Of a note, that of its mark. */
export function printedOf(reading: Reading, start: number, end: number): string {
  const { element, nodes } = reading;
  const page = element.ownerDocument;
  if (!element.matches('.passage, .note, .listed-note')) return '';
  const mark = page.getElementById(element.id.replace(/^note-/, 'ref-'));
  const isNote = !element.matches('.passage');
  if (isNote && !mark) return '';
  const from = isNote ? mark : nodes[start];
  const to = isNote ? mark : nodes[end - 1];
  if (!from || !to) return '';
  const breaks = [...page.querySelectorAll('main .page-break')];
  const before = (node: Node) =>
    breaks.filter((one) => one.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING).at(-1);
  const number = (node: Node) => /\d+/.exec(before(node)?.textContent ?? '')?.[0] ?? firstPrinted(page);
  const [first, last] = [number(from), number(to)];
  if (!first || !last) return '';
  return (
    (first === last ? messages.places.pageBefore + first : `${messages.places.pagesBefore}${first}–${last}`) +
    messages.places.pageBehind
  );
}

/** A section may begin in the middle of a printed page: its head says on which. */
function firstPrinted(page: Document): string | undefined {
  const printed = new RegExp(messages.places.firstPrinted).exec(
    page.querySelector('.meta')?.textContent ?? '',
  );
  return printed?.[1];
}
