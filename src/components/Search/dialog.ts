import * as messages from '../../messages/messages.ts';
import type { Answer } from '../../search/answer.ts';
import { engineFor } from './engine.ts';
import { follow, followBeside } from './found.ts';
import { addressOf, describe, directAnswer, snippetFor } from './hits.ts';
import { element } from './nodes.ts';
import { cannotSearch, noWord, tell, tellCut } from './sentences.ts';

/*
 * The dialog for jumping: a combobox whose list is the best hits. Focus stays in the field; arrows choose, Enter opens
 * the chosen hit, or all results where none is chosen. A list is drawn once, when it is final.
 */

const mostShown = 10;

let live: SearchDialog | undefined;

/** Loads what an answer needs first, before the dialog is open. */
export function prepare(base: string): void {
  engineFor(base)
    .prepare()
    .catch(() => undefined);
}

/** Makes the form in the dialog answer, with what was typed meanwhile: there is one dialog a page (a singleton). */
export function enliven(link: HTMLAnchorElement, dialog: HTMLDialogElement, field: HTMLInputElement): void {
  live ??= new SearchDialog(link.dataset['search'] ?? '/', link.href, dialog, field);
  live.start();
}

class SearchDialog {
  readonly #base: string;
  readonly #page: string;
  readonly #dialog: HTMLDialogElement;
  readonly #field: HTMLInputElement;
  readonly #answer = element('div', {});
  readonly #list = element('ul', {
    id: 'search-hits',
    role: 'listbox',
    'aria-label': messages.found.resultList,
  });
  readonly #status = element('p', { class: 'search-status', role: 'status' });
  readonly #all = element('a', { class: 'search-all', href: '' }, messages.found.allResults);
  /** Aborted by the next query: an answer to anything but the newest is dropped. */
  #newer = new AbortController();
  /** What is found is shown at once, and spoken when the reader rests (debounced). */
  #speaking: ReturnType<typeof setTimeout> | undefined;
  /** The words that the hits in the list were found by; none where it holds suggestions. */
  #marked: string[] = [];

  constructor(base: string, page: string, dialog: HTMLDialogElement, field: HTMLInputElement) {
    this.#base = base;
    this.#page = page;
    this.#dialog = dialog;
    this.#field = field;
    const about = {
      ...{
        'aria-autocomplete': 'list',
        'aria-controls': this.#list.id,
        placeholder: messages.found.hint,
      },
      ...{ autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'search' },
    };
    for (const [key, value] of Object.entries(about)) field.setAttribute(key, value);
    const close = element('button', { type: 'button', class: 'control' }, messages.found.close);
    close.addEventListener('click', () => dialog.close());
    field.after(close);
    const keys = element('span', { class: 'search-keys' }, messages.found.keys);
    dialog.append(this.#status, this.#answer, this.#list, element('footer', {}, this.#all, keys));
    field.addEventListener('input', () => void this.#ask());
    field.addEventListener('keydown', (event) => this.#onKey(event));
    this.#list.addEventListener('click', (event) => this.#onClick(event));
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
  }

  /** Each time the dialog opens: what was chosen then is chosen no more. */
  start(): void {
    this.#choose(undefined);
    this.#list.scrollTop = 0;
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
        const { suggestions } = (await engineFor(this.#base).prepare()).file;
        if (!signal.aborted)
          this.#fill(
            suggestions.map((text) => this.#suggestion(text)),
            messages.found.suggested,
          );
        return;
      }
      const answer = await engineFor(this.#base).answer({ input, isTyping: true }, signal);
      if (signal.aborted) return;
      if (answer) this.#show(answer);
      else this.#fill([], noWord);
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
      const url = addressOf(hit.entry.url, this.#base);
      const option = this.#option(
        url.href,
        element('span', { class: 'hit-title' }, hit.entry.title),
        describe(hit),
        snippetFor(hit, answer),
      );
      option.addEventListener('click', () => {
        this.#remember();
        follow(url, answer.marked);
      });
      return option;
    });
    const told = tell(answer) + tellCut(this.#field.value);
    const more = [
      ...(answer.meant === undefined ? [] : [this.#suggestion(`"${answer.query.text}"`)]),
      ...(answer.instead ?? []).map((text) => this.#suggestion(text)),
    ];
    const all = [...options, ...more];
    this.#fill(all.length > 0 ? all : [this.#index()], told, options.length > 0 ? answer : undefined);
  }

  /** A query to put into the field. */
  #suggestion(text: string): HTMLAnchorElement {
    const said = text.startsWith('"') ? messages.found.exactly + text : text;
    const option = this.#option(this.#addressFor(text), element('span', { class: 'hit-title' }, said));
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
    return this.#option(`${this.#page}#index`, element('span', { class: 'hit-title' }, messages.found.index));
  }

  #option(href: string, ...content: Node[]): HTMLAnchorElement {
    return element(
      'a',
      { role: 'option', tabindex: '-1', 'aria-selected': 'false', class: 'hit', href },
      ...content,
    );
  }

  /** @param answer by which the options were found; none where nothing was */
  #fill(options: HTMLAnchorElement[], status: string, answer?: Answer): void {
    this.#marked = answer?.marked ?? [];
    this.#all.replaceChildren(answer ? messages.found.allResults : messages.found.searchPage);
    options.forEach((option, index) => {
      option.id = `search-hit-${index + 1}`;
    });
    this.#choose(undefined);
    const direct = answer && directAnswer(answer, this.#base);
    this.#answer.replaceChildren(...(direct ? [direct] : []));
    this.#list.replaceChildren(...options.map((option) => element('li', { role: 'presentation' }, option)));
    this.#list.scrollTop = 0;
    this.#field.setAttribute('aria-expanded', String(options.length > 0));
    clearTimeout(this.#speaking);
    this.#speaking = setTimeout(
      () => this.#status.replaceChildren(status),
      this.#status.textContent === '' ? 0 : 200,
    );
  }

  /** Who follows a hit and finds it was another one comes back to the same question. */
  #remember(): void {
    try {
      sessionStorage.setItem('reader:query', this.#field.value);
    } catch {
      // Without storage the field is empty the next time.
    }
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
