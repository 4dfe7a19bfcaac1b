/*
 * Has the site kept on this device, after the page has loaded; a reader who saves data is not asked to load it all. When
 * a new version lies ready, a line offers it. Nothing changes under a page that is being read.
 */

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** Of a tab in which a new version was asked for and did not come. */
const asked = 'asked-for-version';

/** Milliseconds after which it is asked for again: where nothing goes wrong it is there within two seconds. */
const patience = 3000;

const news = document.getElementById('new-version');
const savesData = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData ?? false;

if (news && !savesData && 'serviceWorker' in navigator) {
  // Refused where a browser denies storage: then the site needs the network, as any other.
  const start = () => void register(news).catch(() => undefined);
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
}

async function register(news: HTMLElement): Promise<void> {
  const address = `${document.body.dataset['base'] ?? '/'}worker.js`;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('offline', { createScriptURL: (url) => url });
  const registration = await navigator.serviceWorker.register(policy?.createScriptURL(address) ?? address);
  if (sessionStorage.getItem(asked)) return reloadOnceTaken(registration);
  if (registration.waiting) offer(news, registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      // The first version of all takes nothing's place.
      if (worker.state === 'installed' && navigator.serviceWorker.controller) offer(news, worker);
    });
  });
}

function offer(news: HTMLElement, worker: ServiceWorker): void {
  news.showPopover();
  news.querySelector('button')?.addEventListener('click', () => {
    const inVain = setTimeout(askAgain, patience);
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      clearTimeout(inVain);
      location.reload();
    });
    worker.postMessage('take over');
  });
}

/**
 * Chromium forgets that a version is to take over where a page asks for a file just while the old worker is stopped, and
 * leaves the old one at work until it has nothing to do for half a minute. Any visit of a page reminds it.
 */
function askAgain(): void {
  sessionStorage.setItem(asked, 'yes');
  location.reload();
}

/** The old worker may still have answered the visit that reminded the browser. */
function reloadOnceTaken({ waiting, active }: ServiceWorkerRegistration): void {
  sessionStorage.removeItem(asked);
  const worker = waiting ?? active;
  const reload = () => {
    if (worker?.state === 'activated') location.reload();
  };
  worker?.addEventListener('statechange', reload);
  reload();
}
