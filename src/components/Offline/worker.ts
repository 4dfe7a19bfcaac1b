import { PrecacheController, type PrecacheEntry, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import type { WorkerScope } from './scope.ts';

/*
 * Keeps the whole site on the reader's device after the first visit, and answers from there. A new version is fetched
 * beside the one that is being read, and takes over when the reader asks for it or has closed the last page. Files of
 * the version before go on answering: a page that stays open somewhere else may still ask for them.
 */

declare const self: WorkerScope;
/** Every file of the site, written in by the build: its address and, unless its name holds one, a hash of its bytes. */
declare const FILES: PrecacheEntry[];
declare const NOT_FOUND: string;

const former = `former-${self.registration.scope}`;

const kept = new PrecacheController();
kept.addToCacheList(FILES);

self.addEventListener('install', (event) => void kept.install(event as never));
self.addEventListener('activate', (event) => {
  event.waitUntil(keepFormer().then(() => kept.activate(event as never)));
});
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting();
});

registerRoute(new PrecacheRoute(kept, { cleanURLs: false, ignoreURLParametersMatching: [/./] }));
registerRoute(
  ({ sameOrigin }) => sameOrigin,
  async ({ request }) => {
    const old = await caches.match(request, { cacheName: former });
    if (old) return old;
    try {
      return await fetch(request);
    } catch (error) {
      if (request.mode !== 'navigate') throw error;
      // As a host does: an address without its last slash leads to the page.
      const page = new URL(request.url);
      page.pathname += '/';
      if (kept.getCacheKeyForURL(new URL('index.html', page).href)) return Response.redirect(page.href);
      const notFound = await kept.matchPrecache(NOT_FOUND);
      if (notFound) return notFound;
      throw error;
    }
  },
);

/** Copies what the new version does not have. Only files with a hash in their name are asked for again by an old page. */
async function keepFormer(): Promise<void> {
  await caches.delete(former);
  const [all, old] = await Promise.all([caches.open(kept.strategy.cacheName), caches.open(former)]);
  const current = new Set(kept.getCachedURLs().map((url) => new URL(url).pathname));
  for (const request of await all.keys()) {
    const url = new URL(request.url);
    const response = url.search === '' && !current.has(url.pathname) && (await all.match(request));
    if (response) await old.put(request, response);
  }
}
