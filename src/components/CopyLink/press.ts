import * as messages from '../../messages/messages.ts';
import { within } from '../Annotating/place.ts';
import { formsOf, pickedStyle } from '../CitationFormats/cited-place.ts';
import { findCitation } from '../CitationFormats/find-citation.ts';
import { showCitation } from './cite-dialog.ts';
import { copy, tell, titled } from './copy.ts';

/** What a press on a number, a citation or one of its buttons does. */
export async function press(target: HTMLElement): Promise<void> {
  if (target instanceof HTMLAnchorElement) {
    if (target.matches('.cite-link')) await showCitation(target);
    else await copyLink(target);
    return;
  }
  if (target.matches('[data-note]')) {
    const { noteOn } = await import('../Annotating/tools.ts');
    await noteOn(target);
    return;
  }
  if (target.matches('[data-add]')) {
    const { addPlace } = await import('../Packet/tray.ts');
    await addPlace(target.dataset['add'] ?? '');
    target.closest('.told')?.remove();
    return;
  }
  const format = target.closest<HTMLElement>('dd, figure');
  if (!format) return;
  const { copy: part, save: name } = target.dataset;
  if (name) save(name, format.querySelector('pre')?.textContent ?? '');
  else if (part) {
    // Of several styles, the one that is shown.
    const parts = [...format.querySelectorAll(part)];
    await copyFormat(target, parts.find((each) => each.getClientRects().length > 0) ?? parts[0]);
  }
}

/** The address of a paragraph, and its title that leads there. */
async function copyLink(number: HTMLAnchorElement): Promise<void> {
  // Where a whole document stands on one page, a paragraph is that of its section.
  const section = number.closest('.part');
  const page =
    (section?.querySelector('h2') ?? document.querySelector('h1'))?.textContent?.trim() ?? document.title;
  // What has a number is cited by it, and can be noted and put into a packet.
  const name = number.matches('.take')
    ? ''
    : (number.getAttribute('aria-label') ?? number.textContent?.trim() ?? '');
  const title = name ? within(page, name.toLowerCase()) : page;
  const done = await copy(number.href, [titled(title, number.href)]);
  // The bar has it, too, without a step of its own on the way back.
  history.replaceState(history.state, '', number.hash);
  number.focus({ preventScroll: true });
  if (!name) {
    tell(number, done, messages.presses.linkCopied, number.href);
    return;
  }
  const cite = document.createElement('a');
  cite.className = 'cite-link';
  cite.textContent = messages.presses.citeIt;
  const list = (section ?? document).querySelector<HTMLAnchorElement>('.cite-link');
  cite.href = list ? new URL(number.hash, list.href).href : '';
  const { style, name: styleName } = pickedStyle();
  const copyCitation = document.createElement('button');
  copyCitation.type = 'button';
  copyCitation.textContent = messages.presses.copyStyle + styleName;
  copyCitation.addEventListener('click', () => void copyCited(number, cite.href, style, styleName));
  const note = document.createElement('button');
  note.type = 'button';
  note.textContent = messages.presses.noteOn + name.toLowerCase();
  note.dataset['note'] = number.hash.slice(1);
  const add = document.createElement('button');
  add.type = 'button';
  add.textContent = messages.presses.addToPacket;
  add.dataset['add'] = number.hash.slice(1);
  tell(
    number,
    done,
    messages.presses.linkTo + name.toLowerCase() + messages.presses.isCopied,
    number.href,
    ...(list ? [cite, copyCitation] : []),
    note,
    add,
  );
}

/** The citation of a paragraph in the style that was picked last: what stands in the text, and the entry below it. */
async function copyCited(number: HTMLElement, link: string, style: string, name: string): Promise<void> {
  const { href, hash } = new URL(link);
  const found = await findCitation(href.replace(/#.*/, ''), decodeURIComponent(hash.slice(1)));
  if (!found) {
    location.assign(link);
    return;
  }
  const lines = formsOf(found.citation, found.place, style);
  const text = lines.map(({ textContent }) => textContent).join('\n');
  const paragraphs = lines.map((line) => {
    const paragraph = document.createElement('p');
    paragraph.append(...[...line.childNodes].map((node) => document.importNode(node, true)));
    return paragraph;
  });
  const done = await copy(text, paragraphs);
  number.focus({ preventScroll: true });
  tell(number, done, name + messages.presses.copiedIs + lines[0]?.textContent, text);
}

async function copyFormat(button: HTMLElement, part: Element | undefined): Promise<void> {
  if (!part) return;
  const text = part instanceof HTMLTableElement ? cells(part) : (part.textContent ?? '');
  const done = await copy(
    text,
    part.matches('pre') ? [] : part.matches('table') ? [part] : [...part.childNodes],
  );
  tell(button, done, messages.presses.copied, text);
}

/** A table as programs that calculate take it: a line a row, cells between tabs. */
const cells = ({ rows }: HTMLTableElement): string =>
  [...rows].map(({ cells }) => [...cells].map((cell) => cell.textContent?.trim()).join('\t')).join('\n');

function save(name: string, text: string): void {
  const link = document.createElement('a');
  // Lines of RIS end as the format wants; a page has them as its own end.
  const lines = name.endsWith('.ris') ? text.replace(/\r?\n/g, '\r\n') : text;
  link.href = URL.createObjectURL(new Blob([lines], { type: 'text/plain' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
