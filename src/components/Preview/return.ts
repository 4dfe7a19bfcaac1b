/*
 * Coming back is exact. Browsers restore the place; this restores the focus, so that a keyboard or a screen reader
 * goes on from the link that was followed, and leads a note back to the mark that was left.
 */

interface Left {
  /** Position of the followed link among the links of the page. */
  link: number;
}

/** Without those that are there on some visits only, and not on the way back. */
const linksOf = (): HTMLAnchorElement[] => [
  ...document.querySelectorAll<HTMLAnchorElement>('main a:not(.take, .resume a, .unknown-id a)'),
];

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return;
  const index = linksOf().indexOf(link);
  if (index < 0) return;
  const left: Left = { link: index };
  history.replaceState({ ...history.state, left }, '');
  if (link.role === 'doc-noteref') leadBack(link);
});

/** Of a note with several marks, the way back is the one to the mark that was left. */
function leadBack(mark: HTMLAnchorElement): void {
  const note = document.getElementById(mark.hash.slice(1));
  for (const back of note?.querySelectorAll<HTMLAnchorElement>('.back') ?? []) {
    back.hidden = back.hash !== `#${mark.id}`;
  }
}

function restoreFocus(): void {
  const { link } = (history.state as { left?: Partial<Left> } | null)?.left ?? {};
  // A number: as the name of a field it would find what every list has.
  if (Number.isInteger(link)) linksOf()[Number(link)]?.focus({ preventScroll: true });
}

window.addEventListener('popstate', restoreFocus);
const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (arrival?.type === 'back_forward') restoreFocus();

export {};
