import type { Answer } from './answer.ts';
import { engineFor } from './engine.ts';
import { follow, followBeside } from './found.ts';
import { addressOf, describe, snippetFor } from './hits.ts';
import { element } from './nodes.ts';
import { cannotSearch, noWord, tell, tellCut } from './sentences.ts';

/*
 * The dialog for jumping: a combobox whose list is the best hits. Focus stays in the field; arrows choose, Enter opens
 * the chosen hit, or all results where none is chosen.
 */

const mostShown = 10;

let dialog: SearchDialog | undefined;

/** Loads what an answer needs first, before the dialog is open. */
export function prepare(base: string): void {
  engineFor(base)
    .prepare()
    .catch(() => undefined);
}

/** @param typed since the dialog was asked for */
export function openDialog(link: HTMLAnchorElement, typed: string): void {
  dialog ??= new SearchDialog(link.dataset['search'] ?? '/', link.href);
  dialog.toggle(typed);
}

class SearchDialog {
  readonly #base: string;
  readonly #page: string;
  readonly #field = element('input', {
    type: 'text',
    name: 'q',
    role: 'combobox',
    'aria-label': 'Search the texts and everything about them',
    'aria-autocomplete': 'list',
    'aria-controls': 'search-hits',
    'aria-expanded': 'false',
    placeholder: 'A name, number or word',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  readonly #list = element('ul', { id: 'search-hits', role: 'listbox', 'aria-label': 'Results' });
  readonly #status = element('p', { class: 'search-status', role: 'status' });
  readonly #all = element('a', { class: 'search-all', href: '' }, 'All results');
  readonly #dialog: HTMLDialogElement;
  /** Aborted by the next query: an answer to anything but the newest is dropped. */
  #newer = new AbortController();
  #speaking: ReturnType<typeof setTimeout> | undefined;
  /** The words that the hits in the list were found by; none where it holds suggestions. */
  #marked: string[] = [];

  constructor(base: string, page: string) {
    this.#base = base;
    this.#page = page;
    const close = element('button', { type: 'button', class: 'control' }, 'Close');
    const form = element('form', { role: 'search', action: page }, this.#field, close);
    this.#dialog = element(
      'dialog',
      { class: 'search-dialog', 'aria-label': 'Search' },
      form,
      this.#status,
      this.#list,
      element(
        'footer',
        {},
        this.#all,
        element('span', { class: 'search-keys' }, '↑ ↓ choose · Enter opens · Esc closes'),
      ),
    );
    document.body.append(this.#dialog);
    this.#field.addEventListener('input', () => void this.#ask());
    this.#field.addEventListener('keydown', (event) => this.#onKey(event));
    this.#list.addEventListener('click', (event) => this.#onClick(event));
    close.addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
    });
  }

  toggle(typed: string): void {
    if (this.#dialog.open) {
      this.#dialog.close();
      return;
    }
    this.#dialog.showModal();
    if (typed === '') this.#field.select();
    else this.#field.value = typed;
    void this.#ask();
  }

  async #ask(): Promise<void> {
    this.#newer.abort();
    this.#newer = new AbortController();
    const { signal } = this.#newer;
    const input = this.#field.value;
    this.#all.href = this.#addressFor(input);
    try {
      if (input.trim() === '') {
        const { file } = await engineFor(this.#base).prepare();
        if (!signal.aborted)
          this.#fill(
            file.suggestions.map((text) => this.#suggestion(text)),
            'Suggested searches',
          );
        return;
      }
      const question = { input, isTyping: true, signal, most: mostShown };
      let last: Answer | undefined;
      for await (const answer of engineFor(this.#base).answers(question)) {
        last = answer;
        this.#show(answer);
      }
      if (!last) this.#fill([], noWord);
    } catch {
      if (!signal.aborted) this.#fill([this.#index()], cannotSearch);
    }
  }

  /** The page of all results for a query. */
  #addressFor(query: string): string {
    return `${this.#page}?${new URLSearchParams({ q: query })}`;
  }

  #show(answer: Answer): void {
    const hits = answer.hits.slice(0, mostShown);
    const options = hits.map((hit) => {
      const url = addressOf(hit, this.#base);
      const option = this.#option(
        url.href,
        element('span', { class: 'hit-title' }, hit.entry.title),
        describe(hit),
        snippetFor(hit, answer.marked),
      );
      option.addEventListener('click', () => follow(url, answer.marked));
      return option;
    });
    const told = tell(answer) + tellCut(this.#field.value);
    if (options.length > 0 || !answer.instead) {
      this.#fill(options, told, answer.marked);
      return;
    }
    const instead = answer.instead.map((text) => this.#suggestion(text));
    this.#fill(instead.length > 0 ? instead : [this.#index()], told);
  }

  /** A query to put into the field. */
  #suggestion(text: string): HTMLAnchorElement {
    const option = this.#option(this.#addressFor(text), element('span', { class: 'hit-title' }, text));
    option.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#field.value = text;
      this.#field.focus();
      void this.#ask();
    });
    return option;
  }

  /** Where everything is found without a search. */
  #index(): HTMLAnchorElement {
    return this.#option(`${this.#page}#index`, element('span', { class: 'hit-title' }, 'Index A–Z'));
  }

  #option(href: string, ...content: Node[]): HTMLAnchorElement {
    return element(
      'a',
      { role: 'option', tabindex: '-1', 'aria-selected': 'false', class: 'hit', href },
      ...content,
    );
  }

  /** @param marked the words that the options were found by; none where nothing was */
  #fill(options: HTMLAnchorElement[], status: string, marked?: string[]): void {
    const chosen = this.#chosen()?.href;
    this.#marked = marked ?? [];
    this.#all.replaceChildren(marked ? 'All results' : 'Search page');
    options.forEach((option, index) => {
      option.id = `search-hit-${index + 1}`;
    });
    this.#list.replaceChildren(...options.map((option) => element('li', { role: 'presentation' }, option)));
    this.#field.setAttribute('aria-expanded', String(options.length > 0));
    this.#choose(options.find(({ href }) => href === chosen));
    clearTimeout(this.#speaking);
    this.#speaking = setTimeout(
      () => this.#status.replaceChildren(status),
      this.#status.textContent === '' ? 0 : 200,
    );
  }

  #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }

  #chosen(): HTMLAnchorElement | undefined {
    return this.#options().find((option) => option.getAttribute('aria-selected') === 'true');
  }

  #choose(option: HTMLAnchorElement | undefined): void {
    this.#chosen()?.setAttribute('aria-selected', 'false');
    this.#field.removeAttribute('aria-activedescendant');
    if (!option) return;
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.#field.setAttribute('aria-activedescendant', option.id);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const options = this.#options();
    const chosen = this.#chosen();
    const at = chosen ? options.indexOf(chosen) : -1;
    const move = (to: number) => {
      event.preventDefault();
      this.#choose(options.at(to));
    };
    if (event.key === 'ArrowDown') move(at + 1 < options.length ? at + 1 : 0);
    else if (event.key === 'ArrowUp') move(at > 0 ? at - 1 : -1);
    else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) followBeside(new URL(chosen.href), this.#marked);
      else chosen.click();
    }
  }

  #onClick(event: MouseEvent): void {
    const option = event.target instanceof Element ? event.target.closest('a') : null;
    if (!option || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const url = new URL(option.href);
    const isHere = url.pathname === location.pathname && url.search === location.search;
    if (!isHere || url.hash === '') return;
    // The page stays: the dialog makes way for the passage.
    this.#dialog.close();
  }
}
