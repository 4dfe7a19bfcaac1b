/** What the workers use of their global scope, which the types of a page do not know. */
export interface WorkerScope {
  registration: ServiceWorkerRegistration;
  addEventListener(
    type: 'install' | 'activate' | 'message',
    listener: (event: { data?: unknown; waitUntil(done: Promise<unknown>): void }) => void,
  ): void;
  skipWaiting(): Promise<void>;
}
