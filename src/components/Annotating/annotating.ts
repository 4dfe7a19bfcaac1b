/* What every text loads of the reader's own pencil: it waits for words to be selected. The tools come with the first of them. */

let timer: number | undefined;

/** Looks when the selection has come to rest (debounced): each step of a mouse changes it. */
function look(): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    const selection = getSelection();
    if (!selection?.isCollapsed && selection?.anchorNode?.parentElement?.closest('main'))
      void import('./tools.ts').then(({ offer }) => offer());
  }, 250);
}

document.addEventListener('selectionchange', look);
// On a slow line, words may have been selected before this script was here.
look();

export {};
