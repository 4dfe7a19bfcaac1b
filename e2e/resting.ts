import type { Page, Request } from 'playwright/test';

/**
 * Listens to what a page asks for; to be called before it is opened.
 * @returns waits until all of it has come, frames are drawn and idle moments pass without asking for more. What must not
 *   happen has not happened then, on a slow machine as on a fast one; `networkidle` would wait half a second whatever is done.
 */
export function resting(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  const end = (request: Request) => void open.delete(request);
  page.on('request', (request) => {
    // What the page asked for that is being left may never be told to have ended.
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) open.clear();
    open.add(request);
  });
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return async () => {
    for (let quiet = 0; quiet < 2; quiet = open.size === 0 ? quiet + 1 : 0)
      await page.evaluate(
        () =>
          new Promise((rested) =>
            requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(rested))),
          ),
      );
  };
}
