import { citeAt, keepStyle } from './cited-place.ts';

/* Pages with citations: the style is the one that was picked last, the place the one to which the address leads. */

const citations = [...document.querySelectorAll('.formats')];
for (const citation of citations) keepStyle(citation);

/** The address shows a place without this; here what all places share becomes its own. */
function show(): void {
  const [citation] = citations;
  const links = document.querySelectorAll<HTMLAnchorElement>('.cite-list a');
  if (!citation || links.length === 0) return;
  const first = citation.querySelector('.cited > li')?.id ?? '';
  const asked = location.hash.slice(1);
  const shown = citeAt(citation, asked) ?? citeAt(citation, first);
  // Of many places, the one that is asked for may be on another page.
  if (asked !== '' && shown?.id !== asked && document.querySelector('.cite-pages'))
    void import('./find-citation.ts').then(async ({ findCitation }) => {
      const found = await findCitation(location.href.replace(/(?<=\/cite\/).*/, ''), asked);
      if (found) location.replace(`${found.address}#${asked}`);
    });
  for (const link of links) link.ariaCurrent = link.hash === `#${shown?.id}` ? 'true' : null;
}

show();
addEventListener('hashchange', show);
// Who comes Back had the focus on what only now is shown.
if (document.activeElement === document.body) dispatchEvent(new PopStateEvent('popstate'));
