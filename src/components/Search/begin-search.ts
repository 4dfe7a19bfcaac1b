/*
 * What the search page loads by itself: it gives the field the focus, and waits for whoever asks something.
 */

const page = document.querySelector<HTMLElement>('[data-search-page]');
const form = page?.querySelector('form');
if (page && form) {
  // Where no script runs, the sentence says so.
  page.querySelector('[role="status"]')?.replaceChildren();
  const field = form.querySelector('input');
  const isReturning = Boolean(history.state?.focused);
  // A keyboard on the screen would cover half of the page.
  if (document.activeElement === document.body && matchMedia('(hover: hover)').matches && !isReturning)
    field?.focus({ preventScroll: true });
  let begun: Promise<void> | undefined;
  let isEntered = false;
  const begin = () => {
    begun ??= import('./page.ts').then(({ start }) => start(page, form, isEntered));
    return begun;
  };
  if (location.search !== '') void begin();
  else {
    for (const sign of ['input', 'change', 'pointerdown', 'submit']) {
      const listen = (event: Event) => {
        // What is there then reads the field.
        if (sign === 'submit') {
          event.preventDefault();
          isEntered = true;
        }
        void begin();
      };
      form.addEventListener(sign, listen, { once: true });
    }
  }
}
