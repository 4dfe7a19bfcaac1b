import { PrecacheController, type PrecacheEntry, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import type { WorkerScope } from './scope.ts';

/*
 * Keeps the whole site on the reader's device after the first visit, and answers from there. A new version is fetched
 * beside the one that is being read, and takes over when the reader asks for it or has closed the last page. Files of
 * the version before go on answering: a page that stays open somewhere else may still ask for them. Only the bytes that were
 * built are kept: what a host, a proxy or a full disk made of a file is fetched again, or not taken.
 */

declare const self: WorkerScope;
/** Every file of the site, written in by the build: its address, the SHA-256 of its bytes, whether its name changes with them. */
declare const FILES: [url: string, hash: string, isLasting: boolean][];
declare const NOT_FOUND: string;

const former = `former-${self.registration.scope}`;

const kept = new PrecacheController();
kept.addToCacheList(
  FILES.map(
    ([url, hash, isLasting]): PrecacheEntry => ({
      ...{ url, integrity: `sha256-${hash}` },
      revision: isLasting ? null : hash.slice(0, 12),
    }),
  ),
);

self.addEventListener('install', (event) => {
  event.waitUntil(dropOthers().then(() => kept.install(event as never)));
});
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

/** Drops what is kept under the address of a file of this version and is not that file: it is fetched anew. */
async function dropOthers(): Promise<void> {
  const cache = await caches.open(kept.strategy.cacheName);
  // At a first visit there is nothing yet, and each file would be asked for in vain.
  const there = new Set((await cache.keys()).map((request) => request.url));
  const drop = async ([url, hash]: (typeof FILES)[number]) => {
    const key = kept.getCacheKeyForURL(new URL(url, location.href).href);
    const response = key !== undefined && there.has(key) ? await cache.match(key) : undefined;
    if (key === undefined || !response) return;
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
    if (btoa(String.fromCharCode(...digest)) !== hash) await cache.delete(key);
  };
  await Promise.all(FILES.map(drop));
}

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
