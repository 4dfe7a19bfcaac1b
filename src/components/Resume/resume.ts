import { read, write } from '../Settings/storage.ts';
import type { Stop } from './offer.ts';

/*
 * Where a reader stopped, per document, on this device alone. What offers to go on from there is loaded where there is
 * something to offer.
 */

const key = document.body.dataset['document'];
const passages = [...document.querySelectorAll<HTMLElement>('.text.body .passage')];

if (read(`stopped:${key}`)) void import('./offer.ts').then(({ offer }) => offer());
if (key && passages.length > 0) {
  addEventListener('pagehide', () => remember(key));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') remember(key);
  });
}

/** The first passage that is still to be read, or the page behind this one, unless reading has not begun. */
function remember(name: string): void {
  if (scrollY < 200) return;
  const passage = passages.find((element) => element.getBoundingClientRect().bottom > innerHeight / 3);
  const next = document.querySelector<HTMLAnchorElement>('[rel="next"]');
  const title = document.querySelector('h1')?.textContent ?? '';
  const stop: Stop = passage
    ? {
        address: location.pathname,
        id: passage.id,
        label: title,
        // Put together where it is offered: this script is on every page.
        place: passage.querySelector('.number')?.ariaLabel?.toLowerCase() ?? '',
      }
    : {
        address: next?.pathname ?? '',
        id: '',
        label: next?.querySelector('small')?.nextSibling?.textContent?.trim() ?? '',
      };
  write(`stopped:${name}`, JSON.stringify(stop));
}
