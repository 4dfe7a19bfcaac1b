import { read } from '../Settings/storage.ts';

/*
 * What every page loads of the reader's own pencil: it waits for selected words, for a press on what notes a place as a whole,
 * and looks whether this page has notes (`notebook-store.ts` says so). The tools come when one of these happens.
 */

const { base = '/', document: key } = document.body.dataset;
const tools = () => import('./tools.ts');

let timer: number | undefined;
document.addEventListener('selectionchange', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    const selection = getSelection();
    if (selection?.isCollapsed === false && selection.anchorNode?.parentElement?.closest('main'))
      void tools().then(({ offer }) => offer());
  }, 250);
});

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-note]');
  if (button) void tools().then(({ noteOn }) => noteOn(button));
});

const shelf = key ?? location.pathname.slice(base.length, -1);
if (read(`noted:${base}`)?.split(' ').includes(shelf)) void tools();
