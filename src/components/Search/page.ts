import type { Answer, Hit } from './answer.ts';
import { engineFor } from './engine.ts';
import { follow } from './found.ts';
import type { Filters } from './fulltext.ts';
import { addressOf, describe, snippetFor } from './hits.ts';
import { element } from './nodes.ts';
import { cannotSearch, noWord, tell, tellCut } from './sentences.ts';

/*
 * The search page: what is asked stands in the address (?q=&kind=&in=), the results in an ordinary list of links. Where
 * search cannot work, the index A–Z that the page holds anyway is opened instead.
 */

const shownAtOnce = 20;
const mostLookedUp = 40;

const page = document.querySelector<HTMLElement>('[data-search-page]');
const form = page?.querySelector('form');
if (page && form) start(page, form);

function start(page: HTMLElement, form: HTMLFormElement): void {
  const base = page.dataset['searchPage'] ?? '/';
  const field = form.elements.namedItem('q') as HTMLInputElement;
  const status = find(page, '[role="status"]');
  const list = find(page, '.search-results');
  const index = find(page, '.index') as HTMLDetailsElement;
  /** Aborted by the next query: an answer to anything but the newest is dropped. */
  let newer = new AbortController();
  let speaking: ReturnType<typeof setTimeout> | undefined;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    changeAddress('pushState');
    void ask(false);
  });
  field.addEventListener('input', () => {
    changeAddress('replaceState');
    void ask(true);
  });
  form.addEventListener('change', (event) => {
    if (event.target === field) return;
    changeAddress('replaceState');
    void ask(false);
  });
  addEventListener('popstate', readAddress);
  status.replaceChildren();
  readAddress();

  function readAddress(): void {
    const parameters = new URLSearchParams(location.search);
    field.value = parameters.get('q') ?? '';
    check('kind', parameters.get('kind') ?? '');
    check('in', parameters.get('in') ?? '');
    // What narrows the results is not hidden.
    if (form.querySelector(':checked:not([value=""])'))
      find(page, '.search-filters').setAttribute('open', '');
    void ask(false);
  }

  /** A value that no filter has leaves them all open. */
  function check(name: string, value: string): void {
    const control = form.elements.namedItem(name) as RadioNodeList | HTMLSelectElement;
    control.value = value;
    if (control.value !== value) control.value = '';
  }

  function changeAddress(how: 'pushState' | 'replaceState'): void {
    const parameters = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string' && value !== '') parameters.set(name, value);
    }
    const search = parameters.toString();
    if (`?${search}` !== location.search) history[how](null, '', search ? `?${search}` : location.pathname);
  }

  async function ask(isTyping: boolean): Promise<void> {
    newer.abort();
    newer = new AbortController();
    const { signal } = newer;
    const isAsked = field.value.trim() !== '';
    index.open = !isAsked;
    list.setAttribute('aria-busy', String(isAsked));
    if (!isAsked) {
      list.replaceChildren();
      count();
      say('');
    }
    try {
      let last: Answer | undefined;
      const question = { input: field.value, isTyping, signal, most: mostLookedUp, filters: chosen() };
      for await (const answer of engineFor(base).answers(question)) {
        last = answer;
        show(answer);
      }
      if (isAsked && !last) {
        list.replaceChildren();
        count();
        say(noWord);
      }
      if (last?.from === 'names only' || last?.hits.length === 0) index.open = true;
    } catch {
      if (signal.aborted) return;
      list.replaceChildren();
      index.open = true;
      say(cannotSearch);
    }
    list.setAttribute('aria-busy', 'false');
  }

  function chosen(): Filters {
    const data = new FormData(form);
    const [kind, document] = [data.get('kind'), data.get('in')].map(String);
    return { ...(kind && { kind }), ...(document && { document }) };
  }

  function show(answer: Answer): void {
    const { kind, document } = chosen();
    const ofKind = answer.hits.filter(({ entry }) => !kind || entry.kind === kind);
    const inDocument = answer.hits.filter(({ entry }) => !document || entry.documents.includes(document));
    count(answer.isComplete ? { kind: inDocument, in: ofKind } : undefined);
    const hits = ofKind.filter((hit) => inDocument.includes(hit));
    list.replaceChildren(...hits.slice(0, shownAtOnce).map((hit) => result(hit, answer.marked)));
    if (hits.length > shownAtOnce) list.append(more(hits.slice(shownAtOnce), answer.marked));
    if (hits.length === 0 && answer.instead) list.append(...answer.instead.map(suggestion));
    say(tell(answer, hits.length) + tellCut(field.value));
  }

  function result(hit: Hit, marked: string[]): HTMLLIElement {
    const url = addressOf(hit, base);
    const link = element('a', { class: 'hit-title', href: url.href }, hit.entry.title);
    link.addEventListener('click', () => follow(url, marked));
    return element('li', { class: 'hit' }, link, describe(hit), snippetFor(hit, marked));
  }

  function more(hits: Hit[], marked: string[]): HTMLLIElement {
    const button = element('button', { type: 'button', class: 'control' }, `Show ${hits.length} more`);
    const item = element('li', {}, button);
    button.addEventListener('click', () => {
      const results = hits.map((hit) => result(hit, marked));
      item.replaceWith(...results);
      results[0]?.querySelector('a')?.focus();
    });
    return item;
  }

  function suggestion(query: string): HTMLLIElement {
    const link = element('a', { class: 'hit-title', href: `?${new URLSearchParams({ q: query })}` }, query);
    return element('li', { class: 'hit' }, link);
  }

  /**
   * How many hits each filter would leave, the other filter as it is.
   * @param hits undefined where not every hit is known, and a number would be wrong
   */
  function count(hits?: { kind: Hit[]; in: Hit[] }): void {
    for (const input of form.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
      const { name, value } = input;
      const left = hits?.[name as keyof typeof hits].filter(
        ({ entry }) => !value || (name === 'kind' ? entry.kind === value : entry.documents.includes(value)),
      ).length;
      const label = input.closest('label');
      label?.querySelector('.count')?.replaceChildren(left === undefined ? '' : String(left));
      label?.classList.toggle('empty', left === 0 && !input.checked);
    }
  }

  /** Shown at once, spoken when the reader rests. */
  function say(text: string): void {
    clearTimeout(speaking);
    speaking = setTimeout(() => status.replaceChildren(text), status.textContent === '' ? 0 : 200);
  }
}

function find(page: HTMLElement, selector: string): HTMLElement {
  const found = page.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The search page lacks ${selector}.`);
  return found;
}
