/*
 * A note and its marks light up together: of what the mouse is on, else of what has the focus, else of what the address leads to.
 */

const either = '.note, .mark a';
let lit: Element[] = [];

function light(): void {
  const at =
    document.querySelector('.text :is(.note, .mark a):hover') ??
    document.activeElement?.closest('.text :is(.note, .mark a)') ??
    document.querySelector('.text :is(.note, .mark a):target');
  const id = at instanceof HTMLAnchorElement ? at.hash.slice(1) : at?.id;
  for (const part of lit) part.removeAttribute('data-lit');
  const note = id ? document.getElementById(id) : null;
  lit = note ? [note, ...document.querySelectorAll(`.text .mark a[href="#${id}"]`)] : [];
  for (const part of lit) part.toggleAttribute('data-lit', true);
}

for (const kind of ['pointerover', 'focusin', 'focusout'])
  document.addEventListener(kind, ({ target }) => {
    if (lit.length > 0 || (target instanceof Element && target.closest(either))) light();
  });
addEventListener('hashchange', light);
light();

export {};
