/*
 * One thing shown in place. A plain click, tap or Enter on a mark, or on the name of a passage, source, figure, term or event, opens
 * what it leads to in a popover beside it (a sheet at the foot of a small screen); a resting mouse does so, too. This much of it
 * loads with every page, the popover with the first link that is reached for. Without either, all of them are ordinary links.
 */

const previewed = 'a:is([role="doc-noteref"], .statistic, .term, .source, .cross)';

let isWanted = false;
const load = () => {
  isWanted = true;
  return import('./popover.ts');
};

function previewedLink(event: Event): HTMLAnchorElement | undefined {
  const target = event.target instanceof Element ? event.target.closest('a') : null;
  return target?.matches(previewed) ? target : undefined;
}

document.addEventListener('click', (event) => {
  const link = previewedLink(event);
  const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  // What is opened elsewhere needs no preview by the mouse that rests on it.
  if (link && !plain && isWanted) void load().then(({ clear }) => clear());
  if (!link || !plain || event.defaultPrevented) return;
  event.preventDefault();
  load().then(
    ({ press }) => press(link),
    () => location.assign(link.href),
  );
});

document.addEventListener('pointerover', (event) => {
  const link = previewedLink(event);
  if (event.pointerType !== 'mouse' || !(link || isWanted)) return;
  const { target } = event;
  load().then(
    ({ hover }) => hover(target, link),
    () => undefined,
  );
});
