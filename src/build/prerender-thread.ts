import { parentPort, workerData } from 'node:worker_threads';
import { rendered, shareRendered } from '../citing/cache.ts';
import type { Rendered } from '../citing/style.ts';
import { citeAhead } from '../citing/warm-up.ts';
import { shareLibrary } from '../library/shared-library.ts';
import type { Library } from '../model/library.ts';
import { pagesASweep, sweepEvery } from './sweep.ts';

/* A thread of prerender.ts. What it asks of Astro’s program is what Astro’s own build asks of it. */

/** What a thread has when it starts, and begins to cite. */
export interface Given {
  library: Library;
  share: { index: number; of: number };
}

/** What it needs to render. */
export interface Bundled {
  /** The address of the program that renders pages, as Astro has bundled it. */
  program: string;
  /** The styles of each kind of page, in the terms of Astro’s bundler. */
  styles: Map<string, unknown[]>;
  citations: Map<string, Rendered>;
}

export interface Page {
  status: number;
  headers: [string, string][];
  body: ArrayBuffer;
}

/** What a thread can be asked, by name, and what it answers. */
const answers = {
  async stopCiting(): Promise<Map<string, Rendered>> {
    stop.resolve();
    await citing;
    return rendered();
  },

  async begin({ program, styles, citations }: Bundled): Promise<void> {
    shareRendered(citations);
    ({ app } = await import(program));
    const pages = [...styles].map(([kind, sheets]) => [kind, { styles: sheets }] as const);
    app.setInternals({ pagesByKeys: new Map(pages) });
    app.setOptions({
      settings: { scripts: [] },
      logger: { options: { destination: { write: () => true } } },
    });
    for (const { routeData } of app.manifest.routes) routes.set(routeData.component, routeData);
  },

  async render({ url, component }: { url: string; component: string }): Promise<Page> {
    tidy();
    const response: Response = await app.render(new Request(url), { routeData: routes.get(component) });
    return {
      status: response.status,
      headers: [...response.headers],
      body: await response.arrayBuffer(),
    };
  },
};
export type Answers = typeof answers;

export interface Question {
  number: number;
  name: keyof Answers;
  parameter: unknown;
}
export type Answer = { number: number; result: unknown } | { number: number; error: unknown };

// biome-ignore lint/suspicious/noExplicitAny: Astro does not tell the type of what it bundles.
let app: any;
const routes = new Map<string, unknown>();
const tidy = sweepEvery(pagesASweep);

const { library, share }: Given = workerData;
shareLibrary(library);
const stop = Promise.withResolvers<void>();
const citing = citeAhead(library, share, stop.promise);

parentPort?.on('message', async ({ number, name, parameter }: Question) => {
  try {
    const result = await answers[name](parameter as never);
    const moved = result && 'body' in result ? [result.body] : [];
    parentPort?.postMessage({ number, result } satisfies Answer, moved);
  } catch (error) {
    parentPort?.postMessage({ number, error } satisfies Answer);
  }
});
