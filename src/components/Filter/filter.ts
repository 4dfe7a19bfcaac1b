import * as messages from '../../messages/messages.ts';

/*
 * Narrows a list that is on the page in full. What is chosen is in the address, so that it can be linked and comes back
 * with Back; without this script the list stands as it is and the form is not shown.
 */

class Filter {
  readonly #controls: HTMLElement;
  readonly #items: { element: HTMLElement; words: string }[];
  readonly #groups: HTMLElement[];
  readonly #selects: HTMLSelectElement[];

  constructor(controls: HTMLElement, list: HTMLElement) {
    this.#controls = controls;
    this.#selects = [...controls.querySelectorAll('select')];
    this.#groups = [...list.querySelectorAll<HTMLElement>('.group')];
    this.#items = [...list.querySelectorAll<HTMLElement>('[data-item]')].map((element) => ({
      element,
      words: fold(`${element.textContent} ${element.dataset['words'] ?? ''}`),
    }));
  }

  start(): void {
    const address = new URLSearchParams(location.search);
    for (const field of this.#fields()) field.value = (address.get(field.name) ?? '').slice(0, 100);
    // A value that the address invents leaves a select empty: show all instead.
    for (const select of this.#selects) if (select.selectedIndex < 0) select.value = '';
    this.#apply();
    this.#controls.addEventListener('input', () => {
      this.#apply();
      this.#keep();
    });
    this.#controls.querySelector('button')?.addEventListener('click', () => {
      for (const field of this.#fields()) field.value = '';
      this.#apply();
      this.#keep();
      this.#fields()[0]?.focus();
    });
  }

  #fields(): (HTMLSelectElement | HTMLInputElement)[] {
    return [...this.#controls.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')];
  }

  #apply(): void {
    let shown = 0;
    for (const item of this.#items) {
      const fits = this.#fits(item);
      item.element.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const group of this.#groups) {
      const left = group.querySelectorAll('[data-item]:not([hidden])').length;
      group.hidden = left === 0;
      const count = group.querySelector('.count');
      if (count) count.textContent = String(left);
    }
    for (const select of this.#selects) this.#count(select);
    const status = this.#controls.querySelector('[role="status"]');
    if (status) status.textContent = messages.lists.shown(shown, this.#items.length);
    const nothing = this.#controls.querySelector<HTMLElement>('.nothing');
    if (nothing) nothing.hidden = shown > 0;
  }

  /** Whether an item has all the words and all the chosen values, those of one facet aside. */
  #fits({ element, words }: { element: HTMLElement; words: string }, except?: HTMLSelectElement): boolean {
    const wanted = fold(this.#controls.querySelector('input')?.value ?? '')
      .split(/\s+/)
      .filter(Boolean);
    if (!wanted.every((word) => words.includes(word))) return false;
    return this.#selects.every(
      (select) =>
        select === except || select.value === '' || valuesOf(element, select).includes(select.value),
    );
  }

  /** Each option tells how many it would show beside what else is chosen. */
  #count(select: HTMLSelectElement): void {
    const left = this.#items.filter((item) => this.#fits(item, select));
    for (const option of select.options) {
      const { label } = option.dataset;
      if (!label) continue;
      const count = left.filter(({ element }) => valuesOf(element, select).includes(option.value)).length;
      option.textContent = `${label} (${count})`;
    }
  }

  #keep(): void {
    const address = new URL(location.href);
    // Always in the order of the fields, so that one choice has one address.
    for (const { name } of this.#fields()) address.searchParams.delete(name);
    for (const { name, value } of this.#fields()) if (value) address.searchParams.append(name, value);
    history.replaceState(history.state, '', address);
  }
}

function valuesOf(element: HTMLElement, select: HTMLSelectElement): string[] {
  return (element.dataset[select.name] ?? '').split(' ');
}

/** Letters as one types them: no case, no accents, no hyphens. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[-‐‑]/g, '').toLowerCase();
}

for (const controls of document.querySelectorAll<HTMLElement>('[data-filter]')) {
  const list = document.getElementById(controls.dataset['filter'] ?? '');
  if (list) new Filter(controls, list).start();
}
