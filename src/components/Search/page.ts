import * as messages from '../../messages/messages.ts';
import type { Answer, Hit } from '../../search/answer.ts';
import { engineFor } from './engine.ts';
import { choose, chosen, count } from './filters.ts';
import { follow } from './found.ts';
import { addressOf, describe, directAnswer, snippetFor } from './hits.ts';
import { element } from './nodes.ts';
import { cannotSearch, noWord, tell, tellCut } from './sentences.ts';

/*
 * The search page: what is asked stands in the address (?q=&kind=&in=), the results in an ordinary list of links, drawn
 * once, when it is final. How far it was unfolded and which link had the focus stand in the history, so that Back finds them.
 * Where search cannot work, the index A–Z that the page holds anyway is opened instead.
 */

const shownAtOnce = 20;
/** Milliseconds after which a reader is told that an answer is on its way. */
const patience = 400;
const waiting = messages.found.searching;

/** What the history keeps of a list. */
interface Kept {
  /** The query is still being typed: the next letter needs no entry of its own. */
  isTyping?: boolean;
  shown?: number;
  /** Address of the hit that had the focus. */
  focused?: string | undefined;
  scroll?: number;
}

/**
 * What is in the field already was typed before this was loaded.
 * @param isEntered whether Enter was pressed by then: the query is one to come back to
 */
export function start(page: HTMLElement, form: HTMLFormElement, isEntered: boolean): void {
  const base = page.dataset['searchPage'] ?? '/';
  const field = form.elements.namedItem('q') as HTMLInputElement;
  const status = find(page, '[role="status"]');
  const list = find(page, '.search-results');
  const beside = find(page, '.search-beside');
  const index = find(page, '.index') as HTMLDetailsElement;
  /** Aborted by the next query: an answer to anything but the newest is dropped. */
  let newer = new AbortController();
  let speaking: ReturnType<typeof setTimeout> | undefined;
  let shown = shownAtOnce;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Letters have made an entry of their own, which is now one to come back to.
    if (kept().isTyping) history.replaceState({}, '');
    changeAddress('pushState', {});
    void ask(false);
  });
  field.addEventListener('input', () => {
    changeAddress(kept().isTyping ? 'replaceState' : 'pushState', { isTyping: true });
    void ask(true);
  });
  form.addEventListener('change', (event) => {
    if (event.target === field) return;
    changeAddress('pushState', {});
    void ask(false);
  });
  page.addEventListener('keydown', onKey);
  list.addEventListener('focusin', keep);
  list.addEventListener('click', keep);
  addEventListener('pagehide', keep);
  addEventListener('popstate', () => readAddress());
  // The list is drawn later than the browser would scroll.
  history.scrollRestoration = 'manual';
  if (field.value === '' || location.search !== '') readAddress();
  else {
    changeAddress('pushState', { isTyping: !isEntered });
    void ask(!isEntered);
  }

  function kept(): Kept {
    return history.state ?? {};
  }

  function keep(): void {
    const hit = document.activeElement?.closest('.search-results a');
    const focused = hit instanceof HTMLAnchorElement ? hit.href : undefined;
    history.replaceState({ ...kept(), shown, focused, scroll: scrollY }, '');
  }

  function readAddress(): void {
    const parameters = new URLSearchParams(location.search);
    field.value = parameters.get('q') ?? '';
    choose(form, 'kind', parameters.get('kind') ?? '');
    choose(form, 'in', parameters.get('in') ?? '');
    // What narrows the results is not hidden.
    if (form.querySelector(':checked:not([value=""])'))
      find(page, '.search-filters').setAttribute('open', '');
    void ask(false, kept());
  }

  function changeAddress(how: 'pushState' | 'replaceState', state: Kept): void {
    const parameters = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string' && value !== '') parameters.set(name, value);
    }
    const search = parameters.toString();
    if (`?${search}` === location.search || (search === '' && location.search === '')) return;
    if (how === 'pushState') keep();
    // By itself a path with two slashes would be another host.
    history[how](state, '', search ? `?${search}` : location.origin + location.pathname);
  }

  async function ask(isTyping: boolean, before: Kept = {}): Promise<void> {
    newer.abort();
    newer = new AbortController();
    const { signal } = newer;
    const isAsked = field.value.trim() !== '';
    index.open = !isAsked;
    list.setAttribute('aria-busy', String(isAsked));
    shown = before.shown ?? shownAtOnce;
    if (!isAsked) {
      clear();
      say('');
      return;
    }
    const late = setTimeout(() => say(waiting), patience);
    try {
      const inquiry = { input: field.value, isTyping, chosen: chosen(form) };
      const answer = await engineFor(base).answer(inquiry, signal);
      clearTimeout(late);
      if (signal.aborted) return;
      if (answer) show(answer);
      else {
        clear();
        say(noWord);
      }
      if (answer?.hits.length === 0) index.open = true;
      restore(before);
    } catch {
      clearTimeout(late);
      if (signal.aborted) return;
      clear();
      index.open = true;
      say(cannotSearch);
    }
    list.setAttribute('aria-busy', 'false');
  }

  function clear(): void {
    list.replaceChildren();
    beside.replaceChildren();
    count(form);
  }

  function restore({ focused, scroll }: Kept): void {
    const hit = [...list.querySelectorAll('a')].find(({ href }) => href === focused);
    hit?.focus({ preventScroll: true });
    if (scroll !== undefined) scrollTo(0, scroll);
  }

  function show(answer: Answer): void {
    const { kind, in: document } = chosen(form);
    const ofKind = answer.hits.filter(({ entry }) => !kind || entry.kind === kind);
    const inDocument = answer.hits.filter(({ entry }) => !document || entry.documents.includes(document));
    count(form, answer.isComplete ? { kind: inDocument, in: ofKind } : undefined);
    const hits = ofKind.filter((hit) => inDocument.includes(hit));
    const direct = directAnswer(answer, base);
    const exactly = answer.meant === undefined ? [] : [`"${answer.query.text}"`];
    beside.replaceChildren(...exactly.map(suggestion), ...(direct ? [direct] : []));
    list.replaceChildren(...hits.slice(0, shown).map((hit) => result(hit, answer)));
    if (hits.length > shown) list.append(more(hits.slice(shown), answer));
    if (hits.length === 0) beside.append(...(answer.instead ?? []).map(suggestion));
    say(tell(answer, hits.length) + tellCut(field.value));
  }

  function result(hit: Hit, answer: Answer): HTMLLIElement {
    const url = addressOf(hit.entry.url, base);
    const link = element('a', { class: 'hit-title', href: url.href }, hit.entry.title);
    link.addEventListener('click', () => follow(url, answer.marked));
    return element('li', { class: 'hit' }, link, describe(hit), snippetFor(hit, answer));
  }

  function more(hits: Hit[], answer: Answer): HTMLLIElement {
    const button = element(
      'button',
      { type: 'button', class: 'control' },
      messages.found.showMore(hits.length),
    );
    const item = element('li', {}, button);
    button.addEventListener('click', () => {
      const results = hits.map((hit) => result(hit, answer));
      shown = Number.MAX_SAFE_INTEGER;
      item.replaceWith(...results);
      results[0]?.querySelector('a')?.focus();
    });
    return item;
  }

  /** A query that the reader may have meant, or its words as they are spelled. */
  function suggestion(query: string): HTMLElement {
    const said = query.startsWith('"') ? messages.found.exactly + query : query;
    const link = element('a', { href: `?${new URLSearchParams({ q: query })}` }, said);
    return element('p', { class: 'search-instead' }, link);
  }

  /** Down and up go through the hits, from the field and back to it; Escape goes back at once, and empties the field. */
  function onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const links = [...list.querySelectorAll('a')];
    const active = document.activeElement;
    const at = links.indexOf(active as HTMLAnchorElement);
    if (active !== field && at < 0) return;
    if (event.key === 'ArrowDown' && at + 1 < links.length) links[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at > 0) links[at - 1]?.focus();
    else if ((event.key === 'ArrowUp' && at === 0) || (event.key === 'Escape' && at >= 0)) field.focus();
    else if (event.key === 'Escape' && field.value !== '') {
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    } else return;
    event.preventDefault();
  }

  /** Shown at once, spoken when the reader rests (debounced). */
  function say(text: string): void {
    clearTimeout(speaking);
    const isWaited = status.textContent === '' || status.textContent === waiting;
    speaking = setTimeout(() => status.replaceChildren(text), isWaited ? 0 : 200);
  }
}

function find(page: HTMLElement, selector: string): HTMLElement {
  const found = page.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The search page lacks ${selector}.`);
  return found;
}
