import * as messages from '../../messages/messages.ts';
import { keepStyle } from '../CitationFormats/cited-place.ts';
import { findCitation } from '../CitationFormats/find-citation.ts';
import { loadStyle } from '../load-style.ts';
import style from './cite-dialog.css?url';

let styled: Promise<unknown> | undefined;

/** Shows the citation to which a link leads over the page; follows the link where it cannot be had. */
export async function showCitation(link: HTMLAnchorElement): Promise<void> {
  styled ??= loadStyle(style);
  const id = decodeURIComponent(link.hash.slice(1));
  const [found] = await Promise.all([findCitation(link.href.replace(/#.*/, ''), id), styled]);
  if (!found) {
    location.assign(link.href);
    return;
  }
  const { citation, place } = found;
  document.querySelector('.cite-dialog')?.remove();
  const dialog = document.createElement('dialog');
  dialog.className = 'cite-dialog';
  dialog.ariaLabel = messages.presses.cite;
  const bar = document.createElement('form');
  bar.method = 'dialog';
  const name = document.createElement('span');
  name.className = 'label';
  name.textContent = messages.presses.cite;
  const close = document.createElement('button');
  close.className = 'control';
  close.textContent = messages.presses.close;
  bar.append(name, close);
  const content = document.importNode(citation, true);
  for (const other of content.querySelectorAll('.cited > li')) if (other.id !== place.id) other.remove();
  for (const part of content.querySelectorAll('[id]')) part.removeAttribute('id');
  // The page may have styles to pick of its own.
  for (const input of content.querySelectorAll('input')) input.name = 'style-of-dialog';
  keepStyle(content);
  const all = document.createElement('a');
  all.href = link.href.replace(/#.*/, '');
  all.textContent = messages.presses.allCitations;
  dialog.append(bar, content, all);
  // A link that has gone with what was told gives the focus to the number behind which that stood.
  const back = link.closest('.told')?.previousElementSibling ?? link;
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  });
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
}
