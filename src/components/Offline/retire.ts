import type { WorkerScope } from './scope.ts';

/*
 * The worker of a site that is not kept on devices. Browsers look for a new worker at every visit: this one takes the
 * place of any that an earlier build has left, removes all that it kept, and removes itself.
 */

declare const self: WorkerScope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire(): Promise<void> {
  const scope = self.registration.scope;
  // Other sites of the same origin have caches, too.
  const ours = (await caches.keys()).filter((name) => name.endsWith(scope));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
