import style from './dialog.css?url';

/*
 * What every page loads of search: it turns the link to the search page into a button for the dialog, on a click or a
 * key. The rest comes when a reader reaches for it.
 */

const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
let styled: Promise<unknown> | undefined;

/** Asks for everything that a first answer needs side by side: code, style, and the index of names. */
async function load({ dataset }: HTMLAnchorElement): Promise<typeof import('./dialog.ts')> {
  const base = dataset['search'] ?? '/';
  styled ??= begin(base);
  const [dialog] = await Promise.all([import('./dialog.ts'), styled]);
  dialog.prepare(base);
  return dialog;
}

/** The style is added here, since every page would load what the dialog's own code imports. */
function begin(base: string): Promise<unknown> {
  for (const file of ['quick.json', 'words.txt']) {
    addLink({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: `${base}pagefind/${file}` });
  }
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

/** Opens the dialog; where its code cannot be had, the link still leads to the search page. */
async function open(link: HTMLAnchorElement): Promise<void> {
  const typed = keepTyping();
  try {
    const { openDialog } = await load(link);
    openDialog(link, typed.end());
  } catch {
    typed.end();
    location.assign(link.href);
  }
}

/** Who types on at once, before there is a field, finds the letters in it. */
function keepTyping(): { end: () => string } {
  let letters = '';
  const keep = (event: KeyboardEvent) => {
    if (event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    letters += event.key;
  };
  addEventListener('keydown', keep, true);
  return {
    end: () => {
      removeEventListener('keydown', keep, true);
      return letters;
    },
  };
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
    void open(link);
  });

  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || event.altKey || event.shiftKey) return;
    const command = event.ctrlKey || event.metaKey;
    const byLetter = command && event.key.toLowerCase() === 'k';
    const bySlash = event.key === '/' && !command && !isTyping(event.target) && singleKeysAllowed();
    if (!byLetter && !bySlash) return;
    event.preventDefault();
    void open(link);
  });
}
