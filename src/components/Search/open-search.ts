import * as messages from '../../messages/messages.ts';
import { firstFile, indexFolder } from '../../model/index-files.ts';
import style from './dialog.css?url';

/*
 * What every page loads of search: it turns the link to the search page into a button for the dialog, on a click or a
 * key. The field is there at once and takes every letter; the rest comes when a reader reaches for it.
 */

const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
let styled: Promise<unknown> | undefined;
let shell: { dialog: HTMLDialogElement; field: HTMLInputElement } | undefined;

/** Asks for everything that a first answer needs side by side: code, style, and the index. */
async function load({ dataset }: HTMLAnchorElement): Promise<typeof import('./dialog.ts')> {
  const base = dataset['search'] ?? '/';
  styled ??= begin(base);
  const [dialog] = await Promise.all([import('./dialog.ts'), styled]);
  dialog.prepare(base);
  return dialog;
}

/** The style is added here, since every page would load what the dialog's own code imports. */
function begin(base: string): Promise<unknown> {
  addLink({
    rel: 'preload',
    as: 'fetch',
    crossOrigin: 'anonymous',
    href: `${base}${indexFolder}/${firstFile}`,
  });
  const sheet = addLink({ rel: 'stylesheet', href: style });
  return new Promise((resolve) => {
    sheet.addEventListener('load', resolve);
    sheet.addEventListener('error', resolve);
  });
}

function addLink(properties: Partial<HTMLLinkElement>): HTMLLinkElement {
  const added = Object.assign(document.createElement('link'), properties);
  document.head.append(added);
  return added;
}

/** Opens the dialog, or closes it; where its code cannot be had, the field still leads to the search page. */
function toggle(link: HTMLAnchorElement): void {
  shell ??= makeShell(link.href);
  const { dialog, field } = shell;
  if (dialog.open) {
    dialog.close();
    return;
  }
  dialog.showModal();
  field.select();
  load(link).then(
    ({ enliven }) => enliven(link, dialog, field),
    () => undefined,
  );
}

/** A form in a dialog, which works as it is. */
function makeShell(action: string) {
  const field = make('input', {
    ...{ name: 'q', value: lastQuery(), role: 'combobox', 'aria-expanded': 'false' },
    ...{ 'aria-label': messages.site.searchField, autocomplete: 'off' },
  });
  const form = make('form', { role: 'search', action }, field);
  const dialog = make('dialog', { class: 'search-dialog', 'aria-label': messages.site.search }, form);
  document.body.append(dialog);
  return { dialog, field };
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  ...content: Node[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const key in attributes) made.setAttribute(key, attributes[key] ?? '');
  made.append(...content);
  return made;
}

/** What was asked when a hit was followed to this page. */
function lastQuery(): string {
  try {
    return sessionStorage.getItem('reader:query') ?? '';
  } catch {
    return '';
  }
}

/** A single key is the reader's to switch off (WCAG 2.1.4). */
function singleKeysAllowed(): boolean {
  try {
    return localStorage.getItem('reader:keys') !== 'off';
  } catch {
    return true;
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

if (link) {
  const prepare = () => void load(link).catch(() => undefined);
  link.addEventListener('pointerenter', prepare, { once: true });
  link.addEventListener('focus', prepare, { once: true });

  link.addEventListener('click', (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    toggle(link);
  });

  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || event.altKey || event.shiftKey) return;
    const command = event.ctrlKey || event.metaKey;
    const byLetter = command && event.key.toLowerCase() === 'k';
    const bySlash = event.key === '/' && !command && !isTyping(event.target) && singleKeysAllowed();
    if (!byLetter && !bySlash) return;
    event.preventDefault();
    toggle(link);
  });
}
