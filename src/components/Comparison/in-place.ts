import * as messages from '../../messages/messages.ts';

/*
 * On the page of all comparisons, both texts open below what each says; the link leads to them on a page of their own where they cannot
 * be had.
 */

document.addEventListener('click', async (event) => {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-in-place]') : null;
  const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!link || !plain) return;
  event.preventDefault();
  const line = link.closest('p');
  const shown = line?.nextElementSibling;
  if (shown?.matches('[data-compared]')) {
    shown.remove();
    say(link, false);
    return;
  }
  const { fetchPage } = await import('../fetch-page.ts');
  const page = await fetchPage(link.href);
  const texts = page?.querySelector('[data-compared]');
  if (!texts) {
    location.assign(link.href);
    return;
  }
  const copy = document.importNode(texts, true);
  // Of two comparisons that are open, each has the notes.
  for (const part of copy.querySelectorAll<HTMLElement>('[id]'))
    part.id = `${link.pathname.split('/').at(-2)}_${part.id}`;
  for (const part of copy.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
    part.hash = `${link.pathname.split('/').at(-2)}_${part.hash.slice(1)}`;
  // What each says stands above them already.
  for (const says of copy.querySelectorAll('header p')) says.remove();
  for (const heading of copy.querySelectorAll('h2')) {
    const lower = document.createElement('h4');
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
  line?.after(copy);
  say(link, true);
});

function say(link: HTMLAnchorElement, isOpen: boolean): void {
  link.dataset['label'] ??= link.textContent?.trim() ?? '';
  link.textContent = isOpen ? messages.presses.closeTexts : link.dataset['label'];
  link.role = 'button';
  link.ariaExpanded = String(isOpen);
  const [, title = ''] = (link.ariaLabel ?? '').split(/: (.*)/);
  link.ariaLabel = `${link.textContent}: ${title}`;
}
